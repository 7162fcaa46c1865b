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
  const [rung, secondRung, ...moreRungs] = layer.rungs.map((one) =>
    t('answers.layer.rung', { rung: code('rung', one) }),
  );
  const one = <Item,>(
    items: readonly Item[],
    say: (item: Item) => string,
    many: (count: number) => string,
  ) => {
    const [first] = items;
    return first === undefined ? [] : [items.length === 1 ? say(first) : many(items.length)];
  };
  const parts = [
    ...[rung, secondRung].filter((part) => part !== undefined),
    ...(moreRungs.length > 0 ? [t('answers.layer.more-rungs', { count: moreRungs.length })] : []),
    ...(layer.unnamedProbes > 0 ? [t('answers.layer.probes', { count: layer.unnamedProbes })] : []),
    ...one(
      layer.episodes,
      ({ title }) => t('answers.layer.episode', { title: short(name(title, t('noun.episode'))) }),
      (count) => t('answers.layer.episodes', { count }),
    ),
    ...one(
      layer.facts,
      ({ text }) => t('answers.layer.fact', { text: short(name(text, t('noun.fact'))) }),
      (count) => t('answers.layer.facts', { count }),
    ),
  ];
  return (
    <Text size="sm" data-layer={parts.length === 0 ? 'none' : 'new'} data-core={layer.relation} role="status">
      <Text span fw={600}>
        {t(`answers.layer.${layer.relation}`)}
      </Text>{' '}
      {parts.length === 0
        ? t('answers.layer.none')
        : t('answers.layer.new', { parts: parts.join(separators[language]) })}
    </Text>
  );
}
