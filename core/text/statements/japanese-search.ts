import { industriesIn } from './industries.ts';
import {
  ACT,
  CLOSED,
  COMPANY_OF,
  clausesOf,
  isNo,
  KEEPS_ALL,
  KEEPS_TO,
  MANY,
  OF_COMPANIES,
  OTHERS,
  OUTSIDE,
  readClause,
  YOU_ALONE,
} from './japanese-search-clauses.ts';
import { fieldsIn } from './japanese-search-fields.ts';
import { NOTHING, type Search, SOLE, together } from './search.ts';

/** A sentence without any of these is about something else. */
const MENTION =
  /他[社院校園行庁のに]|別の[会企]|もう[一1二2][社つ]|ほか|受け(?=[てるまたずなよにら、。\0]|$)|受験|応募|エントリー|選考|面接|内定|内々定|採用|併願|出願|掛け持ち|持ち駒|専願|単願|書類|履歴書|シート|出して|出した|申し込|結果[をがの]?[^、。]{0,4}待|就職活動|就活|業[界種]|(?<!第一)志望(?!動機|理由|度|順位|職)|申込|進学|院試|公務員|県庁|市役所|起業|見て[いお]|絞|回って|(?:だけ|のみ|一本|一択)(?:です|だ|で)|(?<=[\p{Script=Han}\p{Script=Katakana}ー])(?:以外|一筋)/u;

/** What may hold the words of this topic without being about it: influence is received too, and products are others'. */
const BESIDE_THE_POINT =
  /(?:影響|印象|指導|研修|授業|講義|講座|説明|刺激|評価|相談|診断|助言|注意|指摘|感銘|依頼|取材|質問|連絡|勧め|賞|表彰|支援|教育|治療|(?<!適性)検査|許可|注文|サポート|アドバイス)(?:を|も|は)[^、。]{0,4}受け|引き受け|受け(?:入れ|止め|取|継|持ち|答え|身)|他社の(?:資料|商品|製品|サイト|ホームページ|パンフレット|事例|取り組み|動向|店)|他社(?:さん|様)?(?:より|と比べ|に比べ|と違|にない|にはない|に負け|との(?:違い|差))|(?<!の)(?:では|じゃ)なく(?:て)?|の面では|応募(?:理由|動機|書類(?=[はがを]御社))|志望(?:動機|理由)|(?:ほか|他|別)の(?:地域|地方|都市|都道府県|街|町(?!役場)|市(?!役所)|県(?!庁)|国(?!家)|土地|場所|エリア|勤務地|拠点|支店|支社|営業所|オフィス|工場|店舗|事業所|部署|部門|職種|職(?!場)|配属|業務|役割|ポジション)(?!の?(?:会社|企業))|(?:就職活動|就活)(?:で|の|において)(?:は)?、?(?=[^、。]*(?:大[切事]に|重視|軸|譲れ|優先|基準))|(?<=^|[、。「\s]|[一二三次終回日]の?)面接(?:官(?:に|へ)|(?:の(?:最後|場|中|席|際|時))?(?:で(?!す|し)|(?<=最後|際|時)に))(?:は|も)?、?/gu;

/** Of which work, or of what is researched. */
const OTHER_TOPIC = /職種(?:は|を|[:\s])|配属|希望職|研究(?:テーマ|対象)/u;

/** What something is compared with, back to where its clause begins. */
const COMPARED = /(?<=^|[、。])[^、。]*?より(?:も|は)?/gu;

/** The company spoken to, by where one is: ここ一社. */
const HERE_ALONE =
  /(?<=^|[はがも、。「\s])(?:(?:ここ|こちら|そちら)(?:の会社)?|この会社)(?=の?(?:一社|1社|一本|だけ|のみ|しか))/gu;

/** One company alone, and that is yours: 一社だけで、御社です. */
const ONE_THAT_IS_YOU = /(?<=は)(?:一|1)社(?:だけ|のみ)で、?(?:(?:それ|そこ)[がは])?御社/gu;

/** Outside a field: 業界の外, 造船でない会社. */
const OUT_OF =
  /(?<=業[界種])の外|(?<=[\p{Script=Han}\p{Script=Katakana}ー])から外れ[るた](?=会社|企業|業[界種]|ところ|分野)|(?<=[\p{Script=Han}\p{Script=Katakana}ー])(?:(?:関係|系)?(?:では?|じゃ)|[とに](?:は)?(?:まったく|全く|全然|何の|なんの)?(?:関係|関連|関わり|縁)[のがも])ない(?=会社|企業|業[界種]|ところ)|(?<=業[界種])から(?:外に)?出る(?=つもり|気|予定|考え)/gu;

