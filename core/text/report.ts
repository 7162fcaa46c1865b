const REPORT =
  /(?:こと|旨|の)?(?:だ|です)?(?:と|を|については?)(?:も|、)?(?:[^\d、。]{0,4}(?:に|へ))?(?:はっきり|きっぱり|しっかり)?(?:と)?(?:お?話し?|(?<!を)お願いし|答え|説明し|伝え|言|述べ|語|回答し|返答し|紹介し|申し上げ|お答えし)[っいてまし]*(?:た|ていた|てある|ました|ております|いました)?[。\s]*$/u;

/** Masks with NUL the words that only report a Japanese statement (…と答えた), so that they are not read as content. */
export function maskReport(sentence: string): string {
  const at = REPORT.exec(sentence)?.index ?? sentence.length;
  return sentence.slice(0, at) + '\0'.repeat(sentence.length - at);
}

const ENGLISH_REPORT =
  /^(?:asked [^,]*, )?(?:and |but )?(?:i )?(?:also |then |honestly )?(?:said|told|answered(?! (?:about |around |over |nearly |almost |more than )?\d)|replied|explained|mentioned|admitted|added|stated|pointed out|talked about(?= [a-z]+ing\b| how\b))\b(?: (?:to )?(?:them|her|him|the (?:interviewers?|recruiter|manager|panel|team)|(?:the|my) [a-z]+(?: (?:on|from|of|at) (?:the|your) [a-z]+)?(?=,? that\b)))?(?:,? that\b)?|, i (?:said|told (?:them|her|him)|answered|explained)(?=[,.])| and i (?:said|answered|replied)(?= [^ ]+(?:[.,;]|$))/u;

/** Masks with spaces the words that only report an English statement (I answered that …), so that they are not read as content. */
export function maskEnglishReport(sentence: string): string {
  return sentence.replace(ENGLISH_REPORT, (report) => ' '.repeat(report.length));
}
