import type { Readiness } from '#core/gaps/readiness.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './gaps.module.css';

/** The readiness of the coming round in counts: no percentage, no odds. */
export function ReadinessPanel({ readiness }: { readiness: Readiness }) {
  const { t } = useWords();
  const shares = ['categories', 'depth', 'episodes', 'questions'] as const;
  return (
    <dl className={classes.readiness} aria-label={t('readiness.label')}>
      {shares.map((name) => (
        <div key={name}>
          <dt>{t(`readiness.${name}`)}</dt>
          <dd data-readiness-of={name}>
            {readiness[name].done} / {readiness[name].of}
          </dd>
        </div>
      ))}
    </dl>
  );
}
