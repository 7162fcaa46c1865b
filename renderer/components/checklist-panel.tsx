import { Button, Checkbox, Group, Menu, NumberInput, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  builtInChecklist,
  fittedTo,
  missingSteps,
  modeChecklist,
  type TemplateItem,
} from '#core/checklist/templates.ts';
import type { ChecklistItem } from '#core/domain/checklist-item.ts';
import type { Company } from '#core/domain/company.ts';
import { type Round, roundModes } from '#core/domain/round.ts';
import { daysBetween, plusDays } from '#core/domain/time.ts';
import { useAutosave } from '#renderer/autosave/use-autosave.ts';
import { call } from '#renderer/journal/call.ts';
import { settingsQuery } from '#renderer/journal/queries.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { anchorOf } from './anchor.ts';
import { attempt } from './attempt.tsx';
import classes from './checklist-panel.module.css';
import { isPlainEnter } from './enter.ts';
import { RecordText } from './record-fields.tsx';
import { dateWords, todayHere } from './round-words.ts';
import { useRemove } from './use-remove.tsx';
import { useWords } from './use-words.ts';

/** When a step is due: its date when the round has one, else "7 days before". */
function useDueWords(startsAt: string | null): (daysBefore: number) => string {
  const { t, language } = useWords();
  return (daysBefore) => {
    if (startsAt !== null) return dateWords(plusDays(startsAt, -daysBefore), language);
    if (daysBefore === 0) return t('checklist.on-day');
    return daysBefore > 0
      ? t('checklist.day-before', { count: daysBefore })
      : t('checklist.after', { count: -daysBefore });
  };
}

function Step({ item, startsAt }: { item: ChecklistItem; startsAt: string | null }) {
  const { t } = useWords();
  const remove = useRemove();
  const dueWords = useDueWords(startsAt);
  const done = useAutosave({ noun: 'checklist-item', id: item.id, field: 'done' }, item.done);
  const days = useAutosave({ noun: 'checklist-item', id: item.id, field: 'daysBefore' }, item.daysBefore);
  const overdue = !done.value && startsAt !== null && plusDays(startsAt, -days.value) < todayHere();
  return (
    <li className={classes.step} data-checklist-item={item.id} data-done={done.value}>
      <Checkbox
        aria-label={item.text || t('checklist.item')}
        checked={done.value}
        data-anchor={anchorOf('checklist-item', item.id, 'done')}
        onChange={(event) => done.choose(event.currentTarget.checked)}
      />
      <RecordText
        noun="checklist-item"
        id={item.id}
        field="text"
        stored={item.text}
        label={t('checklist.item')}
        bare
        single
        size="sm"
      />
      <Text
        size="sm"
        c={overdue ? 'orange.9' : 'var(--quiet)'}
        title={overdue ? t('checklist.overdue') : undefined}
      >
        {dueWords(days.value)}
        {overdue ? ` · ${t('checklist.overdue')}` : null}
      </Text>
      <NumberInput
        aria-label={t('checklist.day')}
        size="xs"
        w="4.5rem"
        min={-365}
        max={365}
        clampBehavior="strict"
        allowDecimal={false}
        value={days.value}
        onChange={(value) => {
          if (typeof value === 'number') days.change(value);
        }}
        onBlur={days.flush}
      />
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        onClick={() => void remove('checklist-item', item.id, item.text)}
      >
        {t('remove.label')}
      </Button>
    </li>
  );
}

