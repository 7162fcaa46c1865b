import { COMPARED, type Stance } from './japanese-company-comparisons.ts';
import { signed } from './japanese-ranking-words.ts';
import { isUndecided, LATER, SETTLED } from './japanese-undecided.ts';
import { type Passage, type Position, stanceOnly } from './statement.ts';

/** Words that speak of a first choice by themselves, and those that do so of companies only; without them nothing is read. */
const RANKING_WORD =
  /甲乙|決めかね|一番[はが](?<=(?:^|[「、 ]|まだ|で)一番.)(?:まだ)?決[まめ]|志望(?!動機|理由|職種|業界|者)|入社の意[思志]|本命|第[一二三1-3]希望|順位|滑り止|すべり止|内定|オファー/u;
const CHOOSING_WORD =
  /順[番に]|優先|[一二三四五何1-9]番|いちばん|[一二三123]位|最も|もっとも|トップ|先頭|筆頭|第[一二三1-3]|次点|その次|受か|より|以上に|の上に|の次|かかわらず|関わらず|選べ|なら(?<=(?:する|行く|入る)なら)|への(?:気持ち|思い|熱意)|合格|(?:だめ|駄目|ダメ)だ|勝る|並[ぶん]|及ぶ|行くつもり|入るつもり|かなう|しか|以外|だけ|ただ一|落ち|最初に|ために|決[めま]|迷|悩|絞|選[びぶ]|横並び|同じ|答え[はがも]|結論|行きたい|入りたい|未定|練習|断[らりっ]|辞退|揺れ|揺らい|平等|対等|フラット|優劣|同[列率等着]|並列|併願|唯一|次ぐ|続き|劣ら|差は|ご縁|超え|ナンバー|頭一つ|飛び抜け|抜きん出|白紙|均等|五分五分|未決|後回し|真っ先|惹かれ|押さえ|抑え|保険と|どちらに|どこに|一本|最[上優有]|ゴール|傾|なし|整理|差を/u;
const COMPANY =
  /[行入]りた|入社[した先]|就職先|行きた|働きた|目指し|聞かれ|質問|うち|御社|弊社|会社|企業|[他一二三四五六1-9a-z両各全数]社|こちら|ここ|ほか|どこ|どちら|どれ|就活|就職|受け|応募|選考|併願|公務員|県庁|役所|大学院/u;

function mayRank(text: string): boolean {
  return RANKING_WORD.test(text) || (COMPANY.test(text) && CHOOSING_WORD.test(text));
}

/** What a first choice may be of besides an employer. */
const OTHER_THING =
  /一番になりた|(?:第[一1]志望|本命)(?:だった|であった)|(?:ない|る)(?:学生|人|友人|同級生|就活生)[がはも](?:多|少な)|(?:多くの|たくさんの|大勢の)(?:学生|人|方|就活生)|(?:商品|製品|サービス|売上|株価)の(?:順位|順番)|(?:職種|職|仕事|部署|配属先?|勤務地|業界)として(?:の|は)|(?:友人|友達|兄|姉|弟|妹|父|母|先輩|同期|後輩|彼女?)(?:は|が(?!(?:い|勤め|働|入|活躍|在籍)[^、。はがを]{0,6}(?:会社|企業|ところ)))[^、。]*(?:志望|希望|本命|たい)|(?:総合|最終|大会の?|発表の?|試合の?|成績の?)(?:順位|順番)|全国大会|コンペ|コンテスト|(?:第[一1](?:志望|希望)|本命)の?(?:校|業界|大学(?!院)|高校|学部|学科|学校|コース|ゼミ|研究室|部署|配属|職種|職業|仕事|勤務地|勤務先|国|学年|都市|地域|事業部|チーム|枠)|(?:大学|学部|高校|ゼミ|研究室|受験|入試|配属|職種|部署|業界|部活|サークル)(?:(?:で)?[はがもの]|では、?|、)、?(?:第[一1二2](?:志望|希望)|本命)|(?:受験|入試)[^。]*第[一1二2]|(?:たい|する|希望の|志望の|志望)(?:部署|職種|業界|勤務地|事業|仕事|職場|チーム|店舗|分野|領域|業務|コース|国|街|町|場所|地域|支店|拠点|工場|プロジェクト|大学|理由|動機)[はがをにの]|(?:第[一1]志望|本命|一番)(?:だ)?と(?:言う|いう|話す|答える|考える)(?:学生|人|友人|方|声)|第[一1]志望(?:に|へ)(?:合格|不合格|受か|落ち)(?![^。]*御社)/u;
