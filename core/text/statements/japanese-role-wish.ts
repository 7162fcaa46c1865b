import { JAPANESE_FOREIGN } from './foreign-places.ts';
import { type JapaneseNamed, japaneseNamesIn } from './japanese-role-names.ts';
import { placesNamed } from './places.ts';
import { japaneseTasks } from './role-tasks.ts';
import { noWish, type RoleWish, type Said, saysNothing, type WishText, wishOf } from './role-wish.ts';

const KIND =
  '(?:職種|職務|職業|(?:仕事|業務|職務)の?内容|職|部署|部門|配属先|配属|コース|業務|ポジション|仕事|役割|担当|進路|領域|分野|働き方|部)';
/** Verbs of taking up work, by the particle that ties the work to them. */
const WORKS_IN =
  '(?:働|勤務|勤め|務め|仕事|入社|入り|入っ|採用|雇|活躍|貢献|力を発揮|力を尽く|頑張|成長|スタート|始め|始ま|キャリア|歩|経験|お願い|内定|勝負|生き|挑[みむ]|腕を|磨|応募|エントリー|志願|希望|志望|考え|役に立|一人前|行き|行こ|やって|過ごし|受け|出願|切り|お世話)';
const WILL =
  '(?:た[いか]|[れえ]ばと(?:思|考え|願)|目指|めざ|たく(?![なはあも])|目標|夢(?!中)|覚悟|理想|決心|考えて|ほしい|欲しい|ください|下さい|いただけ|いただきた|いただきとう|もらえ|つもり|希望|志望|お願い|願[いうっ]|望[んみむま]|予定|決意|と決め|就きます|所存|気持ち|意向|応募|エントリー|志願|受け(?:て|ます|ました)|思って|幸い|ありがた|うれし|嬉し)';
const TAKES: Readonly<Record<string, RegExp>> = {
  を: /^[^、。\0をが]{0,14}?(?:希望|志望|志願|志[しす]|目指|めざ|望[んみむ]|狙[いうっ]|選(?:び|ん|ぶ|択)|第[一1]|お願い|挙げ|優先|強く推|(?:させ|やらせ|任せ|せ)て(?:ください|下さい|いただ(?!きました|いた|いて)|もらい?た|もらえ|ほし|欲し)|(?:し|やり|やってみ|担当し|担い|担って|務め|勤め|続け|経験し|[^、。\0]{0,6}(?:仕事|職業)にし|任され|任せられ|極め|お任せいただき|歩み|歩んでいき|手がけ|生業にし|なりわいにし|職業にし)(?:てみ|てい[きこ])?た(?:い|く(?![なはあも]))|(?:する|やる|担う|担当する|続ける|任される)(?:こと|の|つもり|予定|意向|気|覚悟)(?!は)|(?:する|やる|担う|担当する)と(?:決め|心に)|書[いき]|記[しす入]|お話し|申し上げ)/u,
  が: /^[^、。\0がを]{0,10}?(?:希望|志望|本命|第[一1]|(?:し|やり|やってみ|つき)た(?:い|く(?![なはあも]))|よく(?=[、。\0])|いい(?:です|と|な|。|\0|$)|良い|よい(?:です|と)|望ましい|ベスト|最も(?:合|興味)|一番(?:です|だ|合|興味|やり|し)|(?:いちばん|一番|最も)[^、。\0]{0,6}(?:たい|です)|自分に(?:合|向)|ほしい|欲しい|夢です|目標)/u,
  に: /^(?:(?:一番|最も|特に|強く|とても)?(?:興味が(?:あ|ご)|惹かれ|ひかれ|関心が(?:あ|ご)|魅力を(?:感じ|覚え))|し(?:ました|た(?:い|く(?![なはあも]))|た(?:と|\0|。|$)|ます|よう|て(?:ほし|欲し|くださ|下さ|いただき))|[^、。\0がを]{0,8}?(?:就[きくけ]|つき(?=た)|つ(?=け)|携わ|従事|関わ|挑戦|チャレンジ|配属|配置|回|所属|応募|エントリー|志願|進[みむもん]|なり|なる|入(?:[りるっ]|れて(?=くだ|ほし|いただ|もら))|加わ|加え|参加し|(?<!役)立[ちつ]|決め(?!手)|絞|取り組|なって|行き|行か|置い|任命|採用|(?:いちばん|一番|最も)[^、。\0]{0,6}(?:就き|なり)|名乗り|手を挙げ|(?:第[一1])?希望))/u,
  へ: /^[^、。\0]{0,10}?(?:の?配属|の?配置|進[みむもん]|行き|入[りるっ]|応募|エントリー|希望|志望|加わ|就職|挑戦|の応募|の志望|の希望)/u,
  で: new RegExp(`^(?:の)?[^、。\\0]{0,24}?${WORKS_IN}`, 'u'),
  として: /^(?:の|、)?[^、。\0]{2,28}/u,
  は: /^[^、。\0]{0,8}?(?:(?:第[一1]|私の|僕の|自分の)?(?:希望|志望)(?:です|だ|し(?:ます|てい|てお))|(?:ぜひ|是非)?やりた(?:い|く(?![なはあも])))/u,
};
/** In a post one may wish to do anything. */
const AT_A_POST = /^(?:の)?[^、。\0]{2,28}/u;
/** Acts that are a wish in themselves; the others ask for a wishing word behind them. */
const WISH_ITSELF =
  /希望|志望|志願|志[しす]|目指|めざ|望[んみむ]|狙[いうっ]|選(?:び|ん|ぶ|択)|第[一1]|お願い|挙げ|優先|本命|応募|エントリー|決め(?!手)|絞|いい|良い|よい|望ましい|ベスト|一番|いちばん|最も|合|向|興味|惹かれ|関心|魅力を感じ|た[いく]|ください|下さい|いただ|もら|ほし|欲し|書[いき]|記[しす入]|と決め|と心に|夢|目標|手を挙げ|名乗り|しました|した\0/u;
