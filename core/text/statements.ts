import { createTextCache } from './cache.ts';
import { splitSentences, trimStretch } from './clauses.ts';
import { foldWidth } from './fold.ts';
import { isJapanese } from './normalise.ts';
import { maskReport } from './report.ts';
import { type Affirmed, readAffirmed } from './statements/affirmed.ts';
import { axesDisagree, readAxis } from './statements/axis.ts';
import { readContrast } from './statements/contrast.ts';
import { readDesiredRole, rolesDisagree } from './statements/desired-role.ts';
import { firstChoicesDisagree, readFirstChoice } from './statements/first-choice.ts';
import { locationsDisagree, readLocation } from './statements/location.ts';
import { otherCompaniesDisagree, readOtherCompanies } from './statements/other-companies.ts';
import { readStartDate, startDatesDisagree } from './statements/start-date.ts';
import {
  type Position,
  type Statement,
  type StatementTopic,
  statementTopics,
} from './statements/statement.ts';

const JA_QUESTION =
  /(?:です|ます|でしょう)か[?？。」』\s]|[?？][」』]?\s*$|かと?(?:聞かれ|問われ|質問され|尋ねられ)/u;
const JA_ANSWER_AFTER_QUESTION =
  /(?:聞かれ|問われ|尋ねられ|質問され)(?:て|、|れば|た(?:が|ので|とき|時|際|ら|、))|(?:という|との)(?:質問|問い)に/u;
const JA_OTHERS =
  /(?:^|[、。「](?<!(?:軸|基準|条件|決め手)は、))(?:その|[^、。「]{1,6}の)?(?:友人|友達|先輩|同期|父|母|両親|兄|弟|姉|妹|親|彼|彼女|知人|教授|面接官|店長(?!にな[りるっ]|に就)|先方|企業側|会社側)(?:は|が(?!(?:い|勤め|働|入|活躍|在籍)[^、。はがを]{0,6}(?:会社|企業|ところ|他社|メーカー|銀行))|も|(?:に(?!も?、[^。]*と(?:話し|伝え|言って)(?!もら|くれ))(?!、[^\0。]*\0)(?!(?<=面接官に)[^\0。]*\0)|から)(?!も?話し|も?伝え|[^、。]{0,16}(?:聞かれ|尋ねられ|問われ|質問され|確認され|勧めら|すすめら|薦めら|誘われ))|の(?!(?:いる|勤め|働)[^、。]{0,6}(?:会社|企業|ところ)|紹介|勧め|推薦|助言|アドバイス|後押し|理解|応援|影響|学費|仕送り|卒業|進学|転勤(?:で|により|に伴)|介護|看病|世話|体調|病気|高齢|近く|面倒|そば|家業|[^、。]{1,6}を(?:手伝|継)))(?![^、。]*(?:経験|きっかけ|影響|姿)(?:から|に|で|も?あり|があり|もあって|を受け|を見て)、)/u;
/** What the speaker does, after what somebody else does: 友人は…が、私は…. */
const JA_BUT_ME =
  /^[^。]*(?:が|けれど|けど|一方で?|中|て|し)、?(?=(?:私|自分|僕|わたし|わたくし)(?:自身)?[はがもの])|^[^は、。「]{1,8}が[^は、。「]*(?:ので、?|(?:ため|から)、)(?!そう|らしい)|^[^は、。「]{1,6}[もが][^は、。「]*(?:賛成|応援|理解|協力|反対|心配)して(?:くれて)?(?:おり|いて|いるので)、/u;