/** The places companies hold in a market, which nobody chooses by. */
const MARKET = /シェア|売上|規模|業界|市場|世界|国内|年連続|歴史|知名度|人気/u;
/** What was first once. */
const PAST =
  /(?:去年|昨年|一昨年|先月|高校|中学|入学|[一二三123]年(?:生|次|目)?|(?:の|た)(?:頃|ころ|時|とき))[^、。]{0,8}は[^、。]*(?:でした|だった|していた|ていました)/u;

/** What is ranked is companies. */
const SCALE =
  /志望|希望|順位|順番|優先|本命|入社|内定|就職|就活|[TLWG]|第一|Y(?:に|へ)決[めま](?!手)|ゴール|(?:どこ|どちら)(?:に|へ|を)(?:決め|選)|[YOK]を選びま|魅力を感じる(?:C|会社|企業)|への(?:思い|気持ち)|(?:私|自分|僕)(?:にとって|の中で)|しか考え|は考えて|惹かれ|受けて|受ける|選考|応募|(?:より|Yの)(?:前|上)に|候補|望み|願い|名前を挙げ|選ぶのは[YO]|[YO]R|かかわらず|関わらず|Y一(?:本|筋)|Cを比べ|熱意を(?:持|抱)|(?:[YOK]|以外)に(?:行く|入る)(?:つもり|気)|(?:私|自分|僕)の中|どこに(?:入|就職)|で働くこと[がは]/u;

const ASKED =
  /^(.*?)(?:を|は|が|も|について|と|か)?(?:聞かれ|問われ|尋ねられ|お尋ね|質問され|確認され|言われ|つつかれ|突っ込まれ|(?:という|との)(?:質問|問い))(?!な[いかく]|ませ)(?:た(?:ので|が|ため|とき|時|際に?は?|ら)?|て|に対し(?:て|ては)?|れば|でしたら|に)?(?:は|も)?[、 ]*/u;
const REPORTED =
  /(?:こと|旨)?(?:だ|です)?と(?:も)?(?:[^、。]{0,6})(?:即答|明言|断言|返|答|話し|言(?!え|い切|いき)|述べ|伝え|書|記入|届け|認め|打ち明け|申し上げ|説明|回答|報告|記載)[^、。]{0,8}$/u;

/** Which company comes second. */
const LOWER_ASKED = /(?:[二三2-3]番目?|[二三2-3]位|第[二2]志望|次)[^、。]{0,10}(?:どこ|どちら|どの会社)/u;

/** To be asked for a first choice, and to name none. */
const NONE_SAID =
  /^[ 、]*(?:(?:まだ|特に|今のところ|いまのところ|今は|現時点で?は|正直)、?)*(?:あり|ござい|決(?:まって|めて)(?:い|おり)?)(?:ません|ない)|^(?:まだ|特に|今のところ|、)*(?:な(?:い|かった)|答えられ(?:なかった|ない|ません(?:でした)?))[。\s]*$/u;

const NOT_YET =
  /^[^YOK]{0,8}(?:これから|まだ|後で|あとで|今後|もう少し|追って)[^YOK]{0,8}(?:決め(?!て)|決ま(?!って(?:いる|いま|おり))|考え|検討|迷|悩)|^[^YOKN]{0,4}考えさせて/u;

/** One company is wished for, and not the other: 他社ではなく、御社に入りたい. */
const NOT_BUT =
  /(?:[OAK]Nく?、(?=[^、。]*Y)|YNく?、(?=[^、。]*[OK]))[^、。YOK]{0,6}([YOK])(?:に|で|へ|を)[^、。YOK]{0,4}(?:W|選[びぶ]|決め)(?!C)/u;

