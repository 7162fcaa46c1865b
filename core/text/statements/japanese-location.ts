import { JAPANESE_FOREIGN } from './foreign-places.ts';
import { commutedRegions, placesNamed } from './places.ts';
import { naming, type Position } from './statement.ts';

/** What is said of a thing in a clause: it is taken or wished for, or it is not. */
type Verdict = 'yes' | 'no' | null;

const TOPIC =
  /任地|支社|工場|本部|事業所|オフィス|店舗|途上国|キャリア|限って|外には?出|移[りるれっ]|でないと|でなければ|地方|どの[\p{Script=Han}]|離島|営業所|転勤|異動|転居|引っ?越|移住|赴任|駐在|海外|外国|国外|国内|日本(?:を|で|から|の外)|勤務|配属|働|通[いうえ]|住[みむまめん]|暮ら|地元|実家|土地|地域|[県都府道市圏域]外|他県|どこ|全国|各地|拠点|支店|離れ|エリア|在宅|リモート|出社|行き(?:ます|た[いく])|[てを]出(?:る|たく|ません)|動[けかきく]|[骨根]を|選べ|希望(?:です|だ|$|[。\0]|地\s?[:=])|職場|都市|のほか|一本|[町街](?:で|に|へ|から|を)|親元|拠点|残[りる]|限定|だけ|のみ|一択|以外|仕事[をが]|での?採用|現地|[らを]出(?:[るて]|られ)|自宅|家族と|就職|勤め|とどま|留ま|の外|戻[りるっ]/u;
/** What else a clause of a sentence on places may be of. */
const MORE_TOPIC = /日本|国|世界|場所|[町街島]|[県都府道市区]|遠方|僻地|田舎|山間部|家から/u;
const SKIP =
  /大学(?:は|を|へ)|受験し|御社の?(?:勤務地|転勤)(?:は|が)(?:ある|あり)|有無(?!\s?:|[はをに](?:気|問|こだわ|関))|頻度|転勤族(?!になっても|でも)|(?:面接|面談|説明会|試験|待ち合わせ|打ち合わせ)の(?:場所|会場)|アルバイト|バイト|(?<![支本])店で働|転勤(?:は|が)(?:あり(?!ますが|ますけ|がた)|多い(?!(?:会社|企業|職場|仕事|職種|働き方)(?:でも|に|は|で)))|(?:月|年|卒業|まで)までは|当面|しばらく|最初の\d年|留学し(?:たい|ます)|(?:研修|実習|インターン)(?:の)?(?:間|期間|中)|教えて|知りたい|伺いたい|聞きたい|お聞きした|尋ねたい|質問した[いく]/u;

/** What stands in nobody's way: no objection, no trouble. */
const FREELY =
  /(?:不満|文句|不平|異[論議存])(?:を|は)(?:言|唱|述|申し)[^、。]{0,8}?(?:な[いく]|ません)|(?:苦労|負担|大変|嫌|いや|つらい|辛い|困る|無理)[^、。]{0,6}と(?:は(?:思|感じ|考え)[^、。]{0,4}(?:ない|ません)|(?:思|感じ|考え)[^、。]{0,3}たこと(?:は|が|も)[^、。]{0,4}(?:な[いくし]|あ?りません))|(?:誰|だれ)にも(?:負け|引けを取)(?:ない|ません|らない|りません)|(?:つら|辛|嫌で|苦で)く?(?:は|も)?な[いく]|(?:問題|支障|抵抗感?|不満|不安|異存|異論|差し支え|差し障り|心配|ためらい|迷い|こだわり|制限|制約|指定|苦|懸念|障害|不都合)(?:は|が|も|など|に(?:は)?)?(?:特に|全く|まったく|一切|何も)?(?:無[しくい]|な[しくい]|あ?りま(?:せん)|ござい|持って(?:い(?:な|ませ)|お(?:りませ|ら))|感じ(?:な|ませ|て(?:い(?:な|ませ)|お(?:りませ|ら))))|特に(?:無し|なし|ありません|ございません|ない)|(?<=勤務地|勤務先|配属[先地]|場所|地域|エリア)(?:について|に関して)?(?:の|は|に)?(?:特別な|何の)?(?:希望|要望|条件|注文)(?:は|が|も)?(?:特に|一切|何も)?(?:無|な[くしい]|あ?りません|ございません)|(?:抵抗感?|不安|不満|苦労)を(?:感じ|覚え|抱い|持っ)たこと(?:は|が)(?:な|あ?りま)|(?:会社|御社)の(?:決定|指示|判断|方針|都合|意向)に(?:従|合わせ|沿)|やむを?得(?:な|ませ|ず)|仕方(?:が|の)?(?:な|あ?りま)|(?<=勤務地|場所|地域|エリア|配属先)の指定(?:は|を)(?:いた)?し(?:ません|ない)|怖く(?:は)?(?:な|あり)|ためら(?:いません|わな|わず)|条件(?:は|を|も)[^、。]{0,3}(?:つけ|付け|設け)(?:ません|な|ず)|気に(?:は|も)?な(?:りません|らな|らず)|(?:心配|躊躇|気に)(?:は|も)?し(?:て(?:い|お))?(?:な|ませ|りませ|ら)|躊躇なく|苦に(?:は)?(?:な[らり]|し)(?:ない|ません|ず)?|苦で(?:は|も)|(?:厭|いと)[わい](?:ない|ません|ず)|(?:構|かま)[わい](?:ない|ません|ず)|こだわ(?:ら(?:ない|ず)|りません|って(?:い|お)(?:な|ませ|りませ|ら))|断(?:らな|りませ)|(?:辞め|やめ|逃げ|諦め|あきらめ)(?:ません|ない(?=[。\0、]|$|で|と))|(?:断|拒|拒否す|避け|嫌が|反対す|辞退す|遠慮す|控え)[るむ](?:理由|こと|つもり|気|考え|予定)(?:は|が|も)?[^、。]{0,3}(?:な[いくし]|あ?りません|ございません|持って(?:い|お))|(?:嫌|無理)(?:では|じゃ)|拒(?:まな|みませ)|(?<=地域|地|場所|エリア|拠点)(?:を|に)(?:限定せ|限ら|絞ら)ず|困(?:らな|りませ)|問(?:わな|いませ|わず)|(?:縛|しば)られ(?:ず|な|ませ)|辞さ(?:ない|ず)|(?<!(?:仕事|会社|企業|求人|職|コース|ない(?:職場|場所|ところ))[はをも]?)選(?:びません|ばな|ばず)|(?<=勤務地|場所|地域|土地|エリア)(?:を|は)選(?:ぶ(?:つもり|気)|り好み)[^、。]{0,3}(?:な[いく]|ありません|しません)|不問/gu;
