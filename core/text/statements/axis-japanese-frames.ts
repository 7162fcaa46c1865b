import {
  elsewhere,
  JA_NO,
  JA_OF_OTHERS,
  JA_ONE_OF,
  JA_PAST_HEAD,
  JA_WEIGHED_THEN,
} from './axis-japanese-aside.ts';
import { JA_ADDRESSED, JA_WHERE } from './axis-japanese-wording.ts';
import {
  COMPANY,
  FRAME,
  JA_ANY,
  JA_CHOSEN,
  JA_HELD,
  JA_SEARCH,
  JA_THAT_END,
  LEAD,
  NOUN,
  THAT,
  WEIGHED,
} from './axis-japanese-words.ts';
import { kindsOf, namesField } from './axis-kinds.ts';
import { asksWhether } from './axis-plain.ts';

/** "The criterion is …", "criterion: …", "as the criterion, …". */
const TOPIC =
  '(?:は|:|=|として(?:は|、)|に(?:ついて|関して)は|を[^、。]{0,6}(?:言|表|挙げ|申し|話し|述べ|答え)[^、。]{0,6}(?:と、|ば、?|なら、?|としたら、?)|(?:を|に)(?:挙げ|あげ)るとす(?:れば|ると)、?)';

const JA_RIGHT = new RegExp(
  `^(.*?)(${NOUN}|${WEIGHED})(?:の(?:一位|1位|一番|第一位|筆頭|トップ)|で一番なの)?${TOPIC}、?\\s?(.+)$`,
  'u',
);

const JA_BARE_LEAD = new RegExp(
  `${LEAD}(?:判断軸|軸|[^、。]*基準|決め手|物差し|ものさし|尺度|(?:最優先|第一|絶対|必須|譲れない|外せない)(?:の)?(?:条件|ポイント|点|事項|項目|軸)|最優先(?:事項)?|${WEIGHED})$`,
  'u',
);

/** "… is the criterion", "… as the criterion". */
const JA_LEFT = new RegExp(
  `^(.+?)(?:こそ)?(?:が|を|は|に|で|こそ)、?${FRAME}{0,16}(${NOUN}|${WEIGHED})${JA_HELD}`,
  'u',
);

const JA_WEIGHED_LEFT = new RegExp(
  `^(.+?)(?:を|に|が)、?${FRAME}{0,16}(?:最?重視|最?優先|大切に|大事に|重んじ|重きを置|重きをお|重く見|こだわ|求め(?!られ)|見(?:て(?:い|お|き)|ま)|確かめ|確認し|チェックし|調べ|気にし|目標に|目指し|軸を置|軸に据|軸を据|念頭に|頭に置|基準に|(?:第一|一番|最優先)に|挙げ)(.{0,12})`,
  'u',
);

/** "By … I choose companies." */
const JA_CHOOSES = new RegExp(
  `^(.+?)(?:だけ|のみ|ばかり)?(?:によって|に基づいて|をもとに|を基に|を(?:一番に|第一に|まず)?(?:見|比べ|比較し|調べ|確かめ|確認し|考え|優先し|重視し)て|の(?:高い|多い|良い|よい|短い|近い|少ない|大きい|強い)順(?:に|で)|という目で|の目で|の一点で|という点で|という観点で|で)、?(?:${FRAME}|判断して)*?(選[んびぶぼ]|決め(?!手)|判断|評価|絞|考えて(?:い|お)|応募|受けて|見て(?:い|お)|見ます)`,
  'u',
);

/** "I choose companies that …" */
const JA_KIND = new RegExp(
  `^(.+?)(?:会社|企業|職場|ところ|就職先|場所|仕事)(?:(?:だけ)?を|しか|だけ)、?${FRAME}{0,16}?(?:選ぶ(?!とき|時|際|うえ|上|軸|基準|に|の|な|人|学生|決|条|理|ポ|物|第|一|最|た)|選び(?!方)|選んで|優先し|しか|受け(?:ま|て)|第一に)`,
  'u',
);

/** "I apply only to companies that …": a clause says what they are like, not which trade they are in. */
const JA_KIND_ONLY = new RegExp(
  `^(.+?(?:[るいたなれずん]|(?:地元|大手|有名|外資系?|ベンチャー|老舗|グローバル|中小|優良)の?))(?:会社|企業|職場|ところ|就職先|仕事)(?:(?:だけ|のみ)(?:を|に|へ)?|しか|に(?=絞|限)|を(?=[^、。]{0,6}(?:探して|狙って|中心に)))、?${FRAME}{0,8}?(?:受け|応募し(?!た理由)|エントリー|志望し|見て|絞っ|絞り|限定し|限っ|探して|狙って|中心に)`,
  'u',
);

