import { Alert, Text } from '@mantine/core';
import type { Failure } from '#core/errors.ts';
import { FailureText } from './failure-note.tsx';
import { useWords } from './use-words.ts';

const shown = 12;

/** Why a file or an input was refused: what it is, and the place of each problem. */
export function ProblemList({ failure }: { failure: Failure }) {
  const { t } = useWords();
  const problems = failure.problems ?? [];
  return (
    <Alert color="orange" variant="light" role="alert" title={<FailureText failure={failure} />}>
      {problems.length === 0 ? null : (
        <>
          <Text size="sm">{t('files.unchanged')}</Text>
          <ul>
            {problems.slice(0, shown).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <Text size="sm" span ff="monospace">
                  {path}
                </Text>{' '}
                <Text size="sm" span c="var(--quiet)">
                  {message}
                </Text>
              </li>
            ))}
          </ul>
          {problems.length > shown ? (
            <Text size="sm">{t('files.more-problems', { count: problems.length - shown })}</Text>
          ) : null}
        </>
      )}
    </Alert>
  );
}
