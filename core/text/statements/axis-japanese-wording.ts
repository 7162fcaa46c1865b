import { JA_THAT, JA_THAT_END, SEARCH } from './axis-japanese-words.ts';

/** To whom it was said. */
export const JA_ADDRESSED = /^[^、。]{1,16}(?:に|へ|から|には)、/u;

/** Who asked, when told of first. */
export const JA_TO_THEM = /^(?:面接官|人事|採用担当|リクルーター)[^、。]{0,6}に(?:は|も)?、/u;

/** What led the speaker to choose so. */
export const JA_COMING_FROM =
  /^[^、。]*(?:(?:経験|きっかけ|影響|姿|苦労|反省)(?:から|に|で|を受けて|を機に|もあって|があり)|(?:者|学生|身)として)、/u;

/** Clauses that lead up to a wish. */
const JA_PRELUDE =
  /(?:から|ので|ため|[てで]も|影響で|きっかけに|聞かれ|聞かれて|問われ|問われて|尋ねられ|お尋ねいただいたので|面接で|電話で|訪問で|説明会で|ときは?|際は?|うえでは?|上では?|(?:私|先|会社|企業|職場)は|(?:先|会社|企業)[^、]{0,8}かは|私にとって|では|活動は|活動では|限らず|どの会社でも|方に|何よりも?|に限らず)$/u;

/** Which company to enter: what is decided. */
export const JA_WHERE = /^(?:どこ|どの(?:会社|企業))[にへで][^、。]{1,6}かは、?/u;

/** What the speaker holds one should do. */
export const JA_OWN_VIEW = /べき(?:だ|である)と(?:考え|思い|思って)[^、。]*/u;

/** What weighs less: 将来性より面白さ. */
const JA_LESS = /^[^、。]{2,14}(?<!何|なに|誰|どこ)より(?:も|は)?、?(?=[^。]{2})/u;
/** What does not count beside it: 人ではなく給料. */
const JA_INSTEAD = /^[^、。]{1,14}(?<!だけ|のみ|ばかり)(?:では|じゃ)なく(?:て)?、?(?=[^。]{2})/u;
const JA_IN_SEARCH = new RegExp(`^${SEARCH}(?:では|で|において|の際は)、?`, 'u');

/** Takes off what leads up to a wish and what reports it. */
export function clean(value: string): string {
  return value
    .replace(
      /^[\s、,:「」]+|^(?:私は|私が|僕は|自分は|会社は|企業は|就職先は|まず|一番|最も|何よりも?)、?/u,
      '',
    )
    .replace(JA_IN_SEARCH, '')
    .replace(JA_LESS, '')
    .replace(JA_INSTEAD, '')
    .replace(JA_WHERE, '')
    .replace(
      /(?:だ|である|なの)?と(?:(?:考え|思っ|感じ)て(?:い|お)|[^、。「」]{0,8}(?:話し|伝え|答え|述べ|言い切))[^、。]*。?$/u,
      '',
    )
    .replace(
      /^(?:やはり|やっぱり|変わらず|相変わらず|結局|とにかく|何と言っても|なんといっても|ひとえに)、?/u,
      '',
    )
    .replace(/^(?:一つ|1つ|ひとつ|シンプル)(?:だけ)?で(?:す|あり)?[、。]\s?/u, '')
    .replace(/(?<=こと|どうか|さ|点|」)(?:で|であり|ですが|だが)、.*$/u, '')
    .replace(
      /(?:を|と)(?:挙げ|置い|据え)[^、。]*$|にほかなり?[^、。]*$|と(?:返し|答え|話し|お答え|回答し)[^、]*$/u,
      '',
    )
    .replace(/、?という(?:の|こと|点|目|思い|考え)$/u, '')
    .replace(/[」。\s]+$/u, '')
    .replace(/(?:だけ|のみ)?(?:です|だ|である|になります)?$/u, '')
    .replace(/」$/u, '')
    .trim();
}

/** What stands before the word for it, without what leads up to it. */
export function before(value: string): string {
  const stretch = value.replace(JA_THAT_END, '');
  const clauses = stretch.split('、').filter((clause) => clause.trim() !== '');
  const kept = clauses.filter(
    (clause, index) => !JA_PRELUDE.test(clause.trim()) && !(index === 0 && /^「/u.test(clause)),
  );
  const told = kept.length === 0 || kept.every((clause) => JA_THAT.test(clause)) ? clauses : kept;
  return clean(told.join('、'));
}
