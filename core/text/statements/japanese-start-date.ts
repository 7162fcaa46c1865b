import { isAlone, plainOf } from './japanese-start-alone.ts';
import { NO, STUDY_LATER, saidOf, throughAndAfter } from './japanese-start-said.ts';
import { japaneseTimes } from './japanese-start-times.ts';
import { clausesOf, isStart, type Span, tailOf } from './japanese-start-topic.ts';
import { EVENT, PREDICATE, WHOLE_WORK, WORK } from './japanese-start-words.ts';
import type { NamedTime, SaidTime } from './start-times.ts';

const SPEAKS = new RegExp(
  `${WORK}|いつ(?:から|頃|ごろ)?(?:入|来|働|始)|スタート|始められ|始めたい|入れ(?:る|ます|ません|ない)|入り(?:たい|ます)|入る(?:つもり|予定|こと)|来られ|行け|早くて|早くとも|最[短速]|待って(?:いただ|もら|くださ|ほし)|お待ち(?:いただ|くださ|願)|[職現]場に立て|[月日]開始|開始(?:時期|日|月)|お世話にな[りれ]|加わ(?:れ|りた|らせ)|合流(?:でき|し(?:たい|ます))|来(?:るよう|て(?:ほし|いただ|もらえ|くれ|と))|(?<!に)通え|通勤|社会人にな|(?<!の)仕事は[^、。はがを]{1,8}から`,
  'u',
);
const ASKED =
  /いつ(?:から|頃|ごろ|なら)?[^、。]{0,12}(?:入|来|働|始|出社|勤務)[^。]{0,14}(?:聞|問|尋|確認|質問)|(?:時期|(?:開始|入社|可能|勤務)[日月])(?:の[^、。]{1,4})?(?:に?ついて)?[はをが]?(?:聞|問|尋|確認|質問|訊)|(?:時期|(?:開始|入社|可能|入職)[日月])の?(?:欄|項目|希望|質問|回答|ところ|時期)*(?:に|には|として|としては)(?:は)?、?/u;
const OTHERS =
  /(?:社員|中途|新人|先輩|後輩|同期|友人|友達|[兄弟姉妹父母]|彼女?|面接官|店長|仲間|留学生|知人|知り合い|メンバー|部員|採用枠|の多く)(?:たち|さん|の方)?(?:の多く)?(?:は|が(?!い))|御社では(?!働[けか]|勤務|仕事|入社)|(?:別の|他の|ほかの|前の|以前の)(?:会社|企業|職場)|他社|そうです(?:\0|。|$)|だそう|らしい/u;
const ASKING =
  /か(?:どうか)?[?？]?[」』]?(?:、|と|は)?(?:聞|問|尋|質問|訊|確認|という(?:質|問))|か[?？]?[」』]、?(?:と|という|に)|か、と(?:聞|問|尋|質問|確認|訊)|(?:て(?:ほしい|もらいたい|くれ|いただきたい)[」』]?と|(?<=来|入社し)て[」』]?と|るように)(?:言わ|頼ま|求め|お願い)[^、。]{0,6}(?:が|て|、|けど)/u;
const CONSENT =
  /はい|大丈夫|問題(?:な|あり)|可能|できます|もちろん|構い|行け(?:る|ます)|来ら?れ(?:る|ます)|働け(?:る|ます)|応じ(?:る|ます)|承知/u;
const REFUSAL =
  /無理|(?:行け|来ら?れ|働け|応じられ)(?:ない|ません|ず)|断|でき(?:ない|ません|かね)|いいえ|難し|不可/u;

/** A condition that only says "if you take me", or is but polite. */
const HARMLESS =
  /(?:内定|ご縁|採用|許可|合格|お返事|機会|御社[^、。]{0,4}に?)[^、。]{0,14}(?:れば|たら|なら)|(?:可能|よろし|宜し|差し支えな|ご?都合[^、。]{0,8}|でき|お許し|必要|手続[^、。]{0,10})(?:であれば|ければ|れば|なら)|決ま[^、。]{0,4}(?:れば|たら)|(?:早|遅)ければ|(?<=[月春夏秋冬降後])であれば/gu;
const CONDITION =
  /もし|仮に|としたら|(?<!降|後|から|月|[春夏秋冬])であれば|場合(?:は|に)|(?<!な|で)ければ|(?<!れ)れば|たら(?=、|[\d一二三四五六七八九十]+月|もう)/u;
/** The company is asked to wait for the person. */
const WAITED = /待って(?:いただ|もら|くださ|ほし)|お待ち(?:いただ|くださ|願)/u;
/** Another thing than the person is waited for (an answer to the offer, papers), or somebody else was told. */
const NOT_OF_START =
  /(?:返事|返答|回答|連絡|結果|承諾|返信|提出|決断|判断|書類|証明書?|発送)[^。]{0,16}(?:待って|お待ち|待た(?:せ|な))|(?:客|患者|利用者)[^、。]{0,6}待た|^[^、。]{0,4}(?:店長|先生|教授|指導教員|大家|監督|コーチ|オーナー)(?:さん)?[にへ](?:は|も)?、/u;
