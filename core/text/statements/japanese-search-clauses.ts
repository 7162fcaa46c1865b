import { fieldsIn } from './japanese-search-fields.ts';
import { ANOTHER, besideYou, NOTHING, OWN, type Search, SOLE, WIDE, youAlone } from './search.ts';
import { japaneseMarks } from './search-marks.ts';

const CLAUSE_END =
  /(?<=[てでしり]|ずに|おらず|せず|[かれけわいたまえさら見]ず|なく|ない|ません|ます|です|[たる]|[うくすつむる](?:ので|ため|から)|ので|ため|から|けど|けれど|けれども|ものの|ながら|(?:です|ます|せん|した|[たるい])が|[きみちえれめびげ]|(?<!だ)け)、|(?<=(?:です|ます|せん|した|いる|おる)(?:が|けれども?|けど|ものの|ので))(?!、)|(?<=(?:受け|せ|出さ|考え)ずに?)(?![に、])|[。；;]/u;

/** Other companies than the one spoken to. */
export const OTHERS =
  /他(?:[社院校園行庁]|[一二三四五六七八九\d]社|企業|に(?!も多)|へ|は|も)|(?:他の|ほか)(?!の?(?:スタッフ|人|方[々が]|メンバー|店|部|学生|大学|団体|チーム|サークル|クラス|参加|作品|仕事|授業|科目|方法|案|アルバイト))|よそ|別の(?:会社|企業|ところ|選考)|別会社|同業|競合|御社(?:さん|様)?(?:以外|の他|とは別|に加え|と(?:同時|並行|あわせ|合わせ)|を(?:含|入れ))|並行(?:選考|応募)|並行して(?:受け|応募し|選考を受け|進め)て(?:いる|おります|おる)(?:会社|企業|ところ|選考)|どこ(?:の会社)?(?:に|へ)?も|第[二三四2-9]志望の?(?:会社|企業)|もう(?:一|1|二|2)(?:社|つの?(?:会社|企業))|(?<=[\p{Script=Han}\p{Script=Katakana}ー社])と(?:並行|並んで)|並行して、?(?=[^、。]{1,12}(?:社|企業|メーカー|業界|銀行)も)|(?:一|1)(?:社|つ)も|併願|掛け持ち|持ち駒/u;

/** Another company than yours, named by how it differs: a no to it is a no to all. */
const OTHER_FIELDS =
  /(?:他|ほかの|他の|別の|よその|それ以外の|異なる|違う|異)(?:業[界種]|分野)|(?:業[界種]|分野)(?:は|に)?(?:ほか|他)|業[界種](?:の)?(?:以外|外)/u;

const BESIDE_YOU = /御社(?:以外|の他)/u;

/** Only the company spoken to. */
export const YOU_ALONE =
  /御社(?:さん|様)?(?:宛て?|あて|の分)?(?:の?(?:一|1|ひと)(?:社|つ|通|件|枚|[かヶヵカ]所)|さん)?(?:への(?:応募|エントリー)|の(?:選考|面接|採用(?:試験)?|準備))?(?:に|を|から)?(?:だけ|のみ|しか|(?:(?<=社)|[一1])(?:本(?!当)|筋|択)|の?[一1]社(?:に|です|と|で|\0|、|。|$)|オンリー|単願|専願|単独|に(?:絞|しぼ|限|集中)|(?<=[一1と]つ|[一1]社)に決め)|(?:専願|単願)で、?御社|(?:一|1)社(?:だけ|のみ)[^。]{0,6}御社|御社[がで](?:最初で最後|初めて|唯一)/u;

/** The company does something alone; and what only it has. */
const YOU_ALONE_ACTS = /御社(?:だけ|のみ)(?:が|は|の(?!応募|エントリー|選考|面接))|魅力|惹か|好き/u;

const ALONE_FIRST = /^(?:今のところ|現在は?|いまは?)?、?御社/u;

const SWORN = /(?:専願|単願)(?!の|制度|推薦)|併願(?:は)?(?:なしで|せずに?|することなく)/u;

const YOU =
  /御社(?!以外|のほか|の他|に加え|と並行|と同時|とは別|を含|を入れ|さん以外|だけ|のみ|しか|[一1]|単|専)/u;