const WISHING = new RegExp(WILL, 'u');
/** Acts said of a task as well as of a post. */
const OF_A_TASK = /挑戦|チャレンジ|取り組|関わ|経験|続け|興味|関心|惹かれ|手がけ/u;
const INTEREST = /興味|関心|惹かれ|ひかれ|魅力を感じ/u;
const SO_APPLIED =
  /^[^、。\0]{0,16}(?:あ[りる]|持[ちっ]て?|惹かれて?|感じて?|ため|ので)、[^、。\0]{0,6}(?:応募|志望|希望|エントリー)/u;
/** A clause that says no, of what is not known: no wish, whatever it holds. */
const NEGATED =
  /^(?![^、。\0]*(?:変わ|間違い|たまら|仕方|しかた|迷い|嘘|違い|揺[るら]|惜しま|ほか|他|以外|しか))[^、。\0]*(?:ない|ません|なく)(?:です|と|の|が|し|て|[、。\0]|$)/u;
/** What one does with a post only. */
const TAKING_UP =
  /希望|志望|志願|志[しす]|目指|就[きくけ]|なり|進[みむもん]|配属|応募|エントリー|採用|担当|働|選(?:び|ん)/u;
/** What is done or had, not who one is: 研修として海外に行きたい. */
const THING = /(?:研修|採用|育成|検査|宣伝|広告|取材|分析|開発|研究)$/u;
/** A place of work more than a kind of it, where it is said to be somewhere: 海外の工場で働きたい. */
const SITE = /^(?:工場|プラント|倉庫|店舗|研究所)$/u;
const AT_PLACE = new RegExp(`(?:海外|国外|国内|地方|地元|現地|${JAPANESE_FOREIGN})の?$`, 'u');
/** One works in a department, one does not do a task there. */
const EMPLOYED = /^(?:の)?(?:働|勤務|勤め|採用|キャリア|仕事|入社|内定|一人前)/u;
/** Words for what is done in any work; with an act of a task they name no post. */
const TASK =
  /^(?:.*(?:企画|開発|研究|制作|編集|販売|接客|設計|翻訳|通訳|運用|投資|運転|サポート|デザイン|検査|採用|研修|育成|宣伝|広告|づくり|生産|製造|品質|設備|工場|プラント|現場監督|取材|調理|セキュリティ|仲介|データ.*|分析))$/u;
