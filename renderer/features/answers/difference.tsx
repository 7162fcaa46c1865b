import { Text } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { wordDifference } from '#core/differences/word-difference.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './answers.module.css';

/** Two texts as one, with what went and what came marked word by word. */
export function Difference({ before, after }: { before: string; after: string }) {
  const { t } = useWords();
  const settled = useDeferredValue(after);
  const stretches = useMemo(() => wordDifference(before, settled), [before, settled]);
  const changed = stretches.some(({ kind }) => kind !== 'same');
  return (
    <div className={classes.difference}>
      {changed ? (
        <p className={classes.compared}>
          {stretches.map(({ kind, text }, index) => {
            const key = `${index}/${kind}`;
            if (kind === 'same') return <span key={key}>{text}</span>;
            return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
          })}
        </p>
      ) : (
        <Text size="sm" c="var(--quiet)">
          {t('answers.difference.none')}
        </Text>
      )}
    </div>
  );
}
