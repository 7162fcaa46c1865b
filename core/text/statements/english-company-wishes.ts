/** Words that end a wish as the strongest one. */
const MOST_OF_ALL =
  '(?:most|best|first|first and foremost|first of all|above (?:all|everything))(?: of all)?(?=[.,;]|\\s*$)';
const JOINING =
  '(?:(?:join|work|be|go|start)(?: (?:for|at|with|to))?|be (?:hired|employed|accepted|taken on) by)';

/**
 * Ways of telling whom one wants, of a sentence whose companies are written as signs: each takes the sign of the company, Y
 * for the one spoken to and O for another.
 */
const WANTED: readonly RegExp[] = [
  new RegExp(`\\bi (?:would |do |still )*most (?:want|hope|wish|like)(?:ed|d)? to ${JOINING} ([YO])`, 'u'),
  new RegExp(
    `(?<!N |N really )\\b(?:want|hope|wish|like|love)(?:ed|d)? (?:to ${JOINING} )?([YO])(?: than Y)? (?:the )?${MOST_OF_ALL}`,
    'u',
  ),
  /\b(?:it|that) (?:is|was) ([YO]) (?:that |which |who )?i (?:have |am |really |most )*(?:picked|chose|chosen|put|ranked|named|want|wanted)\b/u,
  /\bmy (?:wish|hope|goal|aim|plan|dream) is to (?:join|work(?: (?:for|at))?|get into) (O)/u,
  /([YO])(?:'s offer)? (?:would|will) (?:end|finish|be the end of) my (?:job )?(?:hunt|search)\b/u,
  /\bamong A, the one (?:to|with|at) ([YO]) is (?:by far )?(?:the )?(?:most important|best)\b/u,
  /\bi am (?:by far )?(?:the )?most (?:serious|keen|enthusiastic|excited|eager|passionate)(?: (?:about|on|for|to [a-z]+(?: for| at)?))? (?:joining |working (?:for|at) )?([YO])/u,
  /\bi am (?:even )?more (?:serious|keen|enthusiastic|excited|eager|passionate)(?: (?:about|on|for|to [a-z]+(?: for| at)?))? (?:joining |working (?:for|at) )?(O)/u,
  /\b(?:decided|made up my mind|sure|certain) (?:that )?i (?:want|wish|would like|am going) to (?:join|work (?:for|at|with)|enter) ([YO])(?=[.,;]|\s*$)/u,
  /A, but ([YO]) i want(?=[.,;]|\s*$)/u,
  /\bnothing would make me (?:happier|prouder|gladder) than (?:joining|working (?:for|at|with)|being (?:at|with)) ([YO])/u,
  /\bi would be (?:happier|better off|prouder) (?:(?:joining|working) )?(?:for |at |with )?(O)/u,
  /\bi would (?:say yes to|sign with|accept) ([YO]) (?:at once|immediately|right away|straight away|on the spot)/u,
  /\bi would (?:give up|drop|let go of|trade) Y for (O)/u,
  /\bN (?:join|accept|take|come to|choose) Y[^.;,]* if ([OT])(?! (?:rejects?|rejected|turns?|turned|refuses?|refused))/u,
];

/** Tells whom a sentence with signs for companies wants most: true for the one spoken to, null when it does not say. */
export function wantsYou(text: string): boolean | null {
  for (const wanted of WANTED) {
    const who = wanted.exec(text)?.[1];
    if (who !== undefined) return who === 'Y';
  }
  return null;
}