/** Talking with those who do the work, what was learned from it, its goods and its results. */
const STORY =
  /の方|の社員|の皆|(?<!患者|お客|お子|利用者)さん|社員(?=[にからとがはもさ])|話を|質問|(?<!(?:会社|御社|商品|製品|地域|企業|自社|街)の)魅力(?!を(?:感じ|覚え))|見学|訪問|お会い|会い|聞[きい]たい|伺|理解|知識|インタビュー|培|学んだ|得た|鍛え|身につけ(?:た|て)|経験(?:を(?:積[みん](?!たい)|活か|生か)|が|から|に)|アルバイト|サークル|ゼミ|部活|インターン|[生活]かせる|連絡|提出|訪ね/u;
/** Whoever is spoken of is not the writer. */
const OTHERS =
  /(?:学生|友人|友達|先輩|後輩|同級生|同期|仲間|皆|みんな|周り|多く|大半|彼|彼女|母|父|兄|姉|弟|妹|祖父|祖母|家族|親|社員|お客様|顧客|教授|先生|教員|担当者|隣の人|大学生)[^、。\0へにをで]{0,6}(?:(?<![にとで])[はも]|が$)|(?:他社|別の会社|よその会社|別の企業|他の(?:会社|企業))(?:で|に|の|は|へ)/u;
/** Clubs and studies. */
const NOT_WORK =
  /(?:学園祭|文化祭|大学祭|サークル|ゼミ|部活|アルバイト|バイト|授業|卒論|卒業|大学院?|留学|インターン(?:シップ)?)[^、。\0]{0,3}$|(?:[園化学]祭|サークル|ゼミ|部活|バイト|授業|卒論|インターン(?:シップ)?)[^、。\0]{0,8}で$/u;
const OTHERS_AFTER =
  /(?:する|している|した|たい|たがる|しがち)(?:という|と(?:言|話)(?:う|す))?(?:学生|後輩|先輩|人(?!と)|方(?!が|向)|友人|同級生|社員|仲間|者(?!の))|たが(?:って|り|る)/u;
const PAST =
  /(?:希望|志望|目指|考え|思っ|望ん|なりた|やりた|狙っ)(?:し)?て(?:い|お)(?:た(?!だ)|りました|ました)|たかった/u;
const UNDECIDED =
  /か(?:どうか|は(?:まだ)?(?:決|わか|分か|未)|迷|悩)|迷って|悩んで|決めかね|検討中|かもしれ|わけで[はも]|とは限/u;
/** What the interviewer brought up. */
const SUGGESTED = /^[^、。]{0,26}?[かが](?:どうか)?と(?:聞|問|尋|言わ|説明さ|提案|確認さ)/u;
/** The company spoken to comes second: the wish is for another's work. */
const BEHIND = /御社[はがも][^。\0]{0,10}(?:次|第[二2]|二番|2番|滑り止め|保険)/u;
/** A name with words that make it one kind of many: 現場を知らない研究者. */
/** One piece of work (新しい商品の企画をしたい), not the work of a post. */
const ONE_TASK = /(?:(?<!で)の|[るたい])$/u;
const DONE = /^を(?:し|やってみ|手がけ)た/u;
/** Names told in one breath: 人事か総務に行きたい. */
const LISTED =
  /^(?:か|と|や|・|、|,|\/|または|もしくは|あるいは|及び|および|そして|か、|も、)[^、。をがはにでもの\0]{0,8}$/u;
const QUALIFIED = /(?:ない|[るたい])$/u;
const LATER =
  /どちらも|両方とも|将来(?!では)|その先|夢として|ゆくゆく|いずれ|いつか|[\d一二三五十数]+年(?:後|以内|以降|先|たったら|経ったら)|(?<!\d)(?:[二三四五六七八九十]|[2-9]|1\d)年目|\d+代|中長期|長期的|最終的に|その後|経験を積んだ後|キャリアの(?:目標|ゴール)|夢は/u;

