import { Button, Text } from '@mantine/core';
import type { Category } from '#core/domain/category.ts';
import { ratings, reactions } from '#core/domain/exchange.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './capture.module.css';
import type { ExchangeValues } from './exchange-entry.tsx';
import { categoryKeys } from './keys.ts';

function Mark(props: { letter: string; words: string; on: boolean; onToggle: () => void }) {
  const { letter, words, on, onToggle } = props;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.mark}
      aria-pressed={on}
      aria-keyshortcuts={`Alt+${letter}`}
      onClick={onToggle}
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      <kbd>{letter}</kbd>
      {words}
    </button>
  );
}

function Line({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={classes.markLine}>
      <Text size="xs" c="var(--quiet)" className={classes.markLabel}>
        {label}
      </Text>
      {children}
    </div>
  );
}

/** What is said about a question beside the words: category, rating, reaction, memory; each one key away. */
export function Marks(props: {
  values: ExchangeValues;
  onChange: (change: Partial<ExchangeValues>) => void;
  onCategory: (category: Category) => void;
  onFollowUp: () => void;
}) {
  const { values, onChange, onCategory, onFollowUp } = props;
  const { t, code } = useWords();
  return (
    <div className={classes.marks}>
      <Line label={t('capture.category')}>
        <div className={classes.categories}>
          {categoryKeys.map(({ letter, category }) => (
            <Mark
              key={category}
              letter={letter}
              words={code('category', category)}
              on={values.category === category}
              onToggle={() => onCategory(category)}
            />
          ))}
        </div>
      </Line>
      <Line label={t('capture.rating')}>
        {ratings.map((rating, index) => (
          <Mark
            key={rating}
            letter={String(index + 1)}
            words={code('rating', rating)}
            on={values.rating === rating}
            onToggle={() => onChange({ rating: values.rating === rating ? null : rating })}
          />
        ))}
      </Line>
      <Line label={t('capture.reaction')}>
        {reactions.map((reaction, index) => (
          <Mark
            key={reaction}
            letter={String(index + 4)}
            words={code('reaction', reaction)}
            on={values.reaction === reaction}
            onToggle={() => onChange({ reaction: values.reaction === reaction ? null : reaction })}
          />
        ))}
        <Mark
          letter="7"
          words={t('rounds.hazy')}
          on={!values.certain}
          onToggle={() => onChange({ certain: !values.certain })}
        />
      </Line>
      <Button
        size="compact-xs"
        variant="light"
        w="fit-content"
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onFollowUp}
      >
        {t('capture.add-follow-up')}
      </Button>
    </div>
  );
}