const JA_PAST =
  /その(?:時|とき)は|当時は|(?:一次|前回)の(?:頃|ころ|時|とき)は|(?<!それ|[月日])以前|当初|かつて|昔|もともと|元々|(?:最初|はじめ|初め)は[^。]*(?:た|でした)(?:が|けれど|けど|もの|[、。\0\s]|$)|一時(?:期)?は|までは[^。、]{0,16}[てで]いた|(?:ころ|頃|入学時|年生(?:の?(?:とき|時))?)に?は、?[^、。]*(?:[てで]い(?:た|ました)|[てで]おりました|でした|だった)(?:が|けれど|けど|もの|[、。\0\s]|$)|(?:していた|迷っていた|悩んでいた|だった|でした|考えていた|思っていた)(?:が|けれど|ものの|のですが)/u;
const JA_UNSAID =
  /ない(?:わけ|こと)(?:では|でも|は|も|じゃ)(?:な|あり)|なくは(?:ない|あり)|ないとは(?:言え|いえ|言い|限|思)|なくもな|ないと言えば嘘/u;
const JA_IF =
  /(?:^|[、。「\s])もし|仮に|たとえ|(?<!挙げる|あげる|言う)としたら|(?<!以外|降|後|から|必要|国内|[県市府都圏国道域区]内|範囲(?:内)?)であれば|場合は|(?<!な|いただ|頂)ければ(?!と(?:考え|思|願|存))/u;
const EN_QUESTION =
  /(?<!\b(?:question|criterion|standard|axis|yardstick|asked? (?:one|a single) thing)\b[^.?!:]{0,40}:.*)\?\s*$|\b(?:asked|wondered|wanted to know|ask) (?:me )?(?:whether|if|about|what|where|how|why)\b/u;
const EN_ANSWER_AFTER_QUESTION =
  /(?:\b(?:and|but|so)|,) (?:i (?:said|answered|replied|told|named|gave|mentioned|listed|put|placed|ranked|promised|agreed|chose|picked|asked for|went for|ruled out|refused|accepted)|(?<=and )(?:said|answered|replied|named)\b|my (?:answer|reply|response) (?:was|is))\b|\bi (?:named|gave|said|mentioned|answered) when (?:they|he|she|i was|the [a-z]+) asked\b|^\s*(?:i )?(?:said|answered|replied) [^,]* when (?:(?:they|he|she|the [a-z]+) )?asked\b/u;
const EN_OTHERS =
  /(?:^|[,;]\s|\b(?:said|says|told (?:them|her|him)|answered|that|and|but|while|because|what)\s)(?:for |to )?(?:my|his|her|their|a) (?:\w+ )?(?:friend|brother|sister|father|mother|parents?|professor|(?<!\ba (?:\w+ )?)boss|boss(?! (?:i (?:can|could|respect|like|trust|look up)\b|matters|counts|means|comes|decides|weighs|is (?:what|more|the|my))\b)|classmate|roommate|cousin|partner)(?:'s|s'?)?\b/u;
/** Those who may stand beside the speaker; what is said of them is left out where the speaker's own part follows. */
const SOMEBODY =
  '(?:friend|brother|sister|father|mother|parent|professor|boss|classmate|roommate|cousin|partner|grandmother|grandfather|grandparent|teacher|tutor)s?';
const EN_SOMEBODY = new RegExp(`\\b${SOMEBODY}\\b`, 'u');
const EN_PAST =
  /\b(?:used to|(?<!\blook(?:ed|ing)? |\bcheck )at first|initially|originally|previously|formerly|before i (?:was(?! (?:ready|free|available)\b)|had|came|joined|started|met|knew|went)|in the past|until (?:last (?:spring|summer|autumn|fall|winter|year|month|week)|recently|(?:a few|two|three) (?:weeks|months) ago)|once (?:thought|wanted|hoped)|had (?:hoped|wanted|planned))\b/u;
