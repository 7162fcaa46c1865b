import { readEnglishFirstChoice } from './english-first-choice.ts';
import { type Passage, type Position, stanceOnly } from './statement.ts';

const JA_TOPIC =
  /第[一1]志望|第[二2三3]志望|本命|併願先|滑り止め|すべり止め|志望順位|志望度.{0,6}(?:一番|最も)高/u;
const JA_OTHER_THING =
  /第[一1]志望の?(?:校|業界|大学|高校|学部|学科|学校|コース|ゼミ|研究室|部署|配属|職種|職業|勤務地|国)|(?:大学|学部|高校|ゼミ|研究室|受験|配属|職種|部署|業界)[のはがも、]{1,2}第[一1]志望/u;
const JA_YOU = /御社|こちら(?:の(?:会社|病院|学校|法人|農園)|が|を|は|で|$|です|だ|と)|この会社/u;
const JA_ELSEWHERE =
  /(?:別|他|ほか|同業)の(?:会社|企業|1社|一社|ところ|メーカー|銀行|商社|法人|病院|学校|学園|園|自治体|団体|事務所|局|組合)|別会社|他社|同業(?:の別|他|の他)|競合|別の[^、。]{0,8}(?:会社|社|企業|メーカー)|他に(?:ある|あり)|他の業界/u;
const JA_NO =
  /志望順位[^。]{0,12}(?:[二2三3四4]番|[2-9二三]位|高くな|低)|第[一1]志望の(?:会社|企業|ところ|1社|一社)(?:の|から)(?:結果|選考|面接|内定|返事|連絡)|第[一1]志望(?:は|が)(?:、)?(?:別|他|ほか)(?:に|で)|第[一1]志望群?(?:では|じゃ|とは|に(?:は)?)(?:(?:あり|ござい)ま?せん|ない|なく|言え|いえ|入っ(?:てい(?:ない|ませ)|ておら)|なら)|第[一1]志望とまでは/u;

const JA_UNDECIDED =
  /(?:第[一1]志望|順位|優先度|入社先|就職先|本命)群?(?:は|を|が|も|と)?[^。、]{0,14}(?:決め|決ま|決定|つけ|付け|絞|固ま|固め|定ま|定め|はっきり|絞れ|絞りきれ|選べ)[^。、]{0,6}(?:ない|なく|ませ|おら|かね)|(?:第[一1]志望|順位)(?:の(?:会社|企業|ところ))?(?:は|が)?(?:まだ|特に)?(?:未定|ない|ありません|ございません)|どこ(?:に|へ)(?:入社|行く|就職)[^。、]{0,6}か[^。、]{0,8}(?:決め|決ま)[^。、]{0,6}(?:ない|ませ|おら)|(?:志望|御社|他社|企業|会社|どこ|どちら|入社|聞かれ)[^。]{0,24}(?:迷って|迷いが(?:あ|残)|悩んで(?!いる(?:人|方|求|お客))|甲乙つけ|決めかね|決めきれ)/u;
const JA_CHOICE =
  /志望度|最優先|優先し|最有力|一番(?:に)?(?:行き|入り|入社し|働き|魅力|志望)|1番(?:に)?(?:行き|入り|入社し|働き)|第[一1]希望(?:は|が|です|の(?:会社|企業))|しか考えて|第[一1]候補|第[一1]の候補/u;
/** What the first choice is said to be. */
const JA_NAMED =
  /^(?:第[一1](?:志望群?|希望)|本命)(?:の会社|の企業)?(?:は|が)、?([^。]{1,60}?)(?:です|だ(?!け)|な(?:の(?:で|です|だ)|ん(?:です|だ))|である(?=[、。\0]|と|$)|で(?=[、。\0]|すが)|\0|、|。|$)/u;
/** One organisation, not a kind of them: 県庁, 共同研究でお世話になっているメーカー. */
const JA_ORGANISATION =
  /(?:公務員|(?:公立|私立|国立|県立|市立)[^、。]{0,10}|[都道府県]庁|市役所|区役所|省|裁判所|病院|大学院|進学|[A-Za-z]社|事務所|(?:の|る|た|な)(?:別の)?(?:会社|企業|[\p{Script=Han}\p{Script=Katakana}ー]{0,6}(?:メーカー|商社|銀行|地銀|信金|ベンチャー|グループ|局|社|機構|法人)))(?:の(?:ほう|方))?$/u;
