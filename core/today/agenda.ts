import type { ChecklistItem } from '#core/domain/checklist-item.ts';
import type { Company } from '#core/domain/company.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Round } from '#core/domain/round.ts';
import { daysBetween, plusDays, plusMinutes } from '#core/domain/time.ts';
import { type Check, checkCompany } from '#core/gaps/check.ts';
import { dossiersOf } from '#core/gaps/dossier.ts';
import type { Gap } from '#core/gaps/engine.ts';
import type { Readiness } from '#core/gaps/readiness.ts';
import { severities } from '#core/gaps/rule.ts';

/** How many fixes a day offers. Source: the design, "Today: three fixes, about 15 minutes". */
const fixesADay = 3;
/** Minutes assumed for a round that does not say how long it takes. Source: gap rules, rounds-clash. */
const usualMinutes = 60;

/** Which round of which company. */
export interface RoundRef {
  companyId: string;
  companyName: string;
  round: Pick<Round, 'id' | 'kind' | 'ordinal' | 'isFinal' | 'startsAt' | 'mode' | 'location' | 'resultDue'>;
}

export interface ComingRound extends RoundRef {
  /** Only for the round its company prepares for. */
  readiness: Readiness | null;
}

export interface DueItem extends RoundRef {
  item: ChecklistItem;
  /** `YYYY-MM-DD`. */
  dueOn: string;
}

/** What one day asks for. Derived at every look, never stored. */
export interface Agenda {
  /** Scheduled rounds from today on, soonest first, undated last. */
  coming: ComingRound[];
  /** The most useful fixes: gravest, then soonest round, then quickest. */
  fixes: (Gap & { companyName: string })[];
  /** Undone checklist items whose day has come, longest overdue first. */
  due: DueItem[];
  /** Interviews that are over and of which nothing is written down, latest first. */
  unlogged: RoundRef[];
  /** Rounds whose result has not come yet. */
  awaited: RoundRef[];
}

function refOf(company: Company, round: Round): RoundRef {
  const { id, kind, ordinal, isFinal, startsAt, mode, location, resultDue } = round;
  return {
    companyId: company.id,
    companyName: company.name,
    round: { id, kind, ordinal, isFinal, startsAt, mode, location, resultDue },
  };
}

function isOver(round: Round, now: string): boolean {
  return round.startsAt !== null && plusMinutes(round.startsAt, round.minutes ?? usualMinutes) <= now;
}

const byStart = (a: RoundRef, b: RoundRef) => {
  const [left, right] = [a.round.startsAt ?? '9999', b.round.startsAt ?? '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
};

function mostUseful(checked: readonly { company: Company; check: Check }[]): Agenda['fixes'] {
  return checked
    .flatMap(({ company, check }) =>
      check.open.map((gap) => ({ ...gap, companyName: company.name, at: check.round?.startsAt ?? '9999' })),
    )
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) ||
        a.minutes - b.minutes,
    )
    .slice(0, fixesADay)
    .map(({ at: _at, ...fix }) => fix);
}

/** The day's agenda over every company in selection. `now` is a local date-time, `YYYY-MM-DDTHH:mm`. */
export function agendaOf(journal: Journal, now: string, off: ReadonlySet<string> = new Set()): Agenda {
  const today = now.slice(0, 10);
  const checked = dossiersOf(journal)
    .filter(({ company }) => company.status === 'active')
    .map((dossier) => ({
      company: dossier.company,
      check: checkCompany(dossier, today, journal.dismissals, off),
    }));
  const rounds = checked.flatMap(({ company, check }) =>
    company.rounds.map((round) => ({ company, check, round })),
  );
  const ahead = rounds.filter(
    ({ round }) =>
      round.outcome === 'scheduled' && (round.startsAt === null || round.startsAt.slice(0, 10) >= today),
  );
  return {
    coming: ahead
      .filter(({ round }) => !isOver(round, now))
      .map(({ company, check, round }) => ({
        ...refOf(company, round),
        readiness: check.round?.id === round.id ? check.readiness : null,
      }))
      .toSorted(byStart),
    fixes: mostUseful(checked),
    due: ahead
      .flatMap(({ company, round }) => {
        const { startsAt } = round;
        if (startsAt === null) return [];
        return round.checklist
          .filter((item) => !item.done && daysBetween(today, startsAt) <= item.daysBefore)
          .map((item) => ({ ...refOf(company, round), item, dueOn: plusDays(startsAt, -item.daysBefore) }));
      })
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)),
    unlogged: rounds
      .filter(
        ({ round }) =>
          round.kind === 'interview' &&
          round.exchanges.length === 0 &&
          (round.outcome === 'passed' ||
            round.outcome === 'done' ||
            (round.outcome === 'scheduled' && isOver(round, now))),
      )
      .map(({ company, round }) => refOf(company, round))
      .toSorted((a, b) => byStart(b, a)),
    awaited: rounds
      .filter(
        ({ round }) => round.outcome === 'done' || (round.outcome === 'scheduled' && isOver(round, now)),
      )
      .map(({ company, round }) => refOf(company, round))
      .toSorted((a, b) => ((a.round.resultDue ?? '9999') < (b.round.resultDue ?? '9999') ? -1 : 1)),
  };
}