/** What may go wrong: if graduation is put off. */
const IF_LATE = /(?:遅れ|延び|落ち|留年し|落とし)(?:たら|れば|ると|た場合|る場合)/u;

/** What comes before is the bound: 卒業が9月なので、それより前には入社できません. */
const AFTER_THAT = new RegExp(
  `(?:それ|その)(?:まで|より(?:も)?前|以前|前)(?:は|に|の|だと|では)[^。]*(?:${NO.source})|(?:その(?:後|あと|のち|翌月)|それから(?=の?(?:入社|勤務|働|出社)))[^。]*|(?:${WORK})[^。]{0,8}その(?:後|あと|のち)`,
  'u',
);
/** What has to be over, or come, before somebody starts; a place or a kind of work would be a condition of another sort. */
const OVER =
  '終わら|終え|済ま|済ませ|出|取れ|取ら|取得し|取得でき|下り|降り|届か|決まら|来|得|もらえ|完了し|卒業し|卒業でき|修了し|揃わ|そろわ|過ぎ|経た|たた|に?なら|戻ら|帰ら|帰国し|明け|片付か|治ら|受から|合格し';
/** Not before something that has no date of its own. */
const NOT_UNTIL = new RegExp(
  `(?:(?<!遅く|深夜|終業|夜|朝|時|分|歳|定年|終電|限界|いつ|ここ|そこ|どこ|て|[県市区町村駅京阪])まで(?:は|、)?|その間(?:は|、)|(?:て|で)から(?:で(?:ない|なけ)|しか)|(?:後|あと|のち|以降|次第|先|卒業|修了|帰国)で(?:ない|なけれ)(?:ば)?と?|(?:${OVER})(?:ない|なけれ)(?:ば)?と?)[^、。]{0,10}(?:${WORK})[^、。]{0,12}(?:ない|ません|ず|ねます|無理|難し)(?!ところ|(?!旨|状況|状態|見込|予定|事情|期間|理由)[\\p{Script=Han}\\p{Script=Katakana}])`,
  'u',
);

/** Months in which studies or a stay end, when the start is said to come after that. */
function boundByEvent(text: string, time: NamedTime, tail: string, clause: Span): SaidTime[] {
  if (!AFTER_THAT.test(text.slice(clause.end))) return [];
  if (time.values[0] === 'after-study') return [{ ...LATER, values: time.values }];
  const ended =
    /^[^、。]{0,8}(?:卒業|修了|帰国|戻|終)/u.test(tail) ||
    /(?:卒業|修了|帰国)[^、。]{0,8}[はが][^、。]*$/u.test(text.slice(clause.start, time.start));
  if (!ended && !tail.startsWith('まで')) return [];
  return [{ values: throughAndAfter(time.values), yes: true, from: true, only: true }];
}

/** A student still: 今は学生なので入社できません. */
const STILL_STUDENT = new RegExp(
  `(?:学生|在学中|授業が(?:あ|残)[^、。]{0,4})(?:なの|な|の)?(?:ので|ため|から)、?[^、。]{0,8}(?:${WORK})[^、。]{0,4}(?:ない|ません|ず|無理|難し)|(?:今|いま|現在)は[^、。]{1,14}[でくてりしめ]、(?:まだ|すぐに?は|御社で(?:は)?)?(?:${WORK})[^、。]{0,4}(?:ない|ません|ず|無理|難し)`,
  'u',
);
const LATER: SaidTime = { values: ['later'], yes: true, from: false, only: true };

/** The time after graduation is taken by something else: 卒業後は留学するので. */
const AFTER_STUDY_ELSE =
  /(?:卒業|修了)(?:式?の?(?:後|あと)|したら|して(?:から)?|した(?:後|あと|のち))(?:は|に|も|の|、|すぐ|しばらく|まず){0,3}(?![^。]*でな)[^。]{2,40}(?:ので|ため|から|て|が|し)、[^。]*すぐ/u;
/** At once is at once after graduation where that is spoken of: 卒業後の休みは要らないので、すぐ. */
const AFTER_STUDY =
  /(?:卒業|修了)(?:後|したら|すれば|でき(?:たら|れば))(?!(?:の|した)[^、。]{0,4}(?:予定|進路))/u;
function deniesAtOnce({ values, yes }: SaidTime): boolean {
  return !yes && values.includes('at-once');
}

/** How far "at once" may stand behind the time it follows. */
const SOON_AFTER = 10;
const AFTER_EVENT = new RegExp(`(?:${EVENT})[^、。]{0,8}(?:後|たら|てから|次第|した)(?:は|、)?$`, 'u');

/** An answer to a question that named the time itself: yes or no to it. */
function answered(text: string, from: number): boolean | null {
  const rest = text.slice(from);
  if (japaneseTimes(rest).some(({ values }) => values[0] !== 'now')) return null;
  if (REFUSAL.test(rest)) return false;
  return CONSENT.test(rest) ? true : null;
}