/** A duty put as a negative, and likelihood: neither says no. */
const NO_NEGATIVE =
  /(?:転居|転勤|異動|引っ?越し?)(?:を)?せず(?:に)?|迷わず|(?:離れ|変わら|動か|変え|移ら|出)(?:ずに?|ないで(?!くださ|下さ|ほし|欲し|いただ|頂|もら|お願))(?=[^、。]{2})|引っ?越さず(?:に)?|(?:希望|志望|気持ち|思い|考え|意思)を[^、。]{0,4}変え(?:ません|ない|る(?:つもり|気|考え|予定)(?:は|が|も)[^、。]{0,3}(?:な[いく]|あ?りません))|(?:希望|志望|気持ち|思い|考え|意思)(?:は|が|も)[^、。]{0,4}(?:変わ(?:りません|らな|らず)|揺る(?:ぎません|がな|がず)|ぶれ(?:ません|な|ず))|な(?:ければ|くては)(?:な[らり]|いけ)(?:ない|ません)|(?:の|を)?可否|の?有無|不可欠/gu;
const UNSURE =
  /かもしれ|わけ(?:では|じゃ)|(?:わか|分か)(?:ら(?:な|ず)|りませ)|未定|検討中|決め(?:て(?:い|お)|かね)(?:な|ませ|りませ|ら)|迷って/u;
const NO =
  /(?:[えきけげじせてねべめれ]|られ|選ば)(?:ない|ません|ず(?!つ)|なく|ずに)|かね(?:る|ま|て)|たく(?:は|も)?(?:な|あり)|し(?:て(?:は)?(?:い|お)?)?(?:な[いく]|ません|らず|りません)|せず|(?:いた|致)しません|(?:[でけえきんれ]|望ん|考え|見|入っ|思っ)[てで](?:は)?(?:い(?:な|ませ)|お(?:りませ|ら))(?:い|ん|ず)?|(?:状態|状況|環境|体質?|立場)(?:では|じゃ|に(?:は)?)(?:な|あ)[いく]?(?:りません)?|[まからわ](?:ない|ず)(?:$|[とでよつ。\0 ]|です|で(?:す|しょ)|こと|働)|(?:望み|行き|動き|移り|住み|戻り|残り|帰り|変わり|なり|選び)ません|(?:つもり|覚悟|準備|余裕|気|予定|考え|希望|意思|気持ち|自信|選択肢|対象|興味|関心|意欲|こと)(?:は|が|も|に)?(?:一切|全く|まったく|毛頭|少しも|さらさら|特に|もう)?(?:な[いくし]|ありません|ございません|入[らり])|(?:難し|厳し)(?!い[\p{Script=Han}\p{Script=Katakana}])|困難(?!な)|無理|不可|避け|断[りるっ]し?|辞退|退職|辞め|遠慮|控え|嫌|困[りる]|拒[みむ否]|反対|ng|[×✕]|否(?:$|[。\0 ])|(?<!で)なし|無し(?!草)|大丈夫(?:では|じゃ)|ノー(?:と|で|$)|つら[いく]|辛い|きつい|いや(?:だ|です|$)|耐えられ|苦手|(?:抵抗|不安|懸念|支障|問題|無理)が(?:あ|大き|強)|容赦|勘弁|だめ|ダメ|駄目|怖い|(?<!あり)がた[いく]|難く|対象外|思(?:い|え)ませ|思わ(?:な|ず)|外して|除いて|見送|いいえ|合わな|合いませ|ない(?:で|よう)に?(?:ほし|欲し|くださ|下さ|いただ|頂|もら|お願い|して)|:\s?(?:あ?りません|ございません|ない|無)|離れるのは|不安(?:です|だ|な$)|(?<=[をらは])出(?:ない(?!で)|ません)/gu;
/** What is taken gladly, even after a no: 知らない土地でも大丈夫. */
const YES =
  /でき(?:ま|る|れば)|続け(?:られ|ていけ)(?:ま|る)|出来(?:ま|る)|可能|可(?:$|[。\0 とだで])|[○◯]|大丈夫(?!では|じゃ)|イエス|平気|(?:用意|準備)が(?:あ[りる]|でき)|好[きむ]|ありがた|有り難|打ち込め|あこがれ|(?:興味|関心|意欲|意思|気持ち)(?:が|は|も)(?:大いに|強く|とても)?(?:あ[るり]|強)|(?:選択肢|視野|候補)に入れ|喜んで|歓迎|前向き|積極|頑張[りるれっ]|受け(?:ま|る|た|入れ|止め)|お受け|引き受け|仕事のうち|当然|当たり前|承知|了承|承諾|同意|賛成|覚悟|楽し[みめんい]|任せ|応じ|対応|[行働け移越せ動住]け(?:ま|る)|(?:移|引っ越)[れせ](?:ま|る)|あり(?:$|[。\0 ])|はい(?!や)|ok|[もがは](?:よい|いい|良い)|のも(?:面白|おもしろ)|進んで|理解し|飛び|問題ない|快諾|視野に|(?:でき|出来|整っ)て(?:い|お)(?:る|ま|り)|て(?:い|も)けま|ていける|わくわく|うれし|嬉し|やりがい|チャンス|成長の機会|刺激|丸を|手を挙げ/gu;
