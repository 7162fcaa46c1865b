import type { Answer, Probe } from '../domain/answer.ts';
import { afterJoiningParts, type Company } from '../domain/company.ts';
import type { Document } from '../domain/document.ts';
import { type Episode, episodeParts } from '../domain/episode.ts';
import type { Exchange } from '../domain/exchange.ts';
import { factKinds } from '../domain/fact.ts';
import type { Round } from '../domain/round.ts';
import type { Language } from '../domain/settings.ts';
import { roundName } from '../i18n/round-words.ts';
import { type MessageKey, type Translate, translator } from '../i18n/translate.ts';
import { oneLine, paragraphs } from './markdown-text.ts';

/** What every part of the text needs: the words of one language and the names of rounds and episodes. */
interface Words {
  say: Translate;
  round(id: string | null): string | null;
  episode(id: string): string;
  separator: string;
}

type Blocks = (string | null)[];

/** Blocks with an empty line between them; null and empty ones leave nothing. */
function join(blocks: Blocks): string {
  return blocks.filter((block) => block !== null && block !== '').join('\n\n');
}

function section(level: number, title: string, blocks: Blocks): string | null {
  const body = join(blocks);
  return body === '' ? null : `${'#'.repeat(level)} ${title}\n\n${body}`;
}

/** `- **label**: value` lines for the values that are there. */
function fields({ say }: Words, values: [MessageKey, string | null][]): string {
  return values
    .filter(([, value]) => value !== null && value.trim() !== '')
    .map(([key, value]) => `- **${say(key)}**: ${oneLine(value ?? '')}`)
    .join('\n');
}

function when(at: string): string {
  return at.replace('T', ' ');
}

function writeExchange(exchange: Exchange, words: Words): string {
  const { say } = words;
  const marks = [
    say(`category.${exchange.category}`),
    exchange.rating && say(`rating.${exchange.rating}`),
    exchange.reaction && say(`reaction.${exchange.reaction}`),
    exchange.certain ? null : say('markdown.hazy'),
  ].filter((mark) => mark !== null);
  const followUps = exchange.followUps.map((followUp) => {
    const answer = paragraphs(followUp.answer, '  ');
    const question = oneLine(followUp.question) || say('markdown.no-question');
    return `- ${say('markdown.follow-up')}: ${question}${answer === '' ? '' : `\n\n${answer}`}`;
  });
  return join([
    `##### ${oneLine(exchange.question) || say('markdown.no-question')}`,
    `*${marks.join(words.separator)}*`,
    paragraphs(exchange.answer),
    followUps.join('\n'),
  ]);
}

function writeRound(round: Round, name: string, words: Words): string {
  const { say } = words;
  const people = round.interviewers.map(({ name: person, role, note }) =>
    [person || say(`role.${role}`), person === '' ? '' : say(`role.${role}`), note]
      .filter((part) => part !== '')
      .join(' / '),
  );
  const facts = fields(words, [
    ['markdown.when', round.startsAt && when(round.startsAt)],
    ['markdown.mode', round.mode && say(`round.mode.${round.mode}`)],
    ['markdown.place', round.location],
    ['markdown.contact', round.contact],
    ['markdown.interviewers', people.join(words.separator)],
    ['markdown.outcome', say(`round.outcome.${round.outcome}`)],
    ['markdown.feedback', round.feedback],
    ['markdown.result-due', round.resultDue],
  ]);
  const checklist = round.checklist.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${oneLine(text)}`);
  return join([
    `### ${name}`,
    facts,
    section(
      4,
      say('markdown.exchanges'),
      round.exchanges.map((exchange) => writeExchange(exchange, words)),
    ),
    section(4, say('markdown.concerns'), [round.concerns.map(({ text }) => `- ${oneLine(text)}`).join('\n')]),
    section(4, say('markdown.checklist'), [checklist.join('\n')]),
  ]);
}

function writeProbes(probes: readonly Probe[], words: Words, indent = ''): string {
  return probes
    .map((probe) => {
      const stuck = probe.stuck ? ` *(${words.say('markdown.stuck')})*` : '';
      const question = oneLine(probe.question) || words.say('markdown.no-question');
      const inner = `${indent}  `;
      const parts = [paragraphs(probe.answer, inner), writeProbes(probe.probes, words, inner)];
      return [`${indent}- ${question}${stuck}`, ...parts.filter((part) => part !== '')].join('\n\n');
    })
    .join('\n');
}

function writeAnswer(answer: Answer, words: Words): string {
  const { say } = words;
  const round = words.round(answer.roundId);
  return join([
    `### ${say(`category.${answer.category}`)}${round === null ? '' : ` (${round})`}`,
    answer.headline.trim() === '' ? null : `**${oneLine(answer.headline)}**`,
    paragraphs(answer.text),
    fields(words, [
      ['markdown.keywords', answer.keywords.join(words.separator)],
      ['markdown.uses', answer.episodeIds.map(words.episode).join(words.separator)],
      ['markdown.change-reason', answer.changeReason],
    ]),
    writeProbes(answer.probes, words),
  ]);
}