const LABEL = new RegExp(
  `(?:(?:希望|志望|応募|第[一1]志望|第[一1]希望|本命|目指|志|望|狙)[^、。\\0はがを]{0,12}?(?:${KIND}|の|先)|(?:たい|たかった)(?:と(?:思|考え|願)[^、。\\0はがを]{0,8})?(?:${KIND}|の|こと)|選(?:んだ|びました)(?:職種|職業|職|仕事|部署|コース)|${KIND}(?:の|に(?:ついて|関して|対する|関する)の?|としての)?(?:第[一1]?)?(?:希望|志望|本命)(?:先)?|第[一1]?(?:希望|志望)|(?:^|[、。\\s])(?:(?:入社後|現在|今|私|僕|自分|当面|最初|一番|いちばん|第一|唯一|最大)の)?(?:希望|志望)|職種|配属先?|(?:就活|就職)で(?:狙|目指)[^、。]{0,6})(?:の欄|欄|先)?(?:\\([^)]{1,8}\\))?(?:には|は|、(?:それ|これ)は|:|=|→|として(?:は)?、?|としまして(?:は)?、?|について(?:は)?、?|に関して(?:は)?、?|に、?|が|を(?:聞|問|尋|確認|質問|訊)[^、。\\0]{0,10}、?|\\s)(?<gap>(?:、?はっきり)?[^。\\0は]{0,36})$`,
  'u',
);
/** やるなら経理です。 */
const IF_I_DO = /(?:^|[、。\s])(?:(?:どうせ|今|私が|僕が)?(?:やる|就く|働く|選ぶ)の?なら(?:ば|やはり)?、?)$/u;
/** どの部署がいいかと言われれば、 */
const ASKED_FOR = new RegExp(
  `${KIND}[^、。\\0]{0,16}か(?:[?]?[」』])?(?:を|と|との|という|って)?[^、。\\0]{0,16}(?:聞|問|尋|訊|言われ|確認)[^、。\\0]{0,10}、[^。\\0は、]{0,16}$`,
  'u',
);
/** Between a label and its value nothing ends: 希望は営業で、…. */
const ENDED = /(?:で|が|ので|から|けれど|けど|て)、|です|ます|た[いが]、/u;
/** 何かと聞かれ、 */
const ONE_THING = /^(?:ただ)?(?:一つ|ひとつ|1つ)(?:だけ)?(?:で|に[^、。]{0,8})、/u;
const ASKED = /^(?:何か|[?])?と?(?:聞|問|尋|確認|質問|訊)[^、。]{0,8}、/u;
/** What stands behind a name that is all there is to say. */
const SAID =
  /^[」』）)"]?(?:として[^、。\0]{1,24}(?:仕事|職)(?=です|だ|\0|。|$)|関係|関連|のみ|だけ|一本|一筋|の?一択)?(?:です|でございます|でお願い|でいきたい|で(?=[、。\0す]|$)|だ(?!け)|だと|と(?!の|は|も|いう|して|一緒|とも|関)|、|。|\0|$|を(?:挙げ|書|選|記|希望|志望|お願い|考え|第)|に(?:し(?:た|ま|て)|なり|決め)|が(?:いい|良|よい|第)|や|か|・|\/|\s|\(|またば?は|もしくは|及び|および)/u;

const NOT =
  '(?:な(?:[いく]|か(?!った(?:時期|頃|ころ|時|とき)))|ありませ|ございませ|おらず|持て[なま]|持って(?:い|お)[なまり]|わ[きか][なま]|湧[きか][なま])';
