import { Text, Title } from '@mantine/core';
import type { Company } from '#core/domain/company.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Round } from '#core/domain/round.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './capture.module.css';

/** What a round holds so far, latest question first; a question opens in the fields above. */
export function Recorded(props: {
  company: Company;
  round: Round;
  openId: string | undefined;
  onOpen: (exchange: Exchange) => void;
}) {
  const { company, round, openId, onOpen } = props;
  const { t, code } = useWords();
  const lines = [
    ...round.concerns.map(({ id, text }) => ({ id, kind: 'concern' as const, text })),
    ...company.facts
      .filter(({ heardInRoundId }) => heardInRoundId === round.id)
      .map(({ id, text }) => ({ id, kind: 'fact' as const, text })),
    ...company.reverseQuestions
      .filter(({ askedInRoundId }) => askedInRoundId === round.id)
      .map(({ id, text }) => ({ id, kind: 'reverse-question' as const, text })),
  ];
  const empty = round.exchanges.length === 0 && lines.length === 0;
  return (
    <section className={classes.recorded} aria-label={t('capture.recorded')}>
      <Title order={2} size="sm">
        {t('capture.recorded')}
        {round.exchanges.length === 0 ? null : (
          <Text span size="xs" c="var(--quiet)" ml={6} data-recorded={round.exchanges.length}>
            {round.exchanges.length}
          </Text>
        )}
      </Title>
      {empty ? (
        <Text size="sm" c="var(--quiet)">
          {t('capture.recorded-empty')}
        </Text>
      ) : null}
      <ol reversed className={classes.done}>
        {round.exchanges.toReversed().map((exchange) => (
          <li key={exchange.id} data-exchange={exchange.id}>
            <button
              type="button"
              className={classes.open}
              aria-current={exchange.id === openId ? 'true' : undefined}
              onClick={() => onOpen(exchange)}
            >
              <span className={classes.asked}>{exchange.question || t('rounds.no-question')}</span>
              <Text span size="xs" c="var(--quiet)">
                {[
                  code('category', exchange.category),
                  exchange.rating === null ? '' : code('rating', exchange.rating),
                  exchange.followUps.length === 0
                    ? ''
                    : t('capture.dug', { count: exchange.followUps.length }),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </Text>
            </button>
          </li>
        ))}
      </ol>
      <ul className={classes.done}>
        {lines.map(({ id, kind, text }) => (
          <li key={id} data-line={kind} className={classes.line}>
            <Text span size="xs" c="var(--quiet)" className={classes.lineKind}>
              {t(`capture.kind.${kind}`)}
            </Text>
            <Text span size="sm" className={classes.lineText}>
              {text}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
