import { Button, Group, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { attempt } from '#renderer/components/attempt.tsx';
import { isPlainEnter } from '#renderer/components/enter.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord } from '#renderer/journal/records.ts';

/** One line for a new company: its name, Enter, and its page opens. */
export function AddCompany() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const [busy, setBusy] = useState(false);

  const add = async () => {
    if (name.trim() === '') {
      setRefused(true);
      return;
    }
    if (busy) return;
    setBusy(true);
    const company = await attempt(() => createRecord('company', null, { name: name.trim() }));
    setBusy(false);
    if (company === undefined) return;
    setName('');
    await navigate({ to: '/companies/$companyId/$tab', params: { companyId: company.id, tab: 'rounds' } });
  };

  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <TextInput
        id="new-company"
        w="19rem"
        aria-label={t('companies.add')}
        placeholder={t('companies.add-hint')}
        value={name}
        error={refused ? t('companies.needs-name') : undefined}
        spellCheck={false}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          void add();
        }}
      />
      <Button onClick={() => void add()}>{t('companies.add')}</Button>
    </Group>
  );
}