/** What one does to be hired. */
export const ACT =
  /(?:会社|企業|業界|メーカー|[社行])も入って(?:い|お)|(?<=[社業ー行])にも?挑戦(?:中|し)|受け(?=[てるまたずなよにら、。]|$)|受験|応募|エントリー|申し込|選考|面接|筆記試験|適性検査|グループ(?:ディスカッション|ワーク)(?=です|が|に|を?控)|併願|出願|掛け持ち|持ち駒|(?:書類|履歴書|es|シート)[^、。]{0,14}(?:出|送|提出)|(?:に(?:は|も)?|どこも)[^、。]{0,4}(?:出して|出しま|送って)|結果(?=[^、。]{0,8}(?:待|出|来|届))|(?:会社|企業|社)から(?:は|も|の)?[^、。]{0,4}(?:合格|連絡|案内|通知)|最終(?=です|の|まで)|就職活動|就活|(?:一本|一筋|専願|絞って|だけ|のみ)[^、]{0,3}活動|進んで(?:い|お)|進めて(?:い|お)/u;

/** What shows which field is looked at, without an application yet. */
const LOOKING =
  /志望|見て(?:い|お)|見ま|見ない|絞|しぼ|検討|考えて|考え(?:ま|ず)|視野|関心|興味|業界|(?:だけ|のみ|ばかり)を回っ/u;

const FIELD_SOUGHT = /(?:志望|受験|応募|希望)(?:する|の)?業[界種]/u;

/** Companies that one would join, not those one applies to: there is none that I would rather work for. */
const WISHED = /たい(?:会社|企業|ところ|職場)[はが]/u;
/** Nothing else, of whatever kind: another kind of work, another place. */
const OTHER_THINGS = /^[「\s]*(?:ほか|他)(?:に)?(?:は|も)(?:一切|まったく|全く|特に)?考え/u;
const WEIGHING = /検討|考えて|見て(?:い|お)|眼中|視野/u;

const SEARCHED = /会社|企業|応募先|選考|ところ|予定|受け|併願|書類|面接|他に?は?$/u;

const NO =
  /(?:な(?:い|く|かっ|し(?!と?て))|ません|(?<![まはれ]|[必い])ず(?:に)?(?=、|$)|ゼロ|皆無|(?<!\d)0(?:社|件)?)(?![^、。]*(?:受け|応募|進[んめ]|選考|出し))[^、。]{0,9}$/u;

/** A no to applying alone, to what was named before: 説明会には行きましたが、応募はしていません. */
export const BARE_NO =
  /^(?:(?:応募|エントリー|併願|受験)(?:は|も|まで(?:は)?)(?:まだ|特に|一切)?(?:して|し|せ)|(?:選考|面接)(?:には?|は|に?も)(?:まだ|特に|一切)?(?:受け|進ん))/u;

/** A no that is held to: 受けないと決めて活動している. */
const NO_HELD =
  /(?:ない|せず|[れえけ]ず)(?:と(?:決め|考え|思って|心に|割り切)|(?:方針|つもり|状態|状況|覚悟|考え|スタンス)(?:で|に|と|を)|ことに(?:し|決め))[^、。]*$/u;

const UNDECIDED = /か(?:どうか|否か)|か(?:は|を|も)[^、。]{0,8}決め|迷/u;

/** Not decided, told without a no. */
const OPEN = /か(?:どうか|否か)?(?:は|を|も)?[^、。]{0,6}(?:未定|迷って|悩んで|決めかね)/u;

/** Ends that look like a no and are none. */
const NO_NO =
  /(?:問題|間違い|違い|少|危|足り|支障|もったい|かもしれ|くだら|つまら|しかた|仕方)な[いく]|かもしれません|とは限り/u;

/** Nothing but what was just named. */
export const KEEPS_TO =
  /(?<!御社)(?<![一1]社)(?<!今週|今月|今日|週|月|年|った|[いえきしちみりび]た)(?:(?:の(?:一|1)社)?(?:だけ|のみ)|しか|(?:の)?(?:一|1)(?:本|択|筋|(?<!が[一1])つ(?:に|で(?!は|も)|です|だ))|オンリー|に(?:だけ|のみ)?(?:絞|しぼ|限)|専願|単願|限定|統一|に(?:だけ)?集中|ばかり(?=で|です|を|だ|、|$|受け|応募|見て|回)|に専念|(?<!もう|が)ひとつ(?:に|です|だ)|(?:業界|会社|企業)(?:に|と)決め|業[界種](?:は|を)[^、。]{2,12}(?:に|と)決め|業[界種]は(?:一|1|ひと)つ|以外)/u;

