import { type MarkedStretch, markDifferences } from '#core/differences/marked-quotes.ts';
import type { Gap } from '#core/gaps/engine.ts';
import type { Subject } from '#core/gaps/rule.ts';
import type { RuleId } from '#core/gaps/rules/index.ts';
import classes from './gaps.module.css';

/** The rules that set two texts against each other: what differs is marked. */
const compared: readonly RuleId[] = ['numbers-disagree', 'statements-disagree'];

function sidesOf({ rule, evidence }: Gap): MarkedStretch[][] {
  const [earlier, later] = evidence;
  if (evidence.length === 2 && earlier && later && compared.includes(rule)) {
    return markDifferences(earlier.quote, later.quote, { numbers: rule === 'numbers-disagree' });
  }
  return evidence.map(({ quote }) => [{ text: quote, marked: false }]);
}

/** The words a gap rests on, side by side, each with where it stands; what differs is marked. */
export function Quotes({ gap, placeOf }: { gap: Gap; placeOf: (subject: Subject) => string }) {
  if (gap.evidence.length === 0) return null;
  const sides = sidesOf(gap);
  return (
    <div className={classes.quotes}>
      {gap.evidence.map((evidence, index) => (
        <figure key={`${evidence.kind}/${evidence.id}/${evidence.quote}`} className={classes.quote}>
          <blockquote>
            {(sides[index] ?? []).map(({ text, marked }, at) => {
              const key = `${at}/${text}`;
              return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
            })}
          </blockquote>
          <figcaption>{placeOf(evidence)}</figcaption>
        </figure>
      ))}
    </div>
  );
}
