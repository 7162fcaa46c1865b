import { createTextCache } from '../cache.ts';
import { contentWords } from '../similarity.ts';

/**
 * Kinds of wish an axis may name. Two wordings of one kind count as the same wish. A word that may be meant in several
 * ways stands in several kinds: better two wishes taken for one than one taken for two.
 */
const KINDS: Readonly<Record<string, RegExp>> = {
  growth:
    /レベルアップ|ベンチャー|スタートアップ|刺激|将来性|(?<!海外|留学)経験(?=を|が|の)|成長|急成長|自己成長|力(?:が|を)つ|新しい力|一人前|鍛え|打席|場数|伸び|新人|任せ|任さ|裁量|責任ある|挑戦|挑め|スキル|若手|若いうち|若くして|早くから|早い(?:うち|段階)|チャレンジ|自分を高め|高め合|学べ|学び|学習|経験を積|身につ|キャリア|試せ|試す|失敗を恐れ|恐れず|極め|磨|新しいこと|伸ばせ|可能性|市場価値|grow(?!n up)(?!ing up)(?! up)|challeng|excitement|learn|(?<!research and |product )develop|\bearly|soon|given (?:real|big|important|difficult)|real tasks|progress|(?<!(?:engineering|technical|technological) )skill|(?<!(?:international|global|overseas) )career|improv|try(?:ing)?\b|mistakes|young|new (?:people|staff|hires?|employees?|graduates?|joiners)|newcomers|first[- ]year|year one|responsib|\blead\b|experience|capable|professional|expert|become|training|begin|push|twenties|tough|difficult|demanding|trust|stretch|potential|master|new things|昇進|昇格|出世|(?<!倒産)(?<!倒産の)リスク|冒険|起業|(?<!\b(?:without|no|low|little|less|avoid) (?:any |the |big )?)risks?\b(?! of)|risky|adventur|promot|study|studies|knowledge/u,
  ownership:
    /裁量|ベンチャー|スタートアップ|責任|任せ|任さ|自分で|自分の(?:判断|意思|考え)|担当を|早い段階|自ら|主体|自由|自律|若手|若いうち|若くして|年次|年齢|早くから|意思決定|実力|autonom|freedom|\bfreely\b|(?<!(?:weekends|evenings) )\bfree\b(?! time| evenings| weekends)|independ|decide|decision|newcomers|judge?ment|in charge|responsib|ownership|trust(?:ed|s) (?:with|young|new)|real (?:work|task)|own projects|initiative|for myself|my own|themselves|run (?:things|projects)|take the lead|has a say|listen|heard\b|voices?\b|opinions?|意見|whatever my age|young|\bearly/u,
  security:
    /安定|手堅|揺[るら]が(?:な|ず)|左右されな|無借金|業績|将来性|長続き|安全|倒産|つぶれ|潰れ|定年|終身|雇用|景気|不況|赤字|働き続け|勤め続け|続く(?:会社|企業|こと|か)|離職|失業|リストラ|解雇|堅実|健全|財務|経営基盤|黒字|福利厚生|退職金|年金|働きやす|長く|腰を据え|安心|無理なく|stab|secur|\bsafe|benefits|bankrupt|layoffs?|laid off|\blay [a-z ]*off|lose my job|(?:won't|never) lose|losing (?:my|the) job|predictab|surprise|lifetime|for life|retire|pension|peace of mind|long[- ]term|long time|decades|\bstay(?:ing)?\b(?! (?:in|at|near|close|with))|still (?:be there|exist|be around)|go(?:es|ing)? under|surviv|financial|financ(?:es|ially)|profit|sales figures|stay(?:s|ing)? in business|recession|downturn|rely on|\bfail\b|collaps|clos(?:e|es|ed|ing) down|shut(?:s|ting)? down|(?:will|to) last\b|in the red|debt|stead(?:y|ie)|solid|sound|reliab|livelihood|risk of|insurance|welfare|without worr|worry-free|easy (?:it is )?to work|comfortabl|\bcalm|leaving/u,
  hours:
    /残業|休み|休日|休暇|有給|有休|週休|土日|退社|帰れ|定時|勤務時間|(?:後の|自由な|自分の)時間|労働|ワークライフ|両立|家庭|家族|プライベート|私生活|自分の時間|趣味|育休|産休|ゆとり|のんびり|ゆっくり|負担|無理なく|ストレス|フレックス|柔軟|働き方|働きやす|長く|離職|福利厚生|在宅|リモート|通勤|転勤|働く時間|時間(?:が|の)短|夜遅|早く帰|家に帰|生活(?:の|が)安定|安定した生活|休める|休養|balance|hours|holiday|vacation|overtime|work(?:ing)? late|days? off|time off|free time|free evenings?|evenings|weekend|private life|(?<!(?:near|close to) (?:my )?)famil(?:y|ies)\b(?! home)|flexib|remote|from home|commut|go(?:ing)? home|home on time|on time|home (?:at|by|before|early|for dinner)|for dinner|private|(?:work(?:ing)?|short) (?:days|weeks)\b|my (?:own )?time\b|time (?:to|for) (?:my|myself|the people|rest)|hobb|\brest\b|leave (?:at|work)|\bleave\b(?! (?:the|a) )|leave early|nine to five|at five|stress|relax|light duties|\bcalm|easy (?:it is )?to work|comfortabl|(?:paid|annual|long) leave|parental|childcare|peace of mind|leaving|benefits|live with/u,
  nearness:
    /実家|自宅|家(?:から|の近)|通え|通いやす|通勤|転勤|転居|地元|在宅|リモート|住み|引っ越|家族|commut|walk to|close to (?:my )?(?:\w+ )?home|home ?town|near (?:my )?(?:\w+ )?home|live with|from home|remote|family|\blocation\b|close to where|where i live|勤務地(?:の|が)近|parents' (?:home|house|place)|\bparents\b(?! know)|way to work|half an hour|minutes from|\bbike\b|under an hour|liv(?:e|ing) at home|\bin town\b|home area|\bhome$|(?:to|from) (?:my )?home\b|home prefecture|\bnear(?:er|ness)?\b/u,
  remote:
    /在宅|リモート|テレワーク|フレックス|柔軟|働き方|自由|働く場所|flexib|remote|from home|telework|freedom in how|my own way|when and where/u,
  perks:
    /福利厚生|手当|家賃|社宅|寮|退職金|年金|待遇|社員食堂|食堂|保険|働きやす|benefits|perks|housing|insurance|welfare|pension|canteen|allowance/u,
  abroad:
    /駐在|赴任|海外|グローバル|世界(?!トップ|一|最|有数|初|的)|国際|語学|英語|異文化|国境|外国|多国籍|外資|異なる文化|国の文化|各国|multicultural|multinational|abroad|overseas|global|international|\bworld|cultures|languages?\b|foreign|countries|\benglish\b|旅|出張|駐在|travel|across borders|nationalit|国籍|\b(?:spanish|chinese|mandarin|french|german|korean)\b|中国|アジア|asia|europe|africa/u,
  helping:
    /恩返し|社会(?:貢献|課題|の課題|の役|のため|的|に(?:役|貢献))|世の中|公共|使命|課題(?:を|の)解決|人の役|人の為|人のため|人のた|誰か|役に立|役立|支え|支援(?!が|制度|の充実)|貢献|助け|救|困っ|笑顔|喜|幸せ|感謝|力にな|寄り添|暮らし|生活(?!設計|のため|費)|人生|人々|社会課題|命|目の前|ためにな|サポート|help(?!s? each other|s? one another)|support(?!s? each other|s? one another|ive)|contribut|useful|of use|people's li|everyday li|daily li|lives\b|society|social|public|do(?:ing|es)? (?:the most )?good|the most good|good for|smile|\bjoy|happ|pleas|grateful|thank|difference|next generation|serv|communit|local (?:area|people)|(?:give|giv)[a-z]* (?:something )?back|地域(?:の(?:ため|役|力)|貢献|社会|経済)|尽く|元気に|守れ|守る|発展|公共|relief|disaster|rescue|humanitarian|\baid\b|災害|被災|復興|elderly|older people|old people|高齢者|お年寄り/u,
  society:
    /社会|恩返し|誰か|人の役|人のため|使命|助け|救|インフラ|世の中|公共|公益|当たり前|土台|(?<!経営)(?<!事業)(?<!財務)基盤|貢献|役に立|役立|人々|困っ|暮らし|生活(?!設計|のため|費)|支え|次の世代|次世代|未来|多くの人|影響|課題|日本|まち|街|都市|災害|social|society|impact|people's li|everyday li|daily li|lives\b|contribut|help(?:s|ing)? people|useful|public|infrastructure|communit|difference|(?<!\bmy )future(?! (?:colleagues|boss|team))|generation|many people|(?<!home |home|in )town|\bcit(?:y|ies)\b|serv|region and its|(?:give|giv)[a-z]* (?:something )?(?:back|to the)|local (?:area|people)|地域(?:の(?:ため|役|力|人|発展)|貢献|社会|経済)|地域への貢献|尽く|住民|元気に|発展|(?:the|for) environment\b|environmental|環境(?:問題|保全)|good for|better place|(?:chang|improv|help|better)[a-z]* the world/u,
  region:
    /地域|地元|恩返し|地方|ふるさと|故郷|地場|根ざ|まち|街|都市|local|region|rural|home ?town|communit|town|\bcit(?:y|ies)\b|urban|\barea\b/u,
  children:
    /子ども|子供|こども|次の世代|次世代|未来|教育|若い世代|child|kids|generation|future|educat|school/u,
  team: /チーム|仲間|協力|一緒に|協働|一体感|連携|助け合|支え合|切磋琢磨|team|together|collaborat|cooperat|colleague|co-?worker|each other/u,
  frontline:
    /現場|接客|お客|顧客|相手|ユーザー|読者|読み手|読む人|使う人|利用者|消費者|近い|近く|距離|寄り添|直接|反応|目の前|人と(?:関わ|接|話|向き合)|一人ひとり|一人一人|customer|client|user|consumer|close to (?!where|my|home|the station)|front ?line|in front of|react|meet(?:ing)? people|with people|relationships?(?! (?:between|among) (?:the )?(?:staff|colleagues|employees|members|co-?workers))|direct|near(?:er|ness)? to (?:customers|users|clients|people)/u,
  people:
    /社風|雰囲気|人柄|風通し|風土|カルチャー|(?:働く|社員の|一緒に働く)人|社員|同僚|先輩|上司|誰と|人たち|まわりの人|周りの人|メンバー|(?:^|会社は|[、「とや・])人(?:$|です|だ|で|柄|と(?!話|接|関わ|向き)|の(?:二つ|2つ|三つ|[二三]点))|どんな人|どういう人|人の(?:良|よ|魅力|温|明る|優し|やさし|印象|雰囲気)|職場の人|助け合|人が|人間関係|チームワーク|アットホーム|人となり|空気(?:が|の)|人(?:と)?のつながり|職場の空気|話しやす|相性|仲間|仲[がの]?(?:良|よ|い)|尊敬|居心地|上下関係|フラット|応援|少人数|(?<!(?:help|helping|support|supporting|useful to|good for|serve|serving|for|of|its|young|new|change|many|older|old|elderly|disabled) (?:other |many |young )?)\bpeople\b(?!'s| (?:from|around(?! (?:me|us)\b)|all over|in other|in need|need|across|everywhere|know|have heard|can trust|go home|leave|work late|overseas|abroad|off))|^(?:its|their|the|a company's) people\b|colleague|culture(?!s)|atmosphere|co-?worker|team|friendly|flat|hierarch|\bmood\b|(?<!first[- ]year |new |young |junior )\bstaff\b|(?<!(?:more|many|number of|(?:promot(?:es?|ing)|pay(?:s|ing)?|train(?:s|ing)?)(?: (?:its|their|the))?) )employees|members|relationships? (?:between|among|with)|who i(?:'d|'ll|'m| would| will)? (?:be )?work|personalit|character|teammates?|bosses|easy to talk|supportive|\bboss|nice|warm|spirit|open communication|\bkind\b|get (?:on|along)|who i work|who works (?:there|here|at|in)|respect(?!s? (?:my|private))|relations at work|human relations|like (?:its|their) people|seniors?\b|(?:is|are) its people|encourag/u,
  pay: /給与|賞与|手取り|賃金|高収入|手当|退職金|年金|家賃|給料|年収|初任給|待遇|報酬|収入|稼|お金|報酬|ボーナス|賃金|昇給|salar|bonus|\bpa(?:y|id|ys)\b(?! (?:leave|holiday|vacation|time|attention))|income|compensation|wage|money|\bearn|bonus|pension|well paid/u,
  making:
    /技術|手に職|づくり|ものづくり|モノづくり|物づくり|もの作り|物を|ものを|作れ|作る|作って|つくれ|つくる|創る|形に|製品|商品|開発|設計|品質|手仕事|職人|手を動かし|technolog|craft|hands|handmade|(?<!(?:run|do|decide|handle) )things|product|produc(?:e|es|ed|ing)\b|\bgoods\b|engineering|quality|mak(?:e|es|ing)\b(?! (?:people|others|customers|everyone|a difference|a contribution|contributions|someone|society|the world|the town|decisions))|build(?!ing (?:skills|relationships|trust))|creat|design|lasts?\b|tangible|manufactur|\bsells?\b|artisan|hand-?work|handmade|handicraft|handiwork|by hand/u,
  expertise:
    /技術|専門|(?<=専門)スキル|手に職|技能|分野|極め|究め|磨|資格|研究|知識|プロ(?:フェッショナル|に)|職人|technolog|technical|craft|expert|engineering|research|speciali|master|\bfield|qualif|skill|knowledge|licen[cs]e|professional/u,
  technology:
    /技術|エンジニアリング|\br&d\b|patents?\b|特許|開発|研究|最先端|先端|製品|デジタル|プログラ|ソフト|システム|データ|人工知能|ロボット|\bAI\b|\bIT\b|\bit(?=[\p{Script=Han}\p{Script=Katakana}])|technolog|technical|engineer|research|cutting[- ]edge|latest|modern|digital|software|(?<!(?:training|education|onboarding|graduate|mentoring) )program(?!me)|\bai\b|data\b|coding|\bcode\b|robot|science|scientif|product|innovat|automat|自動化/u,
  language:
    /語学|英語|中国語|韓国語|外国語|スペイン語|フランス語|ドイツ語|通訳|翻訳|バイリンガル|languages?\b|\b(?:english|spanish|chinese|mandarin|french|german|korean|italian|portuguese|russian|arabic|japanese)\b|translat|interpret|bilingual/u,
  variety:
    /幅広|いろいろ|色々|さまざま|様々|多彩|多様な(?:仕事|業務|経験)|ジョブローテ|variety|varied|wide range|different (?:kinds?|tasks?|fields?|departments?|jobs?)|many (?:kinds?|fields?|tasks?|things)|rotat/u,
  studies:
    /専攻|学部|大学で学|学ん(?:だ|でき)|学業|勉強してきた|卒業研究|\bmy (?:own )?(?:[a-z]+ ){0,2}(?:degree|major|studies)\b|\bstudied\b|what i (?:learned|learnt)/u,
  sideline: /副業|兼業|複業|side (?:job|business|hustle|line)|second job/u,
  travel: /旅|出張|観光|飛び回|travel|tourism|trips?\b/u,
  sport: /スポーツ|運動|野球|サッカー|アスリート|sports?\b|athlet|football|baseball|soccer/u,
  arts: /(?<!異|異なる|国の|違う|他の)文化(?!祭|の違|が違)|芸術|音楽|アート|映画|文学|美術|伝統|\barts?\b|artist|music|film|literature|museum|theatre|heritage|tradition/u,
  tradition:
    /歴史|伝統|老舗|創業|長く続|年続|百年|long history|exist(?:ed|s|ing)|been (?:around|in business)|how old|old(?:est)? (?:company|firm|house)|\bage\b|tradition|heritage|centur(?:y|ies)|age of the/u,
  animals: /動物|ペット|犬|猫|animal|pets?\b|wildlife|\bdogs?\b|\bcats?\b/u,
  smallness:
    /少人数|小さな|小さい|小規模|中小|顔の見える|アットホーム|small|everyone knows|knows? each other|each other's names?|family-like|few (?:people|employees|staff)/u,
  discipline: /上下関係|規律|トップダウン|礼儀|厳し|hierarch|disciplin|top[- ]down|strict/u,
  looks:
    /オフィス|建物|立地|駅(?:から|に)|服装|制服|私服|(?<!overseas |foreign |in the |at the )office|building|dress|uniform|station/u,
  teaching:
    /教え|指導|学べ|丁寧|新人|taught|育て|育成|教育|研修|成長を支え|成長に関わ|人を伸ば|teach|train|guid|mentor|coach|grow(?!n up)(?!ing up)(?! up)/u,
  novelty:
    /新し|新規|変化|変え|革新|イノベーション|創造|創り|アイデア|企画|最先端|先進|挑戦|試せ|試す|0から1|ゼロから|innovat|\bnew\b(?! (?:people|staff|hires?|employees?|nurses?|graduates?|members?|joiners|colleagues?|starters|recruits))|creativ|creat|(?<!(?:rarely|seldom|never|not|hardly|nothing|little) )chang|idea|cutting[- ]edge|latest|newest|modern|invent|challeng|try(?:ing)?\b|冒険|(?<!倒産)(?<!倒産の)リスク|起業|start-?up|from nothing|from scratch|adventur|\bbold|(?<!\b(?:without|no|low|little|less|avoid) (?:any |the |big )?)risks?\b(?! of)|risky|ベンチャー/u,
  creed: /理念|価値観|ビジョン|共感|ミッション|考え方|mission|vision|values|philosophy|purpose/u,
  nature:
    /環境(?:問題|保全|保護|負荷|への|に(?:やさ|優|配慮))|サステナ|脱炭素|自然|持続|エコ|地球|(?:the|for|our|with) environment\b|environmental|sustainab|climate|green|nature|carbon|planet|自然環境|森|川|海洋|リサイクル|廃棄物|rivers?\b|forests?\b|ocean|\bsea\b|wildlife|recycl|pollut|waste|clean energy|biodivers/u,
  speed:
    /スピード|速さ|速い|速く|早さ|意思決定|テンポ|変化|ベンチャー|fast|speed|(?<!(?:calm|steady|slow|relaxed|gentle) )pace|quick|rapid|agil/u,
  merit:
    /実力|成果|評価|年功|昇進|昇格|頑張り|努力|反映|報われ|merit|performance|promot|results?\b|(?<!name |brand )recogni|reward|fair|effort|出世|頑張った分|advance(?!d)/u,
  fame: /知名度|ネームバリュー|名前を知|名前?の(?:通|知)|誰もが知|憧れ|有名|名前の知られ|ブランド|誇り|prestige|famous|well[- ]known|household|recogni[sz](?:ed|able)|name recognition|reputation|\bfame\b|big names?|people know\b|known (?:by|to) (?:everyone|everybody|all)|everyone has heard|heard of|everybody knows|(?:everyone|everybody|people|parents|friends) (?:(?:should|must|will|already) )?knows?\b(?= (?:it|its|the (?:company|name)|them)\b|[.,;]|$)|誰でも知|名の知|\bbrand|pride|proud|知られ|famous|\bname\b|知っている(?:会社|企業|ブランド)/u,
  honesty: /誠実|正直|信頼|信用|透明|honest|trust|integrity|feedback|transparen|open/u,
  scale:
    /規模|ネームバリュー|大企業|売上高|従業員(?:が|数)|資本金|上場|大手|影響|大きな(?!仕事|裁量|責任)|(?<!裁量の)大きさ|(?<!裁量[がの])大きい|スケール|ブランド力|業界(?:1|一)位|業界トップ|シェア|多くの人|scale|large|profit|sales figures|influence|\bbig(?! (?:jobs?|tasks?|projects?))|\bsize\b|(?:more|many|number of) employees|headcount|leader|market share|many people|corporation|world(?:wide| leader)|market|社員数/u,
  fairness: /多様|女性|公平|平等|ダイバーシティ|diversi|inclusi|equal|fair|women/u,
  food: /(?<!給)食(?!い)|food/u,
  health: /健康|医療|命|病|health|medic|patient|lives\b/u,
  joy: /楽し|ワクワク|わくわく|面白|好き|熱中|やりがい|情熱|感動|エンタ|fun\b|enjoy|excit|interesting|passion|love|meaning|entertain|delight|趣味|ゲーム|gam(?:e|es|ing)\b|adventur|hobby|hobbies|happy/u,
};

/** Words that any axis may hold: they say nothing about which. */
const EMPTY = new Set(
  (
    'はい いいえ 組織 経営 事業 欄 書い 感 志向 仕事 会社 企業 業界 職場 働ける 働く 働け 働き 働い 環境 できる でき ところ 場所 軸 基準 就活 就職 活動 自分 自身 大切 重視 二 二つ 三つ 一つ 2つ 3つ 2 3 目 あり ある 思っ いる いける どう か かどう かどうか 選び 選ぶ 選ん 最も 一番 何 ' +
    '多さ 少なさ 近さ 短さ 短い 速さ 早さ 大きさ 強さ 魅力 充実 額 数 数字 機会 有無 多さ 程度 という 理由 思い 一点 面接 多 少 近 短 速 早 大 強 取り 関わり 程度 得  挙げ 問題 事業 こと よう たち 関われる 関わ 高さ 高 高い 良さ 良い よい 多い 強い 大きい 整っ 取れる 感じ 持っ 持つ もつ もて 続け 続ける られる れる せる 点 面 力 度 性 ' +
    'work working job company compani place most important importanc matter look whether being employer firm workplac choos choose career search where people person offer give giv lets let allow abl can good great strong real high how well every one main criterion criteria first second know known year time short number benefit end alon along put chanc chance busi business long less more than want wish come comes give name get bigger fast early well own thing go home hom town pace busines nam peopl giv choic pac mor les tim'
  ).split(' '),
);
/** Endings of verbs, not words. */
const GRAMMAR = /^(?!づくり$)[ぁ-ん]{1,3}$/u;
/** Kanji too common to show that two words are kin. */
const COMMON_KANJI = new Set(
  '経営実状職人社会業事仕働自分大場所合的性力度方高長一二三多少新地生活動発開用感見関上下中小時間年手目定良好強制身持取続思考出入行来立体心気本日数最重選決企就職軸基準環境気企画化品任通員先有財将機',
);

export const kindsOf = createTextCache(
  (text: string): ReadonlySet<string> =>
    new Set(Object.entries(KINDS).flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []))),
);

