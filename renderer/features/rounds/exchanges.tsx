import { Button, Group } from '@mantine/core';
import { useCallback, useState } from 'react';
import { wordsOf } from '#core/claims/spoken.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { FoundClaims } from '#renderer/components/found-claims.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { addExchange } from '#renderer/journal/exchanges.ts';
import { moveRecord } from '#renderer/journal/records.ts';
import { ExchangeEditor } from './exchange-editor.tsx';
import { ExchangeNote } from './exchange-note.tsx';
import classes from './rounds.module.css';
import { Section } from './section.tsx';

/** What was asked in a round, in order; one exchange at a time opens for editing in its place. */
export function Exchanges({
  company,
  round,
  open,
}: {
  company: Company;
  round: Round;
  open: string | undefined;
}) {
  const { t } = useWords();
  const [edited, setEdited] = useState(open);
  // A link that comes while the round is shown opens its exchange as well.
  const [followed, setFollowed] = useState(open);
  if (open !== followed) {
    setFollowed(open);
    if (open !== undefined) setEdited(open);
  }
  const roundId = round.id;
  const move = useCallback((id: string, index: number) => {
    if (index >= 0) void attempt(() => moveRecord('exchange', id, index));
  }, []);
  const close = useCallback((id: string) => {
    setEdited(undefined);
    // The cursor stays where the editor was.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-exchange="${CSS.escape(id)}"] button`)?.focus(),
    );
  }, []);
  const add = async () => {
    const exchange = await attempt(() => addExchange(round, {}));
    if (exchange !== undefined) setEdited(exchange.id);
  };

  const { exchanges } = round;
  const order = exchanges.map(({ id }) => id);
  return (
    <Section
      title={t('rounds.exchanges')}
      count={exchanges.length}
      empty={exchanges.length === 0 ? t('rounds.exchanges-empty') : undefined}
      anchor={anchorOf('round', roundId, 'exchanges')}
    >
      <ol className={classes.exchanges}>
        {exchanges.map((exchange, index) => (
          <li key={exchange.id} className={classes.exchange} data-exchange={exchange.id}>
            {exchange.id === edited ? (
              <ExchangeEditor exchange={exchange} order={order} onClose={close} />
            ) : (
              <ExchangeNote exchange={exchange} index={index} onOpen={setEdited} onMove={move} />
            )}
            <div className={classes.found}>
              <FoundClaims
                company={company}
                source={{ kind: 'exchange', id: exchange.id }}
                text={wordsOf(exchange)}
              />
            </div>
          </li>
        ))}
      </ol>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="light" onClick={() => void add()}>
          {t('rounds.add-exchange')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void attempt(() => call('window.open-capture', { roundId }))}
        >
          {t('rounds.quick')}
        </Button>
      </Group>
    </Section>
  );
}
