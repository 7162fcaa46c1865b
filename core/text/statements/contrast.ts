/** A folded sentence parted into what it says and what it says no to (給与ではなく意義 → 意義, and 給与 as denied). */
export interface Contrast {
  text: string;
  denied: readonly string[];
}

/** The ends of what is said no to, each right behind its name. */
const JA_DENIED: readonly RegExp[] = [
  /(?:だけ)?(?:は|を|に(?:は)?)(?:できれば)?(?:避けたい|したく(?:な|あり)|やりたく(?:な|あり)|遠慮したい|ご遠慮|就きたく(?:な|あり)|進まず|進みたく(?:な|あり))/gu,
  /(?:(?:として|に(?:は)?|で)[^、。\0]{1,10})?(?:つもり|気)は(?:な[いく]|ありません)/gu,
  /(?:は|も)(?:特に|あまり|まったく)?(?:気にし(?:ない|ません|て(?:い|お)(?:ない|ません|りません))|見て(?:い|お)(?:ません|りません|ない)|関係(?:ない|ありません)|二の次|重視し(?:ません|ない))/gu,
  /(?:を|に)(?:決め|絞ら|限定せ)ず(?:に)?/gu,
  /(?:は|も)(?:受けて|応募して|見て|求めて)(?:い(?:な|ませ)|お(?:ら|りませ))[^、。\0]{0,3}/gu,
  /(?:に(?:は)?|は|も)(?:応募せ|受け|出願せ)ず/gu,
  /(?:に(?:は)?|は)、?(?:あまり|特に)?(?:こだわ(?:りま(?:せん)|って(?:い|お)(?:ない|ません|りません|らず)|らな|らず)|問いません)/gu,
  /(?:では|じゃ)(?:なく(?!て(?:も|は))|ない(?=[。、が\0]|$)|ありません)(?:て)?、?/gu,
  /より(?:も|は)、?(?=[^、。\0]{3})(?![^、。\0]{1,12}(?:条件|基準|軸|もの|こと|点)は(?:ありま|ない|ございま))/gu,
  /(?:以外)(?=(?:を|で|の)[^。]{0,10}(?:希望し(?!ま?せん|な|て(?:い|お)(?:な|ま?せ|り?ませ|ら))|希望です|志望し(?!ま?せん|な)|働きたい|勤務したい))/gu,
  /(?:は|を|も|には|に)(?:特に|あまり)?(?:希望(?:して)?|志望(?:して)?|目指して|考えて|望んで|重視して)(?:い|お)?(?:ません|りません|ない)/gu,
  /(?:を|に)(?:競わ|求め|重視せ|こだわら|気にせ|期待せ|望ま)ず(?:に)?、?/gu,
  /(?:に|は|には)(?:こだわり|関心|興味)(?:は|が|も)?(?:ない|ありません|ございません)/gu,
];
/** Not only this, more than anything, other companies than yours: nothing is denied. */
const JA_SPARED =
  /以外|しか|だけ$|のみ$|ばかり$|(?:他社|他|ほか|誰|何|以前|前|今|これまで|思った|想像|予想|昨年|前年|それ|.人|年上|他の会社|同業他社)$|(?:どの|どんな|何の|他の|ほかの|あらゆる)[^、。]{0,6}(?:条件|もの|こと|点|基準|要素)$|(?:以|の)外(?:で|に)?$|(?:他社|会社|企業|ほか|他)$|わけ$|問題$|もの$|そう$|簡単$|一人$/u;

