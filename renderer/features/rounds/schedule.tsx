import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { type Round, roundKinds, roundModes } from '#core/domain/round.ts';
import {
  RecordChoice,
  RecordDate,
  RecordNumber,
  RecordSelect,
  RecordTernary,
  RecordText,
} from '#renderer/components/record-fields.tsx';
import { dateWords } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { Interviewers } from './interviewers.tsx';
import classes from './rounds.module.css';
import { Section } from './section.tsx';

const fields = [
  'kind',
  'ordinal',
  'isFinal',
  'startsAt',
  'minutes',
  'mode',
  'location',
  'contact',
  'interviewers',
];

/** When, where and with whom: a few lines to read, which open into the fields behind them. */
export function Schedule({ round, field }: { round: Round; field: string | undefined }) {
  const { t } = useWords();
  const asked = field !== undefined && fields.includes(field);
  const unplanned = round.startsAt === null && round.mode === null && round.location === '';
  const [opened, setOpened] = useState(asked || (unplanned && round.exchanges.length === 0));
  // A link that comes while the round is shown opens the fields as well.
  const [followed, setFollowed] = useState(field);
  if (field !== followed) {
    setFollowed(field);
    if (asked) setOpened(true);
  }
  return (
    <Section
      title={t('rounds.schedule')}
      aside={
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={opened}
          onClick={() => setOpened((before) => !before)}
        >
          {opened ? t('rounds.done-editing') : t('rounds.edit-schedule')}
        </Button>
      }
    >
      {opened ? <ScheduleFields round={round} /> : <ScheduleLines round={round} />}
    </Section>
  );
}

function ScheduleLines({ round }: { round: Round }) {
  const { t, code, language } = useWords();
  const none = t('rounds.not-set');
  const people = round.interviewers.map(({ name, role, note }) =>
    [role === 'unknown' ? '' : code('role', role), name, note === '' ? '' : `— ${note}`]
      .filter((part) => part !== '')
      .join(' '),
  );
  const lines: { label: string; text: string }[] = [
    {
      label: t('rounds.starts-at'),
      text: [
        round.startsAt === null ? none : dateWords(round.startsAt, language),
        round.minutes === null ? '' : t('rounds.minutes-short', { count: round.minutes }),
        round.mode === null ? '' : t(`round.mode.${round.mode}`),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    },
    { label: t(`rounds.place.${round.mode ?? 'unknown'}`), text: round.location },
    { label: t('rounds.interviewers'), text: people.join('\n') },
    { label: t('rounds.contact'), text: round.contact },
  ];
  // What is not known yet matters while the round lies ahead, and no longer afterwards.
  const ahead = round.outcome === 'scheduled';
  const shown = lines.filter(({ text }) => ahead || text.trim() !== '');
  return (
    <dl className={classes.lines}>
      {shown.map(({ label, text }) => (
        <div key={label}>
          <Text component="dt" size="sm" c="var(--quiet)">
            {label}
          </Text>
          <Text
            component="dd"
            size="md"
            className={classes.text}
            c={text === '' ? 'var(--quiet)' : 'inherit'}
          >
            {text === '' ? none : text}
          </Text>
        </div>
      ))}
    </dl>
  );
}

function ScheduleFields({ round }: { round: Round }) {
  const { t, code } = useWords();
  const of = { noun: 'round', id: round.id } as const;
  return (
    <div className={classes.fields}>
      <RecordSelect
        {...of}
        field="kind"
        stored={round.kind}
        label={t('rounds.kind')}
        options={roundKinds.map((value) => ({ value, label: code('round.kind', value) }))}
      />
      {round.kind === 'interview' ? (
        <>
          <RecordNumber
            {...of}
            field="ordinal"
            stored={round.ordinal}
            label={t('rounds.ordinal')}
            min={1}
            max={99}
          />
          <RecordTernary
            {...of}
            field="isFinal"
            stored={round.isFinal}
            label={t('rounds.final')}
            words={{ yes: t('rounds.yes'), no: t('rounds.no'), unknown: t('rounds.unknown') }}
          />
        </>
      ) : null}
      <RecordDate {...of} field="startsAt" stored={round.startsAt} label={t('rounds.starts-at')} time />
      <RecordNumber
        {...of}
        field="minutes"
        stored={round.minutes}
        label={t('rounds.minutes')}
        min={1}
        max={1440}
      />
      <RecordChoice
        {...of}
        field="mode"
        stored={round.mode}
        label={t('rounds.mode')}
        options={roundModes.map((value) => ({ value, label: code('round.mode', value) }))}
        none={t('rounds.unknown')}
      />
      <RecordText
        {...of}
        field="location"
        stored={round.location}
        label={t(`rounds.place.${round.mode ?? 'unknown'}`)}
        placeholder={t('rounds.not-set')}
      />
      <RecordText
        {...of}
        field="contact"
        stored={round.contact}
        label={t('rounds.contact')}
        placeholder={t('rounds.not-set')}
      />
      <Interviewers round={round} />
    </div>
  );
}
