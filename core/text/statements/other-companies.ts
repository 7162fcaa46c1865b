import { naming, type Passage, type Position } from './statement.ts';

const JA_NONE =
  /(?:他社|他の(?:会社|企業)|ほかの(?:会社|企業)|同業他社|他|ほか)(?:の選考|への応募|の面接)?(?:は|も|に|を|には)?[^。、]{0,14}(?:受けて(?:い|お|は)?(?:い|お)?(?:ない|ません|らず|りません)|応募して(?:い|お)(?:ない|ません|らず|りません)|(?:選考|応募|予定)(?:は|も)?(?:ない|ありません|ござい)|考えて(?:い|お)(?:ない|ません|りません)|受ける予定は(?:ない|ありません)|エントリーして(?:い|お)(?:ない|ません|りません)|受けません|辞退し)/u;
const JA_SINGLE =
  /(?:受けて(?:い|お)|応募して(?:い|お)|選考(?:を受けて|に進んで|中)?|志望して(?:い|お)|エントリーして)[^。]{0,8}(?:のは)?[^。]{0,4}御社(?:だけ|のみ|1社|一社)|御社(?:だけ|のみ|1社のみ|一社のみ|一本)(?:を|に|で)?(?:絞|受け|応募|選考|志望|です|に)|(?:御社|貴社|御行|貴行)(?:しか|以外(?:は|には)|のほか(?:は|には))[^。、]{0,8}(?:受けて|応募して|志望して|エントリーして|考えて)(?:い|お)?(?:ない|ません|りません|らず)|専願|単願/u;
const JA_SOME =
  /(?:同業|他に|ほかに)?(?:[\d一二三四五六七八九十]+)社(?:の|で|を|は|が|に)[^。]{0,10}(?:選考|面接|内定|エントリー)[^。]{0,4}(?:進|控|受け|残|いただ|もら|出て|して)|(?:他社|他の(?:会社|企業)|ほかの(?:会社|企業)|同業他社|他に|ほかに|併願|選考状況)[^。]{0,30}?(?:受けて(?:い|お)(?:ます|り|る)|受けました|受ける予定|選考(?:が|を|は|中|に)?(?:進|受け|控|参加|中|待)|応募して(?:い|お)(?:ます|り|る)|面接(?:を|が|に)?(?:控|進|受け|予定|待)|内定|内々定|エントリーして(?:い|お)|最終(?:面接|選考)|進んで(?:い|お)|社(?:を)?受け)/u;
const JA_MENTION =
  /面接|内定|他社|他の(?:会社|企業)|ほか(?:の|に)|併願|選考|受けて(?:い|お)|応募|御社(?:だけ|のみ|しか|以外|1社|一社)|専願|単願/u;
const JA_INDUSTRY =
  /(食品|飲料|化学|製薬|医薬|医療|自動車|鉄道|物流|小売|流通|アパレル|広告|出版|マスコミ|通信|ゲーム|教育|人材|旅行|観光|ホテル|エネルギー|電力|ガス|公務員|農業|銀行|保険|証券|金融|商社|it|コンサル|不動産|建設|素材|鉄鋼|電機|機械|メーカー|インフラ|テレビ|航空|化粧品|シンクタンク)/gu;
const JA_FOCUS =
  /だけ|のみ|に絞|を中心|中心に|一本|限定|(?:受けて|応募して|志望して)(?:いる|おります?)(?:会社|企業|業界)?の?は|いずれも|すべて|全て/u;

function readJapanese(text: string): Position | null {
  if (
    !JA_MENTION.test(text) ||
    !/受け|選考|応募|エントリー|面接|内定|志望|専願|単願|進んで|併願|見て/u.test(text)
  )
    return null;
  if (/と比べ|に比べ|にはない|と違|との違い/u.test(text) && !/受けて|選考が|応募/u.test(text)) return null;
  const none = JA_NONE.test(text) || JA_SINGLE.test(text);
  const some = !none && JA_SOME.test(text);
  const industries = [...text.matchAll(JA_INDUSTRY)].map((match) => match[1] ?? '');
  const focused = industries.length > 0 && JA_FOCUS.test(text);
  const looking = /業界|受けて|選考|応募|中心|絞/u.test(text);
  if (!none && !some && !(focused && looking)) return null;
  return naming(none ? [] : looking ? industries : [], focused, none ? 'none' : some ? 'some' : null);
}