/** The first choice is not denied, but not said yet either. */
const UNSAID_YET =
  /(?:第[一1](?:志望|希望)|本命|一番)[^、。]{0,6}と(?:まで)?は?、?(?:まだ|今は|今の段階では|現時点では)、?(?:言い切れ|言いきれ|断言でき|言え|決められ)(?:ない|ませ)|(?:まだ|今は|今の段階では|現時点では)、?[^、。]{0,8}(?:第[一1](?:志望|希望)|本命|一番)[^、。]{0,6}と(?:まで)?は?(?:言い切れ|言いきれ|断言でき)(?:ない|ませ)/u;

/** A condition that only asks for an order. */
const SUPPOSED =
  /(?:順位|順番|つけ|付け|選ぶ|選べ|挙げ|並べ|一社|一つ)[^、。]{0,8}(?:としたら|とすれば|なら|れば|場合)/u;

/** A condition that changes nothing. */
const EVEN_IF = /^(?:もし|仮に|たとえ)[^、]*(?:ても|でも|ようと|うとも)、[^、]*$/u;

/** An offer made, or the choice between several. */
const OFFER =
  /断[りる]|辞退|どこか|一社|選(?:ぶ|べる)なら|決ま|声がかか|迷わず|必ず|どちらか|内定|内々定|オファー|採用|合格|受か|選ばれ|両方|複数|ご縁/u;
const STOPS = /(?:就活|就職活動|活動|選考|他の?社?)[^、。]{0,6}(?:を|は)[^、。]{0,6}(?:や|辞|止|終|切り上)/u;
const THEIR_OFFER = /^[^Y。]*O(?:の|から)[^、。YO]{0,4}(?:内定|オファー)[^Y。]*。?$/u;
const GOES_ON =
  /(?:内定|Yに(?:受か|合格))[^。、]{0,14}(?:ても|でも)[^。]{0,40}(?:続け|受け続|継続|待[たつち]|辞退|断)/u;
/** Whatever another company offers, yours is waited for. */
const THEIRS_FIRST = /^[^Y]*(?:O|A)(?:の|から)[^、。Y]{0,4}内定[^、。Y]{0,10}(?:ても|でも)/u;
/** Whether one would join, and that one would. */
const JOINING_ASKED = /(?:入社(?:する)?|入る|来る|承諾する)(?:の|という)?(?:意思|意志|気(?:持ち)?|つもり)/u;
const JOINS =
  /^[ 、]*(?:はい|もちろん)?、?(?:必ず|絶対に?|もちろん)[^、。OK]{0,4}(?:入り|入る|入社し|入社する|お受けし|承諾し|行き|行く|W)/u;
const ACCEPT =
  /(?:内定|内々定|オファー|合格|採用)[^。]{0,14}(?:たら|れば|らえば|なら|際は|場合は?|次第|ましたら)[^。]{0,24}(?:入社|承諾|お受け|行き|行く|入り|入る|就職|お世話|決め|W)|Y[^。OK]{0,8}内定(?:は|を)[^。、]{0,6}(?:お受けし|承諾し|受けさせて|お受けいたし|承諾いたし)(?:ます|たい|いただ)/u;
/** When one can join, and not whether. */
const AT_ONCE =
  /(?:すぐ|直ちに|ただちに|即日|翌日|翌月|[0-9]月|早急に|速やかに)[^、。]{0,6}(?:入社|働|行)|(?:入社|働くこと|勤務)(?:は|も|が)?(?:でき|可能)/u;
const UNSURE = /(?:ない|ません|N|迷|考え(?:る|たい|ます)|検討|保留|待っ)/u;
/** The company is taken only when something else fails. */
const FALLBACK =
  /Y(?:は|を)[^。YOTK]{0,6}[OTK][^。YOTK]{0,6}(?:落ち|駄目|だめ|ダメ|不採用|不合格)[^。Y]{0,6}(?:場合|とき|時)の[^。]{0,3}C|[OTCK][^。Y]{0,16}(?:決まら|落ち|駄目|だめ|ダメ|不採用|不合格|受から|もらえ|通ら|お祈り|いただけな|進めな|入れな)[^。]{0,10}(?:れば|たら|なら|場合|とき|時|際)[^。]*Y|(?<!Y[がはもに、]{0,2})(?:ダメ|だめ)なら[^。]*Y|Y(?:に|へ|で)[^、。]{0,8}のは[^。Y]*[OTCK][^。Y]{0,16}(?:決まら|落ち|駄目|だめ|ダメ|不採用|不合格|受から|もらえ|通ら|お祈り|いただけな|進めな|入れな)[^。Y]{0,6}(?:場合|とき|時|際)/u;