/** What somebody else does, before or after what the speaker does for it: my partner works here, so I …. */
const EN_BUT_ME = new RegExp(
  [
    `(?<=\\bthat )my (?:\\w+ )?${SOMEBODY}\\b[^,.;]*? and (?=that i\\b)`,
    '\\bmy (?:father|mother|parents?|brother|sister) [^,.;]*, so (?=[a-z ]* (?:decides?|settles?|is (?:my|what|the))\\b)',
    `^\\s*my (?:\\w+ )?(?:brother|sister|father|mother|parents?|partner)\\b[^,.;]*?(?= in [a-z]+(?: [a-z]+)?, so i\\b[^;]*\\bthere\\b)`,
    `^\\s*(?:(?:because|since|as|although|though|while|even though) )?(?:my|a) (?:\\w+ )?${SOMEBODY}(?:'s|')? (?![^,.;]*\\b(?:liv|is in|are in))[^,.;]*[,;] (?:(?:so|and|but|yet|whereas|while) )?(?=(?:i(?:'[a-z]+)?|you(?:'re)?|your company)\\b(?![^;]*\\b(?:there|do (?:it|so))\\b))`,
    `(?<=[a-z],?) (?:because|since|as) my (?:\\w+ )?${SOMEBODY}\\b[^,.;]*[.\\s]*$`,
  ].join('|'),
  'iu',
);
/** A whole sentence of another time. */
const EN_LONG_AGO =
  /^\s*(?:(?:[a-z]+|\d+) (?:years?|months?) ago|back then|at that time|in my (?:first|second) year|in high school)\b/u;
