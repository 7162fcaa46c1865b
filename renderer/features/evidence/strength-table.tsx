import { Table, Text, Title } from '@mantine/core';
import type { Episode } from '#core/domain/episode.ts';
import { useWords } from '#renderer/components/use-words.ts';

/** The strengths named in the bank of episodes, each with the scenes that show it, rarest first. */
export function StrengthTable({ episodes }: { episodes: Episode[] }) {
  const { t, language } = useWords();
  const names = [...new Set(episodes.flatMap(({ strengths }) => strengths))];
  if (names.length === 0) return null;
  const rows = names
    .map((name) => ({ name, scenes: episodes.filter(({ strengths }) => strengths.includes(name)) }))
    .toSorted((a, b) => a.scenes.length - b.scenes.length);
  return (
    <section>
      <Title order={2} size="h4">
        {t('evidence.strengths')}
      </Title>
      <Text size="sm" c="var(--quiet)" mb="sm">
        {t('evidence.strengths-text')}
      </Text>
      <Table maw="46rem">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('evidence.strength')}</Table.Th>
            <Table.Th>{t('evidence.state')}</Table.Th>
            <Table.Th>{t('evidence.scenes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, scenes }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td c={scenes.length === 1 ? 'var(--notice)' : 'var(--quiet)'}>
                {scenes.length === 1 ? t('evidence.single') : t('evidence.covered', { count: scenes.length })}
              </Table.Td>
              <Table.Td>
                {scenes
                  .map(({ title }) => title || t('episodes.untitled'))
                  .join(language === 'ja' ? '、' : ', ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
