import { ENGLISH_NUMERAL, readEnglishNumeral } from '../numerals.ts';
import { industriesIn, sameIndustry } from './industries.ts';
import { denying, naming, type Passage, type Position } from './statement.ts';

/** A value for a search that keeps to no industry. */
const WIDE = 'wide';

const JA_NONE =
  /(?:選考|面接)[^、。]{0,4}(?:進んで|受けて)(?:い|お)?(?:ない|ません|りません)|(?:他[社院校園行庁]|(?:ほか|他)の(?:会社|企業|ところ|選考))(?:は|も)[^、。]{0,4}(?:すべて|全て|全部|全滅)[^、。]{0,6}(?:落ち|不合格|お見送り|だめ|駄目)|(?:選考中の?|受けている|応募している|進んでいる)(?:会社|企業|ところ)は(?:ほか|他)に(?:は)?(?:な[くい]|ありません)|どこ(?:に)?も(?:出して|応募して|受けて|出願して|エントリーして)(?:い|お)(?:ない|ません|りません)|(?:受けて|応募して|進んで)(?:いる|おります?)(?:の|ところ|会社|企業)は[^。、]{0,6}(?:一|1)社もな|(?:他[社院校園行庁])[^。、]{0,8}(?:全部|すべて|全て)お?断り|(?:選考|応募|併願)状況\s?[:：]\s?(?:なし|無し|ない|該当なし)|(?:他[社院校園行庁]|他の(?:会社|企業|業界)|ほかの(?:会社|企業)|同業他社|他|ほか|御社(?:以外|のほか))(?:の選考|への応募|の面接)?(?:は|も|に|を|には|で)?、?(?:これまで|まだ|今は)?[^。、]{0,14}(?:受けて(?:い|お|は)?(?:い|お)?(?:ない|ません|らず|りません)|応募(?:して(?:い|お)(?:ない|ません|らず|りません)|はしていません|は(?:ない|ありません))|(?:選考|応募|予定|会社|企業|ところ|面接|併願)(?:は|も)?(?:ない|ありません|ござい|一つも|1つも)|考えて(?:い|お)(?:ない|ません|りません)|受ける(?:予定|つもり)[はも](?:ない|ありません)|エントリー(?:は)?して(?:い|お)(?:ない|ません|りません)|受けません|受けたこと[がは](?:ない|ありません)|見て(?:い|お)(?:ない|ません|りません)|辞退し)|併願(?:先)?は?(?:して(?:い|お)(?:ない|ません|りません|らず)|せず|(?:特に)?(?:ない|なし|ありません|ございません))/u;
const JA_SINGLE =
  /(?:応募した|受けた|エントリーした|受験した)のは御社(?:だけ|のみ|1社|一社)|(?:受けて(?:い|お)|応募して(?:い|お)|選考(?:を受けて|に進んで|中)?|志望して(?:い|お)|エントリーして)[^。]{0,8}(?:のは)?[^。]{0,4}御社(?:だけ|のみ|1社|一社)|(?<!のは)御社(?:だけ|のみ|1社のみ|一社のみ|1社だけ|一社だけ|一本|1本|1社|一社)(?:を|に|で|しか)?(?:絞|見て|受け|応募|選考|志望|です|だ|に|\0|、|$)|御社しか(?:受け|応募|見て|考え)|専願|単願/u;
const JA_SOME =
  /(?:応募|選考)中|(?:いくつか|複数|数社)の?(?:会社|企業)?の?(?:選考|面接)を?[^。]{0,8}(?:受け|進|並行)|[\d一二三四五六]+社(?:に|へ)応募し|(?:同業|他に|ほかに|銀行)?(?:を|で)?(?:[\d一二三四五六七八九十数]+)(?:社|行)(?:ほど|くらい|程度)?(?:の|で|を|は|が|に|、|(?=受け))[^。]{0,10}(?:選考|面接|内定|エントリー|受け|応募)[^。]{0,4}(?:進|控|受け|残|いただ|もら|出て|して|て(?:い|お))|(?:他[社院校園行庁]|他の(?:会社|企業)|ほかの(?:会社|企業)|同業他社|同業|競合|他に|ほかに|併願|選考状況)[^。]{0,30}?(?:受けて(?:い|お)(?:ます|り|る)|受けました|受ける予定|選考(?:が|を|は|中|に|も)?(?:進|受け|控|参加|中|待|残)|応募して(?:い|お)(?:ます|り|る)|応募しました|面接(?:を|が|に|も)?(?:控|進|受け|予定|待|残|[^。、]{0,8}(?:あります|ある))|内定|内々定|エントリーして(?:い|お)|最終(?:面接|選考)|進んで(?:い|お)|社(?:を)?(?:ほど)?受け|社(?:です|だ|ほど|\0|$|あり|の選考|と))|併願(?:している|しており|して(?:い|お)|先は|先が)[^。]{0,20}(?:社|メーカー|商社|銀行|企業|会社)|(?:も|など)(?:並行して|あわせて)?(?:受けて|応募して)(?:い|お)/u;