/** To be without risk is a wish for safety, not of risk. */
const NO_RISK = /\b(?:without|no|low|little) (?:any )?risks?\b/gu;

function meaningful(text: string): string[] {
  return [...contentWords(text.replace(NO_RISK, ' '))].filter(
    (word) => !EMPTY.has(word) && !GRAMMAR.test(word),
  );
}

function kin(one: string, other: string): boolean {
  if (one === other) return true;
  const least = /^[a-z]+$/u.test(one) ? 4 : 2;
  if (one.length >= least && other.length >= least && (one.startsWith(other) || other.startsWith(one)))
    return true;
  return [...one].some(
    (sign) => /\p{Script=Han}/u.test(sign) && !COMMON_KANJI.has(sign) && other.includes(sign),
  );
}

/** Says whether a wording of an axis names a thing that another text says no to, by a word of weight. */
export function namesWish(wording: string, thing: string): boolean {
  const words = meaningful(wording);
  return meaningful(thing).some((word) => words.some((other) => kin(word, other)));
}

/** Says whether a wording wishes for a thing, by a word of weight or as the one kind of wish the thing is (money, a high salary). */
export function wishesFor(wording: string, thing: string): boolean {
  const kinds = kindsOf(thing);
  return (
    namesWish(wording, thing) || (kinds.size === 1 && [...kinds].every((kind) => kindsOf(wording).has(kind)))
  );
}

