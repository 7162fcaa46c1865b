/** Acts that may be told of one fact. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'interview talk speak spok sat ask meet met phon cal given gav',
  'run ran finish complet ride rod carri carry perform conduct did',
  'travel backpack visit went go tour cycl',
  'enter submit sent',
  'hand gav distribut deliver',
  'proofread check correct revis edit',
  'serv waiting wait',
  'look had keep kept rais',
  'make write build bak sew sewn show draw drew design cook produc paint creat compil publish record film edit shot took',
  'appear act perform play danc sang stood',
  'collect test analys examin compar cover measur study survey',
  'hold welcom host run ran organis organiz moderat put',
  'lead manag supervis coach train teach charge tutoring charg look',
  'fix repair mend restor',
  'collect gather receiv won earn',
  'watch seen saw view',
  'enter compet participant join run ran rac',
  'hung put display show exhibit screen shown',
  'learn remember know known master',
  'found discover record notic count saw spot observ recruit',
  'live stay liv share-of',
  'refus turn reject declin',
].map((acts) => new Set(acts.split(' ')));

/** Says whether two acts, as tokens, may be told of one fact: trained and coached, made and built. */
export function actsAlike(a: string, b: string): boolean {
  return ALIKE.some((acts) => acts.has(a) && acts.has(b));
}
