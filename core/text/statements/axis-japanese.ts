import { splitSentences } from '../clauses.ts';
import { kindsOf, namesField } from './axis-kinds.ts';
import { asksWhether, plainWish } from './axis-plain.ts';

/** Speaks of the choice of a company, whatever it is called. */
const COMPANY =
  '(?:会社|企業|就職先|応募先|志望先|志望企業|志望する会社|勤め先|勤務先|入社先|受ける先|受験先|職場|仕事|業界|職業|働き先|働く場|働く場所|進路|選考先|受ける会社|受ける企業)';
const CHOOSING =
  '(?:選(?:ぶ|んで(?:いる|いく|きた)?|ぼう|び)|選択(?:する)?|選定(?:する)?|決め(?:る|て|よう)?|見る|見ている|探(?:す|し(?:て)?)|比べ(?:る|て)?|比較(?:する)?|評価する|判断する|検討する|絞(?:る|り込む|って)?)';
const SEARCH = `(?:就活|就職活動|就職|${COMPANY}(?:選び|選択|選定|探し|研究|決め)|${COMPANY}を${CHOOSING}|${COMPANY}[にへ](?=[^、。]{0,8}(?:求め|望|期待))|どの(?:会社|企業)[にを][^、。]{0,8}か|働くうえ|働く上|(?:どこ|どの(?:会社|企業))[にへで](?:入る|入社する|就職する|応募する|働く)か|(?:受ける|応募する|入る|働く)(?:会社|企業|先)(?=の(?:条件|基準|決め手|ポイント))|(?:入社|入る会社|受ける会社|応募する会社)を(?:決め|選)|応募(?:先)?を?(?:決める|の)(?=[^、。]{0,6}(?:決め手|基準|条件|理由))|(?:貴社|御社|こちら)[にをへ]の?(?:応募|志望|入社)(?:する|の)?(?=[^、。]{0,6}(?:決め手|基準|条件)))`;
const JA_SEARCH = new RegExp(SEARCH, 'u');
/** A company as what is chosen. */
const JA_CHOSEN = new RegExp(
  `${COMPANY}(?:は|を|しか|だけ|のみ)|受けて(?:い|お|き)|応募し(?:て|まし|た(?!理由|の|い))|貴社を志望|御社を志望`,
  'u',
);
const JA_ANY = /どの(?:会社|企業)(?:で|に)も/u;

/** What a choice rests on, as a noun. The first are said of little else. */
const NOUN =
  '(?:判断軸|軸|選定基準|選択基準|判断基準|基準|決め手|決定打|物差し|ものさし|尺度|(?:最優先|第一|絶対|必須|譲れない|外せない)(?:の)?(?:条件|ポイント|点|事項|項目|軸)|最優先(?:事項)?|(?:判断)?材料|条件|ポイント|優先順位|優先事項|指針|観点|視点|目線|着眼点|拠り所|方針|スタンス|主義|目安|要(?=は)|鍵|カギ|肝(?=は)|決定理由|要因|要素|こだわり|第一(?:位|優先)?|(?<=決める|選ぶ|選びの|選ぶうえでの)(?:すべて|全て)|(?:最大|一番|第一|最後|最終的な)の?理由|(?<=決める|選ぶ)理由)';
const WEIGHING =
  '(?:最?重視|最?優先|大切に|大事に|大切な|大事な|重要な|肝心な|重んじ|重きを置|重きをお|重く見|譲れな|外せな|欠かせな|妥協でき|妥協し|こだわ|求め|見て|見る|気にする|気にして|(?:決め手|基準|軸|材料|条件|物差し|中心|根底|根っこ|土台)(?:に|と)|もの[をが](?:言|い)|効い|目指|望む|望んで|注目|比べ|比較|確認|確かめ|チェック)';