const JA_OTHER_SUBJECT =
  /(?:の|[\p{Script=Han}\p{Script=Katakana}ー])(?:会社|企業|メーカー|商社|銀行|局|庁|省)(?:が|は)、?$/u;
const JA_KIND = /(?:メーカー|商社|銀行|証券|保険|ベンチャー|公務員|コンサル)$/u;
/** Nobody stands above this company. */
const JA_FIRST_OF_ALL =
  /志望度(?:は|が)[^、。]{0,4}御社が(?:最も|一番)高|志望度が(?:最も|一番)高いのは(?:御|貴|こちら)|(?:一番|最も)[^、。]{0,10}(?:考え|強|行き|入り|働き|志望|望)[^、。]{0,10}のは、?(?:御社|こちら)|御社[^、。]{0,12}(?:たら|れば|なら)、?[^。]{0,10}(?:ほか|他)[^。]{0,10}(?:辞退|断)|迷わず一番|最優先に(?:考え|し)|第一希望(?:と|に)|御社(?:が|こそ|は)[^、。]{0,8}(?:一位|1位|一番|先頭)|(?:一位|1位|一番|先頭)(?:なの)?は御社|ほど[^。]{0,8}(?:志望度の高|行きたい|入りたい)[^。]{0,6}(?:な|あり)/u;
const JA_NOT_FIRST =
  /第[一1]志望は(?!御|貴|こちら)[^、。]{2,16}で、[^。]*(?:落ち|だめ|駄目|受から)|志望度(?:は|が)[^、。]{0,8}(?:高く(?:は)?(?:な|あり)|低)|御社[^、。]{0,4}練習(?:の|として|台)|志望度が(?:最も|一番)高いのは(?!御|貴|こちら)|(?:御社|こちら)より[^。]{0,14}(?:志望度|行きたい|入りたい)[^。]{0,10}(?:会社|ところ|企業|病院)|(?:ライバル|競合|別の|他の)[^、。]{0,8}(?:会社|企業|社)に(?:いちばん|一番|最も)|(?:いちばん|一番|最も)(?:行き|入り)たいのは(?!御|貴|こちら)[^。]{2,16}(?:です|だ)/u;
const JA_NO_ORDER =
  /(?:他社|ほか|他の会社)[^、。]{0,6}結果[^、。]{0,6}(?:待|見|踏まえ)[^、。]{0,10}(?:決め|判断|返事)|一社に(?:は)?絞(?:れ|りきれ|り切れ)(?:て(?:い|お)?)?(?:な|ませ)|横並び|とくに(?:一位|1位)の会社はな|順位は(?:つけて|決めて)(?:い|お)?(?:な|ま|ら|り)/u;
const JA_ABOVE_ALL =
  /以上に(?:行き|入り|働き|入社し)たい(?:会社|企業|ところ)は(?:な|あり)|(?:最も|一番)(?:強く)?(?:入[社行庁職所局]|就職)を(?:望|希望|志望)|(?:入[社行庁職所局]|就職)を(?:最も|一番|何より)(?:強く)?(?:望|希望|志望)/u;
const JA_YOU_SECOND =
  /(?:御社|こちら)(?:の[^、。]{1,4})?(?:は|が)[^、。]{0,10}(?:第[二2三3]志望|併願|滑り止め|次点|押さえ|[二三23]番(?:目|手)?の?(?:志望|候補|希望)|[二三23]番(?:目|手)(?:です|だ|に(?:行き|入り|志望|考え)))/u;
const JA_RANK_FIRST =
  /(?:一番|1番)(?:は|で(?=[、。\0])|に?(?:行き|入り|入社し|働き)たい|目|の志望)|第[一1]志望(?:は|が|で)/u;
const JA_RANK_NEXT = /(?:二|2|三|3)番(?:目|手)?(?:だ|です|で|に|く|\0)|その次|次点|二の次/u;
const JA_OTHER_COMPANY =
  /(?:会社|企業|メーカー|商社|銀行|代理店|[\p{Script=Han}]{2}会社|コンサル|県庁|市役所|公務員|法人)/u;