const ADVERB = '(?:あまり|全く|まったく|それほど|一切|ほとんど|特に|少しも|さらさら|毛頭|もう|今のところ)?';
const REFUSING = new RegExp(
  `^[^、。\\0]{0,10}?(?:避け|嫌(?!で[はも]な|じゃな|とい)|いや(?:だ|です)|御免|ごめん|遠慮|外して|外れ|除いて|勘弁|辞退|困(?:る|ります|ってしま)|耐えられ|抵抗があ|(?:務まら|向いてい?な|向いていませ|向か[なず])[^。]*(?:避け|希望しま?せん|希望しない|遠慮|外し)|(?:希望|志望|考え|応募|思っ)[^、。\\0]{0,8}ことは[^、。\\0]{0,8}(?:な[いかく]|ありませ)|(?:興味|関心)[はがも]?${ADVERB}${NOT}|[きしりちみえいけれせ]たく(?:は)?${ADVERB}(?:な|ありま|ござ)|たい(?:と|という気持ち)[はも]?(?:思|考え)[^、。\\0]{0,6}(?:な[いく]|ません|ず)|(?:つもり|(?<!人)気|予定|意思|意向|考え)[はもが]?${ADVERB}${NOT}|(?:希望|志望|応募|志願|考え|検討|望|目指|選|選択|想定|受け)(?:は|も)?(?:して|し|えて|て|んで|指して|択して)?(?:は)?(?:い|お)?(?:たことは|る(?:わけ|こと)は)?(?:ない|なく|ません|りません|ありません|らず|おらず|な[いか]|ま(?:ない|せん|ず)|びません|ばない|せず)|望みま?せん|(?<!つ)やりません|(?:働け|勤められ|続けられ)(?:ない|ません|ず)|就(?:きません|かない(?=[。\0、]|$|と))|(?:自分|私|僕)(?:に|と)は?(?:合わ(?:ない|ず)|合いません|向か(?:ない|ず)|向きません)|断ります|断りたい|(?:候補|選択肢|視野|(?:志望|希望)(?:職種|の?職)?)(?:に|から|は|として)?[はも]?(?:入(?:って(?:い|お)|れて(?:い|お)|ら|れ)?[なまり]|外[しれ]|${NOT})|対象外|論外|無理|ng|距離を置|不向き|お断り|断り)`,
  'u',
);
/** This and no other: しか … ない, 以外は考えていない. */
const EXCEPT =
  /^(?:に|で|として|を|へ)?(?:の?ほか(?:に(?:は)?|は|の|で)|の他(?:に(?:は)?|は|の|で)|以外(?:の|に(?:は)?|は|で(?:は)?|を|へ(?:は)?|なら)?|しか)/u;
const NO_MORE =
  /^[^、。\0]{0,24}?(?:ない|なく|ません|ず(?=[、。\0に]|$)|ありえ|あり得|断|辞退|お受けでき|興味(?:は|が)?な|選択肢は(?:な|あり))/u;
const ANY_OTHER =
  /^(?:[^、。\0]{0,20}?(?:希望|志望|いい|よい|良い|たい|望[んみむ]|お願い)|[^、。\0]{0,14}?(?:どこ|どれ|何|なん|どの|構|かま|大丈夫))/u;
const UNLESS =
  /^(?:職|部|部門)?(?:で(?:さえ)?(?:なければ|ないなら)|じゃなければ)[、]?[^。\0]{0,12}(?:構|かま|いい|よい|どこ|何|なん|どれ)/u;
/** 営業でなければ入社しません. */
const NO_LESS =
  /^(?:職|部|部門)?で(?:なければ|ない(?:と|なら|のなら))、?[^、。\0]{0,8}(?:(?:入社(?:し|でき)|働(?:き|け)|就き|受け|行き)(?:ません|ない)|困|辞退|断)/u;
const FROM_THERE = /^[^、。\0]{0,8}(?:始め|スタートし|入[りっ]|歩み)[^、。\0]{0,4}た[いく]/u;
/** 営業ではない仕事がしたい. */
const NOT_THAT = /^(?:では|じゃ)ない(?:仕事|職種|部署|職|もの|道)[^、。]{0,8}(?:たい|希望|志望|望)/u;
/** 営業職の募集に応募した. */
const OPENING =
  /^(?:の(?:募集|求人|ポジション|枠|選考|採用試験)[^、。\0]{0,8}(?:応募し|エントリーし|受け(?:て|る|ま)|(?:です|だ)(?=[。\0]|$))|での応募|を受(?:け(?:て(?:い|お)(?:ます|る|ります)|ます|る)|験し))/u;