function writeDocument(document: Document, words: Words): string | null {
  const { say } = words;
  const items = document.items.map(({ question, text, limit }) =>
    join([
      `#### ${oneLine(question) || say('markdown.no-question')}${limit === null ? '' : ` (${say('markdown.limit', { count: limit })})`}`,
      paragraphs(text),
    ]),
  );
  const title = document.title.trim() === '' ? '' : `: ${oneLine(document.title)}`;
  return join([
    `### ${say(`document-kind.${document.kind}`)}${title}`,
    fields(words, [['markdown.submitted', document.submittedOn]]),
    ...items,
  ]);
}

function writeFacts(company: Company, words: Words): Blocks {
  const { say } = words;
  return factKinds.map((kind) => {
    const facts = company.facts.filter((fact) => fact.kind === kind);
    const lines = facts.map((fact) => {
      const heard = words.round(fact.heardInRoundId);
      const origin = [
        fact.source.trim() === '' ? null : say('markdown.source', { source: oneLine(fact.source) }),
        fact.date,
        heard === null ? null : say('markdown.heard', { round: heard }),
      ].filter((part) => part !== null);
      const opinion =
        fact.opinion.trim() === '' ? '' : `\n  - ${say('markdown.opinion')}: ${oneLine(fact.opinion)}`;
      return `- ${oneLine(fact.text)}${origin.length === 0 ? '' : ` (${origin.join(words.separator)})`}${opinion}`;
    });
    return section(3, say(`fact-kind.${kind}`), [lines.join('\n')]);
  });
}

function writeQuestions(company: Company, words: Words): string {
  return company.reverseQuestions
    .map((question) => {
      const asked = words.round(question.askedInRoundId);
      const more = [
        question.basis.trim() === '' ? null : `${words.say('markdown.basis')}: ${oneLine(question.basis)}`,
        asked === null ? null : words.say('markdown.asked', { round: asked }),
        question.reply.trim() === '' ? null : `${words.say('markdown.reply')}: ${oneLine(question.reply)}`,
      ].filter((line) => line !== null);
      return [`- ${oneLine(question.text)}`, ...more.map((line) => `  - ${line}`)].join('\n');
    })
    .join('\n');
}

function wordsOf(company: Company | null, episodes: readonly Episode[], language: Language): Words {
  const say = translator(language);
  const rounds = new Map<string, Round>(company?.rounds.map((round) => [round.id, round]));
  const titles = new Map<string, string>(episodes.map(({ id, title }) => [id, title]));
  return {
    say,
    round: (id) => {
      const round = rounds.get(id ?? '');
      return round === undefined ? null : roundName(round, language);
    },
    episode: (id) => titles.get(id) || say('markdown.untitled'),
    separator: language === 'ja' ? '、' : ', ',
  };
}

/**
 * One company as Markdown for people to read: everything the journal holds about it, what is empty left out. No text of
 * the user becomes markup. `episodes` gives the titles of linked ones.
 */
export function writeCompanyMarkdown(
  company: Company,
  episodes: readonly Episode[],
  language: Language,
): string {
  const words = wordsOf(company, episodes, language);
  const { say } = words;
  const after = afterJoiningParts.map((part): [MessageKey, string] => [
    `research.after-${part}`,
    company.afterJoining[part],
  ]);
  const claims = company.claims.map(({ topic, label, value }) => {
    const name = label.trim() === '' ? say(`topic.${topic}`) : oneLine(label);
    return `- ${name}: ${oneLine(value)}`;
  });
  const blocks = [
    `# ${oneLine(company.name)}`,
    fields(words, [
      ['markdown.industry', company.industry],
      ['markdown.website', company.website],
    ]),
    section(
      2,
      say('tab.rounds'),
      company.rounds.map((round) => writeRound(round, roundName(round, language), words)),
    ),
    section(
      2,
      say('tab.answers'),
      company.answers.map((answer) => writeAnswer(answer, words)),
    ),
    section(2, say('research.own-title'), [paragraphs(company.ownSummary)]),
    section(2, say('research.after-title'), [fields(words, after)]),
    section(2, say('research.facts-title'), writeFacts(company, words)),
    section(
      2,
      say('tab.documents'),
      company.documents.map((document) => writeDocument(document, words)),
    ),
    section(2, say('tab.questions'), [writeQuestions(company, words)]),
    section(2, say('markdown.claims'), [claims.join('\n')]),
  ];
  return `${join(blocks)}\n`;
}

/** The episode bank as Markdown for people to read. */
export function writeEpisodesMarkdown(episodes: readonly Episode[], language: Language): string {
  const words = wordsOf(null, episodes, language);
  const { say } = words;
  const blocks = episodes.map((episode) =>
    join([
      `## ${oneLine(episode.title) || say('markdown.untitled')}`,
      fields(words, [
        ['markdown.period', episode.period],
        ['markdown.role', episode.role],
        ['episodes.tags', episode.tags.map((tag) => say(`episode-tag.${tag}`)).join(words.separator)],
        ['episodes.strengths', episode.strengths.join(words.separator)],
      ]),
      ...episodeParts.map((part) => section(3, say(`episode-part.${part}`), [paragraphs(episode[part])])),
    ]),
  );
  return `${join([`# ${say('nav.episodes')}`, ...blocks])}\n`;
}
