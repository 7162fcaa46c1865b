import { wishesDiffer } from './axis-kinds.ts';
import { countOppositeWishes } from './axis-opposites.ts';

/** Only an employer has it. */
const OF_EMPLOYER =
  /倒産|雇用|給与|給料|年収|収入|賞与|ボーナス|残業|休日|休暇|福利厚生|昇進|昇給|在宅勤務|定年|離職|社風|転勤|初任給|待遇|通勤|副業|社員|経営|事業|企業|育休|産休|手当|研修|制度|勤務|年功|職場|職種|知名度|将来性|海外|技術力|商品力|裁量|仕事$/u;

/** Says whether a wording is a question that companies are measured by. */
export function asksWhether(value: string): boolean {
  return (
    /か(?:$|で)|かどうか|会社|企業|職場|就職先|働|(?:でき|積め|伸ばせ|生かせ|活かせ|携われ|関われ|任せてもらえ|触れられ|学べ|取れ)る(?:こと|点|の|環境)$/u.test(
      value,
    ) || OF_EMPLOYER.test(value)
  );
}

/** What somebody looking for work weighs, and hardly anybody else. */
const WEIGHED =
  /生き生き|仲間[がと]|ブランド力|職場の(?:雰囲気|空気|人間関係)|海外(?:勤務|で働)|仲[がの](?:良|よ|い)い|人の(?:良|よ|い)い|自分の成長|自己成長|不況|景気|黒字|無借金|財務|手堅|堅実|居心地の(?:良|よ|い)|上司の(?:下|もと)で|(?:尊敬|信頼)できる(?:上司|先輩|社員|人)|一緒に働く|働く(?:人|仲間)|誰と働|人柄|社員(?:の方(?:々)?)?の(?:雰囲気|魅力|温かさ|明るさ|質)|やりがい|自由さ|任せてくれ|成長の(?:スピード|速|早|機会|環境)|会社の(?:歴史|規模|業績|雰囲気|将来|知名度)|倒産|つぶれ|潰れ|給与|給料|年収|収入|賞与|ボーナス|初任給|待遇|残業|休日|休みが|休みの|休暇|福利厚生|昇進|昇給|在宅勤務|リモート|離職|社風|通勤|副業|育休|産休|裁量|安定|お金|規模|大手|大企業|有名企業|ベンチャー|スタートアップ|外資|人間関係の良|人間関係(?=$|[をがで])|成長でき|挑戦でき|働き方|誰と働く|(?:長く|安心して|自由に|楽しく|柔軟に|いきいきと?|のびのびと?|無理なく|海外で|在宅で|心地よく|誇りを持って)働|任され|任せてもらえ|知名度|将来性|技術力|商品力|雰囲気の(?:良|よ|い)い?(?:会社|職場)/u;
/** Weighed by somebody else, in something else, or beside something else. */
const NOT_SO =
  /[御貴弊]社|(?:会社|企業|店|学校|チーム|先輩|友人|社員|多くの人)[はがも]、?|も$|べき|は|^(?:何|どの)/u;
/** Whether there are such people is a question of what a company is like. */
const THERE_IS = /(?:先輩|社員|上司)が(?=[^、。]*か(?:どうか)?$)/u;
const SAID =
  '(?:[。」\\s]*$|と(?:、?[^、。と]{1,10}[にへ](?=答|話|伝|言|返|述|申|説明))?、?(?:考え|思|答|話|伝|言|返|述|申|説明))';
