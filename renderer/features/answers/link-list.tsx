import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { memo, useState } from 'react';
import type { Autosaved } from '#renderer/autosave/use-autosave.ts';
import { AutosaveNote } from '#renderer/components/autosaved-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';

/** Something that can be linked: its id, its words, and what kind of thing it is. */
export interface Linkable<Id extends string> {
  id: Id;
  text: string;
  kind?: string | undefined;
}

/** What an answer is linked to, and a search box that links more. */
function LinkListOf<Id extends string>(props: {
  label: string;
  placeholder: string;
  nothingLeft: string;
  field: Autosaved<Id[]>;
  all: readonly Linkable<Id>[];
  anchor?: string | undefined;
}) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const { field, all } = props;
  const linked = field.value.flatMap((id) => all.filter((entry) => entry.id === id));
  const open = all.filter((entry) => !field.value.includes(entry.id));
  return (
    <Stack gap={4}>
      <Select
        label={props.label}
        size="sm"
        searchable
        clearable={false}
        value={null}
        searchValue={search}
        onSearchChange={setSearch}
        data-anchor={props.anchor}
        placeholder={props.placeholder}
        nothingFoundMessage={open.length === 0 ? props.nothingLeft : t('answers.link.none-found')}
        data={open.map((entry) => ({
          value: entry.id,
          label: entry.kind === undefined ? entry.text : `${entry.kind}：${entry.text}`,
        }))}
        onChange={(value) => {
          const chosen = open.find((entry) => entry.id === value);
          if (chosen !== undefined) field.choose([...field.value, chosen.id]);
          setSearch('');
        }}
      />
      {linked.length === 0 ? null : (
        <ul className={classes.links}>
          {linked.map((entry) => (
            <li key={entry.id}>
              <Group gap="xs" wrap="nowrap" align="baseline" justify="space-between">
                <Text size="sm" lineClamp={2}>
                  {entry.kind === undefined ? null : (
                    <Text span size="xs" c="var(--quiet)" mr={6}>
                      {entry.kind}
                    </Text>
                  )}
                  {entry.text}
                </Text>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  flex="none"
                  aria-label={t('answers.link.remove-named', { what: entry.text })}
                  onClick={() => field.choose(field.value.filter((id) => id !== entry.id))}
                >
                  {t('answers.link.remove')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      <AutosaveNote field={field} />
    </Stack>
  );
}

/** {@link LinkListOf}, drawn again only when its own links change. */
export const LinkList = memo(LinkListOf) as typeof LinkListOf;
