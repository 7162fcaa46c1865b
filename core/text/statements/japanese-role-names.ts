import { isJapaneseOccupation } from './occupations.ts';
import { japanesePlaces } from './places.ts';
import { fieldsOf } from './role-fields.ts';
import { engineerOf, roleMentions, rolesIn } from './roles.ts';

/** What makes a name of work a post or a place in the company: 営業職, 営業の仕事, 営業部門. */
const UNIT =
  '(?:職種|職務|専門職|職員|職|候補|補助|見習い?|アシスタント|鑑定士|部門|部署|部|課|室|局|本部|チーム|グループ|担当者?|業務|お?仕事|コース|分野|スタッフ|現場|ポジション|枠|道|畑|方面|役割|マン|パーソン|要員|領域|セクション|技士|[者員家士師官]|配属|第一線|最前線|前線|世界|プロ(?:フェッショナル)?|ガイド|モニター|案内士|オペレーター|手(?=[をにとがで])|専門家|一員|立場|クリエイター|運営管理|管理|運営|推進|など|等|ほう|センター|ライン|採用(?=[をで希]|枠)|系)';
const EXTENDED = new RegExp(
  `^(?:(?:の|という|といった|関係の?|関連の?|系の?|を(?!希望|志望|目指|選)[^、。をがは\\s]{2,7}(?=仕事|職種|(?<!就)職|部署|部門)|(?:を)?(?:する|行う|担う)|に(?:関わる|携わる|なる|就く))?${UNIT})*(?:\\([^()]{1,14}\\))?`,
  'u',
);
/** A name outside the table that its own words make a post. */
const NAMED =
  /(?<![\p{Script=Han}\p{Script=Katakana}ーa-z])([\p{Script=Han}\p{Script=Katakana}ーa-z&]{2,14}?)(?:の|という)?(職種|専門職|職|担当者?|部門|部署|課)(?=を|に|で(?!す)|として|が|へ|は|です|だ|希望|志望|一本|[。\0]|$)/gu;
/** Without one of these a name outside the table is no post wished for. */
const OTHER_CUE =
  /希望|志望|志願|志[しす]|目指|就[きくけ]|なり|配属|応募|エントリー|採用|担当|働|選(?:び|ん)|職種|本命/u;
/** A wide or empty name: no kind of work of its own. */
const WIDE =
  /^(?:総合|一般|技術系?|事務系?|文系|理系|専門|正社|契約社|会社|企業|当|御社|貴社|新|国内|海外|第|本|全|一員|社会|同じ|各|他|別|社|人|現場|リーダー|メンバー|プレイヤー|パートナー|プロ|エリア|地域|グローバル|管理|希望|志望|応募|配属|担当|仕事|業務|就|転|求|退|在|内定|選考|面接|自分|私|将来|最初|初期|どの|何|本社|内勤|外勤|事業|[一二三四五六七八九十\d])|^(?:陸上|海上|職種|部署|部門|役職|一員|社員|会社員|人間|新人|社会人|マネージャー|学生|大学|責任|経営|公務)|(?:大学|学部|学科|サークル|ゼミ|業界|会社|事業|委員|部員|部活|課題)|(?:メーカー|センター|ポスター|データ|(?:^|[^専])職員|行員|社員|役員|公務員|[農民国実生]家|^職$|^行$)/u;

/** The words that make a post, not a place where work is done. */
const POST =
  /職|部門|部署|部|課|コース|仕事|担当|業務|ポジション|枠|マン|パーソン|スタッフ|配属|[者員家士師官]/u;

/** One name of work in a sentence, with all that belongs to it: 外回りの[営業の仕事]. */
export interface JapaneseNamed {
  ids: readonly string[];
  start: number;
  end: number;
  /** Said to be a post by its own words. */
  post: boolean;
  /** A name outside the table. */
  other: boolean;
  /** One that names who does it: 庭師. */
  occupation: boolean;
  word: string;
}

/** Told of fields of business, not of work in a company. */
const OF_INDUSTRIES = /業界|業種|異業種/u;
const OF_WORK = /職種|職務|[^就]職[にをでが]|部署|部門|配属|仕事|担当|業務/u;
/** What is also the name of a field of business. */
const INDUSTRY =
  /^(?:物流|不動産|コンサル(?:ティング)?|教育|広告|小売|貿易|福祉|介護|医療|製造|建築|報道|金融|投資|運用|ブライダル|人材紹介|セキュリティ|調達|倉庫)$/u;
/** As 物流のほかは見ていません: what one looks at are companies. */
const LOOKED_AT = /見て(?:い|お)|受けて(?:い|お)|エントリーして|応募して/u;

