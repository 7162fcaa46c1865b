import { VERB_HEADS } from './japanese-patterns.ts';

/** Those who came, answered or enrolled, told before their number with nothing that sets some of them apart. */
const CAME =
  /(?:^|[、にへ])(?:(足を運ん|来|訪れ|集まっ|参加し|お越し)|(応募し)|(登録し|購読し)|(回答し|答え))(?:[てで](?:くれ|くださっ|下さっ|いただい|もらっ)|(?:くださっ|下さっ))?(?:た|だ)(?:方々?|人たち|人|子(?:ども|供)?(?:たち)?)(?:の数)?[はがも]、?(?:全部で|合計|延べ|約|およそ)?\s?$/u;
/** Some of those who came. */
const SOME_WHO_CAME = /初めて|から|再び|もう一度|また|最後まで|途中|わざわざ|だけ|のうち|中で|以外|ない/u;

/** What the people are called who are told by what they did before their number; none where it tells of some of them. */
export function cameBefore(before: string): string[] {
  const match = SOME_WHO_CAME.test(before) ? null : CAME.exec(before);
  if (match === null) return [];
  if (match[1] !== undefined) return ['participant', 'visitor'];
  if (match[2] !== undefined) return ['applicant'];
  return [match[3] !== undefined ? 'subscriber' : 'survey'];
}

/** What people or things are called by what is done behind their number, or by whom the clause tells before it. */
export function calledBy(before: string, tail: string): string[] {
  const behind = VERB_HEADS.filter(([pattern]) => pattern.test(tail)).map(([, head]) => head);
  return [...behind, ...cameBefore(before)];
}
