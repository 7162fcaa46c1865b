/** Ways besides companies: an examination for public service, graduate school, a company of one's own. */
const JA_WAYS: readonly (readonly [string, RegExp])[] = [
  [
    'way:public',
    /公務員|教員採用|(?:職員|自治体|警察官?|消防|[都県市区])の?採用試験|県庁(?!所在)|市役所|(?<=[都県市区])の試験/u,
  ],
  ['way:study', /^(?!.*(?:修了|を機に|大学院生)).*(?:大学院|院試|(?<!大学)進学)/u],
  ['way:founding', /起業(?!した\p{Script=Han}|家)/u],
];
/** Nothing but public service is applied to besides. */
const ONLY_PUBLIC =
  /^(?:今|現在)?(?:は|、)*(?:(?:併願|応募|受験|選考)(?:先|中の(?:ところ|会社))?|(?:ほかに|他に)?(?:受けて|併願して|応募して)いるの)は、?[^、。は]{0,6}(?:公務員(?:試験)?|市役所|区役所|県庁|役場)(?:だけ|のみ|一本)/u;
const JA_WAY_ACT =
  /受け|受験|併願|目指|出願|進学(?=も|を|し|する|は|です)|起業(?=も|を|し|する)|考えて|考え(?:は|ま|ず)|志望(?:して|し)|応募|準備|勉強|入試|院試|つもり|予定|並行/u;
const JA_WAS = /(?:て|で)(?:い|おり)?ました|ていた|でいた/u;
const JA_OFFER = /内々?定|採用通知|採用の(?:声|連絡)/u;
const JA_OFFER_YOURS =
  /御社(?:から|の)(?:内|採)|いただけ|もらえ|内定(?:式|者|後|承諾書)|いただき次第|優先順位|いただいた(?:その|翌|ときから|日|週|月)|(?:出|いただい|もらっ)(?:て(?:いて)?も|た(?:場合|としても)|たら|てから|たとき|て(?:すぐ|入社))|次第|期限/u;
/** No offer is wanted, which tells of none that there is. */
const NOT_WANTED = /内定[^、。]{0,4}(?:いり|要り|いら|要ら|必要)/u;
const JA_HAS_OFFER =
  /いただ[いき]|もら[っい]|(?:得|持っ|出|取っ)(?:て|た|ま)|持ち|出た|出ま|あり|ある|承諾|保[有持留]|獲得|受け取|届[いき]/u;

/** Another company's offer that still has to be answered. */
const OFFER_KEPT = /他社の内々?定(?:へ|に対す)?(?:は|に|の)[^、。]*(?:返事|返答|回答)(?!はし)/u;

/** Reads the other ways and the offers of a Japanese clause, yes or no. */
export function japaneseMarks(clause: string, no: boolean): string[] {
  const ways = JA_WAYS.flatMap(([way, sign]) => {
    if (!sign.test(clause) || !JA_WAY_ACT.test(clause)) return [];
    if (!no && way === 'way:public' && ONLY_PUBLIC.test(clause)) return [`${way}:yes`, `${way}:only`];
    return no ? [`${way}:no`] : JA_WAS.test(clause) ? [] : [`${way}:yes`];
  });
  if (!JA_OFFER.test(clause) || JA_OFFER_YOURS.test(clause)) return ways;
  if (OFFER_KEPT.test(clause)) return [...ways, 'offer:some'];
  if (no) return NOT_WANTED.test(clause) ? ways : [...ways, 'offer:none'];
  return JA_HAS_OFFER.test(clause) ? [...ways, 'offer:some'] : ways;
}