const EN_NONE =
  /\b(?:not|n't|never) (?:currently |actively )?(?:apply(?:ing)?|applied|interview(?:ing|ed)?|looking|considering|talking|speaking)\b[^.]*\b(?:anywhere|any(?:one| other)?|elsewhere|other)\b|\bonly (?:company|firm|place|employer|one|job|role)\b[^.]*\b(?:appl|interview|consider|look)|\bonly (?:applying|applied|interviewing) (?:to|with|for|at|here)\s?(?:your?|this|here|you)\b|\bno other (?:applications?|companies|interviews?|processes)\b|\bhave(?:n't| not) applied (?:anywhere|to any|elsewhere)|\b(?:applying|interviewing) nowhere else\b|\bdon't have (?:any )?other (?:applications|interviews|offers)\b|\byou(?:r company)? (?:are|is) the only\b[^.]*\b(?:appl|interview|consider)/u;
const EN_SOME =
  /\bother (?:[a-z-]+ ){0,2}(?:companies|company|firms?|employers?|places)\b[^.]*\b(?:applied|applying|interviewing)\b|\b(?:apply(?:ing)?|applied|interview(?:ing|ed)? (?:with|at|for)|in (?:the )?(?:process|talks|selection)|final (?:round|interview|stage)s?|(?:have|got|received|hold) (?:an? |one |two |three )?(?:job )?offers?|waiting|second rounds?|applications?)\b[^.]*\b(?:other|another|elsewhere|also|else|competitors?|rivals?|(?:two|three|four|five|six|several|a few|\d+) (?:[a-z-]+ ){0,2}(?:companies|firms|banks|makers|studios|employers|agencies|startups|consultancies|manufacturers|retailers|companies|players|houses|shops|groups|trading))|\balso (?:applying|interviewing|talking|in)\b|\b(?:two|three|four|five|several|a few|\d+) other (?:applications|companies|firms|interviews|offers|processes)\b/u;
const EN_MENTION =
  /\bfinal stages?\b|\bselection\b|\b(?:appl(?:y|ied|ying|ications?)|interview(?:s|ing|ed)?|offers?|processes|final rounds?)\b/u;
const EN_INDUSTRY =
  /\b(consulting|consultanc(?:y|ies)|banks?|banking|finance|insurance|retail|game studios?|games?|gaming|food|automotive|car makers?|software|tech|it|media|advertising|pharma(?:ceuticals?)?|energy|logistics|trading|travel|hotels?|education|publishing|fashion|real estate|construction|telecoms?|airlines?|government|public sector|start-?ups?|law firms?|manufacturing|chemicals?|cosmetics|health ?care)\b/gu;

function readEnglish(text: string): Position | null {
  if (!EN_MENTION.test(text)) return null;
  if (
    /\binterview(?:ed|ing|s)? (?:with )?(?:\w+ ){0,2}(?:people|customers|users|farmers|owners|students|residents|members|patients|staff|shop)/u.test(
      text,
    )
  )
    return null;
  const none = EN_NONE.test(text) && !/\bbut\b/u.test(text);
  const some = !none && EN_SOME.test(text);
  const industries = [...text.matchAll(EN_INDUSTRY)].map((match) =>
    (match[1] ?? '').replace(/(?:ies|y|s|ing)$/u, ''),
  );
  const focused =
    industries.length > 0 &&
    /\bonly\b|\bmainly\b|\b(?:applied to|applying to|interviewing with) (?:is|are)\b|\ball of (?:them|which)\b|\bfocus|\bexclusively\b|\bmostly\b|\bconcentrat/u.test(
      text,
    ) &&
    /\b(?:apply|applying|applied|interviewing|look)/u.test(text);
  if (!none && !some && !focused) return null;
  return naming(none ? [] : industries, focused, none ? 'none' : some ? 'some' : null);
}

/** Reads whether a sentence says that other companies are applied to, and in which industries. */
export function readOtherCompanies(passage: Passage): Position | null {
  return passage.japanese ? readJapanese(passage.text) : readEnglish(passage.text);
}

/** Two positions disagree when one says none and the other some, or one keeps to industries that the other is not in. */
export function otherCompaniesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const stances = (positions: readonly Position[]) =>
    new Set(positions.flatMap((position) => (position.stance === null ? [] : [position.stance])));
  const first = stances(a);
  const second = stances(b);
  if (first.size === 1 && second.size === 1 && [...first][0] !== [...second][0]) return true;
  const industries = (positions: readonly Position[]) => positions.flatMap((position) => position.values);
  const focused = [...a, ...b].some((position) => position.only);
  const mine = industries(a);
  const theirs = industries(b);
  if (!focused || mine.length === 0 || theirs.length === 0) return false;
  return !mine.some((one) => theirs.some((other) => one.startsWith(other) || other.startsWith(one)));
}
