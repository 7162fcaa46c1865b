import { conceptById, englishConcept } from './concepts.ts';
import { englishToken } from './english-synonyms.ts';
import { joinToken } from './tokens.ts';

const FUNCTION_WORDS = new Set(
  (
    'a an the and or but so if then than that this these those there here it its is are was were be been being am do does did done have has had having i me my mine we us our ours you your yours ' +
    'he him his she her hers they them their theirs who whom whose which what when where why how of in on at to for from by with about into over under after before between through during as up down out off again ' +
    'not no nor only own same too very can could will would shall should may might must just also more most some any all each both few other another such because while until per within without across around along beside near towards ' +
    "alone every among including plus via than times time total average almost nearly roughly approximately exactly around least ever still already already later together once twice i'm i've i'd we're we've it's " +
    'said told say tell explained mentioned answered replied them one ones something thing things lot way well back get got make made take takes taking took taken go went come came put let us became become reached reach hit ' +
    "spent spend spending lasted last lasts lasting continued continue keep kept doing result results altogether overall now today currently people's really honestly even much many " +
    'number numbers amount long since away behind beside thanks thank downtown outdoors indoors nearby late early day days week weeks month months year years daily weekly monthly yearly annual annually hourly am pm percent new-found like want wanted'
  ).split(' '),
);

const UP = new Set(
  'grow grew grown rise rose risen increase increased increasing raise raised boost boosted improve improved gain gained climb climbed double doubled jump jumped expand expanded growing growth increase'.split(
    ' ',
  ),
);
const DOWN = new Set(
  'cut cuts reduce reduced reducing fall fell fallen drop dropped decrease decreased lower lowered decline declined down shrink shrank shorten shortened halve halved slash slashed reduction trim trimmed'.split(
    ' ',
  ),
);
const VERBS = new Set(
  'joined left quit agreed opposed came took answered attended helped visited participated completed bought signed responded replied showed turned use uses used joined ran run led managed managing had has have won sold brought bring bringing wrote read built worked working played playing lived living studied studying learned learning taught teaching coached trained tutored drew draw handled ran gave give gained surveyed interviewed raised raising served shipped organised organized held practised practiced practise practice supervised responsible supported delivered volunteered scored ranked finished placed collected recruited planned produced published designed tested repeated saved donated wants help looked achieved maintained earned spans spanned rode swam drove flew caught lost met paid sent spoke chose drank ate sang chosen taken given drawn grown known seen eaten shown owns owned owning missed'.split(
    ' ',
  ),
);

/** A word of an English clause. */
export interface EnglishWord {
  raw: string;
  start: number;
  end: number;
  /** Concept or stem; null for a function word. */
  token: string | null;
  verb: boolean;
}

/** A run of nouns: what it ends in, narrowed by what comes before. */
export interface EnglishPhrase {
  token: string;
  words: readonly EnglishWord[];
  start: number;
  end: number;
  /** The preposition that leads it, '' for none. */
  preposition: string;
}

/** A plural, as it stands behind a participle: 18 retired fishermen. */
const PLAIN_NOUN =
  /^(?!(?:this|its|his|us|as|is|was|has|does|across|plus|perhaps|always|besides)$)[a-z]{3,}(?:[^s]s|men|people|children)$/u;
/** What is called by what is done: recycling rate, waiting time. */
const NAMED_BY =
  /^\s(?:rate|ratio|time|speed|costs?|fees?|score|period|club|circle|team|class|school|society|company|cent(?:re|er)|shop|room|hours|staff|department|committee|contest|group)\b/u;
/** Adverbs say how, and name nothing. */
const ADVERB =
  /^(?!(?:family|supply|assembly|italy|july|anomaly|monopoly|butterfly|reply|ally|rally|belly|jelly|bully|melancholy|elderly|friendly|daily|weekly|monthly|yearly|quarterly)$)[a-z]{3,}ly$/u;