/** Other companies by what they do: 印刷会社と広告会社の選考を受けて. */
const JA_OTHERS_SELECT =
  /(?<!御|貴|当)(?:会社|企業|メーカー|商社|銀行|業界|\p{Script=Han}{2}社)の(?:選考|面接|採用試験)[をもが]?[^。、]{0,6}(?:受けて(?:い|お)(?:ます|る|り)|進んで(?:い|お)(?:ます|る|り)|控え)/u;
const JA_THIS = /(?:御社|こちら|この会社)(?!以外|のほか)/u;
const JA_MENTION =
  /絞|面接|内定|内々定|他[社院校園行庁]|他の(?:会社|企業)|ほか(?:の|に)|併願|選考|受けて(?:い|お)|受けま|応募|御社(?:だけ|のみ|1社|一社|以外|しか|一本|1本)|専願|単願|業界|見て(?:い|お)|志望|就職活動|就活|エントリー/u;
const JA_ACTION =
  /受け|選考|応募|エントリー|面接|内定|内々定|志望|専願|単願|進んで|併願|見て|絞|視野|幅広|中心|就職活動|就活/u;
const JA_HARD =
  /以外は?(?:受けて|応募して|見て|考えて)(?:い|お)?(?:な|ま|ら|り)|だけ|のみ|絞(?:って|り|った)|しか|一本|限定|に限|(?:受けて|応募して|志望して)(?:いる|おります?)(?:会社|企業|業界)?の?は|いずれも|すべて|全て|の(?:ほか|他)に(?:は)?(?:ありません|ない|ございません)/u;
const JA_SOFT = /中心|メイン|主に/u;
const JA_WIDE =
  /(?:業界|業種|職種と業界)(?:は|を|も)?(?:特に)?(?:絞(?:ら|って(?:い|お)(?:ない|ません|りません|らず))|問わ|こだわら|限定(?:せ|して(?:い|お)(?:ない|ません))|限ら)|(?:幅広[くい]|様々な|さまざまな|いろいろな|色々な|多くの)(?:業界|業種)|(?:業界|業種)[^。]{0,8}幅広/u;
/** Ways besides companies: an examination for public service, graduate school. */
const JA_WAYS: readonly (readonly [string, RegExp])[] = [
  ['way:public', /公務員|教員採用|(?:職員|自治体|警察官?|消防|[都県市区])の?採用試験|県庁|市役所/u],
  ['way:study', /大学院|院試|進学/u],
  ['way:founding', /起業/u],
];
const JA_WAY_NO =
  /(?:つもり|予定|考え)は(?:ない|ありません|ございません)|(?:受け|受験し|併願し|目指し|進学し|起業し)(?:ません|ない)|(?:考えて|受けて|目指して|併願して)(?:い|お)?(?:ない|ません|りません)/u;
const JA_WAY_YES =
  /出願して(?:い|お)?(?:ます|る)|出願し(?:ました|た)|(?:受け|受験|進学|起業)する?(?:つもり|予定)(?!は(?:な|あり))|(?:も|を)(?:並行して|あわせて|同時に)?(?:併願|受験|受け|目指)(?:して|し|ます|る|て)|考えて(?:い|お)(?:ます|り|る)|勉強も/u;
const JA_OFFER = /内々?定|採用通知|採用の(?:声|連絡)/u;
const JA_NO_OFFER =
  /(?:内定|内々定)(?:は|も|が|を)?[^。、]{0,8}(?:ない|なく|ありません|ございません|いただいて(?:い|お)(?:ない|ません|りません|らず)|もらって(?:い|お)(?:ない|ません)|(?:得|持っ)て(?:い|お)(?:ない|ません|りません)|出て(?:い|お)(?:ない|ません|りません)|ゼロ|0)/u;