/** All but what was just named. */
export const OUTSIDE = /(?<!御社)以外/u;

const ONLY_IF_NO = /(?<!御社)以外|しか/u;

/** All of them, without exception. */
export const KEEPS_ALL =
  /(?:すべて|全て|全部が?|いずれも|どこも|どれも|どの(?:応募先|併願先|会社|企業)も|みな|みんな|全社|揃って)[^、。]{0,24}(?:です|でした|だ|だった|で|$|\0|、|(?:作|つく|造|扱)(?:って|る))/u;

const MOSTLY = /中心|メイン|主に|おもに|ほとんど|大半/u;

/** A company, named by what it does. */
export const COMPANY_OF =
  /(?<![御弊当貴志望本])(?:(?<=[\p{Script=Han}\p{Script=Katakana}ーa-z]|[\p{Script=Han}\p{Script=Katakana}ー]の)(?:会社|企業|業界)|(?<=[ービ]ス(?:の|を(?:する|行う))?)会社|メーカー|商社|銀行|信金|金庫|代理店|法人|事務所|組合|農協|協会|財団|ゼネコン|ファーム|(?<=\p{Script=Han})(?<![会入出退帰支本我自当弊各])社(?![員会長内風外団])|(?<=\p{Script=Han})(?<![支本出開来閉])店|(?<=薬|ショッ)局|ストア|ホテル|病院|百貨店|幼稚園|保育園|塾|新聞|出版)/u;

const OWN_FIELD = /(?:(?<!第[二三四2-9])志望|第一志望|本命|希望|この)の?(?:会社|企業|業界)|御社の業界/gu;

/** A field or company said to be looked at as well. */
const ALSO_NAMED = /(?:会社|企業|業界|メーカー|商社|銀行)(?:に)?も/u;

/** One company, not yet said to be yours. */
/** Other companies, named by what they are. */
const OTHERS_ARE = /^(?:[^、。]{0,6}、)?(?:他社|併願先|併願|ほかの会社|他の会社)(?:の選考)?(?:は|も)/u;

const ONE_COMPANY = /(?<![\p{Script=Han}ぁ-ん])[一1]社(?:に|を|の|から|と|で|は|受け|応募|選考)/u;

/** Several companies. */
export const MANY =
  /(?<![第御])(?:[二三四五六七八九十]|(?<!\d)[2-9]|\d{2})(?:社|行|つの(?:会社|企業))|(?:複数|いくつか|いくつも|何社|数社|何行)/u;

const WIDE_SEARCH =
  /(?:業界|業種|職種と業界)(?:は|を|も|に|には)?(?:特に|(?:一|1)つに)?(?:絞(?:ら|り?きれ|って(?:は)?(?:い|お)(?:ない|ません|りません|らず))|問わ|こだわら|限定(?:せ|して(?:い|お)(?:ない|ません))|限ら[ずな]|決め(?:ず|て(?:い|お)(?:ない|ません|りません)))|(?:幅広[くい]|様々な|さまざまな|いろいろな|いろんな|色々な|多くの|複数の)(?:業界|業種)|(?:業界|業種)[^。、]{0,8}幅広|[二三四五2-5]つの業[界種]|広く(?:受け|応募し|見)て|業[界種](?:は|を)[二三四五2-5]つ/u;

const STUDIED = /話[もを]聞|聞け|調べ|研究|知り|学び|学んで|見学|説明を聞/u;

/** Other things that are applied for or gone through. */
const NO_JOB =
  /インターン|バイト(?!先の[^、。]{1,10}にも(?:応募|エントリー))|コンテスト|コンクール|大会|奨学金|(?<![乳革紙])製品(?!の?(?:メーカー|業界|会社|[一1][本つ]|だけ|のみ)|[やをと][^、。]{0,8}(?:つく|作|造|扱))|商品|ゼミ|留学|toeic|資格|検定|補助金|助成|研究室|サークル|部員|部長|ボランティア|仕事体験|講座|軸|決め手|大学受験|大学入試|と比べ|に比べ|面接(?:の)?(?:練習|対策|官役)|模擬面接|応募者|協賛|(?<!への)応募が(?:な|あ|来|集|殺)|選択肢/u;

