import { createTextCache } from '../cache.ts';
import { foldWidth } from '../fold.ts';
import type { Dimension } from './quantity.ts';
import { MONEY, SCORES } from './quantity-values.ts';

/** The names that one of several of a kind goes by. */
type Named = readonly (readonly [string, RegExp])[];

/** Things of one kind, of which a sentence means some and not the others. */
interface Kind {
  /** What any sentence that speaks of the kind holds: the rest is looked at only then. */
  sign: RegExp;
  names: Named;
  /** The measures it tells apart; all where none are named. */
  of?: ReadonlySet<Dimension>;
  /** The measures it says nothing about. */
  not?: ReadonlySet<Dimension>;
}

const SIZES: ReadonlySet<Dimension> = new Set([...MONEY, 'thing', 'distance', 'area', 'weight']);
const TRIPS: ReadonlySet<Dimension> = new Set(['clock', 'time', 'yen', 'distance']);
const COUNTED: ReadonlySet<Dimension> = new Set(['person', 'thing', 'occurrence']);
const HOURS: ReadonlySet<Dimension> = new Set(['hour']);

/** What is numbered in its turn; at which attempt one passed is a number itself. */
const ORDINALS: Named = (
  [
    ['first', '1一'],
    ['second', '2二'],
    ['third', '3三'],
    ['fourth', '4四'],
    ['fifth', '5五'],
  ] as const
).map(([name, digits]) => [
  name,
  new RegExp(
    `(?<![\\d十])[${digits}](?:本|作|冊|軒|つ|店舗|試合|[回度](?!目(?:の?(?:受験|挑戦|試験)|で)))目|第[${digits}](?:回|作|弾|号|部)`,
    'u',
  ),
]);

/** Names that stand for themselves, told by one pattern. */
function eachOf(words: string, after = ''): Named {
  return words.split('|').map((word) => [word, new RegExp(word + after, 'u')]);
}

