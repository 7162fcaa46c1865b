import type { PracticeRun } from '#core/domain/answer.ts';
import { paceTargets } from '#core/text/pace.ts';
import { dateWords } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './practice.module.css';

const width = 180;
const height = 44;
const pad = 6;
const shown = 10;
/** The chart always reaches this far, so that small differences stay small. */
const longest = 120;

/** The lengths of the last runs against the minute to aim for; the same figures are its text alternative. */
export function Trend({ runs }: { runs: readonly PracticeRun[] }) {
  const { t, language } = useWords();
  const points = runs.toSorted((a, b) => a.at.localeCompare(b.at)).slice(-shown);
  if (points.length < 2) return null;
  const top = Math.max(longest, ...points.map(({ seconds }) => seconds));
  const x = (index: number) => pad + (index * (width - 2 * pad)) / (points.length - 1);
  const y = (seconds: number) => height - pad - (seconds * (height - 2 * pad)) / top;
  const { from, to } = paceTargets.answer;
  const figures = points
    .map(
      ({ at, seconds }) =>
        `${dateWords(at, language)} ${t('practice.seconds', { count: Math.round(seconds) })}`,
    )
    .join(', ');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('practice.trend-alt', { figures })}
    >
      <rect x={0} width={width} y={y(to)} height={y(from) - y(to)} className={classes.aim} />
      <polyline
        points={points.map(({ seconds }, index) => `${x(index)},${y(seconds)}`).join(' ')}
        className={classes.line}
      />
      {points.map(({ at, seconds, rating }, index) => (
        <circle
          key={`${at}/${seconds}/${rating}`}
          cx={x(index)}
          cy={y(seconds)}
          r={3}
          className={classes.dot}
          data-rating={rating}
        />
      ))}
    </svg>
  );
}
