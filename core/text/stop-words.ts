const ENGLISH =
  'a an the and or but so if then than that this these those there here it its is are was were be been being am do does did done doing have has had having ' +
  'i me my mine myself we us our ours ourselves you your yours he him his she her hers they them their theirs who whom whose which what when where why how ' +
  'of in on at to for from by with about into over under after before between through during as up down out off again once not no nor only own same too very ' +
  'can could will would shall should may might must just also more most some any all each both few other such because while until one thing things lot really ' +
  'said told answered explained think thought feel felt get got make made go went want wanted like know well much many';

const JAPANESE =
  'こと もの ところ 話 答 必ず 今 いま とても もっと まだ もう ため よう とき 時 私 僕 自分 これ それ あれ この その あの ここ そこ どこ 何 なに です ます でし まし した する して し い いる いた ある あっ あり なる なり なっ ' +
  'れる られ せる させ ない なく て で に は が を の と も へ や か から まで より など だ だっ たい たく た ば ので のに けど また そして しかし だから つまり という と思い 思い 思う ' +
  '思っ 考え 考える 答え 答えた 話し 話した 言っ 言った 説明 的 方 中 上 さ ん っ う お ご 御 的な として について による により 通じ 点 一 つ さん 達 たち 人 これら それら わけ';

const STOP_WORDS = new Set([...ENGLISH.split(' '), ...JAPANESE.split(' ')]);

/** Says whether a word carries grammar or talk rather than content, in Japanese or English (lower case). */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
