import { Button, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { roundToCapture } from '#core/capture/current-round.ts';
import { type EntryKind, entryKinds } from '#core/capture/entry-kind.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { nowHere } from '#renderer/components/round-words.ts';
import { SaveSign } from '#renderer/components/save-sign.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { companyQuery, roundListQuery } from '#renderer/journal/queries.ts';
import classes from './capture.module.css';
import { ExchangeEntry, type ExchangeEntryHandle } from './exchange-entry.tsx';
import { AskedEntry, ConcernEntry, FactEntry } from './line-entry.tsx';
import { PasteNotes } from './paste-notes.tsx';
import { keepNotes, pendingNotes } from './pending-notes.ts';
import { Recorded } from './recorded.tsx';
import { RoundPicker } from './round-picker.tsx';

const commandPrefix = 'capture-round:';

/** Quick capture: one round, written down by keyboard right after it. A window of its own. */
export function CapturePage() {
  const { t } = useWords();
  const { round: asked } = useSearch({ strict: false });
  const { data: rounds } = useQuery(roundListQuery);
  const [picked, setPicked] = useState(asked);
  const round =
    rounds?.find(({ id }) => id === picked) ??
    (rounds === undefined ? null : roundToCapture(rounds, nowHere()));
  // The round stays the same once it is shown, whatever the clock says later.
  const roundId = round?.id;
  useEffect(() => {
    if (roundId !== undefined) setPicked(roundId);
  }, [roundId]);
  useEffect(
    () =>
      window.journal.on('command', ({ command }) => {
        if (command.startsWith(commandPrefix)) setPicked(command.slice(commandPrefix.length));
      }),
    [],
  );
  useEffect(() => {
    document.title = `${t('capture.title')} — ${t('app.name')}`;
  }, [t]);
  const isLoaded = rounds !== undefined;
  useEffect(() => {
    if (isLoaded) document.documentElement.dataset.appState = 'ready';
  }, [isLoaded]);

  if (rounds === undefined) return null;
  return (
    <main className={classes.page}>
      <Group justify="space-between" align="baseline">
        <Title order={1} size="h4">
          {t('capture.title')}
        </Title>
        <SaveSign />
      </Group>
      {round === null ? (
        <EmptyState title={t('capture.no-rounds-title')}>{t('capture.no-rounds-text')}</EmptyState>
      ) : (
        <>
          <RoundPicker rounds={rounds} round={round} onPick={setPicked} />
          <Entries key={round.id} round={round} />
        </>
      )}
    </main>
  );
}

function Entries({ round }: { round: Parameters<typeof RoundPicker>[0]['round'] }) {
  const { t } = useWords();
  const { data: company } = useQuery(companyQuery(round.companyId));
  // `once`: a sign in the question's field brought us here, and Enter leads back.
  const [mode, setMode] = useState<{ kind: EntryKind; first: string; once: boolean }>({
    kind: 'exchange',
    first: '',
    once: false,
  });
  const [notes, setNotes] = useState(() => pendingNotes(round.id));
  const [openId, setOpenId] = useState<string>();
  const entry = useRef<ExchangeEntryHandle>(null);
  const held = company?.rounds.find(({ id }) => id === round.id);

  const show = (kind: EntryKind) => setMode({ kind, first: '', once: false });
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!event.altKey || step === 0 || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const at = entryKinds.indexOf(mode.kind) + step;
    show(entryKinds[(at + entryKinds.length) % entryKinds.length] ?? 'exchange');
  };

  if (notes !== undefined)
    return (
      <PasteNotes
        round={round}
        notes={notes}
        onNotes={(text) => keepNotes(round.id, text)}
        onClose={() => {
          keepNotes(round.id, undefined);
          setNotes(undefined);
        }}
      />
    );
  const line = {
    round,
    first: mode.first,
    onDone: () => {
      if (mode.once) show('exchange');
    },
  };
  return (
    <fieldset className={classes.flow} aria-label={t('capture.title')} onKeyDown={onKeyDown}>
      <Group gap="md" justify="space-between">
        <SegmentedControl
          aria-label={t('capture.kinds')}
          size="xs"
          data={entryKinds.map((kind) => ({ value: kind, label: t(`capture.kind.${kind}`) }))}
          value={mode.kind}
          onChange={(value) => show(entryKinds.find((kind) => kind === value) ?? 'exchange')}
        />
        <Button size="compact-sm" variant="subtle" onClick={() => setNotes('')}>
          {t('capture.paste')}
        </Button>
      </Group>
      {mode.kind === 'exchange' ? (
        <ExchangeEntry
          round={round}
          recorded={held?.exchanges ?? []}
          handle={entry}
          onSwitch={(kind, first) => setMode({ kind, first, once: true })}
          onPasteNotes={setNotes}
          onOpened={setOpenId}
        />
      ) : mode.kind === 'concern' ? (
        <ConcernEntry {...line} />
      ) : mode.kind === 'fact' ? (
        <FactEntry {...line} />
      ) : (
        <AskedEntry {...line} />
      )}
      <Text size="xs" c="var(--quiet)" component="ul" className={classes.hints}>
        {(mode.kind === 'exchange'
          ? (['keys-next', 'keys-follow-up', 'keys-rate', 'keys-signs', 'keys-line', 'keys-move'] as const)
          : (['keys-next', 'keys-kind', 'keys-line'] as const)
        ).map((key) => (
          <li key={key}>{t(`capture.${key}`)}</li>
        ))}
      </Text>
      {openId === undefined ? null : (
        <Group gap="xs">
          <Text size="sm" c="var(--quiet)">
            {t('capture.editing')}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => entry.current?.start()}>
            {t('capture.start-new')}
          </Button>
        </Group>
      )}
      {company === undefined || held === undefined ? null : (
        <Recorded
          company={company}
          round={held}
          openId={openId}
          onOpen={(exchange) => {
            if (mode.kind !== 'exchange') show('exchange');
            requestAnimationFrame(() => entry.current?.open(exchange));
          }}
        />
      )}
    </fieldset>
  );
}