/** Not only heard about: 説明会だけでなく. */
const HEARD_TOO = /(?:説明会|見学会|セミナー)に加え/u;
const JUST_HEARD = /(?:説明会|見学会|セミナー)(?!に加え)/u;

/** By what one chooses where to apply. */
const CHOOSING = /(?:会社|企業|応募先|志望先|受験先|受ける先)[をは](?:選|決め)/u;

/** The work wanted, told without whose. */
const ROLE =
  /(?:職種|ポジション|部門|部署|枠|コース|エンジニア|の(?:仕事|営業|企画|設計|事務|経理|総務|人事|広報|開発)|業務|(?<![就求転])職)(?:を|で|に|として|へ)?(?:の)?(?:応募|志望|希望|エントリー)|(?<![就求転退])職(?:です|だ)/u;

/** Speaks of companies or of their fields. */
export const OF_COMPANIES = /会社|企業|業[界種]|メーカー|銀行|商社/u;

const LONG_AGO =
  /(?:選考|面接)で[^、。]*経験[がはも]|去年|昨年|一昨年|前職|高校|中学|以前|志望でした|志望して(?:い|お)(?:た|りました|ました)|^(?!.*内定).*受けた(?:とき|際|時)/u;

const UNREAL =
  /たい(?:と|です|。|$)|かもしれ|べき|なさい|(?:ほう|方)が[いよ]|たら|(?:出|もらっ|いただい)て(?:いて)?も|れば|なら(?=、|ば)|場合|よう(?:に|と)?(?:と)?(?:言|勧|すす|助言)|ことを勧/u;

const OTHER_PEOPLE =
  /(?:^|[、。「])(?:[^、。「]{1,16}[のるたい])?(?:友人|友達|先輩|後輩|同期|父|母|両親|兄|弟|姉|妹|従[姉兄妹弟]妹?|いとこ|叔[父母]|伯[父母]|祖[父母]|先生|クラス|彼|彼女|仲間|みんな|皆|周り|周囲|学生|人|お客様|顧客|生徒|ルームメイト|内定者|社員|(?:内定者|社員|担当|採用)の方)(?:たち|達|ら)?(?:の(?:多く|中に))?(?:は|が|も)/u;

/** What others did, as a reason for what the speaker does. */
const THEIR_INFLUENCE = /影響|きっかけ|おかげ|姿|勧め|すすめ/u;

const MYSELF = /(?:私|自分|僕|わたし|当方)(?:自身)?(?:は|が|も|の)/u;

/** An application that has come to its end. */
export const CLOSED =
  /辞退|全滅|不合格|不採用|お?断り|お?見送り|落ち(?:た|て|ま)|落選|だめ(?:でした|だった)|終了|終わ/u;

/** Of private firms only yours, which leaves public service. */
const AMONG_FIRMS = /民間(?:企業)?(?:で)?は、?御社/u;
/** No more than what may have been told of already. */
const NO_MORE = /^(?:ほか|他)に(?:は)?、?(?:これ以上)?(?:受ける|応募する|受験する)(?:予定|つもり)/u;

/** Not interviewed yet, which leaves open whether one has applied. */
const STAGE_TO_COME =
  /(?:面接|試験|筆記|二次|最終)(?:に)?(?:は|も)?、?まだ|まだ、?[^、。]{0,6}(?:面接|試験|筆記)/u;

/** An offer that is held no longer. */
const DECLINED = /内定[^。]*(?:辞退し(?:た|まし|てい|てお)|辞退済|断った|断りました)/u;

/** Not gone on with, by the speaker: what the other company turns down is 見送り too. */
const GIVEN_UP = /他社(?:は|への?(?:応募|エントリー)[はを])(?:辞退|見送)/u;

const CLOSED_ALL = /すべて|全て|全部|全滅|どこも|みな/u;

