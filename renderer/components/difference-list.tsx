import { Text } from '@mantine/core';
import { useWords } from './use-words.ts';

const shown = 30;

/** One record that would be added, changed or removed. */
export interface DifferenceItem {
  noun: string;
  id: string;
  title: string;
  companyName: string | null;
  kind: 'added' | 'changed' | 'removed' | 'conflicting';
}

const kinds = ['added', 'changed', 'conflicting', 'removed'] as const;

/** What would change, by kind, each record by its name. */
export function DifferenceList({ items, none }: { items: readonly DifferenceItem[]; none: string }) {
  const { t, code } = useWords();
  if (items.length === 0) return <Text size="sm">{none}</Text>;
  return (
    <>
      {kinds.map((kind) => {
        const own = items.filter((item) => item.kind === kind);
        if (own.length === 0) return null;
        return (
          <details key={kind} data-kind={kind}>
            <summary>{t(`difference.${kind}`, { count: own.length })}</summary>
            <ul>
              {own.slice(0, shown).map(({ noun, id, title, companyName }) => (
                <li key={`${noun}/${id}`}>
                  <Text size="sm">
                    {title.trim() === '' ? code('noun', noun) : title}
                    <Text span size="sm" c="var(--quiet)">
                      {' '}
                      {[code('noun', noun), companyName].filter(Boolean).join(' · ')}
                    </Text>
                  </Text>
                </li>
              ))}
              {own.length > shown ? <li>{t('files.more', { count: own.length - shown })}</li> : null}
            </ul>
          </details>
        );
      })}
    </>
  );
}
