import { industriesIn } from './industries.ts';

/** A field named by the words before its company, where the list has no name for it. */
const FIELD =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,12}?)(?:(?:[系製]|関連|関係)?の?(?:業界|メーカー|(?:運営)?会社|企業)|を(?:つく|作|造|製造す|売|扱|運営す|販売す|開発す)る(?:会社|企業))|業[界種](?:は|を|としては)([\p{Script=Han}\p{Script=Katakana}ー]{2,8}?)(?=だけ|のみ|一本|一筋|に(?:決め|絞|限|しぼ)|です|だ)|([\p{Script=Han}\p{Script=Katakana}ー]{0,8}(?:生協|組合|協会|財団|団体|研究所|事務所|大学|学校|図書館|書店|牧場|農園|劇場|劇団|工房))(?=だけ|のみ|一本|ばかり|に(?:絞|限))|(?<![\p{Script=Han}\p{Script=Katakana}ー])((?![他別異各両本今同全当一二三四五数多新])\p{Script=Han})(?:業界|メーカー)/gu;

/** Text without any of these names no field in words of its own. */
const FIELD_SIGN =
  /業[界種]|メーカー|会社|企業|(?:生協|組合|協会|財団|団体|所|大学|学校|館|書店|牧場|農園|劇場|劇団|工房)(?:だけ|のみ|一本|ばかり|に[絞限])/u;

const NO_FIELD =
  /志望|希望|応募|併願|受験|一番|最高|最初|最後|理想|就職|入社|大手|有名|優良|中小|外資|日系|上場|別|異|選考|複数|関連|特定|一般|民間|株式|現在|本命|新興|地元|地方|内定|候補|検討|関係|自社|御社|貴社|競合|同業|他|一つ|業界|本|進行|対象|今|各|両|元|未定|不問|様々|多様|幅広|全般|限定|自由|特|予定|現地/u;

/** The fields of a stretch, by the list or else by their own words. */
export function fieldsIn(text: string): string[] {
  const listed = industriesIn(text, true);
  if (!FIELD_SIGN.test(text)) return listed.filter((one) => one !== 'same');
  const matches = [...text.matchAll(FIELD)].filter(
    ([, name, kept, place, one = '']) => !NO_FIELD.test(name ?? kept ?? place ?? one),
  );
  const own = matches
    .map(([, name, kept, place, one = '']) => name ?? kept ?? place ?? one)
    .filter((name) => industriesIn(name, true).length === 0);
  const made = matches.some(([whole]) => whole.endsWith('メーカー'));
  return [...listed.filter((one) => one !== 'same' && (one !== 'maker' || !made)), ...own];
}