/** Being taken on, not the work of taking others on; a place, a business or a study, not the work done there. */
const NO_NAME =
  /(?:での|として(?:の)?|(?:職|部|門|コース|枠)の|で|に|から|枠|月|職)\|採用|(?:新卒|中途)\|採用(?:で(?![すは])|に(?![携関興就])|として(?=入|応))|\|採用(?:枠|され|(?=を希望)|して|いただ|試験|面接|選考|になり|をいただ|(?:を|の)(?:希望|時期))|\|(?:事務(?:局|所)|研究(?:室|会)|生産(?:者|地)|販売(?:店|所)|製造業|公務|(?:不動産|行政|投資)(?!営業|仲介|開発|職|部|担当|の仕事|鑑定|管理))|(?:卒業|共同)\|研究|\|(?:技術者|エンジニア|デザイナー|研究者)の(?:採用|育成|教育|支援)/u;

/** What stands right before a name in its phrase: 電気系の[エンジニア]. */
const QUALIFIER = /[^、。\0はがをにで\s「」]{0,10}$/u;
const RUN = /[\p{Script=Han}\p{Script=Katakana}ーa-z&]{2,18}/gu;
const RUN_END = /(?:第[一1])?(?:希望|志望|一本|一筋|一択|採用|補助|候補)+$/u;
/** Without one of these nobody says what they wish to be. */
const PERSON_CUE =
  /希望|志望|志願|目指|志[しす]|な[りるっ]|として|見習|やり|やっ|やら|採用|応募|職|仕事|就|担当|選[びん]/u;

/** Names of work outside the table, told by their last part, with the words that make them a post. */
function occupationsIn(text: string): JapaneseNamed[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index: start }) => {
    const word = run.replace(RUN_END, '');
    const end = start + word.length;
    if (!isJapaneseOccupation(word) || WIDE.test(word)) return [];
    const extended = EXTENDED.exec(text.slice(end))?.[0] ?? '';
    return [
      { ids: [word], start, end: end + extended.length, post: true, other: true, occupation: true, word },
    ];
  });
}

/** What makes a name a post; planning something (研修を企画する仕事) is done in many posts. */
function extendedBy(text: string, end: number): string {
  const rest = text.slice(end);
  return text.startsWith('企画する', end - 2) ? '' : (EXTENDED.exec(rest)?.[0] ?? '');
}

/** Finds the work that a folded sentence names in `text`, the part of the `whole` that is not said no to in a contrast. */
export function japaneseNamesIn(text: string, whole: string): JapaneseNamed[] {
  const byPlace = new Map<number, JapaneseNamed>();
  /** What the first part of a longer name says, by where that part ends: 物流 of 物流企画. */
  const joined = new Map<number, string[]>();
  const mentions = roleMentions(text, true);
  const business =
    mentions.length > 0 && ((OF_INDUSTRIES.test(whole) && !OF_WORK.test(whole)) || LOOKED_AT.test(text));
  for (const { id, start, end } of mentions) {
    if (NO_NAME.test(`${text.slice(0, start)}|${text.slice(start)}`)) continue;
    if (mentions.some((other) => other.start === end)) {
      joined.set(end, [...(joined.get(end) ?? []), id]);
      continue;
    }
    const extended = extendedBy(text, end);
    const known = byPlace.get(end);
    const ids = [...(known?.ids ?? []), ...(joined.get(start) ?? []), id];
    const phrase = (QUALIFIER.exec(text.slice(0, start))?.[0] ?? '') + text.slice(start, end);
    byPlace.set(end, {
      ids: [...new Set([...ids, ...fieldsOf(ids, phrase, true)])],
      start: Math.min(start, known?.start ?? start),
      end: end + extended.length,
      post: POST.test(extended),
      other: false,
      occupation: false,
      word: text.slice(start, end),
    });
  }
  const known = [...byPlace.values()]
    .filter(({ post, word }) => !business || post || !INDUSTRY.test(word))
    .map((named) => ({ ...named, ids: engineerOf(named.ids, text) }));
  if (known.length === 0 && PERSON_CUE.test(text)) known.push(...occupationsIn(text));
  if (!OTHER_CUE.test(text)) return known;
  for (const match of text.matchAll(NAMED)) {
    const [whole, name = '', unit = ''] = match;
    const end = match.index + whole.length;
    if (known.some((one) => one.start < end && one.end > match.index)) continue;
    if (
      WIDE.test(name) ||
      WIDE.test(whole) ||
      japanesePlaces(name).length > 0 ||
      rolesIn(name, true).length > 0
    )
      continue;
    const id = /部|課/u.test(unit) ? name : `${name}職`;
    known.push({
      ids: [id],
      start: match.index,
      end,
      post: true,
      other: true,
      occupation: false,
      word: name,
    });
  }
  return known.sort((a, b) => a.start - b.start);
}