/** Wishes and plans; after a no they are of that no: 辞退するつもり, 離れない働き方を望む. */
const WISH =
  /ことに(?:いた)?し(?:ました|て(?:い|お))|(?:働く|勤める|就職する|勤務する)なら|夢|理想|志願|目指[すし]|働ければと|を選[ぶび]|願っ|を考えて(?:い|お)[るまり]|目標|希望|志望|たい|たく(?!な|あ|は|も)|望|つもり|(?:行き|働き|移り|引っ越し|赴き|参り|動き|従い|残り|受け|勤め|暮らし|住み)ます|働き続け(?:ます|る)|(?<=[でに])働く$|従う|引っ越す|行く(?:$|[。\0 と])|憧れ|挑戦|(?:赴任|転勤|異動|転居|勤務|就職)(?:いた)?(?:します|する$)|ください|ほしい|欲しい|決め(?:て|まし|た)|お願い|限[らりるっ]|条件|前提|魅力|残る|探し|応募|一択|一本|にします|指定し|通う(?:ため)?$|通います|(?:働き|勤め|残り|暮らし|根を下ろし|骨を埋め)$/u;

/** What is put up with, before what is decided: 反対されても 行きます. */
const THOUGH = /^.*(?:ても|でも|とはいえ) (?=[^ ]*\S)/u;

/** Reads the yes or no of a clause: its last word of either kind counts; a yes before a no belongs to it. */
function verdictOf(clause: string): Verdict {
  const plain = clause.replace(NO_NEGATIVE, '').replace(FREELY, '○').replace(THOUGH, '');
  const no = [...plain.matchAll(NO)].at(-1);
  const yes = [...plain.matchAll(YES)].at(-1);
  if (no !== undefined && /(?<!いた|致)しか(?!な|あり|ね)/u.test(plain)) return 'yes';
  if (no === undefined) return yes !== undefined || WISH.test(plain) ? 'yes' : null;
  return yes !== undefined && yes.index >= no.index + no[0].length ? 'yes' : 'no';
}

const BREAK =
  /[、。;]|[()]|(?<=です|ます|せん|ない|[るだ])(?:が|けれども?|けど)|(?<=[るいすんだなた])ので(?!あれば|す)/u;
/** A clause that is not over at its comma: a topic, a condition, or the question that is answered next. */
const OPEN =
  /(?:は|も|を|に|へ|(?:転勤|赴任|引っ越し|移住|転居)して|(?<!つもり|のみ|だけ|希望|予定|可能|不可|無理)で|の|が|なら|たら|れば|ても|ば|について|[聞問]かれて?|(?:問わ|尋ねら|質問さ|確認さ)れて?|(?<![こそ])と|だけ|のみ|(?:[聞問]かれ|問われ|尋ねられ|(?:質問|確認)され)た)$|^\s*[\p{Script=Han}]{2,6}$/u;
/** The words that only tell of saying it. */
const TELLING =
  /(?:(?:と(?:いう|の)(?:希望|考え|意思|旨|こと)|希望|旨)を[^、。と]{0,14}?(?:話し|答え|伝え|述べ|語っ|申し上げ|書い|記し|告げ|示し)|(?<=[いるうくすただんせでけむつ])と(?![^、。]*(?:思っ|考え|悩ん|感じ|決め))[^、。と]{1,14}?|に(?:丸|○|印|チェック)を(?:つけ|付け|入れ|し)|(?:だ|です|とだけ)?と(?:し|記入し|返し|答え|話し|書[いき]|伝え|述べ|回答し))(?:て(?:い|お|あ)[いるっ]*)?(?:た|ました)[。\0\s]*$/u;
const PAST =
  /(?<!(?:職種?|コース|求人|会社|企業|御社)を選(?:ん|びまし)|(?:だけ|のみ)を選(?:ん|びまし)|(?:選択|記入|こと(?:に|と)|(?:希望|志望)の(?:勤務|配属)[地先]に|お願い)(?:いた)?し(?:まし)?|こと(?:に|と)な(?:っ|りまし)|書(?:い|きまし|きません(?:でし)?)|応募(?:いた)?し|応募しまし|応募いたしまし|決め|決めまし|絞っ|絞りまし|挙げ|挙げまし)(?:た|かった|でした)(?:から|ため)?[\0\s]*$/u;

/** What is said of the clause before: 全国転勤があると聞いたが、それは無理です. */
const ON_IT =
  /^(?:(?:一生|生涯|ずっと)?(?:そこ|そちら|その|ここ)(?:から|だけ|しか|のみ|で|に|の|を)|(?:それ|これ)(?:は|を|も|に|なら))/u;

const BARE =
  /^(?:受け入れ|応じ|お?受け|従|でき|難し|無理|困|お?断|遠慮|避け|問題|大丈夫|[構か]ま|可能|不可|いや|はい|いいえ)[^はがをもに]{0,12}$/u;

/** A yes or no alone, to what the clause before only names: 転勤の話になり、難しいです. */
function isBareVerdict(part: string, before: string | undefined): boolean {
  return (
    before !== undefined && BARE.test(part) && !TOPIC.test(part) && verdictOf(before) !== verdictOf(part)
  );
}