/** Reads a ranking that names the companies clause by clause: 鉄道会社が一番で、御社は二番目. */
function readRanks(text: string): Position | null {
  if (!/順|行きたい|入りたい|入社|志望|一番|次|本命/u.test(text)) return null;
  for (const clause of text.split(/[、。]/u)) {
    if (JA_RANK_NEXT.test(clause) && JA_YOU.test(clause)) return stanceOnly('no');
    if (
      JA_RANK_FIRST.test(clause) &&
      JA_OTHER_COMPANY.test(clause) &&
      !JA_YOU.test(clause) &&
      /一番|1番/u.test(clause)
    )
      return stanceOnly('no');
  }
  return null;
}

const JA_STOPS =
  /内定[^。]{0,14}(?:たら|れば|なら|際は|場合は)[^。]{0,16}(?:就活|就職活動|選考)を(?:すべて|全て)?(?:や|辞|止|終|切り上)/u;
const JA_GOES_ON =
  /内定[^。、]{0,14}(?:ても|でも)[^。]{0,30}(?:就活|就職活動|選考)[^。]{0,8}(?:続け|受け続|継続)|内定[^。、]{0,14}(?:ても|でも)[^。]{0,40}(?:そちら|別の|他の|ほかの)[^。]{0,8}(?:入社|行|就職|選)/u;
const JA_ACCEPT =
  /内定[^。]{0,14}(?:たら|れば|なら|際は|場合は|次第)[^。]{0,16}(?:入社|承諾|お受け|行き|行く|入り|入る|就職|お世話)/u;

/** Reads the wordings that rank companies without the words 第一志望. */
function readJapaneseChoice(text: string): Position | null {
  const hoped = JA_NAMED.exec(text.slice(Math.max(0, text.search(/第[一1]希望/u))))?.[1];
  if (hoped !== undefined && JA_ORGANISATION.test(hoped) && !JA_YOU.test(hoped)) return stanceOnly('no');
  if (JA_ACCEPT.test(text)) {
    if (/(?:ない|ません|迷|考え|検討|保留|待っ)/u.test(text.slice(text.indexOf('内定')))) return null;
    return stanceOnly(JA_ELSEWHERE.test(text) && !JA_YOU.test(text) ? 'no' : 'yes');
  }
  if (!JA_CHOICE.test(text) || /(?:お客|顧客|相手|安全|品質)[^。、]{0,10}優先/u.test(text)) return null;
  const denied = /優先(?:し|順位)[^。]{0,8}(?:ない|ません)|(?:では|じゃ)(?:ない|ありません)/u.test(text);
  if (denied) return null;
  const you = text.search(JA_YOU);
  const other = text.search(JA_ELSEWHERE);
  if (/志望度/u.test(text) && !/高/u.test(text)) return null;
  if (/(?:他|別|ほか)に[^。、]{0,14}(?:優先|行き|入り|入社し|働き)/u.test(text)) return stanceOnly('no');
  if (other >= 0 && (you < 0 || other < you) && !/他社より|他社と比べ|他の[^、。]{0,4}より/u.test(text))
    return stanceOnly('no');
  return you >= 0 && (!/志望度/u.test(text) || /一番|最も|最優先/u.test(text)) ? stanceOnly('yes') : null;
}