const BESIDE = /の(?:ほか|他)(?=に|、|で|は|の)/gu;

/** Ways of saying that there is more than this. */
const MORE =
  /(?:だけ|のみ)[をに][^、。]{0,10}わけ(?:で(?:は|も)|じゃ)(?:な[くい]|ありません)|(?:だけ|のみ|ばかり)(?:で(?:は|も)?|じゃ)(?:な[くい]|ありません|ございません)(?:て)?|のみならず|(?:だけ|のみ)?(?<!特)に(?:限ら|とどまら|こだわら|絞ら|限定せ|固執せ)ず|(?<!業[界種]|職種)を問わず/gu;

/** A question, or that something was asked, without an answer. */
const JUST_ASKED =
  /[?？]」?\s*$|(?:ます|です|でしょう)か[」。\s]*$|(?:を|について|かと?)(?:聞か|尋ね|問わ|質問さ|確認さ)れ(?:た|ました)[。\s]*$/u;

/** The end of a report, in words of its own: …と返した. */
const REPORTED =
  /」?(?:と|旨を|(?:という)?ことを)(?:正直に|素直に|はっきり)?[^、。と]{0,8}(?:返し|返答|答え|話し|伝え|言っ|言い|述べ|説明|申し|回答|打ち明け|明かし|報告|念を押)[^、。]*[。\s」]*$/u;

/** What the speaker was asked, up to the answer. */
const ASKED =
  /(?:聞か|聞き|尋ねら|たずねら|問わ|質問さ|確認さ|伺わ)れ(?:て、?|、|た[^、]{0,6}、|ました[^、]{0,3}、)|(?:質問|問い(?:かけ)?|お尋ね)に(?:対し(?:て)?|は)?、?|(?:について|に関して|につきまして|の件)(?:は|です(?:が|けど|けれど))、/u;

/** Said back in quotation marks, and after that to what question. */
const QUOTED_FIRST =
  /^([^「」]{0,20})「([^」]+)」と、?([^、。「」]*(?:他[社行の]|ほか|併願|業[界種]|応募|選考|状況)[^、。「」]*)[。\s]*$/u;

const ONE_AND_YOU =
  /(?:一|1)社に(?:だけ)?絞[^。]{0,16}(?:それが|そこが|が)御社|(?:一|1)社に(?:だけ)?絞[^。]{0,6}御社(?:です|だ|に)/u;

const ONE_OF_MINE = /(?:受け|応募|検討)[^、。]{0,8}(?:中|うち)の(?:一|1)(?:社|つ)[はが]御社/u;

/** The field just named, kept to. */
const THIS_FIELD = /この業[界種](?:だけ|のみ|しか|一本|に(?:だけ|のみ)?(?:絞|限|しぼ))/u;

/** Work beside one's studies, found by an interview too. */
const WORKED = /働き始め/u;

