import { trimBrief } from '#core/brief/brief.ts';
import { composeBrief } from '#core/brief/compose.ts';
import { briefDocument } from '#core/brief/html.ts';
import { calendarOf, comingRounds } from '#core/calendar/calendar.ts';
import type { ParsedInput } from '#core/contract/contract.ts';
import type { paperCalls } from '#core/contract/paper-calls.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { AppError } from '#core/errors.ts';
import { roundName } from '#core/i18n/round-words.ts';
import { loadCompany, loadJournal } from '#db/load.ts';
import { fileName } from '#electron/app/file-name.ts';
import type { Desk, Handlers } from '../handlers.ts';

function roundOf(company: Company, roundId: string): Round {
  const round = company.rounds.find(({ id }) => id === roundId);
  if (round === undefined) throw new AppError('not-found', 'there is no such round');
  return round;
}

function page({ db, today }: Desk, { companyId, roundId, language, lines }: ParsedInput<'brief.save-pdf'>) {
  const company = loadCompany(db, companyId);
  const round = roundOf(company, roundId);
  const brief = trimBrief(composeBrief({ company, round, language }, today()), lines);
  return { html: briefDocument(brief, language), title: `${company.name} ${roundName(round, language)}` };
}

/** The brief and the calendar, on paper and as files. */
export const paperHandlers: Handlers<keyof typeof paperCalls> = {
  'brief.save-pdf': async (desk, input) => {
    const { html, title } = page(desk, input);
    const filter = { name: 'PDF', extensions: ['pdf'] };
    return {
      path: await desk.dialogs.saveFile(fileName(title, 'pdf'), filter, () => desk.paper.pdfOf(html)),
    };
  },
  'brief.save-html': async (desk, input) => {
    const { html, title } = page(desk, input);
    const filter = { name: 'HTML', extensions: ['html'] };
    return { path: await desk.dialogs.saveFile(fileName(title, 'html'), filter, () => html) };
  },
  'brief.print': (desk, input) => desk.paper.print(page(desk, input).html),
  'calendar.save': async ({ db, dialogs, today }, { language, round: chosen }) => {
    const company = chosen === null ? null : loadCompany(db, chosen.companyId);
    const rounds =
      chosen === null || company === null
        ? comingRounds(loadJournal(db).companies, today())
        : [{ company, round: roundOf(company, chosen.roundId) }];
    const [first] = rounds;
    const title =
      company === null || first === undefined
        ? 'Interview Journal'
        : `${company.name} ${roundName(first.round, language)}`;
    const filter = { name: 'iCalendar', extensions: ['ics'] };
    const content = () => calendarOf(rounds, language, new Date());
    return { path: await dialogs.saveFile(fileName(title, 'ics'), filter, content) };
  },
};
