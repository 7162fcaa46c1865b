import { Text } from '@mantine/core';
import type { NewLayer } from '#core/differences/new-layer.ts';
import { useWords } from '#renderer/components/use-words.ts';

const separators = { ja: '、', en: '; ' } as const;

/** "Same core, one new layer": in a line, what this plan adds to what was said. */
export function LayerLine({ layer }: { layer: NewLayer }) {
  const { t, language, code } = useWords();
  if (layer.relation === 'nothing-said' || layer.relation === 'nothing-planned') return null;
  const name = (title: string, fallback: string) => (title.trim() === '' ? fallback : title.trim());
  const short = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
  const parts = [
    ...layer.rungs.map((rung) => t('answers.layer.rung', { rung: code('rung', rung) })),
    ...(layer.unnamedProbes > 0 ? [t('answers.layer.probes', { count: layer.unnamedProbes })] : []),
    ...layer.episodes.map((episode) =>
      t('answers.layer.episode', { title: short(name(episode.title, t('noun.episode'))) }),
    ),
    ...layer.facts.map((fact) => t('answers.layer.fact', { text: short(name(fact.text, t('noun.fact'))) })),
  ];
  return (
    <Text size="sm" data-layer={parts.length === 0 ? 'none' : 'new'} data-core={layer.relation} role="status">
      <Text span fw={600}>
        {t(`answers.layer.${layer.relation}`)}
      </Text>{' '}
      {parts.length === 0
        ? t('answers.layer.none')
        : t('answers.layer.new', { count: parts.length, parts: parts.join(separators[language]) })}
    </Text>
  );
}