/** There are others, to which something is done in the next clause. */
const HAS_OTHERS =
  /(?:会社|企業|ところ|選考)が(?:[二三四五2-5]?つ|[二三四五2-5]社|いくつか)?(?:あり|ござい)/u;

/** Says whether a clause says no. */
export function isNo(clause: string): boolean {
  return (NO.test(clause) && !NO_NO.test(clause.slice(-14))) || NO_HELD.test(clause);
}

/** Whether the fields of a clause stand before what it says of other ones: 鉄道会社を二社、ほかの業界はありません. */
function toldBefore(clause: string): boolean {
  const at = clause.lastIndexOf('、', clause.search(OTHER_FIELDS));
  return at > 0 && fieldsIn(clause.slice(at)).length === 0 && !/など|や、?$/u.test(clause.slice(0, at));
}

/** Which fields a clause keeps to, leaves out or takes in. */
function readFields(clause: string, no: boolean): Search {
  if (STUDIED.test(clause) && !ACT.test(clause) && !KEEPS_TO.test(clause)) return NOTHING;
  if (ROLE.test(clause) && !OF_COMPANIES.test(clause) && !KEEPS_TO.test(clause)) return NOTHING;
  const fields = fieldsIn(clause);
  if (WIDE_SEARCH.test(clause) && !STUDIED.test(clause)) return { ...NOTHING, industries: [...fields, WIDE] };
  if (OTHER_FIELDS.test(clause) && !(no && BESIDE_YOU.test(clause))) {
    if (no && KEEPS_TO.test(clause))
      return { ...NOTHING, industries: fields.length > 0 ? fields : [OWN], only: true };
    if (no && fields.length > 0 && toldBefore(clause)) return { ...NOTHING, industries: fields, only: true };
    if (no) return { ...NOTHING, industries: [OWN], only: true, denied: fields };
    return { ...NOTHING, industries: [...fields, ANOTHER] };
  }
  if (fields.length === 0 || MOSTLY.test(clause)) return { ...NOTHING, industries: no ? [] : fields };
  const beside = OUTSIDE.test(clause) && !no;
  const limits = ONLY_IF_NO.test(clause) ? no : !no;
  if (limits && (KEEPS_TO.test(clause) || KEEPS_ALL.test(clause)))
    return { ...NOTHING, industries: fields, only: true };
  if (no) return OTHERS.test(clause) ? NOTHING : { ...NOTHING, denied: fields };
  return { ...NOTHING, industries: beside ? [...fields, ANOTHER] : fields };
}

/** Whether a sentence keeps to a field, so that what else there is means other fields. */
function keepsToField(sentence: string): boolean {
  return !YOU_ALONE.test(sentence) && KEEPS_TO.test(sentence) && fieldsIn(sentence).length > 0;
}

