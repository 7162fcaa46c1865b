import { isAlone, plainOf } from './japanese-start-alone.ts';
import { japaneseTimes } from './japanese-start-times.ts';
import type { NamedTime, SaidTime } from './start-times.ts';

/** Being at work at the company, or coming to it; not what follows an entry (入社後), nor a story of one (入社した). */
const WORK =
  '採用して(?:いただ|ください|ほし)|御社の(?:一員|社員|メンバー)に(?:なり|なれ|加)|入社(?!後|先|した(?:い(?:会社|企業|ところ|先))|[1-9一二三四五]年|したら|して(?:から|すぐ|い|お)|以来|動機|理由|案内|説明|の(?:動機|理由|決め手)|した(?!い|く)|しました)|入[職庁行](?!後|した(?!い|く))|着任(?!後|した(?!い|く))|就[業労](?!後|規則|体験)|勤務(?!地|先|体系|形態|時間|条件|制度|後|して(?:い|お)|した(?!い|く))|初?出社(?!日数|回数)|初?出勤|社会人にな(?:れ(?!ば|た)|る(?:の|こと))|働(?:け|き(?:始(?!めた(?!い)|めまし)|はじ(?!めた(?!い)|めまし)|たい|ます|ません|出[すせし]|に来)|く(?!人|場|ため|母|父|人々|意味|姿|環境)|か(?:せ|な)|こう)|仕事の(?:開始|スタート)|仕事[をに](?:始(?!めた(?!い)|めまし)|開始(?!した|しまし)|就|入|かか)|職に就|勤め(?:始|られ|たい|ます|させ)|業務を?(?:開始|始め(?!た|まし))|就職(?=でき|したい|します|する(?:つもり|予定)|させ|の?時期|は)|(?:来ら?れる|来る|入れる|伺える|(?<!を)(?:始められる|スタートできる))(?:の(?=[はがも])|こと(?=[はがもに])|時期|[日月](?=[はがも]))|ジョイン|御社で働いて|(?:採用|入る|配属)の?(?:時期|時間|月|日)|新卒で(?:入|働)|採用(?=を希望|のみ(?:を?希望|$)|しか)';
/** Coming and starting said in common words, right after the time: 四月から来られます. */
const COMING =
  '(?:スタート|始められ|始めたい|始めます|始めさせ|開始(?:でき|で、?お|を希望|の予定|とさせ|可)|入れ(?:る|ます|ません|ない)|入り(?:たい|ます)|入る(?!と)|入らせ|来られ|来れ|来ます|行け|行き(?:たい|ます)|伺え|参れ|参り|間に合|合流|加わ|お世話にな|立て(?:る|ます|ません)|通え(?!た|まし)|通勤(?!し(?:た(?!い)|まし)))';
const SPEAKS = new RegExp(
  `${WORK}|いつ(?:から|頃|ごろ)?(?:入|来|働|始)|スタート|始められ|始めたい|入れ(?:る|ます|ません|ない)|入り(?:たい|ます)|入る(?:つもり|予定|こと)|来られ|行け|早くて|早くとも|最[短速]|待って(?:いただ|もら|くださ|ほし)|お待ち(?:いただ|くださ|願)|[職現]場に立て|[月日]開始|開始(?:時期|日|月)|お世話にな[りれ]|加わ(?:れ|りた|らせ)|合流(?:でき|し(?:たい|ます))|来(?:るよう|て(?:ほし|いただ|もらえ|くれ|と))|(?<!に)通え|通勤|社会人にな`,
  'u',
);
/** What else has its times: studies, trips, other jobs, what the company holds. */
const EVENT =
  '卒業|修了|卒論|論文|帰国|留学|渡航|海外|旅|休学|復学|在籍|在学|通(?:う|っ|い|学)|学生|授業|単位|学期|試験|ゼミ|部活|サークル|大会|合宿|発表|研究(?!職|開発)|アルバイト|バイト|インターン|研修|説明会|面接|内定(?:式|者)|就活|就職活動|活動|選考|引っ越|退職|辞め|契約|引き継|現職|前職|入学|入部|進学|配属|休み|終わ|終え|始ま|開かれ|開催|資格|手術|出産|結婚|プロジェクト|参加(?!でき[^。]{0,4}入社)|続(?:け|く|い|き)|取り組|におり';