const LABEL = /^[\s・\-■◆(（【]*([^:。、]{1,24}?)】?\s*[:】]\s*(.+)$/u;

const LABEL_OTHERS =
  /他[社行]|併願|ほか|他の|(?:応募|選考|受験|エントリー)(?:中|先|状況|企業|している)|並行/u;

const LABEL_FIELD = /業[界種]/u;

const NONE_TOLD =
  /^[「\s(]*(?:いえ|いいえ)?、?(?:特に|まったく|現在|今のところ|一切)?、?(?:は)?(?:な(?:し|い)|無(?:し|い)?(?![\p{Script=Han}])|0|ゼロ|ありま|ございま|おりま|いま?せん|該当(?:なし|無)|(?:応募|予定|併願|選考)先?(?:は)?(?:な[しい]|無|せず)|していな|していま|しており?ま?せん|御社(?:の?(?:一|1)社)?(?:のみ|だけ|一本|単願|専願)|専願|単願)/u;

/** What stands beside names on a form: 印刷のみ（他業界なし）. */
const LIMIT = /(?:のみ|だけ|限定|専願|一本|で応募|を志望|[(（].*$)/gu;

const LIST = /[、,・/]|[やと](?!く)/u;

const ONE_TOLD = /^\s*(?:一|1)社/u;

/** Where and as what one would work. */
const NOT_OF_FIELDS = /勤務|働|場所|職種|地域|配属|部署|仕事|住/u;

const OF_FIELDS = /業[界種]|会社|企業|受け|応募|選考|就活|併願|分野|志望|エントリー/u;

/** A bare yes to a question whether there are any. */
const THERE_ARE =
  /^[「\s]*(?:はい)?、?(?:数社|複数|いくつか|少し|何社か)?(?:は|が)?(?:あります|ございます|おります|います|(?:ある|いる)[。」\s]*$)/u;

/** A company that I apply to, and that there is none: 受けている会社はない. */
const DENIED_THERE =
  /^[「\s]*(?:(?:今|現在|いま)?(?:は|のところ)?、?)?(?:受けて|応募して|併願して|選考が|選考を|選考に|面接を|エントリーして|検討して)[^、。]{0,8}(?:会社|企業|ところ|もの)(?:は|が|も)[^、。]{0,8}(?:な[いく]|ありませ|ございませ|おりませ|いませ)/u;

const PLAIN_NO = /^[「\s]*(?:いえ|いいえ)[。」\s]*$/u;

const OFFERS_KEPT = /返事|返答|承諾|保留|待って(?:もら|いただ)/u;

const YES_TOLD =
  /(?:進んで|受けて|残って|待って|応募して|選考中|面接)(?:いる|おる|の)?(?:会社|企業|ところ)が[^、。]{0,8}(?:ある|あり(?!ま?せ)|ござい(?!ま?せ))|^[「\s]*(?:はい|有|あり|受けて|います|おります|複数|数社)/u;

function readLabel(text: string): Search | null {
  const [, label = '', told = ''] = LABEL.exec(text) ?? [];
  const field = LABEL_FIELD.test(label) && /志望|応募|併願|受け|企業の|希望/u.test(label);
  if (!field && !LABEL_OTHERS.test(label)) return null;
  if (field) {
    const only =
      /のみ|だけ|限定|専願|^(?:すべて|全て|全部|いずれも)|(?:他|ほか|異)[^、。]{0,6}(?:なし|無|ない)|一本/u.test(
        told,
      );
    const named = told
      .replace(LIMIT, '')
      .split(LIST)
      .flatMap((one) => fieldsIn(`${one.trim()}業界`));
    return { ...NOTHING, industries: [...new Set(named)], only };
  }
  const noneTold = NONE_TOLD.test(told) || (fieldsIn(told).length === 0 && isNo(told));
  if (noneTold || YOU_ALONE.test(told)) return { ...NOTHING, stance: 'none' };
  if (/数/u.test(label) && ONE_TOLD.test(told)) return NOTHING;
  const parts = clausesOf(told).map((clause) => readClause(clause, text));
  const some =
    YES_TOLD.test(told) ||
    /社|行|中|済|待|通過|予定|進んで|面接|最終/u.test(told) ||
    fieldsIn(told).length > 0;
  const read = together(parts);
  if (read.stance === 'none' || CLOSED.test(told)) return read;
  return { ...read, stance: some ? 'some' : null, industries: fieldsIn(told) };
}

/** Whether there is anything else: to ask, to tell, to work at. */
const OTHER_QUESTION =
  /質問|聞[きく]|言い|伝え|話し|知りたい|気にな|アピール|資格|趣味|特技|経験|バイト|仕事|職[種歴]|勤務地|部署|希望|活動|悩み|不安|心配/u;
const OF_SEARCH = /会社|企業|[他何]社|業[界種]|選考|受け|応募|併願|内定|面接|就活|就職活動|エントリー/u;

/** What is answered to a question about other companies or fields. */
function readAnswer(question: string, answer: string): Search | null {
  const told = fieldsIn(answer);
  if (OTHERS.test(question) && ACT.test(question) && PLAIN_NO.test(answer))
    return { ...NOTHING, stance: 'none' };
  if (told.length === 0 && isNo(answer)) {
    const asked = fieldsIn(question);
    if (asked.length > 0 && OUTSIDE.test(question)) return { ...NOTHING, industries: asked, only: true };
    if (asked.length > 0 && !/他社|御社以外/u.test(question)) return { ...NOTHING, denied: asked };
  }
  if (/業[界種]|分野|以外(?:も|に)見/u.test(question)) {
    const fields = isNo(answer) ? [] : fieldsIn(answer);
    return fields.length === 0
      ? null
      : { ...NOTHING, industries: fields, only: KEEPS_TO.test(answer) && !OUTSIDE.test(answer) };
  }
  if (OTHER_QUESTION.test(question) && !OF_SEARCH.test(question)) return null;
  if (!/他|ほか|併願|以外|どこを|状況|よそ|選考|応募|受けている/u.test(question)) return null;
  if (/内定/u.test(question) && OFFERS_KEPT.test(answer) && !isNo(answer))
    return { ...NOTHING, stance: 'some', marks: ['offer:some'] };
  if (
    /(?:ある|あり|いる|おり|ござい)[^、。]{0,8}$|有無[をは]?$/u.test(question) &&
    THERE_ARE.test(answer) &&
    !isNo(answer)
  )
    return { ...NOTHING, stance: 'some' };
  if (/^「?御社以外(?:に|は)/u.test(answer) && isNo(answer)) return { ...NOTHING, stance: 'none' };
  if (
    NONE_TOLD.test(answer) ||
    /^[「\s]*(?:いえ|いいえ)?、?(?:特に|まだ|今は)?、?(?:受けて|受験して|応募して|エントリーして|併願して)(?:は)?(?:い|お)?(?:な|ま|り)/u.test(
      answer,
    )
  )
    return isNo(answer) || !/受けて|いま|おりま|ありま|ございま/u.test(answer)
      ? { ...NOTHING, stance: 'none' }
      : null;
  if (YOU_ALONE.test(answer) && !isNo(answer)) return { ...NOTHING, stance: 'none' };
  const named = fieldsIn(answer);
  if (DENIED_THERE.test(answer) && OTHERS.test(question)) return { ...NOTHING, stance: 'none' };
  if (
    (YES_TOLD.test(answer) && !isNo(answer)) ||
    ((MANY.test(answer) || COMPANY_OF.test(answer)) && !isNo(answer))
  )
    return {
      ...NOTHING,
      stance: 'some',
      industries: named,
      only: KEEPS_ALL.test(answer) || (KEEPS_TO.test(answer) && !OUTSIDE.test(answer)),
    };
  return null;
}

/** Whether what is kept to is a field, by what was asked or else by its name. */
function asksField(question: string, answer: string): boolean {
  if (NOT_OF_FIELDS.test(question)) return false;
  return OF_FIELDS.test(question) || OF_COMPANIES.test(answer) || industriesIn(answer, true).length > 0;
}

/** Reads what a folded Japanese sentence says of companies besides the one spoken to; null when it is about something else. */
export function readJapaneseSearch(text: string): Search {
  if (!MENTION.test(text) || JUST_ASKED.test(text) || WORKED.test(text)) return NOTHING;
  if (OTHER_TOPIC.test(text) && !/他社|業界|受けて/u.test(text)) return NOTHING;
  const plain = text.replaceAll('\0', '');
  const [, lead = '', said, topic = ''] = QUOTED_FIRST.exec(plain) ?? [];
  const told = (said === undefined ? plain : `${lead}${topic}を聞かれて、${said}`)
    .trimEnd()
    .replace(/。$/u, '')
    .replace(REPORTED, '')
    .replace(HERE_ALONE, '御社')
    .replace(/並行して、/gu, '並行して')
    .replace(ONE_THAT_IS_YOU, '御社だけ')
    .replace(MORE, 'に加え')
    .replace(OUT_OF, '以外')
    .replace(BESIDE, '以外')
    .replace(BESIDE_THE_POINT, '、')
    .replace(COMPARED, '、');
  const asked = ASKED.exec(told);
  const question = asked === null ? '' : told.slice(0, asked.index);
  const answer = asked === null ? told : told.slice(asked.index + asked[0].length);
  const label = readLabel(answer);
  if (label !== null) return label;
  const direct = asked === null ? null : readAnswer(question, answer);
  const kept =
    /^[「\s]*([\p{Script=Han}\p{Script=Katakana}ーa-z]{2,8})(?:業界)?(?:だけ|のみ|一本|一択)(?:です|だ|でございます)/u.exec(
      answer,
    );
  const alone = ACT.test(answer) && ONE_AND_YOU.test(answer) && fieldsIn(answer).length === 0;
  const meant = ACT.test(answer) && THIS_FIELD.test(answer) ? fieldsIn(answer) : [];
  const fields = kept === null || !asksField(question, kept[0]) ? meant : fieldsIn(`${kept[1]}業界`);
  return together([
    ...(direct === null ? [] : [direct]),
    ...(fields.length === 0 ? [] : [{ ...NOTHING, industries: fields, only: true }]),
    ...clausesOf(answer).map((clause) => readClause(clause, answer)),
    ...(alone ? [{ ...NOTHING, stance: 'none' as const, marks: [SOLE] }] : []),
    ...(ONE_OF_MINE.test(answer) ? [{ ...NOTHING, stance: 'some' as const }] : []),
  ]);
}