/** Where the subject of a rank may stand besides a company: me, now, the ranking itself. */
const NO_SUBJECT =
  /(?:私|僕|自分|わたし|今|いま|現在|現時点|順位|順番|度|志望|希望|優先度?|強さ|気持ち|本心|実際|本音|正直|卒業後|就活|就職活動|進路|面接|段階|答え|回答|[で中に上て]|[YOKC])$/u;

/** What may follow a superlative or a place that is the whole of what is said. */
const RANK_ENDS =
  /^(?:N|になり(?:ま|$)|です|だ|で(?:ある|、|す|ござい|$)|と|なのは|来|[でに](?:受け|見て|考え|置|位置|志望|希望|W|来|挙|し|選)|位置|にあ|の(?:C|志望|希望|選択|候補|位置|W)|(?:は|が|:| )[^、]{0,6}[YOKB]|、|\0| |(?:高|強)(?:い(?:と|です|こと|、|$)|く)|上(?:です|だ|で|と|に|$)|$)/u;
/** A lower place that is all that is said. */
const R_STATED = /^(?:手|候補)?(?:です|だ(?=と|[、。]|$)|で(?:す|あ|、|$)|と(?=正直|答|伝|話|言)|$)/u;
const R_WISHED =
  /^(?:に|く|くらい|あたり|ほど)(?:[^、]{0,6}(?:[WT]|志望|希望|考え|思)|に?な|の位置|だ|で|と|$)|^WC(?:と|で|だ|$)/u;

/** Another employer, of whatever kind. */
const ANOTHER = /^(?:別|ほか|他)の(?![^、。]{0,6}(?:職|部|業界|勤務|地域|学|ゼミ|コース|こと|もの))/u;

interface Ranked {
  stance: Stance;
  /** Whether the company is named, and not only understood. */
  named: boolean;
}

type Who = 'Y' | 'O' | null;

/** Tells who is named first in a stretch; a bare kind of employer is nobody in particular. */
function first(stretch: string): Who {
  const at = stretch.search(/[YOK]|(?<=[のるたない])B|B(?=の(?:ほう|方))|(?<=の)C(?=です|だ|で|と|$)/u);
  if (at < 0) return null;
  return stretch[at] === 'Y' ? 'Y' : 'O';
}

/** Tells who is named last before a rank, as its subject or object. */
function last(stretch: string): Who {
  const found = [
    ...stretch.matchAll(
      /([YOK]|(?<=[のるたない])B|(?<=[のるたない])C(?=[がはを](?![^、]{0,4}(?:な[いく]|あり|N))))(?!N|も|から|より|[とに]比べ|の(?!ほう|方|志望|順位|順番|優先|面接|選考|試験|は|が))/gu,
    ),
  ].at(-1)?.[1];
  if (found === undefined) return null;
  return found === 'Y' ? 'Y' : 'O';
}

function stanceOf(who: Who, place: string, denied: boolean): Stance | null {
  if (place === 'G') return who === 'O' ? null : denied ? 'no' : 'group';
  if (place === 'T' || place === 'S') {
    if (denied) return who === 'O' ? null : 'no';
    return who === 'O' ? 'no' : 'yes';
  }
  return denied || who === 'O' ? null : 'no';
}

/** A rank that is only asked about, or is that of a part of the company: whether it is first, the one I most like of its teams. */
const ONLY_ASKED =
  /^(?:に|と|で)?(?:する|なる|だ|である|です)?か(?:どうか)?(?=[、 はを迷悩決分わ今まと考検整]|$)/u;

/** The value after a label or a subject that is a rank: 第一志望は…, 一番入りたい会社は…. */
const INVERSE =
  /^(?!N)([^、。YOKA]{0,20}?)(?:は(?!っきり)|が(?!あ)|[:= ]|として(?:選んだのは)?(?=[^YOK]{0,6}[YOK]))[、 ]*(.+)$/u;