const PREDICATE = new RegExp(`(?<work>${WORK})|(?<event>${EVENT})`, 'u');
const ABOUT_EVENT = new RegExp(`(?:${EVENT})[^、。]{0,4}(?:は|が|の?予定は|も)[^、。]{0,8}$`, 'u');
const COMES_NEXT = new RegExp(
  `^(?:[にはもでからのより頃ごろ以降をまなの一二三十\\d日付目上下中旬初末頭くらいめ後]|もう|(?:に入|にな)(?:れば|ったら)|でない(?:と|限り)|でなければ|になら(?:ない|なけれ)[とば]|なら|しか|だけ|のみ|より前)*(?:(?:御社|会社|職場|現場|チーム|そちら|皆様?のところ)[にへで](?:は|も)?)?${COMING}`,
  'u',
);
/** The work is what the sentence is about: 入社は, 働き始めるのは, 入社時期:. */
const ABOUT_WORK = new RegExp(
  `(?:${WORK})[^、。]{0,14}?(?:は|も|が|につい|について|を|の|まで|:|\\s|[はも]、|の(?:ほう|方)|として|する?なら|とな|としては|は、)[^。]{0,40}$|(?:${WORK})[^、。:]{0,10}[:\\s(][^。]{0,12}$`,
  'u',
);
/** The time follows at once upon the work it is of, whatever is said of it: 入社の時期は四月が理想です. */
const TOPIC = new RegExp(
  `(?:${WORK})[^、。はが]{0,16}(?:は|なら|:|\\s|としては|について(?:は)?)、?[^、。はがを]{0,12}$`,
  'u',
);
/** Work at some other place than the company. */
const ELSEWHERE =
  /(?:塾|店|カフェ|喫茶|レストラン|コンビニ|書店|居酒屋|食堂|ホール|地元|実家|海外|現地)で[^、。]{0,8}働/u;
const ASKED =
  /いつ(?:から|頃|ごろ|なら)?[^、。]{0,12}(?:入|来|働|始|出社|勤務)[^。]{0,14}(?:聞|問|尋|確認|質問)|(?:時期|(?:開始|入社|可能|勤務)[日月])(?:の[^、。]{1,4})?(?:に?ついて)?[はをが]?(?:聞|問|尋|確認|質問|訊)|(?:時期|(?:開始|入社|可能|入職)[日月])の?(?:欄|項目|希望|質問|回答|ところ|時期)*(?:に|には|として|としては)(?:は)?、?/u;
/** A time that is all there is to say: 10月です, 10月になります, 10月を希望. */
const STATED =
  /^(?:[一二三十\d]{1,3}日)?(?:付|頃|中|早々|スタート|入社|ごろ|初め|初旬|上旬|中旬|下旬|半ば|なかば|末|の?頭|の(?:初め|上旬|中旬|下旬|半ば|連休明け)|いっぱい|くらい|ぐらい|ほど){0,3}(?:から|より|に|で|には|でも|にでも|以降|以後|まで|の|か|も|は|では|が|を|と|にも|しか|のみ|だけ|なら|、|する|して|させて){0,5}(?:です|でお|でしょ|でな|以外|より|だ(?!っ)|にな|とな|なら|を?希望|が?(?:よ|い)[いか]|が?(?:最[速短]|一番早|最も早)|と?決め|を?(?:予定|お願い|考え|望|挙げ|選|書|記|指定|提示)|お願い|と(?:答|返|話|伝|言|申|述|回答|記|説|書|して|し、|さ|、|\0)|返|限|不可|可|無理|難し|厳し|困|問題|支障|大丈夫|選|待|お待|構|かま|結構|し(?:て|か)?|でき|間に合|[(:)、。\0]|いただ|させ|$)/u;
const EARLIEST =
  /(?:早くて(?:も)?|最も早くて(?:も)?|早くとも|最[短速]で?(?:も)?|早ければ)、?[^、。\d一二三四五六七八九十]{0,10}$/u;
const OTHERS =
  /(?:社員|中途|新人|先輩|後輩|同期|友人|友達|[兄弟姉妹父母]|彼女?|面接官|店長|仲間|留学生|知人|知り合い|メンバー|部員|採用枠|の多く)(?:たち|さん|の方)?(?:の多く)?(?:は|が(?!い))|御社では(?!働[けか]|勤務|仕事|入社)|(?:別の|他の|ほかの|前の|以前の)(?:会社|企業|職場)|他社|そうです(?:\0|。|$)|だそう|らしい/u;
const ASKING =
  /か(?:どうか)?[?？]?[」』]?(?:、|と|は)?(?:聞|問|尋|質問|訊|確認|という(?:質|問))|か[?？]?[」』]、?(?:と|という|に)|か、と(?:聞|問|尋|質問|確認|訊)|(?:て(?:ほしい|もらいたい|くれ|いただきたい)[」』]?と|(?<=来|入社し)て[」』]?と|るように)(?:言わ|頼ま|求め|お願い)[^、。]{0,6}(?:が|て|、|けど)/u;