/** The work first, what it is to the writer behind it: 記者になることが第一希望, 「営業です」と希望の職種を答えた. */
const WISH_BEHIND = new RegExp(
  `^(?:に(?:なる|就く|つく)ため(?:です|だ|に?(?=[\\0。]|$))|に(?:なる|就く|つく|携わる)こと[がは][^、。\\0]{0,3}、?[^、。\\0]{0,10}(?:第[一1]|希望|志望|目標|目的|夢|願い|望み)|[がに][^、。\\0]{0,8}(?:向いて|合って)い[^、。\\0]{0,8}、(?:志望|希望|応募)|こそ、?[^、。\\0]{0,10}(?:やりたい|就きたい|希望|志望)|、これ(?:が|こそ)[^、。\\0]{0,10}(?:希望|志望|第[一1]|たい)|(?:に(?:なる|就く|つく)|を(?:する|やる|担う))(?:ため|べく)に?、?(?:御社|こちら)[^、。\\0]{0,4}(?:受け|志望|応募|エントリー)|(?:です|だ)?[」』]?と[、]?[^、。\\0]{0,8}(?:希望|志望)[^、。\\0]{0,6}${KIND}(?:を|について|に関して|として)[^、。\\0]{0,8}(?:答|述|話|伝|言|返|回答|説明|申|挙げ|書))`,
  'u',
);
const ONLY = /^(?:のみ|だけ|一本|一筋|の?一択|[一1ひ]と?つ(?=に(?:決|絞)))/u;
const ALONE = /ただ一つ|ただひとつ|唯一|他(?:の|に)[^、。]{0,8}(?:な[いく]|ません|興味)|一択|一本|一筋|しか/u;
const AFTER_ONLY = /^(?:に|で)?(?:絞|決め|です|で|だ|と|\0|。|、|$)/u;
/** The kinds a writer may have no preference about; 配属 and 希望 may also speak of places. */
const OPEN_KIND =
  '(?:職種|職務|部署|部門|業務|仕事(?:内容)?|ポジション|役割|担当|配属(?!地)先?|(?<!勤務地の|地の|場所の)希望)';
const NO_PREFERENCE =
  '(?:こだわ(?:り[はがも]?[^、。\\0]{0,6}(?:な[いくし]|ありませ|ございませ|持(?:って|たな))|ら[なず]|りませ|って(?:い|お)(?:な|ま|り|ら))|問(?:わ[なず]|いませ)|(?:どこ|どれ|なん|何|どちら)で[も]|お任せ|おまかせ|一任|不問|特に(?:な[いくし]|あり|ござ)|指定は(?:な|あり|ござ|いた)|選り好みし|(?:会社|御社)[^、。\\0]{0,8}(?:従|任せ|判断|決定|合わせ))';
const ANY_ROLE = new RegExp(
  `${OPEN_KIND}[^。\\0]{0,12}?${NO_PREFERENCE}|(?:どの|どんな|どのような|いずれの|どちらの|与えられた|任された|会社に(?:決め|任せ)[^、。]{0,6})(?:職種|職務|部署|部門|業務|お?仕事|ポジション|役割|担当|配属先?|課)[^、。\\0]{0,8}[でにへとをもな][^、。\\0]{0,10}(?:も|構|かま|従|受け|やり|やら|頑張|取り組|全力|引き受け)`,
  'u',
);
const ANY_BUT =
  /勤務地|全国|転勤|地域|エリア|関東|関西|首都圏|地方|店舗|支店|拠点|働き方|出社|わけでは|以外|だけは|だけは避|ただし|ただ、|なければ|除/u;
/** What comes next tells that it was said of places. */
const ANY_PLACE = /^\s*(?:勤務地|全国|転勤|どの(?:拠点|地域|土地|県|街|町)|どこでも|どこへでも)/u;
/** Without one of these nothing is wished for or refused. */
const CUE =
  /やるなら|向き|大丈夫|無理|対象外|論外|断[りる]|合わ|志|望|受け|た[いく]|覚悟|れば|せて|ください|一本|一筋|一択|配属|職|目指|つもり|ほしい|欲しい|応募|エントリー|しか|以外|ほか|ません|な[いくか]|嫌|避|困|願|選|決|第[一1]|夢|目標|狙|就|採用|考え|だけ|のみ|挙げ|いい|遠慮|勘弁|外し|なければ/u;
const ROLE_ASKED =
  /(?:職種|職|部署|部門|配属|仕事|ポジション|コース|役割)[^。]{0,24}(?:か[?。」]*|は[?][」]*)\s*$/u;
const WISH_ASKED = /希望|志望|応募|たい|選|目指/u;

const PARTICLE =
  /^(?:だけ|のみ)?(?:として|への(?=配属|配置|応募|志望|希望)|から(?:は|も)?|での(?=採用|勤務|応募|仕事|配属|内定|就業|入社)|に(?:は|も|だけは)?|を|が|で(?:は|も|の)?|へ(?:は|も)?|は|も|だけは|の(?=(?:採用|配属|応募)(?!と|や|・|担当|活動|業務|に(?:携|関))))/u;

/** How many letters a town and what ties it to its site can have: 鹿児島の, 名古屋市内の. */
const TOWN = 6;