/** Splits a sentence into clauses that each have their own yes or no. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let open = '';
  for (const piece of text
    .replace(
      /[「」]|(?:申し訳(?:あり|ござい)ません|すみません|恐縮です|残念です|残念ながら)[がけ]?(?:れど|ど)?、?/gu,
      '',
    )
    .replace(TELLING, '')
    .split(BREAK)) {
    const part = piece.replace(/[\0\s]+$/u, '');
    if (part.trim() === '') continue;
    if (open === '' && (ON_IT.test(part) || isBareVerdict(part, clauses.at(-1))))
      open = `${clauses.pop() ?? ''} `;
    if (OPEN.test(part)) open += `${part} `;
    else {
      clauses.push(open + part);
      open = '';
    }
  }
  if (open !== '') clauses.push(open);
  return clauses.filter(
    (clause) =>
      (TOPIC.test(clause) || MORE_TOPIC.test(clause) || placesNamed(clause).length > 0) &&
      !PAST.test(clause) &&
      !UNSURE.test(clause) &&
      !NOT_OWN.test(clause) &&
      !THERE.test(clause),
  );
}

const SITE = '(?:拠点|支社|支店|工場|オフィス|事務所|現場|法人|研究所|店舗|営業所|プロジェクト)';
const ABROAD = new RegExp(
  `(?:海外|国外|外国|異国|日本の外|他国|他の国|諸国|(?:新興|途上)国|[のいな]国(?=[へにで])|${JAPANESE_FOREIGN})(?:の|へ|への|で|での|に|にある|を含む)?(?:ほう|方)?(?:も|は)?[^、。がと]{0,8}?(?:勤務|赴任|駐在|転勤|配属|出向|派遣|異動|${SITE}(?:勤務|でも?|へ|に|も|は|を(?:希望|経験)|$)|生活|働|仕事[をが][しす]|暮ら|住[みむまめん]|移住|出(?:[るた][いくのこつ気考覚予]|ません|ない|られ|して(?:ほし|欲し|もら|くださ|いただ)|さないで|され)|赴[いきく]|行[かくきけっ](?!動)|渡[りるっ]|飛[びぶん]|[骨根]を|長く(?:い|過ご)|過ごし(?!た|て(?:い|き)))|(?:赴任|転勤|配属|勤務|派遣|働く)(?:先|地|場所)?(?:が|は|を|に|として)[^、。]{0,4}(?:海外|国外|外国|異国|${JAPANESE_FOREIGN})(?!営業|事業|部|企画|マーケ|展開|向け|関[係連])|(?:海外|国外|外国|異国)(?:でも|であっても|[もを]含め)|(?:海外|国外|外国|異国|${JAPANESE_FOREIGN})[^。]{0,20}現地(?:で|に)(?:住|働|暮|赴|駐|携わ|仕事|活動|取り組)|駐在|現地法人|世界(?:の|中の?)?(?:どこ|どの|各地)|国境?を(?:また[ぐい]|[越超]え)[^、。がと]{0,6}(?:異動|転勤|勤務|赴任|配属|働)|(?:海外|国外|外国)での仕事|世界中[をでに]|(?:海外|${JAPANESE_FOREIGN})でも[^。]{0,24}(?:赴任|駐在|働|勤務|住[みむ])|海外(?:希望|だめ|ダメ|大丈夫|無理|不可|可|ok|ng)|(?:日本|国内)以外|(?:どの|どこの)国|(?:違う|異なる|他の|ほかの|別の)国|(?:日本|国内)(?:を|から)(?:離れ|出|移[さしりるすせ])|海外(?:は|も|へは|には|なら|だけは|を)[^、。]{0,6}(?:無理|対象外|外して|除いて|難し|不可|困難|希望|考え|可能|大丈夫|遠慮|避け|嫌|できな|できま)|(?:海外|国外|外国|日本の外)で(?:の)?(?:経験|活躍|キャリア|挑戦|勝負|腕|管理職)`,
  'u',
);
/** Somebody else who is there: 海外で働く姉. */
const THERE =
  /(?:働く|働いて(?:い)?る|駐在(?:する|して(?:い)?る)|住む|住んで(?:い)?る|暮らす|暮らして(?:い)?る)(?:の?(?:人|方々?|日本人|[祖父母姉兄弟妹叔伯][父母]?|先輩|友人|知人|社員|いとこ|家族|親戚)|ビジネス)|(?:姉|兄|父|母|先輩|友人|親戚|いとこ)が[^、。]{0,8}(?:働|住|暮ら|駐在|勤務)/u;
const AT_HOME =
  /(?:日本|国内)(?:国内)?(?:だけ|のみ|で(?:だけ|のみ|しか)|に(?:限|とど|残|腰|根)|(?:に|の)?[\p{Script=Han}]{0,4}(?:だけ|のみ)|(?:の?[\p{Script=Han}]{2,4})?(?:に限|限定)|で[^、。]{0,14}(?:だけ|のみ)|勤務(?:を|が)?(?:希望|のみ)|(?:国内)?と(?:決め|心に)|で(?:の)?勤務に|の(?:拠点|支[店社]|勤務地|工場|部署|事業所|オフィス|職場)[^、。]{0,6}(?:だけ|のみ|に限)|の[^、。]{0,12}(?:条件|前提))|(?:ずっと|生涯|一生|今後も|これからも|将来にわたって|定年まで)[^、。]{0,8}(?:日本|国内)で|(?:日本|国内)で[^、。]{0,6}(?:続け|していく)/u;
/** At home and not abroad: 海外ではなく国内で働きたい. */
const RATHER_HOME =
  /(?:海外|国外|外国)(?:(?:勤務|赴任|駐在|で(?:働く|の勤務))?(?:では|じゃ)な(?:く(?:て)?|い)|[^、。]{0,8}より(?:も|は)?)[^。]{0,6}(?:国内|日本)/u;