const CONSENT =
  /はい|大丈夫|問題(?:な|あり)|可能|できます|もちろん|構い|行け(?:る|ます)|来ら?れ(?:る|ます)|働け(?:る|ます)|応じ(?:る|ます)|承知/u;
const REFUSAL =
  /無理|(?:行け|来ら?れ|働け|応じられ)(?:ない|ません|ず)|断|でき(?:ない|ません|かね)|いいえ|難し|不可/u;

const NO_TROUBLE =
  /(?:問題|支障|差し支え|不都合|心配|異存|抵抗|不安|迷い)[^、。]{0,4}(?:な|ありま|ござい)[^、。]{0,3}|(?:構|かま)(?:い|わ)(?:ません|ない)|(?:でき|いただけ|もらえ|なり)(?:ません|ない)(?:でしょう)?か|しかな/gu;
const NO =
  /入社しな[いく](?!と[いな、])|でき(?:な|ま(?:せ)|ず|かね|そうにな|るわけでは)|ていただけな|難し|無理|不可|厳し|困難|だめ|ダメ|られ(?:な|ま(?:せ)|ず)|働け(?:な|ま(?:せ)|ず)|働か(?:な|ず)|入れ(?:な|ま(?:せ)|ず)|かね(?:ます|る|ま)|間に合(?:わ|いませ|いそうに|えな|えませ)|避け|(?:考え|希望し|望ん|予定し)て(?:は)?(?:い(?:な|ませ)|お(?:りませ|ら))|考え(?:はな|な)|希望し(?:な|ま(?:せ))|たくな|たくあり|つもり(?:は|が)?(?:な[いく]|ありませ)|予定(?:は|が)(?:な[いく]|ありませ)|行け(?:な|ま(?:せ)|ず)|選べ(?:な|ま(?:せ))|いたしませ|しませ|お受けでき|困り|困る|[でじ](?:は|ゃ)な|ではあり|じゃあり|でない|来(?:られ|れ)(?:な|ま(?:せ))|待って|お待ち|時期尚早|早すぎ|見送|控え|辞退|取りやめ|諦め|あきらめ|やめ|断り|断っ|いいえ/u;
const SOFT =
  '(?:[一二三十\\d]{1,3}日|付|頃|ごろ|初め|上旬|中旬|下旬|半ば|末|の?頭|の連休明け|[（(][^)）]{0,8}[)）]){0,3}';
const UNTIL = new RegExp(
  `^${SOFT}(?:の[^、。]{1,8}?)?(?:まで(?!に)|(?:より|の|以)?前(?![提向倒])|より(?:も)?早|(?:が来|に入|に?な)るまで|が過ぎ)`,
  'u',
);
const ONLY = new RegExp(
  `^${SOFT}[^、。]{0,8}?(?:で(?:ない|なけれ)|(?:しか|のみ|だけ)|に限|以外|限定|にならな|とならな|にならね|が来な|を(?:過ぎ|待た)な|一択)`,
  'u',
);
const OPEN = new RegExp(`^${SOFT}(?:以降|以後|より(?:後|あと)|を過ぎ)`, 'u');
const NOT_BUT = new RegExp(
  `^${SOFT}(?:から|に|の?入社|の)?(?:では|じゃ)(?:なく|ありません|ない)|^${SOFT}(?:入社)?より(?:も|は)(?!早)`,
  'u',
);

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
const BOUNDARY =
  /[、;。,()「」:]|(?<=[ますですだた])が(?=[\p{Script=Han}\d])|(?:ので|ため(?!に)|けれども?|ものの)/gu;

interface Span {
  start: number;
  end: number;
}

function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}

const PARTICLES_ONLY =
  /^(?:[一二三十\d]{1,3}日)?(?:から|より|に|には|は|の|で|まで|付|頃|以降|になり(?:ましたら|次第)|になったら|になれば|に入(?:ったら|れば)|[には]{1,2}(?:もう|すでに)|でしたら|だったら|であれば|なら(?:ば)?|早々(?:から|に)?|が来たら|を迎え(?:て|たら))*$/u;