/** Whether a clause says that there are other companies, or none. */
function stanceOf(clause: string, sentence: string, no: boolean, fields: Search): Search['stance'] {
  const act = ACT.test(clause);
  const others = OTHERS.test(clause);
  const scoped = fieldsIn(clause).length > 0;
  if (YOU_ALONE.test(clause) && !YOU_ALONE_ACTS.test(clause)) {
    const limits = /しか/u.test(clause) ? no : !no;
    if (scoped) return null;
    if (limits && (act || (ACT.test(sentence) && ALONE_FIRST.test(clause)))) return 'none';
  }
  if (SWORN.test(clause) && !no && !scoped) return 'none';
  if (no && BARE_NO.test(clause) && OTHERS.test(sentence) && !OTHER_FIELDS.test(sentence)) return 'none';
  if (CLOSED.test(clause) && UNREAL.test(clause)) return null;
  if (others && CLOSED.test(clause)) return CLOSED_ALL.test(clause) || GIVEN_UP.test(clause) ? 'none' : null;
  if (CLOSED.test(clause)) return null;
  if (OPEN.test(clause) || (no && UNDECIDED.test(clause))) return null;
  if (no) {
    if (!others || fields.only || (OTHER_FIELDS.test(clause) && !BESIDE_YOU.test(clause))) return null;
    if (/^(?:ほか|他)(?:に|は)/u.test(clause) && keepsToField(sentence)) return null;
    if (STAGE_TO_COME.test(clause)) return null;
    if (NO_MORE.test(clause) && !/御社/u.test(sentence)) return null;
    if (scoped && !/他社|御社(?:以外|の他)/u.test(clause)) return null;
    if ((WISHED.test(clause) || OTHER_THINGS.test(clause)) && !act) return null;
    const meant = act || WEIGHING.test(clause) || (ACT.test(sentence) && SEARCHED.test(clause));
    return meant || /(?:ほか|他)に(?:は)?(?:も)?(?:な|あ|ご)/u.test(clause) ? 'none' : null;
  }
  if (UNREAL.test(clause) || JUST_HEARD.test(clause)) return null;
  if (others && !/どこ|(?:一|1)(?:社|つ)も|御社以外/u.test(clause) && (act || WEIGHING.test(clause)))
    return 'some';
  if (BESIDE_YOU.test(clause) && act) return 'some';
  if (others && HEARD_TOO.test(clause) && ACT.test(sentence)) return 'some';
  if (others && HAS_OTHERS.test(clause) && ACT.test(sentence)) return 'some';
  if (!act || YOU.test(clause)) return null;
  if (!/御社/u.test(sentence) && ONE_COMPANY.test(clause) && ALSO_NAMED.test(sentence)) return 'some';
  if (MANY.test(clause) || /御社を(?:含|入れ)/u.test(clause)) return 'some';
  const running =
    /選考|面接|待|最終|内定|併願|掛け持ち|(?:も|と)[^、。]{0,10}(?:受け|応募|エントリー|出)|にも/u.test(
      clause,
    );
  return COMPANY_OF.test(clause) && (running || /会社|メーカー|銀行|商社/u.test(clause)) && !fields.only
    ? 'some'
    : null;
}

/** Reads what one clause of a sentence says of the search. */
export function readClause(clause: string, sentence: string): Search {
  if (NO_JOB.test(clause) || LONG_AGO.test(clause) || AMONG_FIRMS.test(clause)) return NOTHING;
  if (CHOOSING.test(clause) && !KEEPS_TO.test(clause) && !OTHERS.test(clause)) return NOTHING;
  const no = isNo(clause);
  const marks = japaneseMarks(clause, no).filter((mark) => mark !== 'offer:some' || !DECLINED.test(sentence));
  const way = marks.some((mark) => mark.startsWith('way:'));
  const named = clause.replace(OWN_FIELD, '');
  const company = way ? named.replace(/公務員(?:試験)?|市役所|県庁|大学院(?:の入試|入試)?/gu, '') : named;
  const about =
    ACT.test(company) ||
    OTHERS_ARE.test(company) ||
    (LOOKING.test(clause) && !YOU.test(company)) ||
    ((ACT.test(sentence) || FIELD_SOUGHT.test(sentence) || OTHER_FIELDS.test(sentence)) &&
      (KEEPS_TO.test(company) || KEEPS_ALL.test(company)));
  const offered = marks.includes('offer:some');
  const fields = (about || offered) && (no || !UNREAL.test(company)) ? readFields(company, no) : NOTHING;
  const beyond = OTHERS.test(company) || COMPANY_OF.test(company);
  const own = way && !beyond ? null : stanceOf(company, sentence, no, fields);
  const stance = own ?? (offered ? 'some' : null);
  const alone = YOU_ALONE.test(clause) && !YOU_ALONE_ACTS.test(clause);
  const beside = alone || (OTHERS.test(clause) && !OTHER_FIELDS.test(clause)) ? fieldsIn(company) : [];
  const sole = stance === 'none' && alone ? [SOLE] : [];
  const within = ACT.test(company) && (alone || no || stance === 'some') ? beside : [];
  const others = within.map((field) => (stance === 'some' ? besideYou(field) : youAlone(field)));
  return { ...(alone ? NOTHING : fields), stance, marks: [...marks, ...sole, ...others] };
}

/** Takes a sentence apart, without the clauses on other people. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let theirs = false;
  for (const clause of text.split(CLAUSE_END)) {
    if (MYSELF.test(clause)) theirs = false;
    else if (OTHER_PEOPLE.test(clause)) theirs = true;
    if (theirs && THEIR_INFLUENCE.test(clause)) theirs = false;
    else if (!theirs && clause.trim() !== '') clauses.push(clause);
  }
  return clauses;
}