const RATHER_ABROAD = /(?:日本|国内)[^、。]{0,8}より(?:も|は)?[^。]{0,6}(?:海外|国外|外国)/u;
/** Places that cannot be reached from home: 家から通えない場所. */
const OUT_OF_REACH = /(?:家|自宅|実家|地元|今の住まい)から[^、。]{0,4}通(?:え|勤でき)(?:ない|ません)/u;
/** From one end of the country to the other: 北海道から沖縄まで. */
const RANGE = /(?<!第\p{Script=Han})から(?!第)\p{Script=Han}{2,4}まで/u;
const MOVE =
  /離島|僻地|田舎|山間部|拠点を移|生活の場を|転勤|転居|引っ?越|異動|移住|赴任|(?:住む場所|勤務地|住まい|職場|拠点|生活の場)(?:が|は|を)?[^、。]{0,4}(?:変わ|変え|変更)|ゆかりもない|縁のない|(?:他|別|よそ|ほか|違う|遠い|遠く|知らない|見知らぬ|新しい|各)(?:の)?(?:都道府県|県|地域|土地|町|街|場所|地方|エリア|拠点|支店|支社|営業所|工場|勤務地)|[県都府道市圏域]外|他県|他地域|遠方|(?:働く|住む|暮らす)(?:場所|土地|地域|都市|[県町街])(?:が|は|を)?変|土地(?:が|は|を)変わ|家族と(?:離れ|別々)|遠く(?:へ|に|で)の?(?:配属|勤務|赴任|行[くけ]|移)|遠く離れた|(?:行った|住んだ|訪れた)ことの(?:ない|無い)\p{Script=Han}{1,2}[でにへ]|地方(?:勤務|配属|転勤|でも|の(?:拠点|支店|営業所|工場)|への|で働|に(?:行|配属))|全国を|(?:さまざま|様々|いろいろ|色々|いろんな)(?:な|の)?(?:地域|土地|町|街|拠点|場所)/u;
const OTHER_MOVE =
  /^(?!.*(?:転勤|転居|引っ?越)).*(?:部署|部門間|異動で[^、。]{0,3}(?:上司|部署|仕事|担当)|職種|ジョブ|出張|移動販売|クラス|(?:配属|会社|仕事)が変わ)/u;
const ANYWHERE =
  /(?:全国|日本|国内)?(?:の|なら|であれば)?どこ(?:でも(?!通用|使|活躍)|ででも|へでも|にでも|にも|へも|にいても|で(?:働|あっ)|(?:へ|に|の(?:支店|拠点|地域|土地)[^、。]{0,4})[^、。]{0,10}(?:て|で)も)|(?:どこの|どの)(?!部|仕事|職|業|班|立場|会社|企業|社|求人)[\p{Script=Han}]{1,4}(?:に|へ|で)?(?:でも|も|[^、。]{1,8}[てで]も)|どんな(?:土地|場所|町|街|地域|県|ところ)[でにへ]も(?=[^。]*(?:働|勤|仕事|暮ら|住|行[きくけ]|やっていけ|大丈夫|頑張|平気))|何県[にへで](?:も|でも|[^、。]{1,8}[てで]も)|どの(?:支店|支社|地域|拠点|土地|県|勤務地|エリア|町|街|工場|営業所|店舗)(?!の(?:お客|顧客|人|方|子|住民|利用|消費|皆))|いずれ(?:の\p{Script=Han}{2,4})?(?:への|[にで]も)|(?:勤務地|希望地|エリア)(?:は|:)\s?全国|全国(?:可|勤務|転勤|型|総合職|を(?:回|対象)|(?:各地)?(?:の[^、。]{1,8}?)?(?:で[^、。]{0,8}(?:経験|活躍|キャリア|仕事)|[でへにを][^、。]{0,8}(?:働|勤務|転勤|配属|赴任|行|移|異動|飛|回)))|日本(?:中|全国|各地)|各地の(?:支[店社]|拠点|営業所|店舗|工場)[をで][^、。]{0,6}経験|各地(?:の[^、。]{1,8}?)?(?:で[^、。]{0,8}(?:経験|活躍|キャリア|仕事)|[でへにを][^、。]{0,8}(?:働|勤務|転勤|配属|赴任|行|移|異動|飛|回))|(?:勤務地|働く場所|住む(?:場所|土地)|配属[先地]|勤務エリア|場所|土地|地域)(?:の希望|の場所|の地域)?(?:は|を|に|も|には|:|について)?[^、。]{0,8}(?:○|任せ|会社[にが]決め)|(?:(?:会社|御社)が(?:決め|選ん|指定し)[ただ]|必要と(?:される|して[^、。]{2,6}る)|求められる|指示された|命じられた|言われた)(?:場所|土地|ところ|勤務地|地域|拠点)(?:で|に|へ|なら)|[\p{Script=Han}]{1,4}でも[\p{Script=Han}]{1,4}でも|[\p{Script=Han}]{2,4}[にへ]も[\p{Script=Han}]{2,4}[にへ]も(?=[^、。]*(?:行[きくけ]|赴|移[りるれ]|転勤|引っ越))/u;
/** Where one applies or is employed, or travels to: not where one is ready to work. */
const ELSEWHERE =
  /^(?![^。]*(?:勤務|働|転勤|異動|配属|赴任|引っ?越|転居|移[りるれ]|場所|地域|土地|(?:でも|[にへも])(?:行[きくけ]|赴|飛))).*(?:企業|他社|応募|エントリー|選考|面接|内定|出して|出願|勤めてい|志望)|出張/u;
/** Everywhere within some bounds only. */
const BOUNDED = /[県市区府都道町圏]内|エリア内|範囲|通える/u;
/** Of others, or of leisure. */
const NOT_OWN =
  /[父母親]の転勤(?!に(?:は|も)?(?:同行|つい))|転勤で[^、。]{0,10}(?:引っ越|転校)|旅行|[\p{Script=Han}\p{Script=Katakana}ー]の(?:人|学生|社員)[はがも]|(?<!た)[るた](?:人(?!と)|方(?=は|も|が(?!い|よ|良))|友人|友達|先輩|同期|学生|社員)(?:[はがも]|を尊敬|に憧れ)/u;
/** Bound by the kind of job: without transfers, or of one area. */
const LIMITED =
  /引っ?越さ(?:ずに?|ない)(?=[^、。]{2})|(?:転勤|異動|転居|引っ越し)(?:の(?:可能性|おそれ|恐れ|心配|予定)[がの])?(?:の|が|は|を)?(?:な[いくし]|無[いし]|伴わない|しない(?=[\p{Script=Han}])|をせず|せず)|(?:離れ|変わら|動か|変え|移ら|出)ずに?(?=[^、。]{2})|(?:エリア|地域|勤務地)(?:限定|社員|職|総合職)/u;
