import { splitSentences } from '../clauses.ts';
import {
  elsewhere,
  JA_ELSEWHERE,
  JA_METHOD,
  JA_OPEN,
  JA_TOLD_BY,
  JA_UNCHOSEN,
} from './axis-japanese-aside.ts';
import { calledSo, leftOf, rightOf, summedUp } from './axis-japanese-frames.ts';
import { leftOver } from './axis-japanese-left-over.ts';
import { before, clean, JA_COMING_FROM, JA_OWN_VIEW, JA_TO_THEM } from './axis-japanese-wording.ts';
import {
  COMPANY,
  FRAME,
  JA_HELD,
  JA_SEARCH,
  JA_THAT,
  NOUN,
  SEARCH,
  THAT,
  WEIGHED,
} from './axis-japanese-words.ts';
import { plainWish } from './axis-plain.ts';

/** What comes after asking oneself: 何で会社を選ぶかと言えば、…. */
const JA_ASKING =
  /(?:何|なに)で(?:会社|企業|就職先)?を?(?:選ぶ|決める|選んでいる)かと?(?:言え|いえ|言う|いう|聞かれ|問われ)[^、]{0,5}、(.+)$|(?:会社|企業|就職先)を選ぶ(?:なら(?:ば)?|とすれば)、?([^、。]{2,30}?)(?:、と|と(?:決め|考え|思)|です|だ|が一番|。)/u;

const JA_ASKED =
  /(?:軸|基準|決め手|条件|重視|大切|大事|ポイント|優先)[^。]{0,16}?(?:聞かれ|問われ|尋ねられ|質問され|お尋ね|聞いて|と聞|と問|と尋|という(?:質問|問い))[^、。]{0,14}[、。]\s?(.+)$/u;

/** What one held dear in something past or in other work. */
const JA_ANOTHER_QUESTION =
  /^(?!.*(?:軸|基準|決め手|会社|企業|就活|就職|入社))[^、。]*(?:(?:大切|大事|重視|優先)に?し(?:た|てい?た|てきた)|時代|バイト|サークル|部活|ゼミ|研究|チーム|接客|普段|生活|仕事で|働く)[^、。]*(?:聞か|問わ|尋ね|質問)/u;

const JA_ASKED_ONLY =
  /(?:軸|基準|決め手)(?:について|を|は何かと|は何か|は)?[^。、]{0,6}(?:聞かれ|問われ|尋ねられ|質問され)(?:た|まし)[^、]{0,4}$/u;

const JA_THAT_NEXT = new RegExp(
  `^[\\s「]*(?:そして|私は|私にとって|(?:${COMPANY}|入る会社|受ける会社|どこに(?:入る|応募する)か)は|、)*${THAT}(?:が|は|を|で|に)、?(?:${FRAME}{0,16}(?:${NOUN}|${WEIGHED})${JA_HELD}|${FRAME}{0,16}(?:選[んびぶ]|決め(?!手)|判断|見て|最?重視し|大[切事]にし|最?優先し))|^\\s*(?:これ|それ)?が?${SEARCH}の(?:一番の|最大の|第一の|絶対の)?${NOUN}です|^\\s*(?:${SEARCH}の|私の)?${NOUN}は、?${THAT}(?:です|だ)`,
  'u',
);

/** A field of a form, told of: 「重視する条件」の欄には「仕事の面白さ」と書いた. */
const JA_FIELD = new RegExp(`(?:${NOUN}|${WEIGHED})」?の?欄に(?:は|も)?、?「?(.+?)」?と(?:書|記)`, 'u');

const JA_WORTH =
  /何より|とにかく|選[んび]|選ぶ|選定|軸|基準|決め|大切|大事|重視|重き|ポイント|譲れ|重んじ|条件|優先|こだわ|第一|物差し|ものさし|尺度|求め|かどうか|材料|絞|見[てまる]|望|期待|前提|根|中心|気に|目標|妥協|すべて|全て|一点|一番|次第|鍵|勝る|もの[をが][言い]|(?:会社|企業|職場|先)(?:に|を|は)?[^。、]{0,8}(?:しか|だけ|のみ|探し|受け|応募|という)|順[にで]|という[軸基]/u;

