import { type Passage, type Position, stanceOnly } from './statement.ts';

const JA_TOPIC = /第[一1]志望|第[二2三3]志望|本命|併願先|滑り止め|志望順位|志望度.{0,6}(?:一番|最も)高/u;
const JA_OTHER_THING =
  /第[一1]志望の?(?:業界|大学|高校|学部|学科|学校|コース|ゼミ|研究室|部署|配属|職種|職業|勤務地|国)|(?:大学|学部|高校|ゼミ|研究室|受験|配属|職種|部署|業界)[のはがも、]{1,2}第[一1]志望/u;
const JA_YOU = /御社|貴社|御行|貴行|御庁|御校|こちら(?:の会社|が|を|は)|この会社/u;
const JA_ELSEWHERE =
  /(?:別|他|ほか|同業)の(?:会社|企業|1社|一社|ところ|メーカー|銀行|商社)|別会社|他社|同業(?:の別|他|の他)|競合|別の[^、。]{0,8}(?:会社|社|企業|メーカー)|他に(?:ある|あり)|他の業界/u;
const JA_NO =
  /第[一1]志望(?:は|が)(?:、)?(?:別|他|ほか)(?:に|で)|第[一1]志望群?(?:では|じゃ|とは|に(?:は)?)(?:(?:あり|ござい)ま?せん|ない|なく|言え|いえ|入っ(?:てい(?:ない|ませ)|ておら)|なら)|第[一1]志望とまでは|第[一1]志望(?:は|を)?(?:まだ)?(?:決ま|決め|絞)(?:って|れて)?(?:い|お)?(?:ない|ませ|らず)|第[一1]志望(?:は|が)(?:まだ)?(?:あり|ない)/u;

function readJapanese(text: string): Position | null {
  if (!JA_TOPIC.test(text) || JA_OTHER_THING.test(text)) return null;
  if (JA_NO.test(text)) return stanceOnly('no');
  const at = text.search(JA_TOPIC);
  const before = text.slice(0, at);
  const after = text.slice(at);
  const clause = before.split(/[、,]/u).at(-1) ?? '';
  if (/第[二2三3]志望/u.test(text)) {
    if (JA_YOU.test(before)) return stanceOnly('no');
    if (/第[二2三3]志望(?:は|が)/u.test(after) && JA_YOU.test(after)) return stanceOnly('no');
    if (/第[二2三3]志望(?:は|が)/u.test(after)) return null;
    if (!/第[一1]志望/u.test(text))
      return JA_ELSEWHERE.test(text) ? null : /^[^はが]*$/u.test(before) ? stanceOnly('no') : null;
  }
  if (/併願先|滑り止め/u.test(text) && !/第[一1]志望/u.test(text))
    return JA_YOU.test(clause) ? stanceOnly('no') : null;
  const subject = /^(?:第[一1]志望群?|本命)(?:の会社|の企業)?(?:は|が)([^、。]*)/u.exec(after)?.[1];
  if (subject !== undefined) {
    if (JA_YOU.test(subject)) return stanceOnly('yes');
    if (JA_ELSEWHERE.test(subject) || /(?:会社|企業|[A-Za-zＡ-Ｚ]社)(?:です|だ|で|\0|$)/u.test(subject))
      return stanceOnly('no');
    return null;
  }
  const group = /^第[一1]志望群/u.test(after);
  const yours = Math.max(clause.lastIndexOf('御'), clause.lastIndexOf('貴'), clause.search(JA_YOU));
  const other = clause.search(JA_ELSEWHERE);
  if (other >= 0 && /(?:が|を|は|も)[^、]*$/u.test(clause.slice(other)) && other > yours)
    return stanceOnly('no');
  if (other >= 0 && yours < 0) return stanceOnly('no');
  if (/本命/u.test(after.slice(0, 2)) && yours < 0) return null;
  return stanceOnly(group ? 'group' : 'yes');
}

