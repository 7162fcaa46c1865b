import { englishConcept } from '../concepts.ts';
import { isGroup } from '../japanese-words.ts';
import { otherOwner } from './english-owners.ts';
import {
  AFTER_CHANGE,
  ANOTHER,
  ANOTHER_THING,
  APPLYING,
  EACH_AFTER,
  EACH_OF_THEM,
  ELSEWHERE,
  EVENTS,
  HOLDER,
  OF_EACH,
  ONLY_WHEN,
  ORDINAL,
  OTHER_PERSON,
  OUTCOME,
  OUTCOME_AFTER,
  PRIZE_AFTER,
  REPLIED,
  ROOM_FOR,
  SPAN_AFTER,
  SUPERLATIVE,
  TRIAL,
  UNDONE,
} from './english-patterns.ts';
import type { Dimension, Role } from './quantity.ts';

/** A number among the words of its folded sentence. */
interface Standing {
  text: string;
  /** The sentence up to the number. */
  lead: string;
  /** The clause up to the number, and the same with what was read of it masked. */
  before: string;
  masked: string;
  clause: string;
  after: string;
  number: string;
  counts: boolean;
  high: number;
  dimension: Dimension;
  role: Role;
  heads: readonly string[];
}

const NTH = /\b(second|third) [a-z]+(?=[^,;]{0,24}$)/u;
const WHICH_TRIAL =
  /\b(first|second|third|last|final|latest|previous) (?:[a-z-]+ ){0,2}(?:mock|trial|practice)\b/u;
/** Those who joined an event took part in it, and new members are those who joined. */
const JOINED_EVENT =
  /^ [a-z]+ joined (?:our|the|my|this) (?:[a-z-]+ ){0,3}(?:event|session|workshop|walk|party|trip|tour|meeting|festival|lesson|contest|camp|campaign|drive|class|clean-?up|marathon|race|rally|market)\b|^ (?:new [a-z]+|newcomers|recruits) joined\b/u;
/** Those one does something with are held by nothing. */
const COMPANY =
  /^ (?:[a-z-]+ )?(?:friends|classmates|colleagues|others|people|members|students|neighbours|roommates)\b/u;
const SITTING =
  /^ (?:[a-z]+ )?(?:people|persons|guests|spectators|visitors|customers|passengers|students|players|cars|bikes|bicycles)\b/u;

/** Says what sets a number apart from others of its kind: whose it is, each or another, the largest, a trial. */
export function narrowedBy(at: Standing): string[] {
  const narrowing: string[] = [];
  const owner = OTHER_PERSON.test(at.lead) ? OTHER_PERSON.exec(at.text)?.[1] : otherOwner(at.lead);
  if (owner != null) narrowing.push(`who:${owner}`);
  if (ANOTHER_THING.test(at.before) || ELSEWHERE.test(at.lead)) narrowing.push('else');
  else if (ANOTHER.test(at.before) || (at.counts && /^\s(?:other|more|different)\s/u.test(at.after)))
    narrowing.push('other');
  const prize = /\b(first|second|third|grand|top) prize (?:was|is|of)\b/u.exec(at.before)?.[1];
  if (prize !== undefined) narrowing.push(`prize:${prize}`);
  const trial = TRIAL.exec(at.clause)?.[1];
  if (trial !== undefined) narrowing.push('trial', ...(WHICH_TRIAL.exec(at.clause)?.slice(1, 2) ?? []));
  if (OF_EACH.test(at.before.replace(EACH_OF_THEM, '') + at.number + at.after) || EACH_AFTER.test(at.after))
    narrowing.push('each');
  if (
    at.dimension !== 'rank' &&
    at.dimension !== 'points' &&
    at.dimension !== 'grade' &&
    (SUPERLATIVE.test(at.clause) || ORDINAL.test(at.masked))
  )
    narrowing.push(NTH.exec(at.masked)?.[1] ?? 'extreme');
  if (at.counts && SPAN_AFTER.test(at.text)) narrowing.push('span');
  if (at.heads.includes('interview') && APPLYING.test(at.text)) narrowing.push('job');
  const holder = at.counts ? HOLDER.exec(at.before)?.[1] : undefined;
  if (
    holder !== undefined &&
    !COMPANY.test(at.after) &&
    at.high <= 12 &&
    !/^(?:album|book|class)$/u.test(holder) &&
    !isGroup(englishConcept(holder)?.id ?? holder)
  )
    narrowing.push('each');
  if (at.counts && REPLIED.test(at.after)) narrowing.push('replied');
  if (at.counts && ROOM_FOR.test(at.before) && SITTING.test(at.after)) narrowing.push('room');
  if (ONLY_WHEN.test(at.lead)) narrowing.push('when');
  if (UNDONE.test(at.clause)) narrowing.push('undone');
  if (at.counts && at.role === 'plain' && AFTER_CHANGE.test(at.text)) narrowing.push('changed');
  const outcome =
    at.counts && at.role !== 'part' && !PRIZE_AFTER.test(at.after)
      ? (OUTCOME.exec(at.before) ?? OUTCOME_AFTER.exec(at.after))?.[1]
      : undefined;
  if (outcome !== undefined)
    narrowing.push(`outcome:${outcome.replace(/^lost$|^cost/u, 'los').replace(/^absent.*/u, 'miss')}`);
  const event = at.counts && !JOINED_EVENT.test(at.after) ? EVENTS.exec(at.after)?.[1] : undefined;
  if (event !== undefined) narrowing.push(`event:${event}`);
  return narrowing;
}