/** A superlative ranks companies only with a wish, a rank or a company just before it. */
const RANKING = /[WT]|志望|希望|順位|順番|優先|就職|入社|挙げ|名前|思い|気持ち|熱意|惹かれ|魅力|関心/u;

/** Words that put what they are told of in a place of an order. */
const PUT_THERE = /^[にでと](?:は)?(?:考え|位置|置[いくか]|見て|挙げ|選[びぶん]|志望|希望)/u;
const PUT_WHOM = /(?:^|[^の])[YOKBC](?:の(?:ほう|方|こと))?[はがをも][^をはが]{0,12}$/u;
const PUT_BY_ME = /^(?:[^をはが]*(?:私|僕|自分)[はが])?[^をはが]*$/u;

/** What a superlative is told of is no company, or one still sought: what I most look for in an employer. */
const NOT_WHOM =
  /^[^、YOK]{0,16}[を]重(?:んじ|視)|^も?[^、YOKをがは]{1,16}[るいたな]C(?:に|で|へ)W|^W(?:の)?Cを(?:W|選|決|探|見つ|見極)|^[^、]{0,4}(?:求め|重視|大[切事]に|こだわ)/u;
/** What is a lower choice is others: 滑り止めとして一社受けています. */
const SOME_OTHERS =
  /^の?C(?:も|を|から|に|が)|^(?:として|で|に|の(?:つもりで)?)?(?:は|も)?[^、YOW]{0,6}(?:[一二三四五2-9数何]社|O|K|B)/u;
/** Something is put in a place: a kind of work, or whichever company is of a kind. */
const PUT_WHAT = /(?:[^YOKB]|(?<=[るい])C)を[^をはが]{0,12}$/u;

/** Says whether a place is given to a company, which needs no other word to be a ranking: 御社を一番に考えています. */
function putsCompany(before: string, after: string): boolean {
  return PUT_THERE.test(after) && (PUT_WHOM.test(before) || PUT_BY_ME.test(before));
}