function isSiteSomewhere(word: string, lead: string): boolean {
  return SITE.test(word) && (AT_PLACE.test(lead) || placesNamed(lead.slice(-TOWN)).length > 0);
}

/** What the rest of a clause says of the work named before it. */
function saidAfter(named: JapaneseNamed, rest: string): Said {
  if (UNLESS.test(rest) || NOT_THAT.test(rest)) return 'no';
  if (NO_LESS.test(rest)) return 'only';
  if (WISH_BEHIND.test(rest)) return 'yes';
  const except = EXCEPT.exec(rest)?.[0];
  if (except !== undefined) {
    const then = rest.slice(except.length);
    if (ANY_OTHER.test(then) && !NO_MORE.test(then)) return except.endsWith('しか') ? null : 'no';
    return NO_MORE.test(then) ? 'only' : null;
  }
  const particle = PARTICLE.exec(rest)?.[0];
  const clause = /^(?:として(?:は)?、|にな(?:り|って)、)?[^、。\0]*/u.exec(rest)?.[0] ?? '';
  if (OTHERS_AFTER.test(clause)) return 'others';
  if (STORY.test(clause) || PAST.test(clause)) return null;
  if (UNDECIDED.test(rest.slice(0, 40))) return null;
  if (named.post && OPENING.test(rest)) return 'yes';
  if (particle !== undefined && REFUSING.test(rest.slice(particle.length).replace(/^、/u, ''))) return 'no';
  if (ONLY.test(rest) && AFTER_ONLY.test(rest.replace(ONLY, ''))) return 'only';
  if (
    /^(?:を|が|に|の)?(?:第[一1])?(?:希望|志望)(?!理由|動機|(?:する|の)(?:学生|人(?!事)|友人|友達|仲間|先輩|後輩|同期)|業界)/u.test(
      rest,
    )
  )
    return 'yes';
  if (particle === undefined) return null;
  const base = particle.replace(/^(?:だけ|のみ)/u, '');
  const key = base.startsWith('として') ? 'として' : base.slice(0, 1);
  const then = rest.slice(particle.length).replace(/^、(?=[^、。\0はがを]{0,12}(?:た[いく]|希望|志望))/u, '');
  if (key === 'か' && FROM_THERE.test(then)) return 'yes';
  const act = (named.post && key === 'で' ? AT_A_POST : TAKES[key])?.exec(then)?.[0];
  if (act === undefined || (key !== 'で' && key !== 'として' && /御社|会社|企業/u.test(act))) return null;
  if (!WISH_ITSELF.test(act) && !WISHING.test(clause)) return null;
  if (key === 'で' && !named.post && named.word === '研修') return null;
  if (key === 'として' && !named.post && THING.test(named.word)) return null;
  if ((key === 'として' || act.length > 24) && !WISHING.test(clause)) return null;
  if (named.other && (named.occupation ? OF_A_TASK.test(act) : !TAKING_UP.test(act))) return null;
  if (!named.post && TASK.test(named.word) && (OF_A_TASK.test(act) || (key === 'で' && !EMPLOYED.test(act))))
    return 'perhaps';
  if (INTEREST.test(act) && !/最も|一番|いちばん/u.test(clause) && !SO_APPLIED.test(rest)) return 'perhaps';
  if (/も$/u.test(particle)) return 'perhaps';
  if (NEGATED.test(rest)) return null;
  if (/^(?:だけ|のみ)/u.test(particle)) return 'only';
  return 'yes';
}

/** The words before a name ask for a wish, and end with it. */
function leadsTo(lead: string): boolean {
  const gap = LABEL.exec(lead)?.groups?.gap?.replace(ASKED, '').replace(ONE_THING, '');
  return (gap !== undefined && !ENDED.test(gap)) || ASKED_FOR.test(lead) || IF_I_DO.test(lead);
}