const GOODS = ['food', 'children', 'health', 'arts', 'sport', 'animals', 'travel'];
const FIELDS = [...GOODS, 'helping', 'making', 'frontline'];

function isOfAny(text: string, kinds: readonly string[]): boolean {
  const own = kindsOf(text);
  return kinds.some((kind) => own.has(kind));
}

/** Says whether a wording may name a trade: what a company deals in, not what it is like. */
export function namesField(text: string): boolean {
  return isOfAny(text, FIELDS);
}

/** Says whether a wording names goods or people that one trade deals with. */
export function dealsIn(text: string): boolean {
  return isOfAny(text, GOODS);
}

/** Says whether two wordings may name one kind of wish. */
export function shareKind(a: string, b: string): boolean {
  const theirs = kindsOf(b);
  return [...kindsOf(a)].some((kind) => theirs.has(kind));
}

/**
 * Says whether two wordings of an axis name different wishes: each is of a known kind, and no kind, no word and no
 * kanji of weight is common to both. What belongs to no known kind may say the same in other words.
 */
export function wishesDiffer(a: string, b: string): boolean {
  const mine = kindsOf(a);
  const theirs = kindsOf(b);
  if (mine.size === 0 || theirs.size === 0 || shareKind(a, b)) return false;
  const others = meaningful(b);
  return !meaningful(a).some((word) => others.some((other) => kin(word, other)));
}