function readJapanese({ text, conditional }: Passage): Position | null {
  if (JA_OTHER_THING.test(text)) return null;
  if (JA_GOES_ON.test(text)) return stanceOnly('no');
  if (JA_YOU_SECOND.test(text)) return stanceOnly('no');
  if (JA_ABOVE_ALL.test(text) && JA_YOU.test(text)) return stanceOnly('yes');
  if (JA_NOT_FIRST.test(text)) return stanceOnly('no');
  if (JA_NO_ORDER.test(text)) return stanceOnly('undecided');
  if (JA_FIRST_OF_ALL.test(text)) return stanceOnly('yes');
  const ranked = readRanks(text);
  if (ranked !== null) return ranked;
  if (JA_STOPS.test(text)) return stanceOnly('yes');
  if (conditional) return JA_ACCEPT.test(text) ? readJapaneseChoice(text) : null;
  if (JA_UNDECIDED.test(text) && !/迷わず|迷いな|迷いは|職種|勤務地|配属|業界|進学/u.test(text))
    return stanceOnly('undecided');
  if (!JA_TOPIC.test(text)) return readJapaneseChoice(text);
  if (/(?:滑り止め|すべり止め|第[二2三3]志望)(?:では|じゃ|とは)/u.test(text) && !/第[一1]志望/u.test(text))
    return null;
  if (JA_NO.test(text)) return stanceOnly('no');
  const at = text.search(JA_TOPIC);
  const before = text.slice(0, at);
  const after = text.slice(at);
  const clause = before.split(/[、,]/u).at(-1) ?? '';
  if (/第[二2三3]志望/u.test(text)) {
    if (!JA_YOU.test(text) && !/第[一1]志望/u.test(text) && JA_OTHER_COMPANY.test(text)) return null;
    if (JA_YOU.test(before)) return stanceOnly('no');
    if (/第[二2三3]志望(?:は|が)/u.test(after) && JA_YOU.test(after)) return stanceOnly('no');
    if (/第[二2三3]志望(?:は|が)/u.test(after)) return null;
    if (!/第[一1]志望/u.test(text))
      return JA_ELSEWHERE.test(text) ? null : /^[^はが]*$/u.test(before) ? stanceOnly('no') : null;
  }
  if (/併願先|滑り止め|すべり止め/u.test(text) && !/第[一1]志望/u.test(text))
    return JA_YOU.test(clause) ? stanceOnly('no') : null;
  const subject = JA_NAMED.exec(after)?.[1];
  if (subject !== undefined) {
    if (JA_YOU.test(subject)) return stanceOnly('yes');
    if (JA_ORGANISATION.test(subject)) return stanceOnly('no');
    if (JA_KIND.test(subject) && /受けて|選考|応募/u.test(after) && !JA_YOU.test(text))
      return stanceOnly('no');
    if (
      JA_ELSEWHERE.test(subject) ||
      /^、?(?:同業の|実は|正直)?(?:別|他|ほか)の/u.test(subject) ||
      /(?:会社|企業|[A-Za-zＡ-Ｚ]社)(?:です|だ|で|\0|$)/u.test(subject)
    )
      return stanceOnly('no');
    return null;
  }
  const group = /^第[一1]志望群/u.test(after);
  const yours = Math.max(clause.lastIndexOf('御社'), clause.search(JA_YOU));
  const other = clause.search(JA_ELSEWHERE);
  if (other >= 0 && /(?:が|を|は|も)[^、]*$/u.test(clause.slice(other)) && other > yours)
    return stanceOnly('no');
  if (other >= 0 && yours < 0) return stanceOnly('no');
  if (yours < 0 && JA_OTHER_SUBJECT.test(clause)) return stanceOnly('no');
  if (/本命/u.test(after.slice(0, 2)) && yours < 0) return null;
  return stanceOnly(group ? 'group' : 'yes');
}

/** Which stances cannot both hold. One of several first choices may still be undecided. */
const CLASHES: ReadonlySet<string> = new Set(['yes/no', 'yes/undecided', 'group/no']);

/** Words that rank companies by themselves; what a text says so outweighs what it lets one infer. */
const RANKED =
  /第[一1]志望|本命|志望順位|\b(?:first|top|number[- ]one|1st) (?:choice|pick|preference|option)\b/u;

/** Reads whether a sentence calls this company the first choice: yes, group (one of several), no, or undecided. */
export function readFirstChoice(passage: Passage): Position | null {
  const found = passage.japanese ? readJapanese(passage) : readEnglishFirstChoice(passage);
  return found === null ? null : { ...found, only: RANKED.test(passage.text) };
}

/** Two stances disagree when one says yes, or one of the first, and the other no; or one says yes and the other is undecided. */
export function firstChoicesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const stances = (positions: readonly Position[]) => {
    const plain = positions.filter(({ only }) => only);
    return (plain.length > 0 ? plain : positions).map(({ stance }) => stance);
  };
  const [first, second] = [stances(a), stances(b)];
  const clash = (one: string | null, other: string | null) =>
    CLASHES.has(`${one}/${other}`) || CLASHES.has(`${other}/${one}`);
  return first.every((one) => second.every((other) => clash(one, other)));
}
