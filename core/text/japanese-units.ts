import type { Dimension } from './quantity.ts';

/** What a Japanese counter means: its dimension, the factor to the base unit, and the thing it names, if any. */
export interface JapaneseUnit {
  dimension: Dimension;
  factor: number;
  /** Word that the counter itself counts (店舗, 社), to be taken as head. */
  thing?: string;
}

const HOURS = { second: 1 / 3600, minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730, year: 8760 };

function unit(dimension: Dimension, factor = 1, thing?: string): JapaneseUnit {
  return thing === undefined ? { dimension, factor } : { dimension, factor, thing };
}

const UNITS: Record<string, JapaneseUnit> = {
  年間: unit('time', HOURS.year),
  年: unit('time', HOURS.year),
  か月: unit('time', HOURS.month),
  週間: unit('time', HOURS.week),
  日間: unit('time', HOURS.day),
  日: unit('time', HOURS.day),
  時間: unit('clock', HOURS.hour),
  分間: unit('clock', HOURS.minute),
  分: unit('clock', HOURS.minute),
  秒間: unit('clock', HOURS.second),
  秒: unit('clock', HOURS.second),
  泊: unit('thing', 1, '泊'),
  人: unit('person'),
  名: unit('person'),
  名様: unit('person'),
  回: unit('occurrence'),
  度: unit('occurrence'),
  円: unit('yen'),
  ドル: unit('dollar'),
  ユーロ: unit('euro'),
  ポンド: unit('pound'),
  '%': unit('share'),
  パーセント: unit('share'),
  ポイント: unit('points'),
  割: unit('share', 10),
  倍: unit('change'),
  点: unit('points'),
  位: unit('rank'),
  級: unit('grade'),
  段: unit('grade', 1, '段'),
  km: unit('distance', 1000),
  キロ: unit('distance', 1000),
  m: unit('distance'),
  メートル: unit('distance'),
  kg: unit('weight'),
  トン: unit('weight', 1000),
  グラム: unit('weight', 0.001),
  件: unit('thing'),
  個: unit('thing'),
  つ: unit('thing'),
  本: unit('thing'),
  冊: unit('thing', 1, 'book'),
  枚: unit('thing'),
  台: unit('thing'),
  社: unit('thing', 1, '社'),
  店舗: unit('thing', 1, 'shop'),
  店: unit('thing', 1, 'shop'),
  校: unit('thing', 1, '校'),
  か国: unit('thing', 1, '国'),
  言語: unit('thing', 1, '言語'),
  曲: unit('thing', 1, '曲'),
  作品: unit('thing', 1, '作品'),
  品: unit('thing', 1, '品'),
  種類: unit('thing'),
  軒: unit('thing', 1, '軒'),
  世帯: unit('thing', 1, '世帯'),
  団体: unit('thing', 1, '団体'),
  チーム: unit('thing', 1, 'チーム'),
  組: unit('thing', 1, '組'),
  か所: unit('thing', 1, '箇所'),
  箇所: unit('thing', 1, '箇所'),
  ページ: unit('thing', 1, 'ページ'),
  文字: unit('thing', 1, '文字'),
  語: unit('thing', 1, '語'),
  問: unit('thing', 1, '問'),
  科目: unit('thing', 1, '科目'),
  単位: unit('thing', 1, '単位'),
  ダウンロード: unit('thing', 1, 'download'),
  再生: unit('thing', 1, 'view'),
  フォロワー: unit('person', 1, 'follower'),
  アクセス: unit('thing', 1, 'アクセス'),
  pv: unit('thing', 1, 'アクセス'),
  票: unit('thing', 1, '票'),
  通: unit('thing', 1, '通'),
  杯: unit('thing', 1, '杯'),
  食: unit('thing', 1, '食'),
  匹: unit('thing', 1, '匹'),
  頭: unit('thing', 1, '頭'),
  試合: unit('thing', 1, '試合'),
  勝: unit('thing', 1, '勝'),
  項目: unit('thing'),
  コマ: unit('thing', 1, 'コマ'),
  案: unit('thing', 1, '案'),
  席: unit('thing', 1, '席'),
  座: unit('thing', 1, '座'),
  部: unit('thing', 1, '部数'),
  箱: unit('thing', 1, '箱'),
  袋: unit('thing', 1, '袋'),
  缶: unit('thing', 1, '缶'),
  戸: unit('thing', 1, '軒'),
  便: unit('thing', 1, '便'),
  株: unit('thing', 1, '株'),
  玉: unit('thing', 1, '玉'),
  ブース: unit('thing', 1, 'ブース'),
  ステージ: unit('thing', 1, 'ステージ'),
  セット: unit('thing', 1, 'セット'),
  ペア: unit('thing', 1, 'ペア'),
  いいね: unit('thing', 1, 'いいね'),
  か村: unit('thing', 1, '村'),
  キロメートル: unit('distance', 1000),
  キログラム: unit('weight', 1),
  室: unit('thing', 1, '室'),
  ゴール: unit('thing', 1, 'ゴール'),
};

const SPELLINGS: Record<string, string> = {
  ヶ月間: 'か月',
  ケ月間: 'か月',
  カ月間: 'か月',
  ヵ月間: 'か月',
  か月間: 'か月',
  箇月: 'か月',
  ヶ月: 'か月',
  ケ月: 'か月',
  カ月: 'か月',
  ヵ月: 'か月',
  カ国: 'か国',
  ヶ国: 'か国',
  ヵ国: 'か国',
  カ所: 'か所',
  ヶ所: 'か所',
  ヵ所: 'か所',
  '％': '%',
  名様: '名',
  カ国語: '言語',
  か国語: '言語',
  ヶ国語: '言語',
};

const NAMES = [...Object.keys(UNITS), ...Object.keys(SPELLINGS)].sort((a, b) => b.length - a.length);

/** Matches any counter, longest first. */
export const JAPANESE_UNIT = `(?:${NAMES.join('|')})`;

/** Finds what a counter matched by `JAPANESE_UNIT` means. */
export function japaneseUnit(name: string): JapaneseUnit | null {
  return UNITS[SPELLINGS[name] ?? name] ?? null;
}