/** The same, said with a verb: what I hold most dear. */
const WEIGHED = `(?:${WEIGHING}[^、。はをが]{0,8}(?:の|こと|もの|点|ところ|部分|条件|項目|要素))`;
/** May stand between a wish and what it is called. */
const FRAME = `(?:${SEARCH}|${COMPANY}|(?:する|の|い[くる])?(?:うえ|上|とき|時|際)|私|自分|僕|わたし|自身|にとって|において|における|にあたって|に当たって|に対して|当たり|として|一番|いちばん|最も|もっとも|最大|第一|真っ先|最初|最後|最終的な|応募|入社|選び方|選ぶ|決める|入る|受ける|応募する|志望する|活動|主な|唯一|一つ|1つ|ひとつ|たった|絶対|必ず|まず|何より|なにより|常に|いつも|一貫して|特に|大切な|大事な|重要な|譲れない|外せない|判断|選択|選定|優先的に|中心に|主に|積極的に|今|現在|全体|[のはがでにもを、])`;
const LEAD =
  '(?:^|[、。「」\\s])(?:私|自分|僕|わたし|にとって|[のがは]|今|現在|一番|いちばん|最も|もっとも|最大|第一|まず|何より|主な|最後の|最終的な|唯一|たった|一つ|ひとつ|特に|大切な|大事な|譲れない|、)*';

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
const JA_HELD =
  '(?:に(?!は|お|関|つ|も|な(?!る|って|ります|っており))|と(?!は|の|も|い[うっ]|違|異|合|重|一致)|です|だ(?!った)|である|であり|で、|と?して(?:い|お|き)|[、。」\\s]*$)';
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
  `^(.+?)(?:だけ|のみ|ばかり)?(?:によって|に基づいて|をもとに|を基に|を(?:見|比べ|比較し|調べ|確かめ|確認し|考え|優先し|重視し)て|の(?:高い|多い|良い|よい|短い|近い|少ない|大きい|強い)順(?:に|で)|という目で|の目で|の一点で|という点で|という観点で|で)、?(?:${FRAME}|判断して)*?(選[んびぶぼ]|決め(?!手)|判断|評価|絞|考えて(?:い|お)|応募|受けて|見て(?:い|お)|見ます)`,
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
/** What comes after asking oneself: 何で会社を選ぶかと言えば、…. */
const JA_ASKING =
  /(?:何|なに)で(?:会社|企業|就職先)?を?(?:選ぶ|決める|選んでいる)かと?(?:言え|いえ|言う|いう|聞かれ|問われ)[^、]{0,5}、(.+)$|(?:会社|企業|就職先)を選ぶ(?:なら(?:ば)?|とすれば)、?([^、。]{2,30}?)(?:、と|と(?:決め|考え|思)|です|だ|が一番|。)/u;
const JA_WITHIN =
  /^(?:私は、?)?(?:応募先|就職先|志望先|受ける会社|応募する会社|会社)は、?([^、。]+?)(?:だけ|のみ)?に(?:絞|限)/u;
const JA_ASKED =
  /(?:軸|基準|決め手|条件|重視|大切|ポイント|優先)[^。]{0,16}?(?:聞かれ|問われ|尋ねられ|質問され|お尋ね|聞いて|と聞|と問|と尋|という(?:質問|問い))[^、。]{0,14}[、。]\s?(.+)$/u;
const JA_ASKED_ONLY =
  /(?:軸|基準|決め手)(?:について|を|は何かと|は何か|は)?[^。、]{0,6}(?:聞かれ|問われ|尋ねられ|質問され)(?:た|まし)[^、]{0,4}$/u;

