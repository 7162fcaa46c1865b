const KEEP = new Set([
  'sales',
  'series',
  'news',
  'process',
  'business',
  'class',
  'bus',
  'campus',
  'thesis',
  'staff',
  'press',
  'stress',
  'access',
  'success',
  'always',
  'during',
  'evening',
  'morning',
  'spring',
  'thing',
  'something',
  'anything',
  'nothing',
  'less',
  'gas',
  'physics',
  'bed',
  'red',
  'need',
  'speed',
  'feed',
  'king',
  'ring',
]);

/** Trims the ending of an English word, so that forms of one word agree (managed, managing, manages → manag). */
export function englishStem(word: string): string {
  const plain = word.replace(/'s$|'$/u, '').replace(/\.+$/u, '');
  if (plain.length < 4 || KEEP.has(plain) || !/^[a-zé-]+$/u.test(plain)) return plain;
  const cut = plain
    .replace(/ies$/u, 'y')
    .replace(/ied$/u, 'y')
    .replace(/(ss|x|ch|sh)es$/u, '$1')
    .replace(/([^s])s$/u, '$1')
    .replace(/(?<=^.{4,}(?:at|it))ion$/u, '')
    .replace(/^(recover|deliver|discover|rehears)(?:y|al)$/u, '$1');
  const ending = /^(.*[aeiouy].*?)(?:ing|ed)$/u.exec(cut);
  const stem =
    ending?.[1] === undefined || ending[1].length < 2
      ? cut
      : ending[1].replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
  return stem.length > 3 ? stem.replace(/e$/u, '') : stem;
}