const JA_WITHIN =
  /^(?:私は、?)?(?:応募先|就職先|志望先|受ける会社|応募する会社|会社)は、?([^、。]+?)(?:だけ|のみ)?に(?:絞|限)/u;

/** Nothing else is looked at. */
const JA_NOTHING_ELSE = new RegExp(
  `^(.+?)(?:しか|だけを|のみを)、?${FRAME}{0,16}(?:見て|見ま|考え|重視|気に|選)`,
  'u',
);

/** Nothing weighs more. */
const JA_ABOVE_ALL =
  /^(.+?)(?:以上に|より(?:も)?)、?(?:大事|大切|重要|優先|重視)[^、。]{0,6}(?:条件|もの|こと|基準|点|要素)は(?:な|あり)/u;

/** What matters in the choice, as a predicate: 規模が会社選びで最も重要です. */
const JA_MATTERS = new RegExp(
  `^(.+?)(?:が|は|こそ)、?${FRAME}{0,16}(?:重要|大事|大切|肝心)(?:[。\\0\\s]*$|です|だ(?!った)|と(?:思|考|言|答|話|伝))`,
  'u',
);

/** What comes before is all: …か、判断基準はその一点です. */
const JA_SUMMED = new RegExp(
  `^(.+?)、([^、。]{0,20}(?:${NOUN}|${WEIGHED}))は、?${THAT}(?:です|だ|である|に尽き|$)`,
  'u',
);

/** Named as a criterion: 技術に強い会社という基準で選ぶ. */
const JA_CALLED =
  /^(.+?)(?:という|との)(一?つ?の?(?:軸|基準|観点|視点|条件|物差し|理由|思い|気持ち|考え|一点|点))(?:だけ)?(?:で|を(?:軸|基準|もと)に|から|に沿って|に従って)/u;

const JA_CALLING =
  /(?:という|との).*(?:軸|基準|観点|視点|条件|物差し|理由|思い|気持ち|考え|点)|(?:選び|選択|選定|探し)は|[れ協譲](?:でき|り|し)?(?:ません|ない)/u;

/** The choice is this: 会社選びは、とにかく給料です. */
const JA_WHOLE = new RegExp(
  `^(?:私の|私にとって)?(?:${COMPANY}(?:選び|選択|選定|探し))は、?([^、。]{1,20}[\\p{Script=Han}\\p{Script=Katakana}ーさ])(?:です|だ|につきます|に尽き(?:ます|る)|次第です|一択です|$)`,
  'u',
);

/** Never given up: 残業がないこと、それだけは譲れません. */
const JA_UNYIELDING = new RegExp(
  `^(.+?)(?:だけ)?は、?${FRAME}{0,8}(?:譲れ|外せ|欠かせ|ゆずれ|妥協でき|譲り|妥協し)(?:ません|ない)`,
  'u',
);

/** Reads what stands behind the word for it: the criterion is …. */
export function rightOf(text: string): string | null {
  const [, lead, cue, value] = JA_RIGHT.exec(text) ?? [];
  if (lead === undefined || cue === undefined || value === undefined) return null;
  const head = lead + cue;
  if ((JA_PAST_HEAD.test(head) && !JA_WEIGHED_THEN.test(head)) || /(?:もう一つ|他|ほか|次)の?$/u.test(lead))
    return null;
  if (JA_SEARCH.test(head)) return value;
  const own = head.replace(JA_ADDRESSED, '');
  return JA_BARE_LEAD.test(own) && !elsewhere(own) ? value : null;
}

/** "…, my criterion is that alone." */
export function summedUp(text: string): string | null {
  const [, wish, frame] = JA_SUMMED.exec(text) ?? [];
  if (wish === undefined || frame === undefined || elsewhere(text)) return null;
  return JA_SEARCH.test(text) || /軸|基準|決め手/u.test(frame) || asksWhether(wish) ? wish : null;
}

