import type { z } from 'zod';
import { type Answer, answerSchema, type Probe, probeSchema } from '#core/domain/answer.ts';
import { type ChecklistItem, checklistItemSchema } from '#core/domain/checklist-item.ts';
import { type Claim, claimSchema } from '#core/domain/claim.ts';
import { type Company, companySchema } from '#core/domain/company.ts';
import { type Concern, concernSchema } from '#core/domain/concern.ts';
import { type Dismissal, dismissalSchema } from '#core/domain/dismissal.ts';
import {
  type Document,
  type DocumentItem,
  documentItemSchema,
  documentSchema,
} from '#core/domain/document.ts';
import { type Episode, episodeSchema } from '#core/domain/episode.ts';
import { type Exchange, exchangeSchema } from '#core/domain/exchange.ts';
import { type Fact, factSchema } from '#core/domain/fact.ts';
import { type Journal, journalSchema } from '#core/domain/journal.ts';
import { type ReverseQuestion, reverseQuestionSchema } from '#core/domain/reverse-question.ts';
import { type Round, roundSchema } from '#core/domain/round.ts';

let built = 0;

/** An id that no other builder of this test run has used, such as `round-7`. */
export function freshId(noun: string): string {
  built += 1;
  return `${noun}-${built}`;
}

/** A company named Aoba with nothing in it. */
export function aCompany(fields: Partial<z.input<typeof companySchema>> = {}): Company {
  return companySchema.parse({ id: freshId('company'), name: '青葉製作所', ...fields });
}

/** A business fact. */
export function aFact(fields: Partial<z.input<typeof factSchema>> = {}): Fact {
  return factSchema.parse({ id: freshId('fact'), text: '産業用センサーを作っている', ...fields });
}

/** An entry sheet without items. */
export function aDocument(fields: Partial<z.input<typeof documentSchema>> = {}): Document {
  return documentSchema.parse({ id: freshId('document'), title: 'エントリーシート', ...fields });
}

/** An item of a document with question and text. */
export function aDocumentItem(fields: Partial<z.input<typeof documentItemSchema>> = {}): DocumentItem {
  const id = freshId('item');
  return documentItemSchema.parse({ id, question: '志望動機', text: '現場を支えたい', ...fields });
}

/** A scheduled first interview without a time. */
export function aRound(fields: Partial<z.input<typeof roundSchema>> = {}): Round {
  return roundSchema.parse({ id: freshId('round'), kind: 'interview', ordinal: 1, ...fields });
}

/** A question about motivation with its answer. */
export function anExchange(fields: Partial<z.input<typeof exchangeSchema>> = {}): Exchange {
  return exchangeSchema.parse({
    id: freshId('exchange'),
    category: 'motivation',
    question: '志望動機を教えてください',
    answer: '現場を支える仕事がしたいと答えた',
    ...fields,
  });
}

/** A concern that no answer settles yet. */
export function aConcern(fields: Partial<z.input<typeof concernSchema>> = {}): Concern {
  return concernSchema.parse({ id: freshId('concern'), text: '勤務地へのこだわり', ...fields });
}

/** A checklist item due the day before. */
export function aChecklistItem(fields: Partial<z.input<typeof checklistItemSchema>> = {}): ChecklistItem {
  return checklistItemSchema.parse({ id: freshId('check'), text: '経路を調べる', ...fields });
}

/** A planned motivation answer for the given round. */
export function anAnswer(fields: Partial<z.input<typeof answerSchema>> & { roundId: string }): Answer {
  const id = freshId('answer');
  return answerSchema.parse({ id, category: 'motivation', text: '現場を支えたいからです', ...fields });
}

/** A probe with a question and no answer. */
export function aProbe(fields: z.input<typeof probeSchema> = {}): Probe {
  return probeSchema.parse({ question: 'なぜですか', ...fields });
}

/** A claim about the axis, made where the source says. */
export function aClaim(
  fields: Partial<z.input<typeof claimSchema>> & { source: z.input<typeof claimSchema>['source'] },
): Claim {
  return claimSchema.parse({ id: freshId('claim'), topic: 'axis', value: '人の役に立つ技術', ...fields });
}

/** A question to ask, not asked yet. */
export function aReverseQuestion(
  fields: Partial<z.input<typeof reverseQuestionSchema>> = {},
): ReverseQuestion {
  return reverseQuestionSchema.parse({ id: freshId('question'), text: '入社後の研修は何ですか', ...fields });
}

/** An episode with every part told. */
export function anEpisode(fields: Partial<z.input<typeof episodeSchema>> = {}): Episode {
  return episodeSchema.parse({
    id: freshId('episode'),
    title: '学園祭の模擬店',
    period: '大学2年の秋',
    role: '会計担当',
    situation: '前年は赤字だった',
    task: '黒字にする必要があった',
    action: '私は仕入れ先を三つ比べた',
    result: '利益は2万円だった',
    learning: '数字で話すと人は動く',
    transfer: '業務でも根拠を示して提案する',
    ...fields,
  });
}

/** A dismissal of a journal-wide gap. */
export function aDismissal(fields: z.input<typeof dismissalSchema> = {}): Dismissal {
  return dismissalSchema.parse({ rule: 'no-team-episode', reason: '個人の話で通す', ...fields });
}

/** A journal, empty unless told otherwise. */
export function aJournal(fields: z.input<typeof journalSchema> = {}): Journal {
  return journalSchema.parse(fields);
}
