import type { Category } from '#core/domain/category.ts';

/** Words that speak for a category, and how loudly: 5 settles it, 3 is usual, 1 only tips the balance. */
type Cue = readonly [pattern: RegExp, weight: number];

/*
 * Cues are matched against the question in NFKC and lower case. Words for the company itself (当社, our company) are
 * tied to what follows them, so that "your strength" and "our strength" part ways.
 */
const us = '(?:当社|弊社|御社|貴社|うちの会社|この会社|私たちの会社)';

const cues: Record<Exclude<Category, 'other'>, readonly Cue[]> = {
  reverse: [
    [
      /(?:質問|聞きたい|聞いておきたい|確認したい)(?:こと|点)?(?:は|が|など)?.{0,6}(?:あり(?:ます|ません)|ございます|あれば|ある)/,
      6,
    ],
    [/逆質問/, 6],
    [
      /questions? (?:for|to ask) (?:me|us)|do you have any questions|anything (?:you(?:'d| would) like|you want) to (?:ask|know)/,
      6,
    ],
  ],
  'follow-up': [
    [/前回|先日の?(?:面接|面談)|前の面接|(?:一次|1次|二次|2次)(?:面接|選考)?で/, 5],
    [/(?:es|エントリーシート|履歴書|応募書類|書類|自己紹介書)(?:に|の|で|を拝見)/, 5],
    [/と(?:書い|書かれ|お書き|記載|おっしゃ|仰|話して)/, 3],
    [/(?:数字|数値).{0,8}(?:測|計|出し|根拠)/, 4],
    [
      /last time|(?:first|previous|earlier|last) (?:interview|round)|my colleague|you (?:told|mentioned|said|wrote)/,
      5,
    ],
    [/(?:in|on) your (?:application|resume|cv|entry sheet|cover letter)|this line/, 5],
    [/how did you measure/, 4],
  ],
  motivation: [
    [/志望(?:動機|理由|した(?:理由|きっかけ)|する理由|のきっかけ)|応募(?:した|の)?(?:理由|きっかけ|動機)/, 6],
    [new RegExp(`(?:なぜ|どうして|何で|なんで).{0,12}(?:${us}|業界|業種|職種|メーカー|商社|銀行)`), 5],
    [new RegExp(`${us}(?:を|に|へ)(?:志望|選|応募|興味|関心|入りたい|入社したい|惹かれ)`), 5],
    [/(?:他社|競合|同業).{0,6}(?:では|じゃ)(?:なく|ない|だめ|駄目)/, 6],
    [/(?:業界|会社|仕事|職種)(?:に|を).{0,8}(?:興味|関心|志望|選ん|目指)/, 4],
    [
      /why (?:us\b|do you want to (?:work|join)|this (?:company|industry|role|job|position)|our company|did you (?:apply|choose (?:us|this)))/,
      6,
    ],
    [
      /why (?:are you|were you) interested|what (?:attract|draws?|drew|interest)\w* you|what made you (?:apply|want)|motivat/,
      5,
    ],
    [/why not (?:a|one of our|our) competitors?|rather than (?:a|our|one of our) competitors?/, 7],
  ],
  strength: [
    [/強み|長所|自己pr|セールスポイント|アピールポイント/, 4],
    [
      /得意(?:な|に)|自信が(?:ある|あり)|周り(?:の人)?(?:から|に).{0,10}(?:どんな|どう|何と|なんと|どのよう)/,
      4,
    ],
    [/あなたを?.{0,4}(?:一言|ひと言|採用する)|自己紹介/, 3],
    [/strengths?\b|what are you (?:good|best) at|describe yourself|sell yourself|why should we hire/, 4],
    [/(?:friends|others|people|teammates|classmates) (?:would )?(?:say|describe)/, 4],
  ],
  weakness: [
    [/弱み|短所|欠点|苦手|直したい|改善したい(?:ところ|点)|足りない(?:ところ|もの|点)|コンプレックス/, 5],
    [/weakness|shortcoming|not good at|bad at|improve about yourself|struggle with|downside of/, 5],
  ],
  achievement: [
    [/ガクチカ|学生時代|学生生活|大学(?:時代|生活)/, 3],
    [/力を(?:入れ|注)|頑張っ|がんばっ|打ち込|熱中|一生懸命/, 4],
    [/成し遂げ|達成した|成果|成功(?:体験|した)|誇れ|誇りに/, 3],
    [/アルバイト|バイト|サークル|部活|留学|ボランティア|インターン|課外活動/, 2],
    [/proud|accomplish|achiev|biggest success|put the most (?:effort|energy|time)|worked hardest/, 4],
    [/extracurricular|part-time job|student days|outside (?:of )?class|at university.*most/, 3],
  ],
  studies: [
    [
      /研究|ゼミ|卒論|卒業論文|修論|論文|専攻|専門(?:分野|科目)|学業|授業|履修|学部|学科|勉強(?:し|の)|学んだ(?:こと|内容)|何を学ん/,
      4,
    ],
    [
      /research|thesis|dissertation|seminar|\bmajor|your stud(?:y|ies)|coursework|classes|degree|subject did you/,
      4,
    ],
  ],
  failure: [
    [/失敗|挫折|うまくいかなかった|上手くいかなかった|後悔|悔しかった|悔しい|ミスをした/, 5],
    [/\bfail|mistake|setback|went wrong|go wrong|regret|did(?:n't| not) (?:work|go) (?:out|well|as)/, 5],
  ],
  teamwork: [
    [/チーム|グループ(?:の中|で)|集団|メンバー|仲間|協力|協調|周囲を巻き込|まとめ(?:役|た|る)/, 3],
    [
      /意見が(?:合わ|対立|食い違|割れ|分かれ)|対立|リーダー|役割|動いてくれない|苦手な人|合わない人|人間関係/,
      4,
    ],
    [
      /\bteam|teammate|colleagues? (?:who|disagree)|group|disagree|conflict|led? (?:a|others)|leader|your (?:usual )?role|work(?:ed|ing)? with (?:others|people)|get along/,
      4,
    ],
  ],
  'problem-solving': [
    [
      /困難|苦労|壁に|乗り越え|克服|トラブル|解決|ストレス|プレッシャー|想定外|理不尽|大変だった|つらかった|辛かった|クレーム/,
      4,
    ],
    [/課題(?:を|に|は|が)|問題(?:を|に|は|が)|優先順位|情報が(?:少|足り)/, 3],
    [
      /problem|challeng|stress|pressure|difficult|obstacle|overcome|overcame|priorit|deadline|unexpected|unfair|too much to do|hardest|little information/,
      4,
    ],
  ],
  values: [
    [
      /価値観|大切に(?:し|す)|大事に(?:し|す)|信条|モットー|座右の銘|譲れない|尊敬|人生観|こだわり|生きがい|人柄|理念に/,
      5,
    ],
    [
      /your values?|values? (?:do you|that)|important to you|principle|motto|admire|believe in|matters? (?:most )?to you|live by|one of our values/,
      5,
    ],
  ],
  career: [
    [/入社後|入社したら|入ったら|キャリア|年後|1年目|一年目|将来|夢は|ビジョン/, 5],
    [
      /(?:やりたい|してみたい|挑戦したい|携わりたい|就きたい)(?:こと|仕事|業務|職)?|希望(?:する|の)?(?:部署|職種|配属|仕事)|配属|どんな(?:仕事|社会人|人材)|目標/,
      4,
    ],
    [
      /career|years? (?:from now|time|'|later)|in (?:five|ten|three|5|10|3) years|future|after (?:you )?join|first year|half.year|see yourself|want to do (?:here|at|in)|which department|your goals?|long.term|kind of work/,
      4,
    ],
  ],
  company: [
    [
      new RegExp(
        `${us}(?:の|について|に対して|が).{0,8}(?:事業|製品|商品|サービス|強み|弱み|課題|印象|イメージ|ニュース|理念|知って|改善|競合|魅力|社風|店舗|ビジネス|足りない)`,
      ),
      6,
    ],
    [/(?:業界|市場)の?(?:動向|課題|今後|将来|現状|トレンド|問題)/, 5],
    [/ニュース|競合他社|競合は|知っていること|ご存じ|ご存知|社長|株価|ホームページ/, 4],
    [new RegExp(`(?:他社|競合).{0,4}と.{0,6}(?:違|比べ|比較)|${us}と.{0,6}他社の違`), 5],
    [
      /know about (?:us|our|the company)|our (?:business|products?|services?|compan|competitors?|strateg|market|brand|stores?|weakness|strength|biggest|customers)|recent news|in the news|the industry|trends?|improve (?:about )?our/,
      6,
    ],
  ],
  commitment: [
    [
      /他社の?(?:選考|状況|面接|内定)|他に(?:は)?.{0,8}(?:受け|応募|選考)|併願|就活の状況|就職活動の状況|選考状況|(?:どこ|何社|会社|企業)(?:を|くらい|ほど).{0,6}受け/,
      6,
    ],
    [/(?:就活|就職活動|企業選び|会社選び|企業を選ぶ|会社を選ぶ)の?.{0,6}(?:軸|基準|ポイント)|の軸/, 6],
    [/第一志望|第1志望|第一希望|志望(?:度|順位)|内定|入社(?:し|する意思|の意思|いただけ)|承諾|決め手/, 6],
    [/転勤|勤務地|いつから働け|入社時期|迷って|不安(?:な|は|に)|懸念/, 5],
    [
      /other (?:companies|offers|applications|firms)|where else|applying (?:to|elsewhere)|applied (?:to|elsewhere)|first choice|\boffer\b|accept|criteria|relocat|willing to|how will you (?:choose|decide)|start date|worr(?:y|ies)|looking for in (?:a|an) (?:company|employer)|salary/,
      6,
    ],
  ],
};

const entries = Object.entries(cues) as [Exclude<Category, 'other'>, readonly Cue[]][];

/** Guesses the category of a question from its words, in Japanese or English; `other` when nothing speaks for one. */
export function guessCategory(question: string): Category {
  const text = question.normalize('NFKC').toLowerCase().replaceAll('’', "'").slice(0, 1000);
  let best: Category = 'other';
  let most = 0;
  for (const [category, own] of entries) {
    let weight = 0;
    for (const [pattern, worth] of own) if (pattern.test(text)) weight += worth;
    if (weight > most) {
      best = category;
      most = weight;
    }
  }
  return best;
}