const EN_DENIED: readonly RegExp[] = [
  /(?:^|[,;]\s|\band |\bbut |\bas |\bthat )([a-z][a-z&' -]{1,40}?) (?:is not|isn't|are not|aren't) (?:what|where|something|the (?:job|role|thing|work|place|field)|a (?:job|role|field|thing))(?: that| which)? i\b[^,.;]*/gu,
  /(?:^|[,;]\s|\band |\bbut )([a-z][a-z&' -]{1,40}?) is the (?:last (?:job|role|thing|work|place|field) i\b|one (?:job|role|thing|work|place|field) i(?= (?:[a-z]+ )?(?:never|not|cannot|refuse|hate|dislike|avoid)|'d rather not| [a-z]+n't))[^,.;]*/gu,
  /(?:^|[,;]\s|\band |\bbut |\bas |\bthat |\bwhether |\bwhich )((?:the )?[a-z][a-z& -]{1,60}?) (?:(?:does not|doesn't|do not|don't|is not|isn't|are not|aren't) (?:really )?(?:matter|interest me|count|(?:so |as |that |very )?important|for me|my (?:goal|aim|priority))|means? little|matters? little|(?:hardly|barely|scarcely|rarely) (?:matters?|counts?|interests? me)|comes? (?:a |only )?(?:distant |far )?(?:second|third|later|afterwards)(?= to\b|[,.;]|$)|makes? no difference|plays? no (?:part|role)|has no influence|comes? last)(?: (?:to|for|in|on) (?:me|my [a-z]+))*/gu,
  /\b(?:and |but )?(?:rather than|instead of|as opposed to|and not|but not|not)\s(?:just )?(?:to (?:be(?:come)?|work (?:in|as|with|on)|go into|join|do)\s|(?:in|as|with|on|for|about|at)\s)?(?:an? |the |your |any )?([a-z][a-z0-9&/ '-]{1,48}?)(?=[,.;:]|$| but\b| and\b| because\b| since\b| so\b| which\b| that\b)/gu,
  /\b(?:i )?(?:really |certainly |definitely )?(?:do not|don't|would not|wouldn't|never|i'm not|am not) (?:really |much )?(?:want|wish|like|plan|intend|hope|care|need|see myself|looking|applying|aiming|hoping|interested)(?: to (?:be(?:come)?|work (?:in|as|with|on)|go into|join|do|stay in))?(?: (?:in|as|about|for|with))?(?: much| any)?\s(?:an? |the |your |any )?([a-z][a-z0-9&/ '-]{1,48}?)(?=[,.;:]|$| but\b| and\b| because\b)/gu,
  /\bwithout (?:any |much |having )([a-z][a-z0-9 '-]{1,48}?)(?=[,.;:]|$| but\b| that\b)/gu,
  /\b(?:whatever|no matter (?:what|which)|regardless of) (?:the |their |its )?([a-z][a-z ]{2,30}?)(?: is| may be)?(?=[,.;]|$)/gu,
  /(?<!\bnothing (?:else )?)\bmatters? more (?:to me )?than ([a-z][a-z ]{2,30}?)(?=[,.;]|$)/gu,
  /\b(?:with|has) no ([a-z][a-z0-9 '-]{1,48}?)(?=[,.;:]|$| (?:but|is|was|are|were)\b)/gu,
];
const EN_SPARED =
  /^(?:matter|linger|problem|issue|trouble|only|just|sure|yet|really|much|because|least|even|everything|anything|one|all|every|each|always|many|far|possible|able|willing|a problem|too|so|that|long|know|think|mind|have|apply|applying|be|want|been|moving|a matter|to|it|this|you|your|there|any other|other|elsewhere|anywhere|move|relocate|certain|clear|easy|so much|at all|interested|ready|available|free|until|till|before|earlier|sooner)\b/u;

/** How far back a Japanese name may reach from the words that deny it. */
const LONGEST_NAME = 24;
const JA_BOUNDARY = /[、。\0]/u;

function nameStart(sentence: string, end: number, from: number): number {
  let start = end;
  while (start > from && end - start < LONGEST_NAME && !JA_BOUNDARY.test(sentence.charAt(start - 1)))
    start -= 1;
  return start;
}

/** Masks what stands before an end that denies it, in one sentence. */
function maskDenied(sentence: string, ending: RegExp, denied: string[]): string {
  let masked = sentence;
  let from = 0;
  for (const match of sentence.matchAll(ending)) {
    const end = match.index + match[0].length;
    const start = nameStart(sentence, match.index, from);
    const name = sentence.slice(start, match.index).trim();
    if (start === match.index) continue;
    from = end;
    if (name === '' || JA_SPARED.test(name)) continue;
    denied.push(name);
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  }
  return masked;
}

/** Parts a folded sentence at its explicit contrasts; what is denied is masked with spaces, so that offsets stay. */
export function readContrast(sentence: string, japanese: boolean): Contrast {
  const denied: string[] = [];
  let text = sentence;
  if (japanese) {
    for (const ending of JA_DENIED) text = maskDenied(text, ending, denied);
    return { text, denied };
  }
  for (const pattern of EN_DENIED) {
    text = text.replace(pattern, (whole: string, part: string | undefined) => {
      const name = part?.trim() ?? '';
      if (name === '' || EN_SPARED.test(name)) return whole;
      denied.push(name);
      return ' '.repeat(whole.length);
    });
  }
  return { text, denied };
}
