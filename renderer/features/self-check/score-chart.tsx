import type { SelfCheck } from '#core/domain/self-check.ts';
import { resultOf, warningScore } from '#core/self-check/score.ts';
import { dateWords } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './self-check.module.css';

const width = 480;
const height = 120;
const pad = 14;
const shown = 12;

/** The scores of the last results as a small line; the same figures are its text alternative. */
export function ScoreChart({ checks }: { checks: readonly SelfCheck[] }) {
  const { t, language } = useWords();
  const points = checks
    .slice(-shown)
    .map(({ id, at, answers }) => ({ id, at, score: resultOf(answers).score }));
  const x = (index: number) => pad + (index * (width - 2 * pad)) / Math.max(1, points.length - 1);
  const y = (score: number) => height - pad - (score * (height - 2 * pad)) / 100;
  const scores = points.map(({ at, score }) => `${dateWords(at, language)} ${score}`).join(', ');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={classes.chart}
      role="img"
      aria-label={t('self-check.history-alt', { scores })}
    >
      <line x1={pad} x2={width - pad} y1={y(0)} y2={y(0)} className={classes.axis} />
      <line
        x1={pad}
        x2={width - pad}
        y1={y(warningScore)}
        y2={y(warningScore)}
        className={classes.threshold}
      />
      <polyline
        points={points.map(({ score }, index) => `${x(index)},${y(score)}`).join(' ')}
        className={classes.line}
      />
      {points.map(({ id, score }, index) => (
        <g key={id}>
          <circle cx={x(index)} cy={y(score)} r={3.5} className={classes.dot} />
          <text x={x(index)} y={y(score) - 8} textAnchor="middle" className={classes.value}>
            {score}
          </text>
        </g>
      ))}
    </svg>
  );
}