/** What does not count in the choice: pay is not among my criteria. */
const JA_REFUSED = new RegExp(
  `([^、。]{1,30}?)(?:は|を|に(?:は)?|も)、?${FRAME}{0,16}(?:気にし|気に|重視し|見て|考え|考慮し|こだわ|求め|重んじ|(?:基準|軸|条件|決め手|材料)に(?:は)?(?:入れ|し|せ|なら|含め|数え)|含め)[^、。はもか]{0,6}?(?:ない|なく|ません|ず(?:に)?(?=、|$)|おらず)[^、。]{0,6}(?:[、。]|$)|([^、。]{1,24}?)(?:では|じゃ)なく、?`,
  'gu',
);

const JA_NOT_ALONE = /(?:だけ|のみ|ばかり|わけ|以外)$/u;

/** A wish, and what is said not to count. */
export interface Wish {
  wish: string | null;
  denied: readonly string[];
}

const JA_DOMAIN_ALONE = new RegExp(`^(?:私の|私は|、)*(?:${SEARCH}|${COMPANY})$`, 'u');

/** Reads by what a Japanese sentence says companies are chosen, as it is written, and what it says does not count. */
export function readJapaneseAxis(text: string, rest: string): Wish {
  if (JA_TOLD_BY.test(text)) return { wish: null, denied: [] };
  const said = text
    .replace(/\0+/gu, '')
    .replace(/ {2,}/gu, ' ')
    .replace(JA_TO_THEM, '')
    .replace(JA_COMING_FROM, '')
    .replace(JA_OWN_VIEW, '');
  if (!JA_WORTH.test(said) && !JA_THAT_NEXT.test(rest)) return { wish: null, denied: [] };
  const denied: string[] = [];
  const weighs = JA_SEARCH.test(said) || /軸|基準|決め手/u.test(said);
  const left = weighs
    ? said.replace(JA_REFUSED, (whole: string, one: string | undefined, other: string | undefined) => {
        const thing = clean(one ?? other ?? '');
        if (thing === '' || JA_NOT_ALONE.test(thing)) return whole;
        denied.push(thing);
        return '';
      })
    : said;
  return { wish: left === '' ? null : readWish(left, rest), denied };
}

function readWish(said: string, rest: string): string | null {
  if (JA_UNCHOSEN.test(said)) return null;
  if (JA_THAT_NEXT.test(rest) && !JA_ELSEWHERE.test(rest.slice(0, 30)))
    return before(
      said.replace(/[貴御]社を(?:志望|選)[^、。]{0,6}のは、?/u, '').replace(/から(?:です|だ)。?$/u, ''),
    );
  if (JA_ASKED_ONLY.test(said)) return clean(splitSentences(rest)[0]?.text ?? '') || null;
  const asking = JA_ASKING.exec(said);
  const asked =
    (JA_ANOTHER_QUESTION.test(said) ? undefined : JA_ASKED.exec(said)?.[1]) ??
    JA_FIELD.exec(said)?.[1] ??
    asking?.[1] ??
    asking?.[2];
  const right = asked ?? summedUp(said) ?? rightOf(said);
  const value =
    right === null ? (leftOf(said) ?? calledSo(said) ?? (elsewhere(said) ? null : plainWish(said))) : right;
  if (value === null || JA_DOMAIN_ALONE.test(before(value))) return leftOver(said);
  const wish = right === null ? before(value) : clean(value);
  if (/^[こそ]?$|は[こそ]$/u.test(wish) || JA_THAT.test(wish) || JA_METHOD.test(wish)) return null;
  if (
    /(?:お?話|面接|説明会|訪問|インターン|(?:聞い|会っ|訪ね|話し)て)$/u.test(wish) ||
    (JA_OPEN.test(wish) && wish.length < 24)
  )
    return null;
  return /[二三四2-4](?:つ|点)|以下の|次の/u.test(wish) ? `${wish} ${rest}` : wish;
}