const KINDS: readonly Kind[] = [
  {
    sign: /[春夏秋冬]/u,
    names: (['春', '夏', '秋', '冬'] as const).map((season) => [
      season,
      new RegExp(
        `(?<=^|[^\\p{Script=Han}]|[昨今毎年翌来初晩真])${season}(?!巻|日[町井]|分|雨|田|葉原|刀魚|瓜|菊|目漱|ミカン|みかん)`,
        'u',
      ),
    ]),
  },
  {
    sign: /[朝昼夕夜晩]|午[前後]/u,
    names: [
      ['morning', /朝(?!鮮)|午前/u],
      ['noon', /昼|午後/u],
      ['evening', /夕[方食べごの]|(?<!徹|前)夜|(?<!毎)晩/u],
    ],
    not: HOURS,
  },
  {
    sign: /側/u,
    names: eachOf('海側|山側|東側|西側|南側|北側|左側|右側|表側|裏側|内側|外側|手前側|奥側'),
  },
  {
    sign: /予選|決勝|本選/u,
    names: [
      ['heats', /予選/u],
      ['semifinal', /準決勝/u],
      ['final', /(?<!準|準々)決勝|本選/u],
    ],
  },
  {
    sign: /大会|コンクール|選手権|コンテスト|リーグ|トーナメント/u,
    names: [
      ['nation', /全国|全日本|インカレ/u],
      ['prefecture', /(?<!都道府)県(?:の)?(?:大会|コンクール|選手権|予選)/u],
      ['district', /(?:地区|市|区|町)(?:民|内)?(?:の)?(?:大会|コンクール|選手権|予選)/u],
      ['region', /(?:地方|ブロック|関東|関西|東海|東北|九州|四国|中国|北陸|北信越)(?:の)?(?:大会|選手権)/u],
      ['newcomers', /新人(?:戦|大会)/u],
    ],
  },
  {
    sign: /ピアノ|リン|ルート|オーボエ|ビオラ|チェロ|ビオラ|ット|ギター|ドラム|サックス|太鼓|三味線|箏|ボーン|ホルン|エネ|チューバ|ハープ|ベース/u,
    names: eachOf(
      'ピアノ|[バヴ][ィァ]?イオリン|チェロ|ビオラ|フルート|クラリネット|トランペット|トロンボーン|ホルン|オーボエ|チューバ|ギター|ドラム|サックス|太鼓|三味線|箏|ハープ|ベース(?!ボール)',
    ),
  },
  {
    sign: /サッカー|野球|テニス|卓球|ボール|バドミントン|ラグビー|道|水泳|陸上|ゴルフ|ホッケー|フェンシング|将棋|囲碁|ボート|バスケ|バレー/u,
    names: eachOf(
      'サッカー|フットサル|野球|テニス|卓球|バレー|バスケ|ハンドボール|ソフトボール|バドミントン|ラグビー|柔道|剣道|弓道|空手|合気道|書道|茶道|華道|水泳|陸上|ゴルフ|ホッケー|フェンシング|将棋|囲碁|ボート部',
    ),
  },
  {
    sign: /語/u,
    names: eachOf(
      '英語|フランス語|ドイツ語|中国語|韓国語|スペイン語|イタリア語|ロシア語|ポルトガル語|アラビア語|タイ語|ベトナム語|(?<![\\p{Script=Han}])日本語',
    ),
  },
  {
    sign: /(?:から|人|出身|の)/u,
    names: eachOf(
      '中国|韓国|台湾|ベトナム|タイ|インド|インドネシア|ネパール|ミャンマー|アメリカ|カナダ|イギリス|フランス|ドイツ|イタリア|スペイン|ブラジル|オーストラリア|フィリピン|マレーシア|モンゴル|スリランカ',
      '(?=から|人|出身|の)',
    ),
  },
  {
    sign: /自分|私|後輩|友人|友達|生徒|妹|弟/u,
    names: [
      ['own', /(?:自分|私)の/u],
      ['of others', /(?:後輩|友人|友達|生徒|妹|弟)の/u],
    ],
  },
  {
    sign: /祖父|祖母|実家|親戚|叔|実習|インターン|研修/u,
    names: [
      ['of the family', /(?:祖父|祖母|実家|親戚|叔父|叔母)の/u],
      ['where one was sent', /実習|インターン|研修/u],
    ],
  },
  {
    sign: /専門|全科目|科目全体|教養|通算|全体/u,
    names: [
      ['major', /専門/u],
      ['general', /教養/u],
      ['all', /全科目|科目全体|通算|全体/u],
    ],
    of: SCORES,
  },
  {
    sign: /数学|英語|国語|理科|社会|物理|化学|生物|地理|日本史|世界史/u,
    names: eachOf('数学|英語|国語|理科|社会科|物理|化学|生物|地理|日本史|世界史'),
    of: SCORES,
  },
  {
    sign: /リスニング|リーディング|ライティング|スピーキング|筆記|口述|実技|面接|一次|二次/u,
    names: [
      ['listening', /リスニング/u],
      ['reading', /リーディング/u],
      ['writing', /ライティング/u],
      ['speaking', /スピーキング|口述/u],
      ['paper', /筆記|一次/u],
      ['practice', /実技|二次/u],
    ],
    of: SCORES,
  },
  {
    sign: /[朝昼夕]食|ごはん|ご飯|ランチ|ディナー|弁当|モーニング/u,
    names: [
      ['breakfast', /朝食|朝(?:ごはん|ご飯)|モーニング/u],
      ['lunch', /昼食|昼(?:ごはん|ご飯)|ランチ/u],
      ['dinner', /夕食|[夕晩](?:ごはん|ご飯)|ディナー/u],
    ],
  },
  {
    sign: /大人|一般|学生|子ども|子供|小学生|中学生|高校生|シニア|高齢者|会員|幼児/u,
    names: [
      ['adult', /大人|一般/u],
      ['student', /(?<![小中留])学生|中学生|高校生/u],
      ['child', /(?:子ども|子供)(?!食堂|会)|小学生|幼児/u],
      ['senior', /シニア|高齢者/u],
      ['member', /(?<!非|学|委)会員/u],
      ['visitor', /非会員/u],
    ],
    of: MONEY,
  },
  {
    sign: /生|児|大人|保護者|社会人|高齢者|お年寄り/u,
    names: [
      ['infant', /園児|幼児|未就学/u],
      ['pupil', /小学生|(?<!学)児童/u],
      ['junior', /中学生/u],
      ['senior', /高校生/u],
      ['adult', /大人|保護者|社会人|高齢者|お年寄り/u],
    ],
    of: COUNTED,
  },
  {
    sign: /学部生|院生|修士|博士|面接/u,
    names: [
      ['graduate', /学部生/u],
      ['master', /修士/u],
      ['doctor', /博士/u],
      ['for a shop', /バイトの面接/u],
      ['for a job', /(?:就活|本番|企業|就職)の面接/u],
    ],
  },
  {
    sign: /役者|キャスト|裏方|厨房|キッチン|ホール|レジ|司会|手/u,
    names: [
      ['cast', /役者|キャスト/u],
      ['crew', /裏方/u],
      ['kitchen', /厨房|キッチン/u],
      ['floor', /(?<![\p{Script=Katakana}ー])ホール(?=担当|係|スタッフ|[はも]|で\d|に)/u],
      ['till', /レジ(?!袋|ュ)/u],
      ['pitcher', /投手/u],
      ['fielder', /野手/u],
    ],
    of: COUNTED,
  },
  {
    sign: /男|女/u,
    names: [
      ['men', /男[子性]/u],
      ['women', /女[子性]/u],
    ],
  },
  {
    sign: /シングルス|ダブルス|個人|団体/u,
    names: [
      ['singles', /シングルス|個人(?:戦|の部|総合)/u],
      ['doubles', /ダブルス/u],
      ['team', /団体(?:戦|の部)/u],
    ],
  },
  {
    sign: /新|旧|古/u,
    names: [
      ['new', /(?:^|[^\p{Script=Han}])新(?:しい|校舎|店舗|型|館|居|しく|住所)/u],
      ['old', /(?:^|[^\p{Script=Han}])(?:旧(?=\p{Script=Han})|古い)/u],
    ],
  },
  {
    sign: /屋[内外]|オンライン|対面|録画|会場/u,
    names: [
      ['indoor', /屋内/u],
      ['outdoor', /屋外/u],
      ['online', /(?<!授業や|での)オンライン/u],
      ['present', /対面|会場で/u],
    ],
  },
  {
    sign: /マラソン/u,
    names: [
      ['half', /ハーフ/u],
      ['full', /フル|(?<!ハーフ)マラソン/u],
    ],
  },
  {
    sign: /目|最初|最後|初回|最終|第/u,
    names: [
      ['first', /最初[にの](?!1年|一年|\d+か月|数)|初回|初日/u],
      ...ORDINALS,
      ['last', /最後[にの](?!1年|一年|\d+か月|数)|最終(?:回|日|戦|号)|千秋楽/u],
    ],
  },
  {
    sign: /月|年|週|回|頃|ころ|とき|代/u,
    names: [
      ['last month', /先月/u],
      ['this month', /今月/u],
      ['last week', /先週/u],
      ['this week', /今週/u],
      ['in childhood', /(?:子ども|子供|小学生)の(?:頃|ころ|とき|時)|幼い|小さい(?:頃|ころ)|幼少/u],
      ['as a student', /大学(?:で|に入|時代|生の|に進)/u],
    ],
  },
  {
    sign: /階/u,
    names: ['1一', '2二', '3三', '4四', '5五', '6六'].map((floor) => [
      floor,
      new RegExp(`(?<![\\d十])[${floor}]階(?!建|級|段)`, 'u'),
    ]),
  },
  {
    sign: /[1-9一二三四五六][号組班番]|[本別新旧東西南北][館棟店]/u,
    names: [
      ...['1一', '2二', '3三', '4四', '5五', '6六'].map(
        (at) => [at, new RegExp(`(?<![\\d十第])[${at}](?:号(?:館|車|店|室|棟)|組|班)`, 'u')] as const,
      ),
      ...eachOf('本館|別館|新館|東館|西館|南館|北館|東棟|西棟|南棟|北棟'),
      ['main', /(?<![日\p{Script=Katakana}])本店/u],
      ['branch', /支店|[2-9二三四]号店/u],
    ],
  },
  {
    sign: /右|左|東|西|南|北/u,
    names: eachOf('右[手足目側腕耳]|左[手足目側腕耳]|東[側口]|西[側口]|南[側口]|北[側口]'),
  },
  {
    sign: /前半|後半|学期|前期|後期|上半期|下半期/u,
    names: [
      ['first half', /前半|前期|上半期/u],
      ['second half', /後半|後期|下半期/u],
      ['term one', /[1一]学期/u],
      ['term two', /[2二]学期/u],
      ['term three', /[3三]学期/u],
    ],
  },
  {
    sign: /電車|バス|車|バイク|徒歩|歩|新幹線|飛行機|船|フェリー/u,
    names: [
      ['train', /(?<!自転車と)電車|地下鉄/u],
      ['bus', /(?<!高速)バス(?![ケ停])/u],
      ['coach', /高速バス|夜行バス/u],
      ['bicycle', /自転車/u],
      ['car', /(?<![\p{Script=Han}])車で|自家用車/u],
      ['foot', /徒歩|歩い/u],
      ['express', /新幹線/u],
      ['plane', /飛行機/u],
      ['ship', /船で|フェリー/u],
    ],
    of: TRIPS,
  },
  {
    sign: /とき|時|頃|ころ|現在|今/u,
    names: [
      [
        'on entering',
        /(?:入(?:っ|部し|会し|学し|社し|団し)|始め|立ち上げ|開い|創設し|設立し)た(?:とき|時|頃|ころ|当時|当初)|(?:入[部会学社団]|設立|創設|発足|開始|開設)し?(?:時|当時|当初|直後)/u,
      ],
      [
        'on leaving',
        /(?:引退|卒業|退部|引き継|辞め|終え|去|任期満了|閉店)(?:する|した|る|た|ぐ|いだ|の)?(?:とき|時|頃|ころ|まで)|現在|今[はもで]|今では/u,
      ],
    ],
    of: new Set([...COUNTED, ...MONEY, 'share', 'points', 'rank', 'weight', 'age', 'area', 'grade']),
  },
  {
    sign: /[大小]|メイン|サブ/u,
    names: [
      [
        'large',
        /(?<!\p{Script=Han})大(?:きい(?:方|ほう)?|きな|型|鍋|皿|ホール)(?!声|音|成果|変化|失敗)|メイン/u,
      ],
      [
        'small',
        /(?<!\p{Script=Han})小(?:さい(?:方|ほう)?|さな|型|鍋|皿|ホール)(?!声|音|失敗|頃|ころ|子)|サブ/u,
      ],
    ],
    of: SIZES,
  },
  {
    sign: /[犬猫鶏牛豚馬羊亀]|うさぎ|ウサギ|金魚|メダカ|インコ|ハムスター/u,
    names: eachOf(
      '犬|猫|うさぎ|鶏|牛|豚|馬|羊|亀|ウサギ|金魚|メダカ|インコ|ハムスター',
      '(?=[をがはとのも、\\d])',
    ),
    of: COUNTED,
  },
  {
    sign: /予算|見積|使|かか|支出|費用|経費|売|収入|利益|黒字|赤字|払/u,
    names: [
      ['planned', /予算|見積/u],
      ['spent', /使[っい]|かか[っりる]|支出|費用|経費|払[っい]|仕入れ/u],
      ['taken', /売(?:り)?上|売れ|収入/u],
      ['kept', /利益|黒字|赤字|もうけ|儲け/u],
    ],
    of: MONEY,
  },
  {
    sign: /[費料代]|賃|給|収/u,
    names: [
      ...eachOf(
        '家賃|食費|学費|交通費|光熱費|材料費|会場費|印刷費|衣装代|交通費|宿泊費|時給|日給|月給|年収|手取り',
      ),
      ['entry', /参加費|入場料|会費|チケット代/u],
    ],
    of: MONEY,
  },
];

/** The names of each kind that a sentence holds; null for a kind it does not speak of. */
const kindsIn = createTextCache((sentence: string): readonly (ReadonlySet<string> | null)[] => {
  const folded = foldWidth(sentence);
  return KINDS.map(({ sign, names }) => {
    if (!sign.test(folded)) return null;
    const found = names.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
    return found.length === 0 ? null : new Set(found);
  });
});

/**
 * Says whether two Japanese sentences speak of two of a kind: the spring and the autumn appeal, the first and the
 * third film, grown-ups and students, what was planned and what was spent.
 */
export function japaneseKindsDiffer(a: string, b: string, dimension: Dimension): boolean {
  const [mine, theirs] = [kindsIn(a), kindsIn(b)];
  return KINDS.some(({ of, not }, index) => {
    const [first, second] = [mine[index], theirs[index]];
    if (first == null || second == null) return false;
    if (of?.has(dimension) === false || not?.has(dimension) === true) return false;
    return ![...first].some((name) => second.has(name));
  });
}