function TemplateMenu({ round, company }: { round: Round; company: Company }) {
  const { t, language } = useWords();
  const { data: settings } = useQuery(settingsQuery);
  const [name, setName] = useState('');
  const own = settings?.checklistTemplates ?? [];
  const last = company.rounds.findLast((other) => other.id !== round.id && other.checklist.length > 0);
  const add = (template: readonly TemplateItem[]) =>
    attempt(async () => {
      const daysLeft = round.startsAt === null ? null : daysBetween(todayHere(), round.startsAt);
      const steps = missingSteps(fittedTo(template, daysLeft), round.checklist);
      for (const step of steps) await createRecord('checklist-item', round.id, step);
      notifications.show({ message: t('checklist.added', { count: steps.length }) });
    });
  const keep = (templates: typeof own) =>
    attempt(() => call('settings.update', { patch: { checklistTemplates: templates } }));
  const keepThis = async () => {
    const items = round.checklist.map(({ text, daysBefore }) => ({ text, daysBefore }));
    await keep([
      ...own.filter((template) => template.name !== name.trim()),
      { id: crypto.randomUUID(), name: name.trim(), items },
    ]);
    notifications.show({ message: t('checklist.saved-own', { name: name.trim() }) });
    setName('');
  };
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button size="compact-sm" variant="light">
          {t('checklist.from')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void add(builtInChecklist(round.mode, language))}>
          {t('checklist.general')}
        </Menu.Item>
        {roundModes.map((mode) => (
          <Menu.Item key={mode} onClick={() => void add(modeChecklist(mode, language))}>
            {t(`checklist.mode.${mode}`)}
          </Menu.Item>
        ))}
        {last === undefined ? null : (
          <Menu.Item onClick={() => void add(last.checklist)}>{t('checklist.last-round')}</Menu.Item>
        )}
        {own.length > 0 ? <Menu.Divider /> : null}
        {own.map((template) => (
          <Menu.Item key={template.id} onClick={() => void add(template.items)}>
            {template.name}
          </Menu.Item>
        ))}
        {own.map((template) => (
          <Menu.Item
            key={`remove-${template.id}`}
            c="var(--quiet)"
            onClick={() => void keep(own.filter(({ id }) => id !== template.id))}
          >
            {t('checklist.remove-own', { name: template.name })}
          </Menu.Item>
        ))}
        {round.checklist.length === 0 ? null : (
          <>
            <Menu.Divider />
            <Group px="sm" py={6} gap="xs" wrap="nowrap">
              <TextInput
                size="xs"
                aria-label={t('checklist.own-name')}
                placeholder={t('checklist.own-name')}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
                onKeyDown={(event) => {
                  event.stopPropagation();
                  if (isPlainEnter(event) && name.trim() !== '') void keepThis();
                }}
              />
              <Button
                size="compact-xs"
                variant="default"
                disabled={name.trim() === ''}
                onClick={() => void keepThis()}
              >
                {t('checklist.save-own')}
              </Button>
            </Group>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The preparation steps of one round, by the day they are due. */
export function ChecklistPanel({ round, company }: { round: Round; company: Company }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const steps = round.checklist.toSorted((a, b) => b.daysBefore - a.daysBefore);
  const add = () =>
    attempt(async () => {
      await createRecord('checklist-item', round.id, { text: text.trim() });
      setText('');
    });
  return (
    <section aria-label={t('checklist.title')} data-anchor={anchorOf('round', round.id, 'checklist')}>
      <Group justify="space-between" mb={4}>
        <Text fw={600}>
          {t('checklist.title')}{' '}
          <Text span size="sm" fw={400} c="var(--quiet)">
            {steps.length === 0
              ? ''
              : t('checklist.done', { done: steps.filter(({ done }) => done).length, of: steps.length })}
          </Text>
        </Text>
        <TemplateMenu round={round} company={company} />
      </Group>
      {steps.length === 0 ? (
        <Text size="sm" c="var(--quiet)">
          {t('checklist.none')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {steps.map((item) => (
            <Step key={item.id} item={item} startsAt={round.startsAt} />
          ))}
        </ul>
      )}
      <TextInput
        mt={6}
        size="sm"
        aria-label={t('checklist.add')}
        placeholder={t('checklist.add-placeholder')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isPlainEnter(event) && text.trim() !== '') void add();
        }}
      />
    </section>
  );
}
