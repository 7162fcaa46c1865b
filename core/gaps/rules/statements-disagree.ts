import type { ClaimTopic } from '#core/domain/claim.ts';
import { namedValuesDisagree, readClaim } from '#core/text/claims.ts';
import { type Affirmed, findDenial } from '#core/text/statements/affirmed.ts';
import {
  type Position,
  type Statement,
  type StatementTopic,
  statementTopics,
} from '#core/text/statements/statement.ts';
import { statementsDisagree as cannotBothHold, findTold } from '#core/text/statements.ts';
import { spokenName } from '../company-names.ts';
import { compareOnce } from '../compare-once.ts';
import { defineRule, type Evidence, type Finding, type Fix, type Severity, type Subject } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { type UserText, userTextsOf } from '../user-texts.ts';

/** From this many days before the interview a changed axis, role or first choice stops everything else. Source: gap rules. */
const lastDays = 1;
const gravest: ReadonlySet<ClaimTopic> = new Set(['axis', 'desired-role', 'first-choice']);
/** Topics compared only between claims, by name and value: running text does not show them surely enough. */
const namedTopics = ['salary', 'other'] as const;

/** What one text or claim holds on one topic. */
interface Stated {
  subject: Subject;
  positions: Position[];
  /** What the positions say, without their words. */
  meaning: string;
  evidence: Evidence;
  explained: boolean;
  fix: Fix;
}

function meaningOf(positions: readonly (Position & { quote?: string })[]): string {
  return JSON.stringify(positions.map(({ quote: _quote, ...position }) => position));
}

function claimFix({ company }: Situation): Fix {
  return { screen: 'claims', kind: 'company', id: company.id, field: 'claims' };
}

/** A text with the statements found in it, read once for all topics. */
interface ReadText {
  text: UserText;
  found: Statement[];
  affirmed: Affirmed[];
}

function statedIn(
  situation: Situation,
  { text, found: all }: ReadText,
  topic: StatementTopic,
): Stated | null {
  if (text.claims.length === 0 && !all.some((statement) => statement.topic === topic)) return null;
  const claims = text.claims.filter((claim) => claim.topic === topic);
  const claimed = claims.flatMap(({ value }) => readClaim(topic, value) ?? []);
  const [claim] = claims;
  if (claim !== undefined && claimed.length > 0) {
    return {
      subject: { kind: 'claim', id: claim.id },
      positions: claimed,
      meaning: meaningOf(claimed),
      evidence: { kind: 'claim', id: claim.id, quote: claim.value.trim() },
      explained: text.explained || claims.some(({ changeReason }) => changeReason.trim() !== ''),
      fix: claimFix(situation),
    };
  }
  const found = all.filter((statement) => statement.topic === topic);
  const [first] = found;
  if (first === undefined) return null;
  return {
    subject: text.subject,
    positions: found,
    meaning: meaningOf(found),
    evidence: { ...text.subject, quote: first.quote },
    explained: text.explained,
    fix: text.fix,
  };
}

function finding(topic: ClaimTopic, severity: Severity, earlier: Stated[], later: Stated): Finding {
  return {
    severity,
    subject: later.subject,
    evidence: [...earlier.map(({ evidence }) => evidence), later.evidence],
    params: { topic },
    fix: later.fix,
  };
}

function namedFindings(situation: Situation, texts: readonly UserText[]): Finding[] {
  return namedTopics.flatMap((topic) => {
    const claims = texts.flatMap((text) =>
      text.claims
        .filter((claim) => claim.topic === topic && (topic === 'salary' || claim.label.trim() !== ''))
        .map((claim) => ({ claim, text })),
    );
    return claims.flatMap(({ claim, text }, index): Finding[] => {
      if (text.explained || claim.changeReason.trim() !== '') return [];
      const earlier = claims
        .slice(0, index)
        .filter((other) => other.text !== text && namedValuesDisagree(other.claim, claim))
        .map(({ claim: { id, value } }) => ({ kind: 'claim' as const, id, quote: value.trim() }));
      if (earlier.length === 0) return [];
      const subject: Subject = { kind: 'claim', id: claim.id };
      return [
        {
          severity: 'high',
          subject,
          evidence: [...earlier, { ...subject, quote: claim.value.trim() }],
          params: { topic },
          fix: claimFix(situation),
        },
      ];
    });
  });
}

/** One text says yes to what a later one says no to, in words outside the topics' own: 窓口を希望, 窓口は避けたい. */
function denials(read: readonly ReadText[], severityOf: (topic: StatementTopic) => Severity): Finding[] {
  return statementTopics.flatMap((topic) => {
    const told = read.flatMap(({ text, affirmed }) => {
      const own = affirmed.filter(({ topics }) => topics.includes(topic));
      const claimed = text.claims.some((claim) => claim.topic === topic);
      const denies = own.some(({ denied }) => denied.length > 0);
      return own.length === 0 || claimed ? [] : [{ text, affirmed: own, denies }];
    });
    if (!told.some(({ denies }) => denies)) return [];
    return told.flatMap((later, index): Finding[] => {
      if (later.text.explained) return [];
      const pairs = told.slice(0, index).flatMap((earlier) => {
        if (!earlier.denies && !later.denies) return [];
        const denial = findDenial(earlier.affirmed, later.affirmed);
        return denial === null ? [] : [{ earlier, denial }];
      });
      const [first] = pairs;
      if (first === undefined) return [];
      return [
        {
          severity: severityOf(topic),
          subject: later.text.subject,
          evidence: [
            ...pairs.map(({ earlier, denial }) => ({ ...earlier.text.subject, quote: denial.first.quote })),
            { ...later.text.subject, quote: first.denial.second.quote },
          ],
          params: { topic },
          fix: later.text.fix,
        },
      ];
    });
  });
}

/** Keeps one finding for each later text and topic. */
function oncePerTopic(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ subject, params }) => {
    const key = JSON.stringify([subject, params?.topic]);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

/** Two statements on one topic that cannot both hold, without a word on why the later differs. */
export const statementsDisagree = defineRule({
  id: 'statements-disagree',
  group: 'consistency',
  minutes: 5,
  check: (situation) => {
    const texts = userTextsOf(situation);
    const own = spokenName(situation.company.name);
    const read = texts.flatMap((text): ReadText[] => {
      const told = text.texts.map((written) => findTold(written, own));
      const found = told.flatMap(({ statements }) => statements);
      const affirmed = told.flatMap((one) => one.affirmed);
      return found.length + affirmed.length + text.claims.length === 0 ? [] : [{ text, found, affirmed }];
    });
    const severityOf = (topic: StatementTopic): Severity =>
      gravest.has(topic) && situation.daysLeft <= lastDays ? 'blocker' : 'high';
    const found = statementTopics.flatMap((topic) => {
      const stated = read.flatMap((text) => statedIn(situation, text, topic) ?? []);
      const cannotBoth = compareOnce(stated, (a, b) => cannotBothHold(topic, a.positions, b.positions));
      return stated.flatMap((later, index): Finding[] => {
        if (later.explained) return [];
        const earlier = stated.slice(0, index).filter((other) => cannotBoth(other, later));
        return earlier.length === 0 ? [] : [finding(topic, severityOf(topic), earlier, later)];
      });
    });
    return [...oncePerTopic([...found, ...denials(read, severityOf)]), ...namedFindings(situation, texts)];
  },
});