/** What a sentence says of one name in it. */
function saidOf(named: JapaneseNamed, text: string, asked: boolean): Said {
  const lead = text.slice(0, named.start);
  const clause = lead.slice(Math.max(lead.lastIndexOf('、'), lead.lastIndexOf('。')) + 1);
  if (OTHERS.test(clause) || NOT_WORK.test(clause)) return 'others';
  const rest = text.slice(named.end);
  if (SUGGESTED.test(rest) || isSiteSomewhere(named.word, clause)) return null;
  const labelled =
    SAID.test(rest) &&
    !/^[^、。]{0,6}(?:ではな|じゃな)/u.test(rest) &&
    ((asked && lead.length < 16) || leadsTo(lead));
  const said = saidAfter(named, rest);
  if (said === 'no' && QUALIFIED.test(clause)) return null;
  if (said === 'yes' && !named.post && TASK.test(named.word) && ONE_TASK.test(clause)) {
    return DONE.test(rest) ? 'perhaps' : said;
  }
  if (labelled && (said === null || (said === 'perhaps' && !/^も/u.test(rest)))) return 'yes';
  return said;
}

/** Reads what a folded Japanese sentence, parted from what it contrasts, asks for and refuses by the names of work in it. */
function readNamed({ kept: text, whole, before, rest }: WishText): RoleWish {
  const open = ANY_ROLE.test(whole) && !ANY_BUT.test(whole) && !ANY_PLACE.test(rest);
  const asked = ROLE_ASKED.test(before) && WISH_ASKED.test(before);
  if (!asked && !CUE.test(text)) return { ...noWish, open };
  const names = japaneseNamesIn(text, whole);
  if (names.length === 0) return { ...noWish, open };
  if (BEHIND.test(whole)) return { ...noWish, foreign: true };
  const said = names.map((named) => saidOf(named, text, asked));
  for (let index = names.length - 2; index >= 0; index -= 1) {
    const between = text.slice(names[index]?.end, names[index + 1]?.start);
    if (said[index] === null && LISTED.test(between)) said[index] = said[index + 1] ?? null;
  }
  if (names.every(({ other }) => other) && said.every((one) => one === null)) return { ...noWish, open };
  return wishOf(names, said, { open, later: LATER.test(text), alone: ALONE.test(text) });
}

/** Not done for the company. */
const OWN_LIFE =
  /アルバイト|バイト|サークル|ゼミ|研究室|授業|部活|家で|自宅|趣味|休日|週末|友人|友達|大学|卒論|卒業|[園化学]祭|ボランティア|(?:自分|私)の(?!希望|志望|やり|仕事|目標|第)|後輩|留学|副業|インターン|家族|子どもの頃|幼い頃/u;
/** 売りたくない, and 売りたいです as the end of what is said. */
const WISH_NOT = /^たく(?:は)?(?:な[いくか]|あり|ござ)/u;
const WISH_SO =
  /^たい(?:です|の(?:です|だ|で(?!は)|が)|ん(?:です|だ)|ので|から|という(?:思い|気持ち|希望)|と(?:、|思い|思って|思う|考え[てる]|話|答|伝|言|述|希望|願|強く|説明|[^、。\0]{0,6}(?:話|伝|答|言)[しえっ])|[、。!\0]|$)|^たく(?:、|て|思|存|御社|貴社|志望|応募)/u;

/** What one wishes to do, where no work is named: 製品を設計したい, 商品を売る仕事がしたい. */
function readTask(text: string): RoleWish {
  const mentions = japaneseTasks(text);
  if (mentions.length === 0 || OWN_LIFE.test(text)) return noWish;
  const names = mentions.map(({ id, start, end }) => {
    const word = text.slice(start, end);
    return { ids: [id], start, end, post: true, other: false, occupation: false, word };
  });
  const said = names.map((named, index) => {
    if (mentions[index]?.wished !== true) return saidOf(named, text, false);
    const lead = text.slice(0, named.start);
    const rest = text.slice(named.end);
    if (OTHERS.test(lead) || STORY.test(rest) || PAST.test(rest) || OTHERS_AFTER.test(rest)) return null;
    return WISH_NOT.test(rest) ? 'no' : WISH_SO.test(rest) ? 'yes' : null;
  });
  return wishOf(names, said, { open: false, later: LATER.test(text), alone: false });
}

/** Reads what a folded Japanese sentence asks for and refuses; `before` is the sentence before it. */
export function readJapaneseWish(passage: WishText): RoleWish {
  const wish = readNamed(passage);
  if (!saysNothing(wish)) return wish;
  const task = readTask(passage.whole);
  return saysNothing(task) ? wish : task;
}