/** The words after a time that say what it is the time of: to the end of its clause, or on when the clause ends with the time. */
function tailOf(
  text: string,
  time: NamedTime,
  clauses: readonly Span[],
  next: NamedTime | undefined,
): string {
  const last = time.end - 1;
  const at = clauses.findIndex(({ start, end }) => start <= last && last < end);
  const own = clauses[at];
  if (own === undefined) return '';
  const rest = text.slice(time.end, Math.max(own.end, time.end));
  const following = clauses[at + 1];
  const bracketed = text[own.end] === '(';
  const whole =
    PARTICLES_ONLY.test(rest) &&
    !/^\s*(?:それ|その)/u.test(text.slice(own.end + 1)) &&
    following !== undefined &&
    !bracketed &&
    (next === undefined ||
      next.start >= following.end ||
      next.values[0] === 'at-once' ||
      next.values[0] === 'any')
      ? `${rest}、${text.slice(following.start, following.end)}`
      : rest;
  if (next === undefined || next.start >= own.end) return whole;
  const upTo = text.slice(time.end, next.start);
  return PREDICATE.test(upTo) || NO.test(upTo) || COMES_NEXT.test(upTo) ? upTo : whole;
}

const WHOLE_WORK = new RegExp(WORK, 'u');
/** Times that say by themselves that somebody waits or is waited for. */
const LOOSE = new Set(['later', 'delay', 'on-plan', 'study-later']);

/** Work as what else: after graduation in a town, as an engineer; at a shop. */
function isElsewhere(time: NamedTime, between: string, tail: string): boolean {
  if (ELSEWHERE.test(tail)) return true;
  return (
    (time.values[0] === 'after-study' || time.values[0] === 'years') &&
    /(?<!御社|会社|フルタイム|正社員|[はの])(?:で|として)、?$/u.test(between)
  );
}

/** After graduation I want to work for you: a wish for the company, with no other time ruled out. */
const WISH_TO_JOIN = /^は、?(?:ぜひ|是非|必ず)?御社[でにへ](?:働|入社|就職|勤め)[^、。]{0,3}たい/u;
const NO_WAIT = /(?:時間|期間|猶予)は?(?:要|い|必要)|^お?待(?:つ|って|た)|時期|入社日/u;
/** Words of no length, which may stand between and what they tell of: すぐに御社で働ける. */
const VAGUE = new Set(['at-once', 'any', 'now', 'early', 'late']);
const LITTLE =
  /^(?:御社[でにへの]?|[私僕][はもが]?|の(?:頭|初め|うち|ところ)|[中頭内にもはのが、日いでくめ]|より|後|でしたら|なら|早々|から|でも|もう、?|[月火水木金]曜|明日|今日|来週|今|すぐ|正社員として|フルタイムで|ご|お|まで)*$/u;
/** What the start follows upon: 内定の連絡が来たら. */
const UPON = /^.*(?:たら|れば|なら|次第|(?:終わる|終える|戻る|帰る|済む|明ける|卒業する|修了する)$)/u;
/** Yes or no to at once, with no other word of what it is at once: 今すぐは無理で, すぐには難しく. */
const BARELY =
  /^(?:[にではもとの]|から|なら|というの){0,4}(?:無理|不可|難し|厳し|できな|できませ|可能|大丈夫|問題|構い|かま)/u;
const JUST_BEFORE = /(?:入社|勤務|着任|就業|開始|入職)[^、。]{0,12}$/u;

/** Whether a time is the time of a start at the company. */
function isStart(text: string, time: NamedTime, tail: string, clause: Span, asked: boolean): boolean {
  const before = text.slice(clause.start, time.start);
  if (/ようになりたい|働かな(?:ければ|くては|いと)/u.test(tail)) return false;
  if (LOOSE.has(time.values[0] ?? '') && WHOLE_WORK.test(text))
    return (
      /(?:いただ|もら|内定|決まっ)[^、。]{0,6}$/u.test(before) ||
      !/(?:(?<!早く)て(?:から)?|でから|後の?|以来)$/u.test(before)
    );
  if (NO_WAIT.test(text.slice(time.start, time.end)) && WHOLE_WORK.test(text)) return true;
  const earlier = text.slice(0, time.start);
  const predicate = PREDICATE.exec(tail);
  const work = predicate?.groups?.work;
  const away = predicate?.groups?.event;
  if (away !== undefined && !/^(?:まで|より前|前)/u.test(tail)) return false;
  const between = predicate === null ? tail : tail.slice(0, predicate.index);
  if (VAGUE.has(time.values[0] ?? '') && work !== undefined)
    return LITTLE.test(between) || (JUST_BEFORE.test(before) && !/を/u.test(between));
  if (time.values[0] === 'any' && JUST_BEFORE.test(before)) return true;
  if (work !== undefined && (isElsewhere(time, between, tail) || WISH_TO_JOIN.test(tail))) return false;
  if (work !== undefined)
    return (
      !/(?<!月|期|日|末|[春夏秋冬])を(?!希望|目|予定|過ぎ|待|もって|考え)/u.test(between) &&
      between.length < 32
    );
  if (VAGUE.has(time.values[0] ?? '') && BARELY.test(tail) && !/[はがを](?!、)|英語|資格/u.test(before))
    return true;
  if (COMES_NEXT.test(tail))
    return (
      TOPIC.test(earlier) ||
      !/(?:塾|店|ジム|校|学|教室|バイト|サークル|部)[にへ]?(?:は|も)|(?:[をが]|(?<!私|僕|自分|に|へ|時期|から|で|すぐ|即日|今|時点)は)/u.test(
        before.replace(UPON, ''),
      ) ||
      asked
    );
  if (ABOUT_EVENT.test(before)) return false;
  if (TOPIC.test(earlier)) return true;
  if (!STATED.test(tail)) return false;
  return (
    asked ||
    ABOUT_WORK.test(earlier) ||
    (EARLIEST.test(before) && !/[はが]/u.test(before.replace(EARLIEST, '')))
  );
}