function ofStart(text: string): boolean {
  return !OTHERS.test(text) && (WHOLE_WORK.test(text) || ASKED.test(text));
}

/**
 * Reads what a Japanese sentence says of the times at which the person can or wants to start; a bare time is of the start
 * when the sentence before it is on that.
 */
export function japaneseStart(written: string, conditional: boolean, before = ''): SaidTime[] {
  const plain = plainOf(written, before, WHOLE_WORK);
  const follows = isAlone(plain, before, ofStart);
  const text = follows ? plain.replace('参加', '入社') : plain;
  if (!follows && !SPEAKS.test(text)) return [];
  if (IF_LATE.test(text) || NOT_OF_START.test(text)) return [];
  if (conditional && CONDITION.test(text.replace(HARMLESS, ''))) return [];
  const times = japaneseTimes(text);
  const clauses = clausesOf(text);
  const question = ASKING.exec(text);
  const questioned = question === null ? 0 : question.index;
  const asked =
    follows ||
    WAITED.test(text) ||
    ASKED.test(text) ||
    (question !== null && SPEAKS.test(text.slice(0, questioned + question[0].length)));
  const found = times.flatMap((time, index): SaidTime[] => {
    const clause = clauses.find(({ start, end }) => start <= time.start && time.start <= end);
    if (clause === undefined || OTHERS.test(text.slice(clause.start, clause.end))) return [];
    const tail = tailOf(text, time, clauses, times[index + 1]);
    if (time.end <= questioned) {
      const yes = answered(text, questioned + (question?.[0].length ?? 0));
      const invited = question !== null && /^(?:から|に|より)?来(?:て|ら|る)/u.test(tail);
      return yes === null || !(invited || isStart(text, time, tail, clause, asked))
        ? []
        : [{ values: time.values, yes, from: false, only: false }];
    }
    if (!isStart(text, time, tail, clause, asked)) return boundByEvent(text, time, tail, clause);
    if (time.values[0] === 'at-once' && afterEvent(text, time, times[index - 1])) return [];
    const one = saidOf(text, time, tail);
    return one === null ? [] : [one];
  });
  if (found.some(deniesAtOnce) && AFTER_STUDY_ELSE.test(text)) return [...found, STUDY_LATER];
  const away = times.some(({ values }) => values[0] === 'study-at-once');
  if (away && found.length > 0 && found.every(({ values }) => values[0] === 'later')) return [STUDY_LATER];
  if (AFTER_STUDY.test(text))
    return found.map((one) =>
      one.yes && one.values[0] === 'at-once' ? { ...one, values: ['study-at-once'] } : one,
    );
  if (found.length > 0) return found;
  if (NOT_UNTIL.test(text)) return [LATER];
  return STILL_STUDENT.test(text) ? [{ ...LATER, values: ['at-once'], yes: false, only: false }] : [];
}

/** At once after something else than an offer: 帰国したらすぐ, 四月になったらすぐ. */
function afterEvent(text: string, time: NamedTime, previous: NamedTime | undefined): boolean {
  const dated = previous !== undefined && /^(?:after-study|later|month:)/u.test(previous.values[0] ?? '');
  if (dated && time.start - previous.end <= SOON_AFTER) {
    const between = text.slice(previous.end, time.start);
    if (!PREDICATE.test(between) && !NO.test(between)) return true;
  }
  const before = text.slice(Math.max(0, time.start - 20), time.start);
  return AFTER_EVENT.test(before) && !/内定|面接|採用|手続/u.test(before);
}

/** A year told from this one, of a month or a season: 再来年の春, 来春. A bound may run on into the next. */
const NEAR_YEAR =
  /(?<!(?:早くて|最短で|早くとも)も?、?)(?<!再)(再来|来|今)年度?の?(?:[春夏秋冬]|[\d一二三四五六七八九十]{1,2}月)(?![^、。]{0,6}(?:卒業|修了|帰国|終|まで|以降|以後|を過ぎ))|([来今こ])の?[春夏秋冬](?=に|の|から|より|入社|採用|以降|$|で)(?![^、。]{0,6}(?:卒業|修了|帰国|終|まで|以降|以後|を過ぎ))/gu;
const YEAR_NAMES: Readonly<Record<string, string>> = {
  再来: 'year-after-next',
  来: 'next-year',
  今: 'this-year',
  こ: 'this-year',
};

/** The years a sentence names for a start. */
export function japaneseYears(text: string): string[] {
  const dated = [...text.matchAll(/(20\d\d)(?:年|[/.-]\d)(?!\d?月?に?[^、。]{0,3}(?:卒業|修了))/gu)];
  const near = [...text.matchAll(NEAR_YEAR)];
  return [
    ...dated.map((match) => `year:${match[1] ?? ''}`),
    ...near.flatMap((match) => YEAR_NAMES[match[1] ?? match[2] ?? ''] ?? []),
  ];
}