const WORD = /[a-zé][a-zé'&/-]*/gu;

/** Finds the words of a folded English clause; what is masked with NUL is skipped. */
export function englishWords(clause: string): EnglishWord[] {
  const words: EnglishWord[] = [];
  for (const match of clause.matchAll(WORD)) {
    const raw = match[0].replace(/['-]+$/u, '');
    const start = match.index;
    const known = englishConcept(raw);
    const nothing = known === null && (FUNCTION_WORDS.has(raw) || ADVERB.test(raw) || raw.length < 2);
    const compound =
      /ing$/u.test(raw) &&
      (/\0\s$/u.test(clause.slice(0, start)) ||
        /^(?:a|an|the|our|my|your|his|her|their|of|new|local|this|student)$/u.test(
          words.at(-1)?.raw ?? '',
        )) &&
      /^\s[a-z]/u.test(clause.slice(start + raw.length));
    const leads = words.length === 0 && /ing$/u.test(raw) && NAMED_BY.test(clause.slice(start + raw.length));
    const participle =
      /[^e]ed$/u.test(raw) &&
      !VERBS.has(raw) &&
      movementOf(raw) === null &&
      /\0\s$/u.test(clause.slice(0, start)) &&
      PLAIN_NOUN.test(/^\s([a-z]+)/u.exec(clause.slice(start + raw.length))?.[1] ?? '');
    const subject =
      /^(?:i|we|they|he|she)$/u.test(words.at(-1)?.raw ?? '') && words.at(-1)?.end === start - 1;
    const verb =
      !compound &&
      !leads &&
      !participle &&
      (subject ||
        VERBS.has(raw) ||
        UP.has(raw) ||
        DOWN.has(raw) ||
        (known === null && /..(?:[^e]ed|ing)$/u.test(raw)));
    const host = raw === 'host' && /^ famil/u.test(clause.slice(start + raw.length));
    words.push({
      raw,
      start,
      end: start + raw.length,
      token: nothing ? null : host ? 'host' : englishToken(raw),
      verb,
    });
  }
  return words;
}

/** Says which way a verb moves a number; null when it moves none. */
export function movementOf(raw: string): 'up' | 'down' | null {
  return UP.has(raw) ? 'up' : DOWN.has(raw) ? 'down' : null;
}

const PREPOSITION =
  /^(?:at|in|on|for|of|during|from|to|with|by|as|into|about|among|across|along|beside|near|towards|through|after|before|since|per)$/u;

/** People behind whose name another word is what they do, or what is done to them: 12 students belong, 20 refugees Japanese. */
const PEOPLE =
  /^(?:students|freshmen|pupils|children|refugees|immigrants|patients|tourists|guests|trainees|teenagers|adults|beginners|residents|foreigners|volunteers|members|classmates|participants|customers|visitors|colleagues)$/u;
const PLURAL = /(?:[^s]s|men|people|children)$/u;

/** Groups the content words of a clause into phrases, cut at function words, verbs and masked stretches. */
export function englishPhrases(clause: string, words: readonly EnglishWord[]): EnglishPhrase[] {
  const phrases: EnglishPhrase[] = [];
  let run: EnglishWord[] = [];
  let preposition = '';
  const close = () => {
    const last = run.at(-1);
    const first = run[0];
    if (last?.token != null && first !== undefined) {
      const before = run.slice(0, -1).flatMap((word) => (word.token === null ? [] : [word.token]));
      const exam = /^(?:test|exam)$/u.test(last.raw)
        ? before.find((token) => conceptById(token)?.kind === 'exam')
        : undefined;
      phrases.push({
        token:
          exam ??
          joinToken(
            before.filter((token) => token !== last.token),
            last.token,
          ),
        words: run,
        start: first.start,
        end: last.end,
        preposition,
      });
      preposition = '';
    }
    run = [];
  };
  let previousEnd = 0;
  for (const word of words) {
    const between = clause.slice(previousEnd, word.start);
    if (run.length > 0 && !/^[\s-]*$/u.test(between)) close();
    if (between.includes('\0')) preposition = '';
    previousEnd = word.end;
    if (word.token === null) {
      close();
      if (PREPOSITION.test(word.raw)) preposition = word.raw;
      else if (
        !/^(?:a|an|the|my|our|their|its|his|her|your|this|that|each|every|all|some|another|other)$/u.test(
          word.raw,
        )
      )
        preposition = '';
      continue;
    }
    if (movementOf(word.raw) !== null) {
      close();
      preposition = '';
      continue;
    }
    const isRole = conceptById(word.token)?.kind === 'role';
    if (word.verb || isRole) {
      close();
      phrases.push({ token: word.token, words: [word], start: word.start, end: word.end, preposition: '' });
      preposition = '';
      continue;
    }
    if (run.length > 0 && PEOPLE.test(run.at(-1)?.raw ?? '') && !PLURAL.test(word.raw)) close();
    run.push(word);
  }
  close();
  return phrases;
}