const LIMITED_NOT = /(?:限定|社員|職|なし|ない)[^、。]{0,6}(?:では|じゃ|でなく|より|以外)/u;
const LIMITED_ABROAD =
  /(?:海外勤務|海外赴任|海外転勤|駐在)(?:の(?:可能性|おそれ|恐れ|心配|予定|機会))?(?:の|が|は)(?:な[いし]|無[いし])(?=[^、。]{2})/u;
const HERE =
  /地元|親元|(?:生まれ|育っ)た(?:町|街|土地|県|場所|地域|ところ)|(?:親|両親|家族)の(?:そば|もと|近く)|実家|今?(?:住んで(?:い)?る|いる)(?:家|町|街|市|区|県|村|島|都市|土地|場所|地域|ところ)|今の(?:住所|家|町|街|土地|場所|住まい|地域|ところ)|(?:同じ|一つの|ひとつの|一か所の)(?:場所|土地|町|街|勤務地|地域|ところ|拠点|支[店社]|営業所|工場)|住み慣れ|生まれ育っ|この(?:町|土地|街|地域|県)|故郷|ふるさと|自宅|家(?:から|を(?:離れ|出)(?=[^、。]{0,8}(?:ない|ません|ず|無理|難)))/u;
const STAYS =
  /(?<!いた|致)しか(?!な|ね)|だけで|のみ|残[りるっ]|とどま|留ま|(?:住み|暮らし|働き|勤め|居)続け|続けたい|腰を据え|ずっと|根を(?:張|下)|骨を埋|動かな|離れ(?:ない|ず)|出(?:ないで|ず)|通える|通勤(?:でき|可能|圏)|定年まで|生涯|一生|(?:暮らし|住み)(?:ながら|つつ)|に限(?:り(?!ませ)|って|らせて)/u;
/** Saying no to staying is saying yes to nothing yet. */
const STAYS_NOT =
  /(?:残[りるっ]|とどま|留ま|暮らし続け|住み続け|働き続け)[^、。]{0,12}(?:ない|なく|ません|ず(?:に|、|$))/u;
const LEAVES =
  /(?:を|から)(?:[^、。]{0,3})(?:離れ(?!ず|ないで)|出(?!ず|ないで|身|会|席|発|向|社|張|る範囲)|移|動(?!かず|かないで))/u;
const NEARBY =
  /(?:異動|転勤)[^、。]{0,4}(?:通える|通勤できる|通勤可能な)(?:範囲|場所|地域|ところ)|[県市区府都町圏]内(?:の|で|なら|での)?[^、。]{0,12}(?:異動|転勤)/u;
/** Any move at all is refused, not only one to another home. */
const NO_MOVE = /^\s*(?:転勤|異動)(?:は|も)/u;

const ONLY_WORD =
  /のみ|だけ(?!で(?:な|は)|は(?:避|嫌|行き|遠慮))|しか|限定|に限|限[らりるっ]|一択|(?:条件|必須|絶対)(?!で(?:は|も)な)|一本|一筋|絞|必ず|すべて|他(?:は|地域)?不可/u;
/** What lies outside a place is refused. */
const ONLY_NO =
  /以外|から(?:は)?通(?:え|勤でき)(?:ない|ません)|の?(?:ほか|他)(?:の|で|に|は)|の外|で(?:なければ|ないと|なくては)|じゃないと|ない(?:の)?(?:なら|であれば|場合)|されな(?:いと|ければ)|(?:でき|働け|なら)ないなら|離れ|(?:を|から)出|(?:を|から)動/u;
const AT_WORK =
  /任地|事業所|勤務|働|配属|通[いうえっ]|住[みむめ]|暮ら|勤め|拠点|支[店社]|営業所|工場|店舗|オフィス|以外(?:は|で|に(?!も)|の(?:勤務|場所|地域|土地|街|町|会社|配属))|のほか[はでに]|の会社(?:だけ|のみ|しか|に絞)|の外[へには]|とどま|留ま|就職|コース|採用|エリア|離れ|出[るたらま]|場所|地域|希望|仕事(?:だけ)?[をが]|求人|職場|住ま|都市|動[けかきく]|[骨根]を|にします|転勤|限定|一択|残|ずっと|入社|だけ(?:です)?$|だけでお願い|(?:でないと|でなければ)[^、。]{0,4}(?:困|行|だめ)/u;
const LABEL =
  /(?:希望(?:の|する)?(?:勤務地|地(?=\s?[:=])|初任地|配属先|エリア|勤務先)|(?:勤務|就業)(?:可能|希望)(?:地|地域|エリア)|(?:勤務地|初任地|配属先|勤務先|働く場所)(?:の?(?:第一)?希望)?)(?:\s?(?:[:=]|は)\s?|\s+)([^、。()\0]{2,14})/u;
/** Names that are of a place, not of a department. */
const SITE_NAMED = /[市県町村区都府島]|支[社店]|拠点|工場|事業所|オフィス|営業所|店(?:$|[をでにへ])/u;
const NO_PLACE =
  /[県市区府都道町圏]内$|^(?:一|ひと|1)つ|一[か箇]所|^」|なし|不問|全国|どこ|問|こだわ|任せ|特に|希望|あり|変わ|遠[いく]|近[いくば所場隣]|同じ|大切|重要|広[いくさ]|海外|国内|選|決め|自由|御社|会社|従|ます$|ない|ません/u;

/** At home as well as abroad, it is all the same: 国内外を問わず. */
const HOME_OR_ABROAD =
  /国内外(?:を[問選限]|は[問選]|の(?:別|どこ|どちら|いずれ)|どこ|どちら|いずれ)|(?:国内|日本)(?:でも|(?:で|に|へ)あっても|か)(?:海外|国外)(?:でも|(?:で|に|へ)あっても|か)|(?:海外|国外)(?:でも|(?:で|に|へ)あっても|か)(?:国内|日本)(?:でも|(?:で|に|へ)あっても|か)/u;