/** What the speaker calls by another name, says of the choice as a whole, or never gives up. */
export function calledSo(text: string): string | null {
  if (!JA_CALLING.test(text) || elsewhere(text)) return null;
  const [, called, name] = JA_CALLED.exec(text) ?? [];
  if (called !== undefined && (JA_SEARCH.test(text) || /軸|基準/u.test(name ?? ''))) return called;
  const whole = JA_WHOLE.exec(text)?.[1];
  if (whole !== undefined && kindsOf(whole).size > 0) return whole;
  const kept = JA_UNYIELDING.exec(text)?.[1];
  return kept !== undefined && (JA_SEARCH.test(text) || asksWhether(kept.replace(JA_THAT_END, '')))
    ? kept
    : null;
}

/** Reads what stands before the word for it: … is the criterion, by … I choose. */
export function leftOf(text: string): string | null {
  const named = JA_LEFT.exec(text);
  if (named?.[1] !== undefined && !JA_ONE_OF.test(text.slice(named[0].length - 1))) {
    const cue = named[2] ?? '';
    const frame = named[0].slice(named[1].length);
    const strong =
      /軸|基準|決め手|物差し|ものさし|尺度|最優先|第一|譲れ|絶対|必須|外せ|(?:一番|いちばん|最大|唯一|最も)[^、]{0,3}(?:条件|材料|ポイント|要素|理由)/u.test(
        cue + frame,
      );
    const known = JA_SEARCH.test(text) || JA_ANY.test(text) || JA_CHOSEN.test(text.slice(named[1].length));
    const wish = named[1]
      .replace(JA_THAT_END, '')
      .replace(/(?:だけ|のみ)$/u, '')
      .trim();
    const summed = JA_THAT_END.test(named[1]) && wish.includes('会社');
    if (
      known ||
      (strong &&
        (summed ||
          /(?:こと|か|の|点|さ|会社|企業|職場|環境|取り組み)$|^.{1,4}$/u.test(wish) ||
          asksWhether(wish) ||
          (cue.endsWith('軸') && kindsOf(wish).size > 0)) &&
        !elsewhere(text))
    )
      return named[1];
  }
  const weighed = JA_WEIGHED_LEFT.exec(text);
  if (weighed?.[1] !== undefined && !JA_NO.test(weighed[2] ?? '')) {
    const superlative =
      /最優先|何より|第一に|一番|最も|最重視|軸/u.test(weighed[0]) ||
      /(?:か|点)、?(?:そこ|それ|その点)?(?:だけ|のみ)$/u.test(weighed[1]);
    if (
      JA_SEARCH.test(text) ||
      (superlative && asksWhether(weighed[1].replace(JA_THAT_END, '')) && !elsewhere(text))
    )
      return weighed[1];
  }
  const chosen = JA_CHOOSES.exec(text);
  if (chosen?.[1] !== undefined && !JA_OF_OTHERS.test(text.slice(chosen[0].length))) {
    const verb = chosen[2] ?? '';
    const company =
      JA_CHOSEN.test(text) ||
      JA_WHERE.test(text) ||
      ((/か$|か、|目で/u.test(chosen[0]) || /か(?:どうか)?$|こと、(?:そこ|それ|その点)$/u.test(chosen[1])) &&
        !elsewhere(text));
    if (
      company &&
      (!verb.startsWith('見') ||
        /か(?:どうか)?(?:で|、|に)|目で|観点で|点で|(?:優先し|重視し|比べ|比較し|確かめ|調べ)て/u.test(
          chosen[0],
        ))
    )
      return chosen[1];
  }
  const above = JA_ABOVE_ALL.exec(text)?.[1];
  if (above !== undefined && !elsewhere(text)) return above;
  const matters = JA_SEARCH.test(text) ? JA_MATTERS.exec(text)?.[1] : undefined;
  if (matters !== undefined && !elsewhere(text)) return matters;
  const sole = JA_NOTHING_ELSE.exec(text)?.[1];
  if (sole !== undefined && JA_SEARCH.test(text)) return sole;
  const kind = JA_KIND.exec(text)?.[1];
  if (kind !== undefined) return kind;
  if (!/だけ|のみ|しか|[に先][絞限]|探して|狙って|中心に/u.test(text)) return null;
  const like = JA_KIND_ONLY.exec(text)?.[1];
  const within = JA_WITHIN.exec(text)?.[1];
  if (within !== undefined && kindsOf(within).size > 0 && !namesField(within)) return within;
  return like !== undefined && !namesField(like) && !elsewhere(text) ? like : null;
}
