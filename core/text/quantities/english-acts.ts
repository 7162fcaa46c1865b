import { englishConcept } from '../concepts.ts';
import { englishStem } from '../english-stem.ts';

/** Deeds and the nouns that name them: to rehearse nine times is to have nine rehearsals. */
const DEEDS =
  'rehearse:rehearsal rehearsed:rehearsal rehearsing:rehearsal fail:failure perform:performance win:win won:win lose:loss lost:loss ' +
  'climb:climb present:presentation attempt:attempt try:try tried:try apply:application applied:application absent:absence compete:competition ' +
  'revise:revision publish:publication exhibit:exhibition hike:hike jump:jump reject:rejection refuse:refusal ' +
  'submit:submission crash:crash fall:fall fell:fall fallen:fall travel:trip travelled:trip traveled:trip deliver:delivery demonstrate:demonstration ' +
  'watch:view stream:view miss:absence missed:absence skip:absence skipped:absence download:download view:view play:play transfer:transfer redesign:redesign rewrite:rewrite rewrote:rewrite inspect:inspection ' +
  'appear:appearance broadcast:broadcast install:install installed:install dive:dive dived:dive flew:flight fly:flight measure:measurement observe:observation';

function tokenOf(word: string): string {
  return englishConcept(word)?.id ?? englishStem(word);
}

const NOUN_OF = new Map(
  DEEDS.split(' ').map((pair) => {
    const cut = pair.indexOf(':');
    return [tokenOf(pair.slice(0, cut)), tokenOf(pair.slice(cut + 1))] as const;
  }),
);

/** Finds the noun that names a deed, as a token; null for a word that names none. */
export function deedOf(token: string): string | null {
  return NOUN_OF.get(token) ?? null;
}

/** What people are called by what they do: 60 people attended are 60 participants. */
const CALLED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:belong(?:s|ed|ing)?|are in|were in|make up|made up)\b/u, ['member']],
  [
    /^(?:attend(?:s|ed|ing)?|t(?:ook|ake|aking) part|participat(?:e|ed|ing)|c(?:ame|ome|oming)|visit(?:s|ed|ing)?|turned (?:up|out)|showed up|gathered|dropped (?:by|in)|watched|saw)\b/u,
    ['participant', 'visitor'],
  ],
  [/^(?:answer(?:ed|ing)?|respond(?:ed|ing)?|repl(?:ied|ying)|filled (?:in|out))\b/u, ['survey']],
  [
    /^joined (?:our|the|my|this) (?:[a-z-]+ ){0,3}(?:event|session|workshop|walk|party|trip|tour|meeting|festival|lesson|contest|camp|campaign|drive|class|clean-?up|marathon|race|rally|market)\b/u,
    ['participant'],
  ],
  [/^(?:read|reads|reading)\b/u, ['reader']],
  [/^listen(?:s|ed|ing)?\b/u, ['listener']],
  [/^sign(?:s|ed|ing)?\b(?! up)/u, ['signatur']],
  [/^vot(?:e|ed|ing)\b/u, ['vot']],
  [/^donat(?:e|ed|ing)\b/u, ['donor']],
  [/^appl(?:ied|y|ying)\b/u, ['applicant', 'applicat']],
  [/^download(?:s|ed|ing)?\b/u, ['download']],
  [/^follow(?:s|ed|ing)?\b/u, ['follower']],
  [/^subscrib(?:e|ed|ing)\b/u, ['subscriber']],
  [/^(?:use[sd]?|using|install(?:ed|ing)?)\b/u, ['user']],
];

/** Finds what people are called by the words behind them, or by what was done by them. */
export function calledBy(before: string, after: string): readonly string[] {
  const passive = /\b([a-z]+) by (?:about |around |over |some |more than )?$/u.exec(before)?.[1];
  if (passive !== undefined) return CALLED.find(([deed]) => deed.test(passive))?.[1] ?? [];
  const said = after
    .replace(
      /^\s(?:who |that )?(?:have |had |has |are |were )?(?:already |also |now |actually |in all |altogether )?/u,
      '',
    )
    .trimStart();
  return CALLED.find(([deed]) => deed.test(said))?.[1] ?? [];
}