const EN_UNSAID =
  /\bnot un(?:willing|able|happy|interested|open|likely|decided|comfortable)\b|(?:\bnot|n't|\bnever) (?:say|mean|claim|deny|think|believe)\b[^.;]*\b(?:not|isn't|aren't|don't|wouldn't|won't|can't|cannot)\b/u;
const EN_IF =
  /^(?!if (?:(?:at all )?possible|i may)\b)(?!if (?:there(?:'s| is) (?:one|a single) thing|i had to (?:name|give|pick) (?:my|one|a) [a-z -]*(?:axis|criterion)))(?:if|suppose|unless)\b|(?<!\beven )\bif (?!i had to (?:name|give|pick) (?:my|one|a) [a-z -]*(?:axis|criterion))(?:i|you|it|my|the)\b|\bwould have (?!(?:to|no|an?|any)\b)/u;

/** To be hired is what every wish rests on: no condition of its own. */
const IF_HIRED =
  /(?:もし|仮に)?[、]?(?:御社|貴社)?(?:に|へ|で|と)?(?:入社|採用|内定|ご縁|合格)[^、。]{0,12}(?:たら|れば|なら|場合(?:に)?は|としたら)|\bif (?:i (?:am|'m|were) (?:ever )?(?:hired|accepted|employed|chosen|taken on|successful)|i (?:join|joined|get in|get the job|am offered)|you(?: do| were to)? (?:hire|take|accept|employ|choose|select)(?: me)?|(?:you )?(?:offered|gave|let|could|can) (?:me )?(?:a |the )?cho(?:ice|ose)|i (?:could|can|may) (?:choose|pick))\b[^,.;]*/u;

/** What is left of a folded sentence; a conditional one says at most which company would be chosen, and when to start. */
interface Present {
  text: string;
  conditional: boolean;
}

/** Leaves out what somebody else does, where the speaker's own part can be told from it. English keeps its offsets. */
function withoutOthers(written: string, japanese: boolean): { written: string; folded: string } {
  const folded = foldWidth(written);
  if (!(japanese ? JA_OTHERS : EN_SOMEBODY).test(folded)) return { written, folded };
  if (japanese) return { written, folded: folded.replace(JA_BUT_ME, '') };
  const own = written.replace(EN_BUT_ME, (others) => ' '.repeat(others.length));
  return { written: own, folded: foldWidth(own) };
}

const JA_DIALOGUE =
  /^[^「」]{0,16}「([^「」]{2,40}?)[?？。]?」(?:と|という)[^「」、]{0,10}(?:聞か|尋ね|問わ|質問|確認|問い|言わ|説明さ)[^「」]{0,10}「([^「」]+)」/u;

/** どの仕事をしたいですか, a question for a kind of work. */
const JA_WHICH_WORK =
  /(?:どの|どんな|どういう|どういった|どのような|何の|なんの)(職種|職業|職|お?仕事|部署|部門|ポジション|業務)[^「」]*(?:た[いく]|希望|志望|考え|目指|いい|良い|興味)/u;
/** 何で選びますか, a question for what one chooses by. */
const JA_ASKING_CRITERION =
  /(?:何|なに|どこ|どんな(?:点|こと|条件))[をでにが][^、]{0,8}(?:重視|選[びぶん]|軸|大[切事]|基準|優先|決め)/u;

/** Puts the answer behind what the question was about: 「海外に行けますか」と聞かれ、「行けません」と返した. */
function answering(text: string): string {
  const [, question, answer] = JA_DIALOGUE.exec(text) ?? [];
  if (question === undefined || answer === undefined || /^(?:はい|いいえ|いえ)/u.test(answer)) return text;
  const work = JA_WHICH_WORK.exec(question)?.[1];
  if (work !== undefined) return `希望の${work}は${answer}`;
  if (JA_ASKING_CRITERION.test(question)) return `会社選びの軸は${answer}`;
  const about =
    /^.*(?:は|も)(?=[^はも]*$)|^.*[にをがで](?!き)(?=(?:[^にをがで]|でき)*$)/u.exec(question)?.[0] ?? '';
  if (about === '') return text;
  return `${about.replace(/うち|弊社|当社/gu, '御社')}${answer}`;
}

/** Takes out of a folded sentence what is not the speaker's present position; null when nothing is left. */
function present(sentence: string, japanese: boolean): Present | null {
  const text = japanese ? answering(sentence) : sentence;
  if (japanese) {
    if (JA_QUESTION.test(text) && !JA_ANSWER_AFTER_QUESTION.test(text)) return null;
    if (JA_OTHERS.test(text) || JA_UNSAID.test(text)) return null;
    const kept = text
      .split(/(?<=、)|(?<=(?:た|でした)(?:が|けれど|けど|ものの))(?!、)/u)
      .filter((clause) => !JA_PAST.test(clause));
    const left = kept.join('');
    return left.trim() === '' ? null : { text: left, conditional: JA_IF.test(left.replace(IF_HIRED, '')) };
  }
  if (
    (EN_QUESTION.test(text) && !EN_ANSWER_AFTER_QUESTION.test(text)) ||
    EN_OTHERS.test(text) ||
    EN_LONG_AGO.test(text) ||
    EN_UNSAID.test(text)
  )
    return null;
  const kept = text.split(/(?<=,|;)\s|\s(?=but\b)/u).filter((clause) => !EN_PAST.test(clause));
  const left = kept.join(' ');
  return left.trim() === ''
    ? null
    : { text: left, conditional: EN_IF.test(left.replace(IF_HIRED, '').trimStart()) };
}

const READERS: Record<
  StatementTopic,
  (passage: Parameters<typeof readAxis>[0], written: string) => Position | null
> = {
  'first-choice': readFirstChoice,
  'desired-role': readDesiredRole,
  axis: readAxis,
  location: readLocation,
  'other-companies': readOtherCompanies,
  'start-date': readStartDate,
};

/** What is read from one text: positions on the topics, and the things its sentences say yes and no to. */
export interface Told {
  statements: readonly Statement[];
  affirmed: readonly Affirmed[];
}

/** Finds a name as it is written in a text; Latin letters must stand as a word. */
function nameIn(name: string): RegExp {
  const literal = name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return new RegExp(`(?<![a-zA-Z])${literal}(?![a-zA-Z])`, 'gu');
}

/** Polite words for the company spoken to, whatever its kind: 御行, 貴院, 御法人. */
const YOURS = /[御貴](?:[社行庁校院園省局所団館店庫]|法人|金庫|組合|財団|協会|研究所|学園|グループ)/gu;

/** Writes the company, by its name or politely, in one way, so that readers need to know one only. */
function callingYou(sentence: string, own: RegExp | null, japanese: boolean): string {
  const named = own === null ? sentence : sentence.replace(own, japanese ? '御社' : 'your company');
  return japanese ? named.replace(YOURS, '御社') : named;
}

/**
 * Topics on which a condition still tells something: which company would be chosen, where one would go, when one could start,
 * or what is answered to a question whether others are applied to.
 */
const TOLD_UNDER_CONDITION: ReadonlySet<StatementTopic> = new Set([
  'first-choice',
  'location',
  'start-date',
  'other-companies',
  'axis',
]);

function readText(text: string, own: RegExp | null): Told {
  const japanese = isJapanese(text);
  const statements: Statement[] = [];
  const affirmed: Affirmed[] = [];
  const sentences = splitSentences(text);
  for (const [index, sentence] of sentences.entries()) {
    const { written, folded } = withoutOthers(callingYou(sentence.text, own, japanese), japanese);
    const left = present(japanese ? maskReport(folded) : folded, japanese);
    if (left === null) continue;
    const rest = sentences
      .slice(index + 1, index + 4)
      .map((next) => foldWidth(next.text))
      .join('');
    const before = foldWidth(sentences[index - 1]?.text ?? '').trim();
    const contrast = readContrast(left.text, japanese);
    const { text: quote } = trimStretch(sentence);
    const said = left.conditional ? null : readAffirmed(left.text, contrast, japanese);
    if (said !== null) affirmed.push({ ...said, quote });
    for (const topic of statementTopics) {
      if (left.conditional && !TOLD_UNDER_CONDITION.has(topic)) continue;
      const position = READERS[topic]({ ...left, contrast, rest, before, japanese }, written);
      if (position !== null) statements.push({ ...position, topic, quote });
    }
  }
  return { statements, affirmed };
}

/** Names shorter than this are ordinary words too often to be taken for a company's. */
const SHORTEST_NAME = 3;

const readTold = createTextCache((text) => readText(text, null));
/** One reader for each name a company is called by. */
const readerCalling = createTextCache((own) => {
  const name = nameIn(own);
  return createTextCache((text) => readText(text, name));
});

/** The first word of a longer name, which people say for the whole: Harbour for Harbour Games. */
const FIRST_WORD = /^[A-Z][a-z]{4,}(?= )/u;

/**
 * Finds the checkable statements of a text, in either language: first choice, desired role, axis, location, other
 * applications, start; and what its sentences say yes and no to on these. Questions, what others said, and what used to be are
 * left out. Quotes are exact substrings. A company called by its name `own` is read as "your company".
 */
export function findTold(text: string, own = ''): Told {
  for (const name of [own, FIRST_WORD.exec(own)?.[0] ?? ''])
    if (name.length >= SHORTEST_NAME && text.includes(name)) return readerCalling(name)(text);
  return readTold(text);
}

/** Finds the checkable statements of a text alone. */
export function findStatements(text: string, own = ''): readonly Statement[] {
  return findTold(text, own).statements;
}

const DISAGREE: Record<StatementTopic, (a: readonly Position[], b: readonly Position[]) => boolean> = {
  'first-choice': firstChoicesDisagree,
  'desired-role': rolesDisagree,
  axis: axesDisagree,
  location: locationsDisagree,
  'other-companies': otherCompaniesDisagree,
  'start-date': startDatesDisagree,
};

/** Says whether the positions two texts take on a topic cannot both hold. All that one text says on it is taken together. */
export function statementsDisagree(
  topic: StatementTopic,
  a: readonly Position[],
  b: readonly Position[],
): boolean {
  return a.length > 0 && b.length > 0 && DISAGREE[topic](a, b);
}