/** "That is my criterion." */
const THAT = '(?:それ|これ|ここ|そこ|この(?:点|一点|こと|条件)|その(?:点|一点|こと|条件))(?:こそ|だけ|のみ)?';
const JA_THAT_NEXT = new RegExp(
  `^[\\s「]*(?:そして|私は|私にとって|(?:${COMPANY}|入る会社|受ける会社|どこに(?:入る|応募する)か)は|、)*${THAT}(?:が|は|を|で|に)、?(?:${FRAME}{0,16}(?:${NOUN}|${WEIGHED})${JA_HELD}|${FRAME}{0,16}(?:選[んびぶ]|決め(?!手)|判断|見て|最?重視し|大[切事]にし|最?優先し))|^\\s*(?:これ|それ)?が?${SEARCH}の(?:一番の|最大の|第一の|絶対の)?${NOUN}です|^\\s*(?:${SEARCH}の|私の)?${NOUN}は、?${THAT}(?:です|だ)`,
  'u',
);
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
/** A field of a form, told of: 「重視する条件」の欄には「仕事の面白さ」と書いた. */
const JA_FIELD = new RegExp(`(?:${NOUN}|${WEIGHED})」?の?欄に(?:は|も)?、?「?(.+?)」?と(?:書|記)`, 'u');
const JA_THAT_END = new RegExp(`(?:[、。]|^)(?:私は|まず|真っ先に)?${THAT}(?:が|は|を|で|に|を見)?$`, 'u');
/** What comes before is all: …か、判断基準はその一点です. */
const JA_SUMMED = new RegExp(
  `^(.+?)、([^、。]{0,20}(?:${NOUN}|${WEIGHED}))は、?${THAT}(?:です|だ|である|$)`,
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
const JA_THAT = new RegExp(`^[^、]{0,4}${THAT}[^、]{0,6}$|^(?:それ|これ)が(?:かな|叶|でき)`, 'u');

/** Told of another choice than that of a company. */
const JA_ELSEWHERE =
  /研究|実験|卒論|論文|ゼミ|アルバイト|バイト|サークル|部活|部長|主将|キャプテン|リーダー|代表として|チーム運営|チーム(?:作り|づくり)|練習|試合|大会|イベント|授業|接客|飲食店|売上の|売り上げの|商品を選|お客様[はが]|インターン|大学(?:を|選び)|学部|留学|採用|人事|御社(?:の|が)|貴社(?:の|が)|会社側|企業側|面接官|足$|企画の|開発の|改善|勉強|友人|生活で|人生で/u;
/** Where it is so: at the shop, in the team. */
const JA_PLACE =
  /^(?!面接|面談|電話|説明|最終|一次|二次|私|自分|就活|就職|会社|企業|どの)[^、。]{1,10}では、/u;
const elsewhere = (text: string): boolean => JA_ELSEWHERE.test(text) || JA_PLACE.test(text);
const JA_TOLD_BY =
  /(?:社員|先輩|人事|友人|面接官|担当|内定者|OB|ob|教授|母|父|兄|姉|弟|妹)[^、。「]{0,6}は、?「|(?:学生|人)の多く|多くの(?:学生|人)|(?:[るただい]そう|らしい)(?:です|だ)?。?$/u;
/** How one goes about it, no wish. */
const JA_METHOD =
  /(?:聞く|調べる|運ぶ|訪ねる|訪問する|参加する|比べる|確かめる|相談する|準備する|怠らない|焦らない|考える|話す)こと(?:です|だ)?$/u;
/** What was weighed in a search that still goes on. */
const JA_WEIGHED_THEN = new RegExp(
  `^(?!.*(?:ころ|頃|当時|当初|以前|昔|最初)).*${SEARCH}.*(?:重視|大切に|大事に|基準に|軸に|決め手に)した(?:の|こと|点)$`,
  'u',
);
const JA_PAST_HEAD =
  /(?:ころ|頃|当時|当初|以前|昔|最初)(?:の|は|、)|(?:だった|した|していた)(?:の|こと|点)$/u;
const JA_OPEN =
  /変わ(?:って|ら|り)|(?<!つ)ぶれ(?:て|ず|な)|決まって(?:い|お)|決めて(?:い|お)(?:ま|ら)|^まだ|^今も|沿って|合(?:って|致)|一致|(?:では|じゃ)(?:ない|ありません)|^何(?:か|です|$)|^どの?よう|聞かれ|話し(?:た|ま)|説明し|整理|見直|考えて(?:い|お)(?:ま|る)|それぞれ|人によって|(?:頃|ころ)(?:は|に)?、/u;
/** To whom it was said. */
const JA_ADDRESSED = /^[^、。]{1,16}(?:に|へ|から|には)、/u;
/** Who asked, when told of first. */
const JA_TO_THEM = /^(?:面接官|人事|採用担当|リクルーター)[^、。]{0,6}に(?:は|も)?、/u;
/** What led the speaker to choose so. */
const JA_COMING_FROM =
  /^[^、。]*(?:(?:経験|きっかけ|影響|姿|苦労|反省)(?:から|に|で|を受けて|を機に|もあって|があり)|(?:者|学生|身)として)、/u;
/** Not chosen by. */
const JA_UNCHOSEN = /選(?:んで(?:は)?(?:い|お)(?:ない|ません|りません)|びません|ばない|ばなかった)/u;
/** Clauses that lead up to a wish. */
const JA_PRELUDE =
  /(?:から|ので|ため|影響で|きっかけに|聞かれ|聞かれて|問われ|問われて|尋ねられ|お尋ねいただいたので|面接で|電話で|訪問で|説明会で|ときは?|際は?|うえでは?|上では?|(?:私|先|会社|企業|職場)は|(?:先|会社|企業)[^、]{0,8}かは|私にとって|では|活動は|活動では|限らず|どの会社でも|方に|何よりも?|に限らず)$/u;
const JA_ONE_OF = /^の(?:一つ|1つ|ひとつ|中)/u;
const JA_OF_OTHERS =
  /^[ぶんでいる]{0,4}(?:の[はもが]|べき|わけ|つもりは|こと(?:は|が)(?:な|でき)|だけが|は(?:いません|いない|おりません)|学生|人(?!柄)|友人|友達|仲間|方(?:が|も|は)|同級生|先輩|時代)/u;
const JA_NO = /^[^、。]{0,10}(?:ません|ない|ず(?:$|に|、))/u;

/** Which company to enter: what is decided. */
const JA_WHERE = /^(?:どこ|どの(?:会社|企業))[にへで][^、。]{1,6}かは、?/u;
/** What the speaker holds one should do. */
const JA_OWN_VIEW = /べき(?:だ|である)と(?:考え|思い|思って)[^、。]*/u;
const JA_IN_SEARCH = new RegExp(`^${SEARCH}(?:では|で|において|の際は)、?`, 'u');

function clean(value: string): string {
  return value
    .replace(
      /^[\s、,:「」]+|^(?:私は|私が|僕は|自分は|会社は|企業は|就職先は|まず|一番|最も|何よりも?)、?/u,
      '',
    )
    .replace(JA_IN_SEARCH, '')
    .replace(JA_WHERE, '')
    .replace(
      /(?:だ|である|なの)?と(?:(?:考え|思っ|感じ)て(?:い|お)|[^、。「」]{0,8}(?:話し|伝え|答え|述べ|言い切))[^、。]*。?$/u,
      '',
    )
    .replace(
      /^(?:やはり|やっぱり|変わらず|相変わらず|結局|とにかく|何と言っても|なんといっても|ひとえに)、?/u,
      '',
    )
    .replace(/^(?:一つ|1つ|ひとつ|シンプル)(?:だけ)?で(?:す|あり)?[、。]\s?/u, '')
    .replace(/(?<=こと|どうか|さ|点|」)(?:で|であり|ですが|だが)、.*$/u, '')
    .replace(
      /(?:を|と)(?:挙げ|置い|据え)[^、。]*$|にほかなり?[^、。]*$|と(?:返し|答え|話し|お答え|回答し)[^、]*$/u,
      '',
    )
    .replace(/、?という(?:の|こと|点|目|思い|考え)$/u, '')
    .replace(/[」。\s]+$/u, '')
    .replace(/(?:だけ|のみ)?(?:です|だ|である|になります)?$/u, '')
    .trim();
}

/** What stands before the word for it, without what leads up to it. */
function before(value: string): string {
  const stretch = value.replace(JA_THAT_END, '');
  const clauses = stretch.split('、').filter((clause) => clause.trim() !== '');
  const kept = clauses.filter(
    (clause, index) => !JA_PRELUDE.test(clause.trim()) && !(index === 0 && /^「/u.test(clause)),
  );
  const told = kept.length === 0 || kept.every((clause) => JA_THAT.test(clause)) ? clauses : kept;
  return clean(told.join('、'));
}

function rightOf(text: string): string | null {
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
function summedUp(text: string): string | null {
  const [, wish, frame] = JA_SUMMED.exec(text) ?? [];
  if (wish === undefined || frame === undefined || elsewhere(text)) return null;
  return JA_SEARCH.test(text) || /軸|基準|決め手/u.test(frame) || asksWhether(wish) ? wish : null;
}

/** What the speaker calls by another name, says of the choice as a whole, or never gives up. */
function calledSo(text: string): string | null {
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

function leftOf(text: string): string | null {
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
      ((/か$|か、|目で/u.test(chosen[0]) || /か(?:どうか)?$/u.test(chosen[1])) && !elsewhere(text));
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

/** Says that something weighs in the choice, by whatever word. */
const JA_WEIGHT =
  /軸|基準|決め手|条件|ポイント|大?前提|根っこ|根底|根幹|土台|中心|物差し|ものさし|尺度|指針|材料|観点|視点|目線|に勝る(?:もの|条件|要素)は?|重視|優先(?:順位)?|こだわ|大切|大事|肝心|重要|譲れ|外せ|欠かせ|重んじ|重きを|重く見|鍵|カギ|要|第一|一点|次第|一番に(?:考え|見|置)|すべて|全て|尽き|理由(?=は一つ)|望む|求め|掲げ|頭に置|念頭/gu;
const JA_VERBS =
  /選(?:ぼう|んで|び|ぶ|定)|決め(?:て|ま|よう|る)|判断し|考えて|受けて|受ける|入社先|絞|探して|見て|見る|据え|置い|聞かれ/gu;
const JA_SEARCHES = new RegExp(
  `${SEARCH}|${COMPANY}(?:を(?:選[ばびぶぼん]|決め|考え|判断|見|受け|絞|探し))?`,
  'gu',
);
const JA_SMALL =
  /私(?!生活)|自分|僕|一番|いちばん|最も|もっとも|最大|何より|最終的|一つ|ひとつ|だけ|のみ|しか|かどうか|という|ということ|について|において|における|として|にとって|一言|言う|言えば|言いますと|絶対|です|ます|ました|でした|います|おります|思い|ところ|こと|もの|点|して|する|とき|際|うえ|上で|[、。「」]/gu;
/** Particles that have lost the word they belong to. */
const JA_LOOSE =
  /(?<=^|\s)[のはがをにでともへ]{1,3}(?=\s|$|[\p{Script=Han}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Katakana}さ])[のはがをにでともへ]{1,2}(?=\s|$)/gu;

/** Speaks about the axis, or sets a thing beside another. */
const JA_ABOUT =
  /(?:軸|基準|条件|ポイント)(?:を(?!一言|ひとこと)|に(?:も|は)?(?:合|沿|照ら|当て|ぴった|近)|と(?:も)?(?:合|重な|一致|ずれ|違)|が(?:決|な|ぶれ|変|あ|定|見|二|三|複)|も|の(?:一つ|1つ|ひとつ))|もう一つ|も(?:大切|大事|重視|見|気|考|重要)|べき|(?<!しか[^、。]{0,12})ません(?!。?$)|ない(?=です|と(?:思|考|感))|(?:大切|重要|大事)(?:さ|性)|通して|通じて|選ぶ(?:の|こと)[はもが]|大変|苦労|悩ん|迷|力を入れ|理由で|企業研究|自己分析|役立|だけで(?:は|も)|と思います?が|説明会|インターン|だった|でした|聞か|言われ/u;

const JA_DOMAIN_ALONE = new RegExp(`^(?:私の|私は|、)*(?:${SEARCH}|${COMPANY})$`, 'u');

/** What is left of a sentence on the choice of companies, without the words for choosing and weighing. */
function leftOver(text: string): string | null {
  if (!JA_SEARCH.test(text) && !/(?:就職先|応募先|志望先|入社先)(?:は|を)/u.test(text)) return null;
  if (
    text.search(JA_WEIGHT) < 0 &&
    !/(?:か|だけ|のみ|しか|さ)で[^、。]{0,12}(?:選|決|考え)|を決めるのは/u.test(text)
  )
    return null;
  if (JA_ABOUT.test(text) || JA_PAST_HEAD.test(text) || JA_OPEN.test(text)) return null;
  if (elsewhere(text) || JA_OF_OTHERS.test(text.slice(text.search(/選ぶ|選んで/u) + 2))) return null;
  const rest = text.replace(JA_SEARCHES, ' ').replace(JA_WEIGHT, ' ').replace(JA_VERBS, ' ');
  const bare = rest.replace(JA_SMALL, ' ').replace(JA_LOOSE, ' ').replace(/\s+/gu, ' ').trim();
  return /[\p{Script=Han}\p{Script=Katakana}]|[ぁ-ん]{4}/u.test(bare) ? bare : null;
}

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
  if (JA_ASKED_ONLY.test(said)) return clean(splitSentences(rest)[0]?.text ?? '');
  const asking = JA_ASKING.exec(said);
  const asked = JA_ASKED.exec(said)?.[1] ?? JA_FIELD.exec(said)?.[1] ?? asking?.[1] ?? asking?.[2];
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