const TO_WORK = /働|勤|赴任|行[きくけ]|転勤|配属|異動|引っ?越|移[りるれ]|活躍し?た|どこ/u;

/** What one clause says of moving house for work; a named place that is refused is not all moving. */
function readMoving(clause: string, verdict: Verdict, named: readonly string[]): string[] {
  if (HOME_OR_ABROAD.test(clause) && TO_WORK.test(clause) && verdict === 'yes')
    return ['anywhere', 'abroad:yes'];
  if (RATHER_HOME.test(clause)) return verdict === 'yes' ? ['abroad:no'] : [];
  if (RATHER_ABROAD.test(clause)) return verdict === 'yes' ? ['abroad:yes'] : [];
  if (OUT_OF_REACH.test(clause) && verdict === 'no') return ['transfer:no'];
  if (LIMITED_ABROAD.test(clause) && verdict === 'yes') return ['abroad:no'];
  if (AT_HOME.test(clause) && !/(?:では|じゃ)な|だけでな/u.test(clause))
    return verdict === 'no' && !/海外|国外|外国/u.test(clause) ? [] : ['abroad:no'];
  if (ABROAD.test(clause)) return verdict === null ? [] : [`abroad:${verdict}`];
  if (
    LIMITED.test(clause) &&
    /希望|志望|たい|応募|条件|お願い|望|探し|選|ことにし|頑張|受けて|受けま/u.test(clause)
  )
    return LIMITED_NOT.test(clause) ? [] : ['transfer:no'];
  if (NEARBY.test(clause) && /(?:範囲|場所|地域|ところ)(?:まで|に限|のみ|だけ|に(?:して|とど))/u.test(clause))
    return ['transfer:no'];
  if (NEARBY.test(clause)) return verdict === null ? [] : [`move:${verdict}`];
  const bounded =
    BOUNDED.test(clause) ||
    (named.some((place) => place !== 'home') &&
      !RANGE.test(clause) &&
      !/全国|[でにへ]も[^、。]{2,4}[でにへ]も/u.test(clause));
  if (!bounded && ANYWHERE.test(clause.replace(FREELY, '○')) && !ELSEWHERE.test(clause)) {
    if (verdict === null)
      return /ど[このん]|○|任せ|可|[は:]\s?全国/u.test(clause.replace(FREELY, '○')) ? ['anywhere'] : [];
    return verdict === 'no' ? ['transfer:no'] : ['anywhere', ...(MOVE.test(clause) ? ['transfer:yes'] : [])];
  }
  if (
    /(?:住む場所|勤務地|職場)(?:は|が|を)?(?:変わら|変えたくな|変えられ(?:な|ず|ま)|(?:一|ひと|1)(?:[か箇ヶ]所|つ)に(?:固定|とどめ))/u.test(
      clause,
    )
  )
    return ['transfer:no'];
  const here = HERE.test(clause) && named.every((place) => place === 'home');
  if (here && LEAVES.test(clause)) return verdict === null ? [] : [`transfer:${verdict}`];
  if (here && STAYS.test(clause) && !/かどうか/u.test(clause))
    return verdict === null || (verdict === 'no' && STAYS_NOT.test(clause)) ? [] : ['transfer:no'];
  if (OTHER_MOVE.test(clause)) return [];
  if (MOVE.test(clause) && verdict !== null) {
    if (named.some((place) => place !== 'home') && verdict === 'no') return [];
    return [`transfer:${verdict}`, ...(verdict === 'no' && NO_MOVE.test(clause) ? ['move:no'] : [])];
  }
  return [];
}

/** A place lived in; work in the towns around it goes with that. */
const LIVED_IN = /住|暮ら|通[いうえ]|実家|離れ|[をら]出|家族|両親|戻[りるっ]|地元|根を/u;

/** A place and nothing else, in a sentence on the place of work: 勤務地を聞かれて、仙台です. */
const STATED =
  /(?:^|^\s*(?:[^、。]{0,12}の)?(?:希望|勤務地|勤務先|配属先?|場所|エリア|土地)[^、。]{0,14} )\s*[\p{Script=Han}]{2,5}(?:オフィス|だけ|のみ)?(?:です|だ)?\s*$/u;

/** The place of work is what the sentence is on, and nothing else that has a place. */
const ON_WORKPLACE =
  /^(?![^。]*(?:面接|説明会|会場|大学|高校|出身|実家|研修|インターン|店舗で|先輩|友人|社員)).*(?:勤務|働|配属|就職|勤め|任地)/u;

interface AtPlaces {
  values: string[];
  only: boolean;
  denied: string[];
}

