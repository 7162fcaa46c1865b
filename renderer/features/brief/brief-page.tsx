import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { lineCount } from '#core/brief/brief.ts';
import { composeBrief } from '#core/brief/compose.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { type Language, languages } from '#core/domain/settings.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { CalendarButton } from '#renderer/components/calendar-button.tsx';
import { FailureText } from '#renderer/components/failure-note.tsx';
import { Page } from '#renderer/components/page.tsx';
import { saveAs } from '#renderer/components/paper.tsx';
import { roundName, todayHere } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { call, failureOf } from '#renderer/journal/call.ts';
import { companyQuery } from '#renderer/journal/queries.ts';
import classes from './brief.module.css';
import { fitPage } from './fit.ts';

const route = getRouteApi('/companies/$companyId/rounds/$roundId/brief');

/** The page as it will be printed. It is text for screen readers too: the page is HTML, not a picture. */
function Preview(props: {
  company: Company;
  round: Round;
  language: Language;
  onFit: (lines: number) => void;
}) {
  const { t } = useWords();
  const { company, round, language, onFit } = props;
  const place = useRef<HTMLDivElement>(null);
  const brief = useMemo(
    () => composeBrief({ company, round, language }, todayHere()),
    [company, round, language],
  );
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const host = place.current;
    if (host === null) return;
    const lines = fitPage(host.shadowRoot ?? host.attachShadow({ mode: 'open' }), brief, language);
    setHidden(lineCount(brief) - lines);
    onFit(lines);
  }, [brief, language, onFit]);
  return (
    <Stack gap="xs">
      <Text size="sm" c="var(--quiet)" role="status">
        {hidden === 0 ? t('brief.all-fits') : t('brief.hidden', { count: hidden })}
      </Text>
      <div className={classes.paper}>
        <div ref={place} data-brief={language} />
      </div>
    </Stack>
  );
}

/** The one page for the morning of a round: preview, print, PDF, HTML file, calendar. */
export function BriefPage() {
  const { t, language: shown } = useWords();
  const { companyId, roundId } = route.useParams();
  const navigate = useNavigate();
  const { data: company, error } = useQuery(companyQuery(companyId));
  const [chosen, setChosen] = useState<Language>();
  const [lines, setLines] = useState<number>();
  const language = chosen ?? shown;
  const round = company?.rounds.find(({ id }) => id === roundId);
  if (error !== null || (company !== undefined && round === undefined)) {
    return (
      <Page title={t('brief.title')}>
        <FailureText
          failure={error === null ? { code: 'not-found', message: 'no such round' } : failureOf(error)}
        />
      </Page>
    );
  }
  if (company === undefined || round === undefined) return null;
  const input = { companyId, roundId, language, lines: lines ?? 0 };
  const ready = lines !== undefined;
  return (
    <Page
      title={t('brief.title')}
      aside={
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            void navigate({
              to: '/companies/$companyId/$tab',
              params: { companyId, tab: 'answers' },
              search: {},
            })
          }
        >
          {t('brief.back', { company: company.name, round: roundName(round, shown) })}
        </Button>
      }
    >
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t('brief.language')}
          data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          value={language}
          onChange={(value) => setChosen(languages.find((candidate) => candidate === value))}
        />
        <Group gap="xs">
          <CalendarButton companyId={companyId} round={round} size="sm" />
          <Button
            size="sm"
            variant="default"
            disabled={!ready}
            onClick={() => void saveAs(() => call('brief.save-html', input), t('brief.saved-html'))}
          >
            {t('brief.save-html')}
          </Button>
          <Button
            size="sm"
            variant="default"
            disabled={!ready}
            onClick={() => void saveAs(() => call('brief.save-pdf', input), t('brief.saved-pdf'))}
          >
            {t('brief.save-pdf')}
          </Button>
          <Button size="sm" disabled={!ready} onClick={() => void attempt(() => call('brief.print', input))}>
            {t('brief.print')}
          </Button>
        </Group>
      </Group>
      <Preview company={company} round={round} language={language} onFit={setLines} />
    </Page>
  );
}