/** Until a month, and perhaps to its end: 8月までは働けません. */
const THROUGH = new RegExp(`^${SOFT}まで`, 'u');

/** Months, and those that follow them: what lasts through May may leave one free in May or in June. */
function throughAndAfter(values: readonly string[]): string[] {
  const following = values.flatMap((value) =>
    value.startsWith('month:') ? [`month:${(Number(value.slice(6)) % 12) + 1}`] : [],
  );
  return [...values, ...following];
}

/** What the words around a time of a start say of it; null for nothing. */
function saidOf(text: string, time: NamedTime, tail: string): SaidTime | null {
  const { values } = time;
  const words = text.slice(time.start, time.end);
  const plain = tail.replace(NO_TROUBLE, (whole) => ' '.repeat(whole.length));
  const no = NO.test(plain);
  const said = (yes: boolean, from = false, only = false): SaidTime => ({ values, yes, from, only });
  switch (values[0]) {
    case 'now':
      return no ? { ...said(false), values: ['at-once'] } : null;
    case 'delay':
      return said(
        !no &&
          !/^[^、。]{0,6}(?:理由|必要|つもり|考え|予定|事情)(?:は|も)?[^、。]{0,4}(?:な[いくし]|あり|ござい)/u.test(
            tail,
          ),
      );
    case 'study-later':
      return said(!no || /(?:は|ない)$/u.test(words) || ONLY.test(tail) || UNTIL.test(tail));
    case 'study-at-once':
      return no || /ません|ない|ず(?=[、に]|$)|ではなく/u.test(plain) ? { ...STUDY_LATER } : said(true);
    case 'before-study':
      return no ? { ...said(true), values: ['after-study'] } : said(true);
    case 'on-plan':
      return no ? null : { ...said(false), values: ['delay'] };
    case 'after-study':
      if (/まで|から|待|ないと|けれ|先$/u.test(words)) return said(true);
      return no && !ONLY.test(tail) && !UNTIL.test(tail) ? null : said(true);
    case 'later':
      if (/必要は|待て(?:な|ま)/u.test(tail)) return null;
      return said(!(no && /[後先]$/u.test(words) && !UNTIL.test(tail) && !ONLY.test(tail)));
    case 'this-year':
      return no ? { ...said(true), values: ['next-year'] } : said(true);
    case 'at-once':
    case 'any':
    case 'early':
      return said(!no);
    default:
  }
  if (NOT_BUT.test(tail)) return said(false);
  if (ONLY.test(tail)) return said(true, true, true);
  if (UNTIL.test(tail)) {
    if (/待/u.test(tail)) return said(true, true, true);
    return no
      ? { ...said(true, true, true), values: THROUGH.test(tail) ? throughAndAfter(values) : values }
      : null;
  }
  if (no) return said(false);
  const bound = OPEN.test(tail) || EARLIEST.test(text.slice(Math.max(0, time.start - 24), time.start));
  return said(true, bound);
}

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
const STUDY_LATER: SaidTime = { values: ['study-later', 'after-study'], yes: true, from: false, only: false };

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

/** The years a sentence names for a start. */
export function japaneseYears(text: string): string[] {
  return [...text.matchAll(/(20\d\d)(?:年|[/.-]\d)(?!\d?月?に?[^、。]{0,3}(?:卒業|修了))/gu)].map(
    (match) => `year:${match[1] ?? ''}`,
  );
}