/** The places one clause names to work at, or to say no to. */
function readPlaces(clause: string, verdict: Verdict, text: string): AtPlaces {
  const none = { values: [], only: false, denied: [] };
  if (placesNamed(clause).length === 0 || RANGE.test(clause)) return none;
  const [away, here] = [/([^、。]{1,10})(?:では|じゃ)な(?:く(?:て)?|い)/u.exec(clause)?.[1] ?? '', clause];
  const denied = placesNamed(away);
  const rest = here.replace(away, '');
  const named = placesNamed(rest).filter((place) => !denied.includes(place));
  const places = LIVED_IN.test(rest) ? [...named, ...named.flatMap(commutedRegions)] : named;
  if (places.length === 0 || ABROAD.test(rest)) return { ...none, denied };
  const leaving = LEAVES.test(rest);
  if (leaving && verdict === 'yes') return { ...none, denied: [...denied, ...placesNamed(rest)] };
  const only =
    ONLY_WORD.test(rest) ||
    (verdict === 'no' && (leaving || ONLY_NO.test(rest))) ||
    (STAYS.test(rest) && verdict !== 'no');
  const framed = AT_WORK.test(text);
  if (only && framed) return { values: places, only, denied };
  if (verdict === 'no') {
    const refused = placesNamed(rest).filter((place) => place !== 'home' || !MOVE.test(rest));
    return { ...none, denied: ONLY_NO.test(rest) ? denied : [...denied, ...refused] };
  }
  if (/以外/u.test(rest) && verdict === 'yes') return { ...none, denied: [...denied, ...placesNamed(rest)] };
  const wished =
    /希望|た[いく]|望[みむん]|お願い|がよい|が良い|がいい|働ければ|通える|通[いう]|どこでも|つもり|決め|なら|ほしい|欲しい|ください|志望|にします|に(?:して|決めて)|願っ|を考えて|(?:働|残|暮ら|勤)(?:き|り|し|め)(?:ます|$)|働く$|(?:就職|勤務)(?:いた)?します|[骨根]を|(?:事業所|支[社店]|工場|営業所|拠点|オフィス|コース|採用)(?:に|へ)応募/u.test(
      rest,
    );
  const taken = verdict === 'yes' ? wished : verdict === null && STATED.test(rest) && ON_WORKPLACE.test(text);
  return {
    values: taken && framed && !/遠い|以外/u.test(rest) ? places : [],
    only: false,
    denied,
  };
}

function readRemote(text: string): string[] {
  if (
    /フルリモート|完全(?:在宅|リモート)|(?:在宅|リモート)(?:勤務|ワーク)?(?:のみ|だけを|(?:が|を|の)?(?:前提|条件|必須))|(?<!からの)出社(?:は|が)?(?:でき(?:ない|ません)|難|したくな)/u.test(
      text,
    )
  )
    return ['remote:yes'];
  return /毎日(?:オフィス|会社)に|(?:毎日|フル|週5日?)(?:で)?出社|リモート(?:勤務|ワーク)?(?:は|を)(?:希望(?:しな|しま|して(?:い|お)(?:な|ませ|りませ))|考えて(?:い|お)(?:な|ませ|りませ)|でき(?:ない|ません)|したくな)/u.test(
    text,
  )
    ? ['remote:no']
    : [];
}

/** A time before which nobody can be at the office. */
const FROM_THEN = /まで|まだ|すぐ|即|月|卒業|後|終わ|[日年週春夏秋冬学]から|授業|試験/u;
/** What only tells when: for the moment, after a move. */
const ONLY_WHEN =
  /今のところ(?![をにがへ]|から)|(?:引っ?越し?|転居)(?:の?(?:後|あと|前)|が(?:終わ|済)[^、。]{0,3}|を(?:終え|済ませ)[^、。]{0,3}|の準備)/gu;
const OUTSIDE_HOKKAIDO = /(?<!\p{Script=Han})道外/u;
const OUTSIDE_TOKYO = /(?<!\p{Script=Han})都外/u;
/** Put up with, and no condition: たとえ短い間でも. */
const CONCEDED =
  /たとえ[^、。]{1,16}(?:でも|ても|とも)|(?:定め|決め|指定す)る(?:勤務地|場所|ところ|地域|拠点)(?:であれば|なら)|必要と(?:される|して(?:もらえ|いただけ)る|あら)[^、。]{0,4}(?:場所|ところ|土地|地)?(?:であれば|なら|ば)/u;
/** A place without which there is no coming: 札幌でなければ入社できない. */
const UNLESS =
  /(?:以外[^、。]{0,10}(?:なら|であれば|だったら|でしたら|場合)|ない(?:と|なら|の(?:なら|であれば)|場合)|なければ)[^、。]*(?:入社|働|勤め|応じ|受け|行|辞退|断)/u;
/** A decision that stands though its occasion is put as a condition. */
const DECIDED =
  /(?:断[りるっ]|辞退|退職|辞め|(?:受け|従い|行き|参り|引っ越し|赴任し|お受けし|お引き受けし)ます|喜んで|大丈夫|○|手を挙げ|入社(?:を|は)?[^、。]{0,4}(?:しな|しま|難|でき)|(?:赴任|転勤|異動|転居|移り|飛び)(?:いた)?(?:し)?ます)/u;

/** Reads where a folded Japanese sentence is ready to work, clause by clause. */
export function readJapaneseLocation(text: string, conditional: boolean): Position | null {
  if (!TOPIC.test(text) || SKIP.test(text)) return null;
  const bound = conditional && !CONCEDED.test(text);
  if (bound && !DECIDED.test(text.replace(FREELY, '○'))) return null;
  const remote = readRemote(text);
  const values: string[] = remote.length > 0 && FROM_THEN.test(text) ? [] : remote;
  const denied: string[] = [];
  let only = false;
  for (const clause of clausesOf(
    text.replace(ONLY_WHEN, '').replace(OUTSIDE_HOKKAIDO, '北海道以外').replace(OUTSIDE_TOKYO, '東京以外'),
  )) {
    const verdict = verdictOf(clause);
    values.push(...readMoving(clause, verdict, placesNamed(clause)));
    if (bound && !UNLESS.test(clause)) continue;
    const places = readPlaces(clause, verdict, text);
    values.push(...places.values.map((place) => `at:${place}`));
    denied.push(...places.denied.map((place) => `at:${place}`));
    only ||= places.only;
  }
  const [frame = '', named = ''] = LABEL.exec(text) ?? [];
  const label = named.replace(/(?:のみ|だけ|限定|に限|を希望|で|支店|市|県|です).*$/u, '').trim();
  if (values.length + denied.length === 0 && label !== '' && !NO_PLACE.test(label)) {
    const known = placesNamed(label);
    if (known.length === 0 && frame.includes('配属先') && !SITE_NAMED.test(named)) return null;
    return naming(
      (known.length > 0 ? known : [label]).map((place) => `at:${place}`),
      true,
    );
  }
  const refused = denied.filter((place) => !values.includes(place));
  return values.length + refused.length === 0
    ? null
    : { ...naming([...new Set(values)], only), denied: refused };
}