const PLAIN = [
  `([^、。]{1,26}?)を、?(?:最も|もっとも|一番|いちばん|何より(?:も)?|最)?(?:重視し|優先し|重んじ|第一に考え|一番に考え|一番に見)(?:て(?:いる|います|おります|いた|いました)|ます|る|たい(?:です)?)${SAID}`,
  `([^、。]{0,20}働[けく][^、。]{0,8})を(?:最も|一番|何より(?:も)?)?大[切事]にし(?:て(?:いる|います|おります)|ます|たい(?:です)?)${SAID}`,
  `([^、。]{1,26}?)を、?(?:最も|一番|いちばん|何より(?:も)?|(?:ほか|他)の(?:どの条件|何)より(?:も)?)大[切事]にし(?:て(?:いる|います|おります)|ます|たい(?:です)?)${SAID}`,
  `([^、。]{1,26}?か(?:どうか)?)(?:、(?:そこ|それ|その点))?を(?:一番|まず|必ず)?(?:よく)?見(?:て(?:いる|います|おります)|ます)${SAID}`,
  `([^、。]{1,20}?)を(?:一番に|第一に|まず)?(?:見|比べ|重視し|優先し|大[切事]にし)て(?:選|決め)(?:んでいます|んでおります|びます|ぶ|ます|ています|る)${SAID}`,
  `([^、。]{2,24}?の(?:会社|企業|職場))を(?:探し(?:て(?:いる|います|おります)|ます)|選(?:んで(?:いる|います|おります)|びます|びたい(?:です)?|ぶ))${SAID}`,
  `(?:一番は|何より(?:も)?|とにかく|やはり一番は)、?([^、。]{1,20}?)(?:が(?:一番|大[事切]|重要|第一)(?:です|だ)?|です|だ)${SAID}`,
  `([^、。]{1,20}?)が(?:すべて|全て|何より(?:も)?(?:大[事切]|重要)|一番(?:大[事切]|重要)?|最も(?:大[事切]|重要)|絶対条件|(?:一番の|いちばんの|最大の)?決め手|条件)(?:です|だ|である)?${SAID}`,
  `([^、。]{1,16}?)で(?:決め|選)(?:ます|びます|る|ぶ|めます|んでいます|ています|[ぶる]つもりです)${SAID}`,
  `(?:とにかく|何より(?:も)?|一番は?)、?([^、。]{2,24}?(?:会社|企業|職場))[にで](?:入|行|働|就職)[^、。]{0,4}たい(?:です)?${SAID}`,
  `(?:私の)?(?:一番の|最大の|第一の|優先順位の|優先度の|入社の|就職の)?(?:条件|一位|一番|決め手|ポイント|希望)は、?([^、。]{1,20}?)(?:です|だ|である)${SAID}`,
  `([^、。]{2,24}?(?:会社|企業|職場))に(?:決め(?:ます|る|たい(?:です)?)|します|しようと)${SAID}`,
  `([^、。]{2,24}?(?:会社|企業|職場|環境)で働くこと)が(?:一番の|第一の|私の)*(?:希望|目標|条件|願い)(?:です|だ)?${SAID}`,
  `([^、。]{1,20}かどうか)が(?:一番)?(?:大[事切]|重要|決め手)(?:です|だ)?${SAID}`,
  `([^、。]{1,12})以外は(?:見て|考えて|気にして|重視して)(?:いません|おりません|いない)${SAID}`,
  `([^、。]{2,24}(?:会社|企業|職場)に入ること)が(?:一番の)?(?:目標|第一)(?:です|だ)?${SAID}`,
  `([^、。]{1,26}?)を(?:絶対|第一|一番の)?(?:条件|基準|軸)に(?:して)?(?:探して|選んで|決めて)(?:いる|います|おります)${SAID}`,
  `([^、。]{2,26}?)を(?:絶対|第一|最低)?条件にし(?:て(?:いる|います|おります)|ます)${SAID}`,
  `(大手|大企業|有名企業|ベンチャー|スタートアップ|外資系?)(?:企業)?(?:だけ|のみ|しか)(?:を|に|へ)?(?:受け|応募し|志望し|見)(?:て(?:いる|います|おります|いません|おりません)|ます|ません)${SAID}`,
].map(
  (pattern) =>
    new RegExp(
      `^(?:私は|自分は|やはり|結局は?|最後は|最終的には?|会社は|仕事は|就職は|人事に|面接官に|面接で)?、?「?${pattern}`,
      'u',
    ),
);

/** To decide by people, in a word. */
const BY_PEOPLE = /(?:^|[は「、])人(?:で(?:決め|選)|が(?:すべて|全て|一番))/u;
/** Why somebody chooses so. */
const REASON = /^[^、。「]{2,24}(?:ので|から|ため)、/u;
/** What weighs less than what follows: 仕事の内容より、…. */
const LESS = /^[^、。はが「]{1,14}(?<!何|なに|誰|どこ)より(?:も)?、/u;
const WEIGHS = /を(?=大[切事]に|重視|優先)/u;
const THEN = /(?:思|考え)っ?てい(?:た|まし)|(?:頃|ころ|当時|昔)/u;

/** Reads a wish from a plain Japanese sentence that names no company: 給料が一番です. */
export function plainWish(told: string): string | null {
  const sentence = told.trimStart();
  if (!(WEIGHED.test(sentence) || BY_PEOPLE.test(sentence)) || THEN.test(sentence)) return null;
  const own = sentence
    .replace(REASON, '')
    .trimStart()
    .replace(LESS, '')
    .replace(WEIGHS, LESS.test(sentence) ? 'を一番' : 'を');
  for (const pattern of PLAIN) {
    const wish = pattern.exec(own)?.[1];
    if (
      wish !== undefined &&
      (WEIGHED.test(wish) || wish === '人') &&
      !NOT_SO.test(wish.replace(THERE_IS, ''))
    )
      return wish;
  }
  return null;
}

const INSTEAD = [
  /(?:\bnot|n't) (?:(?:looking|after|seeking|here|asking) )?(?:for )?([a-z' -]{3,30}?),? but (?:(?:rather |for |i want )+)?([a-z' -]{3,30}?)(?:$|[.,;"]| is what\b| (?:in|from) )/u,
  /([^、。はがを]{1,12})(?:では|じゃ)なく(?:て)?、?([^、。はがを]{1,12})(?:を|が)(?:求め|選|重視|優先|一番|大切|いい|良い)/u,
  /([^、。はがを]{1,12})より(?:も|は)?、?([^、。はが]{1,24}?)を(?:求め|選|重視|優先|取[りる]|とり|大切)/u,
];
const PREFERRED =
  /\bi(?:'d| would)? (?:rather )?(?:want|choose|prefer|value|take|pick|look for|am looking for|go for) ([a-z' -]{3,30}?),? (?:not|over|rather than|instead of|more than|before) ([a-z' -]{3,30}?)(?:$|[.,;"]| (?:in|from|when) )/u;

/** Without one of these nothing is preferred to anything. */
const SET_AGAINST =
  /(?:\bnot|n't) [^.;]* but |\b(?:not|over|rather than|instead of|more than|before) |なく|より/u;

/** Reads which of two opposite wishes is preferred: not security but adventure. */
export function preferredWish(sentence: string): string | null {
  if (!SET_AGAINST.test(sentence)) return null;
  for (const pattern of INSTEAD) {
    const [, less, more] = pattern.exec(sentence) ?? [];
    if (less === undefined || more === undefined) continue;
    if (countOppositeWishes(less, more) > 0 || (WEIGHED.test(less) && wishesDiffer(less, more)))
      return more.trim();
  }
  const [, more, less] = PREFERRED.exec(sentence) ?? [];
  return more !== undefined && less !== undefined && countOppositeWishes(less, more) > 0 ? more.trim() : null;
}
