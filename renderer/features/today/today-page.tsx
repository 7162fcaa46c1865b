import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { CallOutput } from '#core/contract/contract.ts';
import { describeGap } from '#core/gaps/describe.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { CalendarButton } from '#renderer/components/calendar-button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { FixLink } from '#renderer/components/fix-link.tsx';
import { Page } from '#renderer/components/page.tsx';
import { ReadinessBadges } from '#renderer/components/readiness-line.tsx';
import { countdownWords, dateWords, roundName, todayHere } from '#renderer/components/round-words.ts';
import { severityColors } from '#renderer/components/severity.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { agendaQuery, companyListQuery, settingsQuery } from '#renderer/journal/queries.ts';
import { updateRecord } from '#renderer/journal/records.ts';
import classes from './today.module.css';
import { Welcome } from './welcome.tsx';

type Agenda = CallOutput<'today.get'>;

function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <section className={classes.section} aria-label={title}>
      <Group justify="space-between" align="baseline">
        <Title order={2} size="h4">
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </section>
  );
}

function RoundLink({ item }: { item: Agenda['unlogged'][number] }) {
  const { language } = useWords();
  return (
    <Link
      to="/companies/$companyId/$tab"
      params={{ companyId: item.companyId, tab: 'rounds' }}
      className={classes.link}
    >
      <Text span fw={600}>
        {item.companyName}
      </Text>{' '}
      {roundName(item.round, language)}
    </Link>
  );
}

function Fixes({ fixes }: Pick<Agenda, 'fixes'>) {
  const { t, language } = useWords();
  const minutes = fixes.reduce((sum, fix) => sum + fix.minutes, 0);
  return (
    <Section
      title={t('today.fixes', { count: fixes.length })}
      aside={<Text c="var(--quiet)">{t('today.about', { count: minutes })}</Text>}
    >
      <ol className={classes.fixes}>
        {fixes.map((gap) => {
          const text = describeGap(gap, language);
          return (
            <li key={`${gap.rule}/${gap.subject.id}/${gap.fingerprint}`} data-fix-of={gap.rule}>
              <div
                className={classes.bar}
                style={{ background: `var(--mantine-color-${severityColors[gap.severity]}-5)` }}
              />
              <div className={classes.what}>
                <Text fw={600}>{text.title}</Text>
                <Text size="sm">{text.message}</Text>
                <Text size="xs" c="var(--quiet)">
                  {gap.companyName} · {t('gap-list.minutes', { count: gap.minutes })}
                </Text>
              </div>
              <FixLink gap={gap} size="sm" variant="light">
                {t('today.fix')}
              </FixLink>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function Coming({ coming }: Pick<Agenda, 'coming'>) {
  const { t, language } = useWords();
  return (
    <Section
      title={t('today.coming')}
      aside={coming.some(({ round }) => round.startsAt !== null) ? <CalendarButton variant="subtle" /> : null}
    >
      <ul className={classes.rows}>
        {coming.map((item) => (
          <li key={item.round.id}>
            <Link
              to="/companies/$companyId/$tab"
              params={{ companyId: item.companyId, tab: item.readiness === null ? 'rounds' : 'gaps' }}
              className={classes.coming}
            >
              <Text className={classes.countdown}>
                {item.round.startsAt === null
                  ? t('round.undated')
                  : countdownWords(item.round.startsAt, language)}
              </Text>
              <div>
                <Text fw={600}>
                  {item.companyName}{' '}
                  <Text span fw={400}>
                    {roundName(item.round, language)}
                  </Text>
                </Text>
                <Text size="sm" c="var(--quiet)">
                  {[
                    item.round.startsAt && dateWords(item.round.startsAt, language),
                    item.round.mode && t(`round.mode.${item.round.mode}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </div>
              {item.readiness === null ? null : <ReadinessBadges readiness={item.readiness} />}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Due({ due }: Pick<Agenda, 'due'>) {
  const { t, language } = useWords();
  return (
    <Section title={t('today.due')}>
      <ul className={classes.rows}>
        {due.map(({ item, dueOn, companyName }) => (
          <li key={item.id} className={classes.due}>
            <Checkbox
              checked={item.done}
              label={item.text}
              onChange={(event) => {
                const done = event.currentTarget.checked;
                void attempt(() => updateRecord('checklist-item', item.id, { done }));
              }}
            />
            <Text size="sm" c="var(--quiet)">
              {companyName} · {dueOn === todayHere() ? t('countdown.today') : dateWords(dueOn, language)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rounds(props: {
  title: string;
  note: string;
  items: Agenda['unlogged'];
  /** Offers quick capture beside each round. */
  capture?: boolean;
}) {
  const { title, note, items, capture } = props;
  const { t, language } = useWords();
  return (
    <Section title={title}>
      <Text size="sm" c="var(--quiet)">
        {note}
      </Text>
      <ul className={classes.rows}>
        {items.map((item) => (
          <li key={item.round.id} className={classes.due}>
            <RoundLink item={item} />
            <Text size="sm" c="var(--quiet)">
              {item.round.startsAt === null ? '' : dateWords(item.round.startsAt, language)}
            </Text>
            {capture ? (
              <Button
                size="compact-xs"
                variant="light"
                onClick={() => void attempt(() => call('window.open-capture', { roundId: item.round.id }))}
              >
                {t('capture.title')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What this day asks for. */
export function TodayPage() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { data: agenda } = useQuery(agendaQuery);
  const { data: companies } = useQuery(companyListQuery);
  const { data: settings } = useQuery(settingsQuery);
  if (agenda === undefined || companies === undefined || settings === undefined) return null;
  if (companies.length === 0 && !settings.welcomed) return <Welcome />;
  const quiet = Object.values(agenda).every((list) => list.length === 0);
  return (
    <Page title={t('nav.today')} aside={<Text c="var(--quiet)">{dateWords(todayHere(), language)}</Text>}>
      {quiet ? (
        <EmptyState
          title={t('today.empty-title')}
          action={
            <Button mt="xs" onClick={() => void navigate({ to: '/companies' })}>
              {t('today.empty-action')}
            </Button>
          }
        >
          {t('today.empty')}
        </EmptyState>
      ) : (
        <Stack gap="xl">
          {agenda.fixes.length > 0 ? <Fixes fixes={agenda.fixes} /> : null}
          {agenda.coming.length > 0 ? <Coming coming={agenda.coming} /> : null}
          {agenda.unlogged.length > 0 ? (
            <Rounds
              title={t('today.unlogged')}
              note={t('today.unlogged-note')}
              items={agenda.unlogged}
              capture
            />
          ) : null}
          {agenda.due.length > 0 ? <Due due={agenda.due} /> : null}
          {agenda.awaited.length > 0 ? (
            <Rounds title={t('today.awaited')} note={t('today.awaited-note')} items={agenda.awaited} />
          ) : null}
        </Stack>
      )}
    </Page>
  );
}