function readRank(clause: string, at: number, topic: Who, spoken: boolean): Ranked | null {
  const place = clause[at] ?? '';
  const before = clause.slice(0, at);
  const after = clause.slice(at + 1);
  if (ONLY_ASKED.test(after)) return null;
  const scale = spoken || putsCompany(before, after);
  const weak = place === 'S' || place === 'R';
  if (
    (place === 'S' && NOT_WHOM.test(after)) ||
    (place === 'L' && SOME_OTHERS.test(after) && !before.includes('Y'))
  )
    return null;
  if (/^も[TL]も/u.test(after) || (place === 'L' && /Tも$/u.test(before))) return null;
  if (PUT_WHAT.test(before) && PUT_THERE.test(after) && !/[YOK]/u.test(before)) return null;
  const bare =
    /^[^A-Z]*(?:C(?:の)?(?:中|うち)で(?:は)?)?[YOK](?:の(?:ほう|方))?(?:が|は|こそ|を|だけが)(?:(?:私|自分)の(?:中で(?:は)?)?|常に|いつも|[2-9二三四五六数]社(?:の)?(?:うち|中)(?:で(?:は)?)?|やはり|断然|私の|もちろん|今も|ずっと|変わらず|間違いなく|S[^、YOK]{0,3}){0,2}$/u.test(
      before,
    );
  const opens =
    place === 'S' &&
    /^(?:(?:私|僕|自分|今|現時点|現在|志望)の)?$/u.test(before) &&
    /^は、?[^、YOK]{0,6}[YO](?:です|だ|で(?:[、す]|$)|$)/u.test(after);
  if (weak && !(scale || opens || (bare && (place === 'S' || R_STATED.test(after))))) return null;
  if (weak && MARKET.test(clause) && !/[WT]/u.test(clause)) return null;
  if (
    weak &&
    !RANK_ENDS.test(after) &&
    !(place === 'S' ? RANKING.test(before + after) : R_WISHED.test(after))
  )
    return null;
  if ((place === 'L' || place === 'R') && /^を/u.test(after)) return null;
  const denied =
    /^(?:の?(?:WC|C|中|志望|希望|候補|選択肢?)先?|で(?:ある)?|[にと](?:は)?(?:W|志望|希望|考え|思っ|見)[^、。YOK]{0,6})?N/u.test(
      after,
    );
  const inverse = INVERSE.exec(after);
  const value = inverse?.[2] ?? '';
  const direct = last(before);
  if (
    inverse !== null &&
    (direct === null || !/(?:[YOKBC])(?:の(?:ほう|方))?(?:が|は|を|に|へ|こそ|で)[^、]*$/u.test(before))
  ) {
    const who = first(value);
    if (who !== null) {
      const no = /^[^YOK]*[YOK]N/u.test(value);
      const stance = stanceOf(who, place, no);
      return stance === null ? null : { stance, named: true };
    }
    if (place === 'T' && ANOTHER.test(value)) return { stance: 'no', named: true };
    const company = /C$/u.test(inverse[1] ?? '') && !/^(?:の?(?:結果|選考|面接))/u.test(value);
    if (company && place !== 'L' && place !== 'R')
      return /^(?:どこ|まだ|な[いく]|あり|特|[^、]{0,10}(?:決|未定|検討|ない|ません|いくつ|複数|[二三2-9]社|多))|K(?=です|だ|で|$)/u.test(
        value,
      ) && !/[のるたない]K/u.test(value)
        ? null
        : { stance: 'no', named: true };
    if (direct === null) return null;
  }
  if (direct !== null) {
    const stance = stanceOf(direct, place, denied);
    return stance === null ? null : { stance, named: true };
  }
  const behind = /^の(Y(?!N)|O|K|C(?=の|から|に|が|へ|を|、))/u.exec(after)?.[1];
  if (place === 'T' && behind !== undefined && !denied)
    return { stance: behind === 'Y' ? 'yes' : 'no', named: true };
  if (/^[^、]{0,12}(?:が|は|に|を)(?:O|K)/u.test(after)) return null;
  const subject = /^(.*[^なすたる])(?:は|が)/u.exec(before)?.[1];
  if (subject !== undefined && !NO_SUBJECT.test(subject)) return null;
  if (weak && (/を/u.test(before) || !/志望|希望|[TWC]/u.test(clause + (spoken ? 'C' : '')))) return null;
  const stance = stanceOf(topic, place, denied);
  return stance === null ? null : { stance, named: topic !== null };
}

/** What a sentence says by its ranks, clause by clause; a clause without a subject keeps the one before. */
function readRanks(text: string, scale: boolean): Ranked | null {
  let topic: Who = null;
  let found: Ranked | null = null;
  for (const clause of text.split(/、|。|(?<=(?:ます|です|した|だ)(?:が|けれど|けど))/u)) {
    if (PAST.test(clause)) continue;
    for (const { index } of clause.matchAll(/[TSGLR]/gu)) {
      const ranked = readRank(clause, index, topic, scale);
      if (ranked === null) continue;
      if (found === null || (ranked.named && !found.named) || (ranked.named && ranked.stance === 'no'))
        found = ranked;
    }
    const subject = last(clause);
    if (
      subject !== null &&
      !/[^YO]*(?:も|から|より)/u.test(clause.slice(clause.search(/[YOK]/u) + 1, clause.search(/[YOK]/u) + 3))
    )
      topic = subject;
  }
  return found;
}