const JA_HAS_OFFER =
  /(?:内定|内々定)(?:は|も|が|を|先)?[^。、]{0,10}(?:いただいて(?:い|お)(?:ます|ました|り|る)|いただきました|もらって(?:い|お)(?:ます|り|る)|もらいました|もらった|いただいた|(?:得|持っ)て(?:い|お)(?:ます|り|る)|得ました|出て(?:い|お)(?:ます|り|る)|あります|承諾)|[\d一二三四五]社(?:から|の|で)[^。、]{0,6}(?:内定|内々定)/u;

function stanceOf(none: boolean, some: boolean): string | null {
  return none ? 'none' : some ? 'some' : null;
}

const EN_WAYS: readonly (readonly [string, RegExp])[] = [
  ['way:public', /\b(?:teachers?'?s?|civil service|bar|state) exam|\bcivil service\b/u],
  [
    'way:study',
    /\bgraduate school\b|\b(?:master's|doctora(?:l|te)|phd)\b(?=[^.]*\b(?:apply|applied|stay|go on|continue|start))/u,
  ],
];
const EN_WAY_NO = /\bnot\b|n't\b|\bnever\b|\bno\b/u;
const EN_WAY_YES = /\b(?:sat|sit|sitting|taken|take|taking|applied|apply|applying|preparing|also)\b/u;

/** Reads whether another way than a company is taken or not. */
function readWay(text: string, japanese: boolean): string[] {
  const way = (japanese ? JA_WAYS : EN_WAYS).find(([, sign]) => sign.test(text))?.[0];
  if (way === undefined) return [];
  const [no, yes] = japanese ? [JA_WAY_NO, JA_WAY_YES] : [EN_WAY_NO, EN_WAY_YES];
  return no.test(text) ? [`${way}:no`] : yes.test(text) ? [`${way}:yes`] : [];
}

function readJapanese(text: string, told: string): Position | null {
  const way = readWay(text, true);
  if (way.length > 0) return naming(way);
  if (!JA_MENTION.test(text) || !JA_ACTION.test(text) || /インターン/u.test(text)) return null;
  if (/と比べ|に比べ|にはない|と違|との違い/u.test(text) && !/受けて|選考が|応募/u.test(text)) return null;
  if (/職種(?:は|を)|配属|希望職|ゼミ|研究(?:テーマ|対象)/u.test(text) && !/他社|業界|受けて/u.test(text))
    return null;
  const offer = JA_OFFER.test(text);
  const noOffer = offer && JA_NO_OFFER.test(text);
  const hasOffer = offer && !noOffer && JA_HAS_OFFER.test(text);
  const named = industriesIn(told, true);
  const listed =
    /受けているのは(?!御社)|(?:併願先|他社|ほか|他に)(?:は|では|に(?:は)?)/u.test(text) && named.length > 0;
  const none = !offer && !listed && (JA_NONE.test(text) || (named.length === 0 && JA_SINGLE.test(text)));
  const some =
    !none &&
    !noOffer &&
    (hasOffer || JA_SOME.test(text) || (JA_OTHERS_SELECT.test(text) && !JA_THIS.test(text)));
  const looking =
    /業界|業種|受けて|受けま|選考|応募|見て(?:い|お)|中心|絞|併願|就活を|就職活動を|だけを?志望|のみを?志望/u.test(
      text,
    );
  const industries = looking ? (JA_WIDE.test(text) ? [WIDE] : named) : [];
  const hard =
    named.length > 0 &&
    looking &&
    JA_HARD.test(text) &&
    !/御社(?:だけ|のみ|一社|1社)/u.test(text) &&
    !JA_SOFT.test(text) &&
    !JA_WIDE.test(text) &&
    !/だけでなく|だけではな|のみならず|に限らず/u.test(text);
  const offers = noOffer ? ['offer:none'] : hasOffer ? ['offer:some'] : [];
  const stance = stanceOf(none, some);
  const telling =
    industries.includes(WIDE) ||
    hard ||
    (named.length > 0 &&
      looking &&
      (JA_SOFT.test(text) ||
        /も(?:受けて|見て|視野|志望|応募|検討|並行)|(?:を|業界に)(?:受けて|応募)/u.test(text)));
  if (stance === null && offers.length === 0 && !telling) return null;
  return naming([...(none ? [] : industries), ...offers], hard, stance);
}

const EN_NONE =
  /\bother (?:applications?|companies|interviews?|firms)(?: (?:that )?(?:i am|i'm|i have)? ?appl(?:ying|ied) to)?\s?[:–-]\s?(?:none|no|0)\b|\bno applications? (?:with|to|at|in)\b[^.]*\bother\b|\bappl(?:y|ied|ying) to no other\b|\bnever (?:sent|made|written|had)\b[^.]*\b(?:any other|anywhere else|elsewhere|another)\b|\b(?:apply|applying|applied|interviewing|interview) (?:to|with|at|for) (?:you|your (?:company|firm|bank|group|studio)|this (?:company|firm)) (?:only|alone|exclusively)\b|(?:\bnot|n't|\bnever) (?:currently |actively |been )?(?:apply(?:ing)?|applied|interview(?:ing|ed)?|looking|considering|talking|speaking)\b[^.]*\b(?:anywhere|any(?:one| other)?|elsewhere|other)\b|\bonly (?:company|firm|place|employer|one|job|role)\b[^.]*\b(?:appl|interview|consider|look)|\bonly (?:applying|applied|interviewing|apply) (?:to|with|for|at|here)\s?(?:your?|this|here|you|them)\b|\bno other (?:company|firm|employer)\b[^.]*\b(?:appl|interview|process|running|talks)|\bno other (?:applications?|companies|firms|interviews?|processes|employers)\b|\bnot (?:in (?:the )?(?:process|talks)|in the running)[^.]*\b(?:any|else|other)|\b(?:apply|applying|applied|interviewing|looking) nowhere else\b|(?:don't|do not) have (?:any )?other (?:applications|interviews|processes)\b|\byou(?:r company)? (?:are|is) the only\b[^.]*\b(?:appl|interview|consider)|\bapplied (?:only|exclusively|solely) (?:to (?:you|your|this|them)|here)\b|\b(?:stopped|finished|quit) (?:applying|interviewing)\b|\b(?:turned|turning) down (?:all|every)\b|\b(?:declined|declining|rejected) (?:all|every)\b|\bwithdrew from (?:all|every)\b|\bwithdr[ae]wn? (?:from )?(?:all )?(?:of )?(?:my |the )?other\b|\b(?:apply|applying|applied|interviewing) only (?:to|with|at) (?:you|your|this|them|one)\b/u;
const EN_SOME =
  /\bmy other applications? (?:is|are) (?:with|to|at|in)\b|\bbesides you\b[^.]*\b(?:appl|interview|talk|offer|process)|\b(?:apply|applying|applied|interviewing|interview)[^.]*\bbesides you\b|\b(?:waiting|hoping) (?:for|to hear)\b[^.]*\bfrom (?:the|a|an|two|three)\b|\b(?:last|final|second|third|next) round (?:at|with|of)\b|\b(?:companies|firms|banks|employers)\b[^.]*\bhave (?:me|invited me)\b|\bother (?:[a-z-]+ ){0,2}(?:companies|company|firms?|employers?|places)\b[^.]*\b(?:applied|applying|interviewing)\b|\b(?:apply(?:ing)?|applied|interview(?:ing|ed)? (?:with|at|for)|in (?:the )?(?:selection )?(?:process|talks|selection|running)|talking (?:to|with)|speaking (?:to|with)|final (?:round|interview|stage)s?|(?:have|got|received|hold) (?:an? |one |two |three )?(?:job )?offers?|waiting|second rounds?|applications?)\b[^.]*\b(?:other|others|another|elsewhere|also|else|as well|competitors?|rivals?|(?:an?|two|three|four|five|six|several|a few|a couple of|\d+) (?:[a-z-]+ ){0,2}(?:compan(?:y|ies)|firms?|banks?|makers?|studios?|employers|agenc(?:y|ies)|start-?ups?|consultanc(?:y|ies)|manufacturers?|retailers?|players|houses|shops|groups|trading))|\balso (?:applying|applied|interviewing|talking|in|speaking|looking)\b|\b(?:two|three|four|five|several|a few|a couple of|\d+) (?:other|further|more) (?:applications|companies|firms|interviews|offers|processes|employers)\b/u;
const EN_FORM =
  /^\s*(?:status of |my )?(?:(?:(?:other|parallel|concurrent|further) (?:job )?(?:applications?|interviews?|selections?)|(?:status|applications?|selections?|interviews?|progress) (?:with|at|to|in) other (?:compan(?:y|ies)|firms|employers)|applications elsewhere)(?: status)?\s?[:–-]|other (?:compan(?:y|ies)|firms|employers)\s?:)\s*(.*)$/u;
const EN_FORM_NONE = /^(?:none|no|nothing|nil|0|n\/a)\b/u;
const EN_FORM_OVER =
  /^not\b|\b(?:withdr[ae]wn?|rejected|declined|finished|closed|ended|over|turned (?:me )?down)\b/u;
/** Nobody else than the one spoken to. */
const EN_NONE_ELSE =
  /\b(?:yours|you|your [a-z]+(?: [a-z]+)?|this(?: [a-z]+){0,2}|here) (?:is|are|was) the (?:only|one|sole)(?: [a-z'-]+){0,3}(?: (?:that|which|where))? (?:i have|i've|i am|i'm|i) [^.]*\b(?:appl(?:y|ied|ying)|interview(?:ing|ed)?|consider(?:ing)?|talk(?:ing)? (?:to|with)|sitting|sat)\b|\b(?:never|not|no|nobody|no one|nowhere|nothing)\b[^.]*\b(?:appl(?:y|ied|ying)|interview(?:ing|ed)?|talk(?:ing)? (?:to|with))\b[^.]*\b(?:but|except(?: for)?|besides|other than|apart from) (?:you|yours|your [a-z]+|here)\s*(?:[.,;]|$)|\b(?:apply|applying|applied) to (?:nobody|no one|nowhere|nothing) (?:else )?(?:but|except|besides|other than) you|(?:\bnot|n't|\bnever) (?:currently |presently |at present )?(?:in|part of|taking part in|going through|undergoing|involved in)\b[^.]*\b(?:any|other|else|another)\b[^.]*\b(?:selections?|process(?:es)?|recruit[a-z]*|interviews?)\b|\bno (?:interviews?|applications?|selections?)\b[^.]*\b(?:others?|else|elsewhere|anybody|anyone)\b|\b(?:apply|applying|applied) (?:exclusively|solely) (?:to|with|at) (?:you|this|them)|(?<!n't )(?<!not )\b(?:withdr[ae]wn|withdrew|pulled out|dropped out|dropped|cancell?ed|declined)(?: (?:my applications?|from|of|out of))* (?:everything(?: else)?|everywhere|the (?:rest|others)|(?:all|every|each)(?: one)?(?: of)? (?:my |the )?others?|(?:all|every|each) (?:my |the |of )*(?:selections?|applications?|processe?s?))\b/u;
/** Beside the one spoken to. */
const EN_BESIDE =
  /\b(?:besides|apart from|in addition to|other than|aside from|on top of|alongside|beside) (?:you|yours|(?:your|this) (?:[a-z]+ )?(?:company|firm|bank|group|studio|hospital|clinic|school|hotel|agency|office|city|ministry|plant|brewery|foundation|museum|institute|university|organi[sz]ation|lab|laboratory|theatre|orchestra|airline|newspaper|publisher|ngo|store|chain|board))\b/u;
const EN_ACT =
  /\b(?:appl(?:y|ied|ying|ications?)|interviewing|interviews? (?:with|at)|(?:sat|sit|sitting|taken|taking|took) [a-z ]{0,16}exam[a-z]*|in (?:the )?(?:selection|process|running)|(?:in talks|talking) (?:to|with)|selections?)\b/u;
const EN_NONE_BESIDE =
  /\b(?:besides|apart from|in addition to|other than|aside from) you[^.,]{0,20},? (?:i have|i've|i am|i'm|there (?:is|are)|i) (?:(?:applied|applying) (?:to )?(?:nowhere|nobody|no one|none|nothing)\b|(?:not|never) (?:been )?(?:appl|interview)|(?:got )?no (?:other )?(?:applications?|interviews?|selections?|compan(?:y|ies)|firms?)\b)/u;
const EN_NEGATED =
  /\b(?:no|not|none|never|nobody|nowhere|nothing|neither|only you|without|hardly|few|would|could|might|may|if)\b|n't\b/u;
const EN_UNDER_WAY =
  /\b(?:going through|taking part in|undergoing|in the middle of|in|still in) (?:the )?(?:selections?|selection process(?:es)?|recruitment(?: process(?:es)?)?|hiring process(?:es)?) (?:at|with|of|for) (?:an?|two|three|four|five|six|\d+|several|some|another|other|both|many)\b|\bapplications? (?:running|open|pending|in progress|under way|still) (?:at|with|to) (?!you)|\bone of (?:many|several|some|a few|two|three|four|five|six|\d+) (?:[a-z]+ )?(?:that |which |where )?i(?:'m| am|'ve| have) (?:appl|interview|talk)|(?:\bnot|n't) withdrawn (?:anywhere|from any|from the)/u;
const EN_MENTION =
  /\b(?:first|second|third|next|final|last) (?:round|stage|interview)s?\b|\bwaiting (?:for|to hear|on)\b|\bin the running\b|\bshortlisted\b|\bfinal stages?\b|\bselections?\b|\b(?:in|part of) (?:the )?process\b|\b(?:appl(?:y|ied|ying|ications?)|interview(?:s|ing|ed)?|offers?|processes|final rounds?|talking (?:to|with)|job (?:search|hunt(?:ing)?)|looking (?:at|for|into)|consider(?:ing)?|target(?:ing)?|focus(?:ing|ed|es)?|concentrat(?:e|ing)|withdr[ae]wn?)\b/u;
const EN_SEARCH =
  /\b(?:apply|applying|applied|applications?|interviewing|job (?:search|hunt(?:ing)?)|talking (?:to|with)|looking at|looking into|concentrat(?:e|ing)|focus(?:ing|ed)?|target(?:ing)?|offers?|considering)\b/u;
const EN_HARD =
  /\ball (?:of )?my (?:other )?applications\b|\bapplications? (?:is|are) all\b|\bonly\b|\bexclusively\b|\bsolely\b|\bnothing (?:but|except|outside)\b|\b(?:limit|restrict|narrow)(?:ed|ing)?\b|\bjust\b|\b(?:applied to|applying to|interviewing with) (?:is|are)\b|\ball of (?:them|which)\b|\bare all\b/u;
const EN_SOFT = /\bmainly\b|\bmostly\b|\bprimarily\b/u;
const EN_WIDE =
  /\b(?:wide|broad|whole|full) (?:range|variety|mix|array|spectrum) of (?:[a-z]+ )?(?:industr|sector|field|compan)|\b(?:many|several|various|all kinds of|all sorts of|different|any) (?:different )?(?:industries|sectors|fields)\b|\b(?:not|n't) (?:limit|restrict|narrow)[^.]*\b(?:industr|sector|field)|\bacross (?:industries|sectors)\b|\bany industry\b/u;
const EN_NO_OFFER =
  /\b(?:no|not any|any) (?:other |further |job )*offers?\b|\boffers?\b[^.;]*\b(?:i (?:still |currently |now )?(?:have|had|hold)|there (?:is|are)) none\b|\b(?:no one|nobody|no (?:other )?(?:company|firm|employer))\b[^.;]*\b(?:offered me|made me an offer)|(?:\bnot|n't) been (?:an?|any) (?:[a-z]+ )?offers?\b|(?:\bnot|n't|\bnever) (?:yet )?(?:have|had|hold|received?|got(?:ten)?|been given)\b[^.]*\boffers?\b/u;
const EN_HAS_OFFER =
  /\b(?:have|got|received|hold|holding|given|accepted|with) (?:already )?(?:(?:an?|one|two|three|another|some|several) )(?:job |other |written |firm )*offers?\b|\b(?:gave|made|sent) me (?:an? )?(?:job )?offers?\b|\bhave been offered\b|\boffers? (?:from (?:another|a|two|one)|in hand)\b|\b(?:another|rivals?|other|competitors?|different) [a-z ]{0,24}offered me (?:an? )(?:job|contract|position|post)\b|\bhold(?:ing)? an? [a-z' ]{1,30} offer\b/u;
/** An offer told as news since then is no change against an earlier none. */
const EN_NEWLY = /\bsince (?:we|our|then|the (?:first|last))\b|\bin the meantime\b|\bmeanwhile\b/u;
const EN_COUNT = new RegExp(
  `\\b(appl(?:ied|ying) (?:to|at|with|for)|interviewing (?:with|at|for)) (?:only |just |exactly )?(${ENGLISH_NUMERAL}) (?:other |more |further )?[a-z]|\\bnumber of other [a-z ]{3,30}? i(?:'ve| have|'m| am) (appl|interview)[a-z]* (?:to|at|with|for) (?:is|was) (${ENGLISH_NUMERAL})`,
  'u',
);
const EN_LOOSE =
  /\b(?:about|around|roughly|some|at least|more than|over|up to|almost|nearly|including|or so)\b/u;
/** Said of all the time, so that a later number is no change: before I met you. */
const EN_ALL_ALONG =
  /\b(?:whole|entire) time\b|\ball along\b|\b(?:from|since) the (?:very )?(?:start|beginning|first)\b|\b(?:before|when|by the time) (?:i (?:first )?(?:met|talked|spoke|saw|came)|we (?:first )?(?:met|talked|spoke)|our first|the first (?:interview|round|meeting))\b|\bthroughout\b/u;

/** The industries of a sentence; one outside the list is known by the word that follows its name. */
function namedIndustries(text: string): string[] {
  const known = industriesIn(text, false);
  const other = /\b(?:in|within|of) the ([a-z]+) (?:industry|sector|business)\b/u.exec(text)?.[1];
  return known.length > 0 || other === undefined ? known : [other];
}

/** How many others are applied to or interviewed with, and whether it has been so all along. */
function readCount(text: string, written: string): string[] {
  const [, act, number, otherAct, otherNumber] = EN_COUNT.exec(text) ?? [];
  const numeral = number ?? otherNumber;
  const count = numeral === undefined ? null : readEnglishNumeral(numeral);
  if (count === null || EN_LOOSE.test(text)) return [];
  if (number !== undefined && !EN_BESIDE.test(text)) return [];
  const counted = `count:${(act ?? otherAct ?? '').startsWith('appl') ? 'apply' : 'interview'}:${count}`;
  return EN_ALL_ALONG.test(written.toLowerCase()) ? [counted, 'all-along'] : [counted];
}

/** What stands behind the label of a form: other applications: none. */
function readForm(text: string): 'none' | 'some' | null {
  const told = EN_FORM.exec(text)?.[1]?.trim() ?? '';
  if (EN_FORM_NONE.test(told)) return 'none';
  return told === '' || EN_FORM_OVER.test(told) ? null : 'some';
}

function readEnglish(text: string, written: string): Position | null {
  const beside = EN_BESIDE.test(text) && EN_ACT.test(text) && !EN_NEGATED.test(text);
  const form = readForm(text);
  const exam = /\bexam(?:ination)?s?\b/u.test(text);
  if (!EN_MENTION.test(text) && !beside && !exam && form === null) return null;
  if (
    /\binterview(?:ed|ing|s)? (?:with )?(?:\w+ ){0,2}(?:people|customers|users|farmers|owners|students|residents|members|patients|staff|shop)/u.test(
      text,
    )
  )
    return null;
  const noOffer = EN_NO_OFFER.test(text) && /(?:\bno|\bnot|n't|\bnever|\bnone|\bnobody)\b/u.test(text);
  const hasOffer =
    !noOffer && EN_HAS_OFFER.test(text) && !EN_NEWLY.test(text) && !/\b(?:accept|from you)\b/u.test(text);
  const none =
    form === 'none' ||
    EN_NONE_ELSE.test(text) ||
    EN_NONE_BESIDE.test(text) ||
    (EN_NONE.test(text) && !/\bbut\b/u.test(text));
  const some =
    !none &&
    !noOffer &&
    (hasOffer ||
      form === 'some' ||
      beside ||
      EN_UNDER_WAY.test(text) ||
      (EN_SOME.test(text) && !/\bunlike\b/u.test(text)));
  const search =
    EN_SEARCH.test(text) &&
    !/\b(?:role|position|job) in\b|\bthesis\b|\bresearch|\bpaper\b|\bseminar\b|\bstud(?:y|ies|ied)\b/u.test(
      text,
    );
  const wide = EN_WIDE.test(text) && search;
  const ways = text.split(/[,;]|\band\b/u).flatMap((clause) => readWay(clause, false));
  const named = (search && !wide ? namedIndustries(text) : []).filter(
    (industry) => industry !== 'public' || !ways.includes('way:public:no'),
  );
  const hard =
    named.length > 0 &&
    EN_HARD.test(text) &&
    !EN_SOFT.test(text) &&
    !/\bnot (?:only|just)\b|\bnumber of\b/u.test(text);
  const offers = noOffer ? ['offer:none'] : hasOffer ? ['offer:some'] : [];
  const stance = stanceOf(none, some);
  const telling =
    wide ||
    hard ||
    (named.length > 0 &&
      (EN_SOFT.test(text) ||
        /\bfocus|\bconcentrat|\bapplications? (?:is|are) (?:to|with|at|in)\b/u.test(text) ||
        /\b(?:also|both|as well|too|besides|plus|along with|in addition)\b/u.test(text)));
  const counts = none ? [] : readCount(text, written);
  if (stance === null && offers.length === 0 && ways.length === 0 && counts.length === 0 && !telling)
    return null;
  return naming([...(none ? [] : wide ? [WIDE] : named), ...offers, ...ways, ...counts], hard, stance);
}

/** Reads whether a sentence says that other companies are applied to, in which industries, and whether there are offers. */
export function readOtherCompanies({ text, contrast, japanese }: Passage, written: string): Position | null {
  const refusing = /(?:受けて|応募して|見て|考えて)(?:は)?(?:い|お)?(?:な|ま|ら|り)|受けず|応募せず/u.test(
    text,
  );
  const denied = refusing ? contrast.denied.flatMap((part) => industriesIn(part, japanese)) : [];
  if (!japanese) return readEnglish(text, written);
  const found = readJapanese(text, refusing ? contrast.text : text);
  const refused = denied.filter((industry) => found?.values.includes(industry) !== true);
  if (refused.length === 0) return found;
  return { ...(found ?? denying([])), denied: refused };
}

function industries(positions: readonly Position[]): string[] {
  return positions
    .flatMap((position) => position.values)
    .filter((value) => !/^(?:offer|way|count):|^all-along$/u.test(value));
}

/** One text keeps to industries, and the other is in one outside them. */
function leaves(bound: readonly Position[], free: readonly Position[]): boolean {
  if (!bound.some((position) => position.only)) return false;
  const kept = industries(bound);
  const others = industries(free);
  return (
    kept.length > 0 &&
    !kept.includes(WIDE) &&
    others.some((other) => !kept.some((one) => sameIndustry(one, other)))
  );
}

function waysDiffer(a: readonly Position[], b: readonly Position[]): boolean {
  const ways = (positions: readonly Position[]) => new Set(positions.flatMap((position) => position.values));
  const [mine, theirs] = [ways(a), ways(b)];
  return JA_WAYS.some(
    ([way]) =>
      (mine.has(`${way}:yes`) &&
        !mine.has(`${way}:no`) &&
        theirs.has(`${way}:no`) &&
        !theirs.has(`${way}:yes`)) ||
      (mine.has(`${way}:no`) &&
        !mine.has(`${way}:yes`) &&
        theirs.has(`${way}:yes`) &&
        !theirs.has(`${way}:no`)),
  );
}

/** Numbers of one act disagree when one of the texts tells that it has been so all along. */
function countsDiffer(a: readonly Position[], b: readonly Position[]): boolean {
  const [mine, theirs] = [a, b].map((positions) => positions.flatMap(({ values }) => values));
  if (mine === undefined || theirs === undefined) return false;
  if (!mine.includes('all-along') && !theirs.includes('all-along')) return false;
  return ['count:apply:', 'count:interview:'].some((act) => {
    const counted = (values: readonly string[]) => values.filter((value) => value.startsWith(act));
    return (
      counted(mine).length > 0 &&
      counted(theirs).length > 0 &&
      !counted(mine).some((value) => theirs.includes(value))
    );
  });
}

/** Two positions disagree when one says none and the other some, or one keeps to industries that the other leaves. */
export function otherCompaniesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const stances = (positions: readonly Position[]) =>
    new Set(positions.flatMap((position) => (position.stance === null ? [] : [position.stance])));
  const offers = (positions: readonly Position[]) =>
    new Set(positions.flatMap((position) => position.values.filter((value) => value.startsWith('offer:'))));
  for (const said of [stances, offers]) {
    const first = said(a);
    const second = said(b);
    if (first.size === 1 && second.size === 1 && [...first][0] !== [...second][0]) return true;
  }
  const refuses = (one: readonly Position[], other: readonly Position[]) =>
    one
      .flatMap(({ denied }) => denied)
      .some((industry) => industries(other).includes(industry) && !industries(one).includes(industry));
  return (
    refuses(a, b) || refuses(b, a) || leaves(a, b) || leaves(b, a) || waysDiffer(a, b) || countsDiffer(a, b)
  );
}