const EN_FIRST =
  /\b(?:first|top|number[- ]one|no\.? ?1|#1|clear favou?rite|1st)[ -](?:choice|pick|preference|option|priority)\b|\b(?:my|the) (?:clear )?favou?rite\b(?= (?:of|among|company|firm|employer)|[.,]|$)|\b(?:at the |the )?(?:very )?top of my list\b|\bmy number one\b(?! (?:strength|skill|hobby|priority|tip))/u;
const EN_SECOND =
  /\b(?:second|third|2nd|3rd)[ -](?:choice|pick|preference|option)\b|\b(?:backup|back-up|fallback|safety) (?:choice|option|plan)\b|\bmy backup\b/u;
const EN_YOU =
  /\b(?:you|you're|your (?:company|firm|team|organi[sz]ation|bank|studio)|this (?:company|firm|is|role|position|job|one|team)|here)\b/u;
const EN_ELSEWHERE =
  /\b(?:another|a different|some other|other|different|a competing|a rival|a competitor|one of your competitors|elsewhere|somewhere else)\b(?:\s[a-z]+){0,2}/u;
const EN_OTHER_THING =
  /\b(?:choice|pick|preference|option) (?:of|for) (?:university|college|school|course|subject|major|seminar|city|location|lab)\b|\bchoice (?:university|college|school|course|major|seminar|lab|location|city)\b|\b(?:university|college|school|seminar|major|lab)\b[^.]*\bfirst choice\b/u;

function readEnglish(text: string): Position | null {
  const second = EN_SECOND.exec(text);
  const first = EN_FIRST.exec(text);
  if (first === null && second === null) return null;
  if (EN_OTHER_THING.test(text)) return null;
  if (first === null && second !== null) {
    const before = text.slice(0, second.index);
    if (EN_YOU.test(before) && !EN_ELSEWHERE.test(before)) return stanceOnly('no');
    return /choice is (?:you|your)\b/u.test(text) ? stanceOnly('no') : null;
  }
  if (first === null) return null;
  const before = text.slice(0, first.index);
  const after = text.slice(first.index + first[0].length);
  if (
    /\b(?:his|her|their|friend's|brother's|sister's|whose|[a-z]+'s)\s*$/u.test(before) &&
    !/\b(?:it's|that's|what's|he's|she's)\s*$/u.test(before)
  )
    return null;
  if (
    /\b(?:not|isn't|aren't|wasn't|never|no longer|don't have a|haven't decided on a|yet to choose a)\s(?:(?:my|the|a|yet|really|quite|exactly)\s)*$/u.test(
      before,
    )
  )
    return stanceOnly('no');
  const named = /^\s(?:is|would be|remains|was|has always been|lies|for (?:work|employment) is)\s(.*)$/u.exec(
    after,
  )?.[1];
  if (named !== undefined) {
    if (/^(?:not|no longer)\b/u.test(named)) return EN_YOU.test(named) ? stanceOnly('no') : null;
    const other = named.search(EN_ELSEWHERE);
    const you = named.search(EN_YOU);
    if (other >= 0 && (you < 0 || other < you)) return stanceOnly('no');
    return you >= 0 ? stanceOnly('yes') : null;
  }
  const clause = before.split(/[,;]|\bbut\b/u).at(-1) ?? '';
  const other = clause.search(EN_ELSEWHERE);
  const you = clause.search(EN_YOU);
  if (other >= 0 && you < 0) return stanceOnly('no');
  if (/\b(?:one of|among) (?:my )?$/u.test(before)) return you >= 0 ? stanceOnly('group') : null;
  if (other >= 0 && other > you && /\b(?:is|are|was|remains)\b/u.test(clause.slice(other)))
    return stanceOnly('no');
  return you >= 0 ||
    /\btold (?:them|the \w+)\b.*\bthey (?:are|were)\b/u.test(before) ||
    /\bit (?:is|was|remains)\b/u.test(clause)
    ? stanceOnly('yes')
    : null;
}

/** Reads whether a sentence calls this company the first choice: yes, group (one of several), or no. */
export function readFirstChoice(passage: Passage): Position | null {
  return passage.japanese ? readJapanese(passage.text) : readEnglish(passage.text);
}

/** Two stances disagree when one says yes, or one of the first, and the other no. */
export function firstChoicesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const [first, second] = [a, b].map(
    (positions) => new Set(positions.map((position) => (position.stance === 'no' ? 'no' : 'yes'))),
  );
  return first?.size === 1 && second?.size === 1 && ![...first].some((stance) => second.has(stance));
}