function readSentence(whole: string, conditional: boolean): Stance | null {
  const asked = ASKED.exec(whole);
  const question = asked === null || asked[0].length === whole.length ? '' : (asked[1] ?? '');
  const aboutRank = /志望|本命|順位|順番|番|どこ|一位/u.test(question);
  const answer = (question === '' ? whole : whole.slice(asked?.[0].length ?? 0)).replace(REPORTED, '');
  const signs = signed(answer);
  const text = signs
    .replace(SETTLED, '')
    .replace(/[YOGTSLRK]N(?:く)?、(?=[^。]*[YOTSL])/gu, '')
    .replace(
      /(?<=[TW]の?Cは)(?:一社|1社|一つ)(?:だけ)?で、(?:それ[がは])?|(?<=は|として|[のTC]が|[YOKC]を(?=、[STRL])|を(?=、[^、。YOKを]{0,12}[STRL]に))、|(?<=[TS]は)(?:一社|1社|一つ)(?:だけ)?で、(?:それ[がは])?|(?<=[TS]は)[^、。YOKN]{0,8}決(?:ま|め)っ?て(?:い|お)(?!ま|な|ら)[^、。N]{0,3}、/gu,
      '',
    );
  const scale =
    aboutRank ||
    /^と(?:聞|問|尋)/u.test(whole) ||
    SCALE.test(text) ||
    SCALE.test(answer) ||
    SCALE.test(question);
  if (aboutRank) {
    if (NOT_YET.test(text)) return 'undecided';
    if (NONE_SAID.test(text)) return 'undecided';
    if (/^[ 、]*(?:はい|もちろん|そうです|そうだ|そう$|その通り)/u.test(text) && !/[LRN]/u.test(text))
      return 'yes';
    if (/^[ 、]*(?:いいえ|いえ|違|そうN)/u.test(text)) return 'no';
    const who = first(text);
    if (LOWER_ASKED.test(question)) return who === 'Y' ? 'no' : null;
    if (
      who !== null &&
      /^[^、。YOK]{0,8}[YOK](?:さん)?(?:です|だ|で|と|一択|の名前|を(?:挙げ|あげ)|$)/u.test(text)
    )
      return who === 'Y' ? 'yes' : 'no';
  }
  if (FALLBACK.test(text)) return 'no';
  if (GOES_ON.test(text))
    return !/Yの?[^。]{0,6}待/u.test(text) ? 'no' : THEIRS_FIRST.test(text) ? 'yes' : null;
  if (JOINING_ASKED.test(question) && JOINS.test(text) && !UNSURE.test(text)) return 'yes';
  if (scale || OFFER.test(answer))
    for (const [compared, stance] of COMPARED) if (compared.test(text)) return stance;
  if (STOPS.test(text) && OFFER.test(text) && !/O/u.test(text)) return 'yes';
  if (STOPS.test(text) && THEIR_OFFER.test(text)) return 'no';
  if (ACCEPT.test(text) && !AT_ONCE.test(text))
    return UNSURE.test(text.slice(text.indexOf('内定')))
      ? null
      : /O/u.test(text) && !/Y/u.test(text)
        ? 'no'
        : 'yes';
  if (conditional && !SUPPOSED.test(answer) && !EVEN_IF.test(answer)) return null;
  const chosen = NOT_BUT.exec(signs)?.[1];
  if (chosen !== undefined) return chosen === 'Y' ? 'yes' : 'no';
  if (UNSAID_YET.test(answer)) return 'undecided';
  const ranked = readRanks(text, scale);
  if (ranked?.named === true && ranked.stance !== 'group' && !LATER.test(text)) return ranked.stance;
  if (isUndecided(text, answer) && (scale || aboutRank || /[YOACS]|社|どこも/u.test(text)))
    return 'undecided';
  return ranked?.stance ?? null;
}

/** A sentence that only asks for the first choice, which the next one answers. */
const RANK_ASKED =
  /(?:志望順位|第[一1]志望|本命)[^、。]{0,12}(?:(?:聞かれ|問われ|尋ねられ|質問され)(?:た|まし)[^、]{0,4}$|(?:ですか|でしょうか)[?？。]?$|[?？]$)/u;

/** Where one would work, which is the company: 一番働きたい場所が御社です. */
const WHERE_IS_YOU = /(?<=たい)(?:場所|職場)(?=[がは]、?御社(?:です|だ|で(?:あ|、|す)))/u;

/** Reads whether a Japanese sentence calls this company the first choice. */
export function readJapaneseFirstChoice({ text: masked, conditional, before }: Passage): Position | null {
  const asked = /志望|本命/u.test(before) && RANK_ASKED.test(before) && !OTHER_THING.test(before);
  const text =
    (asked ? '志望順位を聞かれ、' : '') + masked.replace(/\0+$/u, '').replace(WHERE_IS_YOU, '会社');
  if (!mayRank(text) || OTHER_THING.test(text)) return null;
  const stance = readSentence(text, conditional);
  return stance === null ? null : stanceOnly(stance);
}
