import { TASKS, type Task } from './role-task-names.ts';

const ROLES_OF: ReadonlyMap<string, Task['roles']> = new Map(TASKS.map(({ id, roles }) => [id, roles]));

/** Says whether a value is something done, not the name of the work. */
export function isTask(value: string): boolean {
  return ROLES_OF.has(value);
}

/** The role that a value names: of a task, the role whose own it is. */
export function ownRole(value: string): string {
  return ROLES_OF.get(value)?.[0] ?? value;
}

/** Says whether one of two values is a task that may belong to the other's work. */
export function mayBeDoneBy(a: string, b: string): boolean {
  const [mine, theirs] = [ROLES_OF.get(a) ?? [a], ROLES_OF.get(b) ?? [b]];
  return mine.some((role) => theirs.includes(role));
}

/** A task told in a sentence. */
export interface TaskMention {
  id: string;
  start: number;
  end: number;
  /** Told as something one wishes to do (売りたい), not as work (売る仕事). */
  wished: boolean;
}

const JA_WORK =
  '(?:[^、。\\0はがをに]{0,8}(?:(?:お?仕事|職種|部署|部門|担当|係|業務|ポジション|立場)|(?:こと|の)(?=[がをはだで])))';
/** How the thing is told: 御社の新しい製品を, and what may stand between it and the verb. */
const japanese = TASKS.map(({ id, ja }) => ({
  id,
  pattern: new RegExp(
    ja
      .map(
        ([things, wish, noun]) =>
          `${things}[^、。\\0はがを]{0,6}?(?:${wish === null ? '' : `(?:${wish})(?:てみ|てい[きこ])?(?=た[いく])|`}(?:${noun})${JA_WORK})`,
      )
      .join('|'),
    'u',
  ),
}));
const JA_WISH = /た[いく]|仕事|[職部係]|担当|業務|こと|の[がはを]/u;
const JA_ANY =
  /(?:売|勧め|教え|設計|デザイン|作|つく|開発|組|書|採用|企画|打|考え|直|修理|整備|点検|メンテ|扱|管理|つけ|まとめ|見|チェック|審査|答え|対応|受け|応え|運転|操縦|看|分析|解析|使|研究|訳|仕入|買い付|調達|検査|テスト|確かめ|販売)[^、。\0]{0,3}(?:た[いく]|[るくすむつうき][^、。\0]{0,8}(?:仕事|職|部|担当|係|業務|ポジ|立場|こと|の))/u;

/** Finds the tasks told in a folded Japanese sentence. */
export function japaneseTasks(text: string): TaskMention[] {
  if (!JA_WISH.test(text) || !JA_ANY.test(text)) return [];
  return japanese.flatMap(({ id, pattern }) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const end = match.index + match[0].length;
    return [{ id, start: match.index, end, wished: /^た[いく]/u.test(text.slice(end)) }];
  });
}

/** What may stand before the thing: your new, people. */
const EN_BEFORE =
  '(?:(?:your|the|new|good|better|more|many|all|small|big|large|young|electric|medical|useful|safe|mobile|children) ){0,2}';
const english = TASKS.flatMap(({ id, en }) =>
  en.map(([verbs, things]) => ({
    id,
    pattern: new RegExp(`\\b(?:${verbs})(?:e?s)? ${EN_BEFORE}${things}\\b`, 'u'),
  })),
);
const EN_ALONE: readonly (readonly [string, RegExp])[] = [
  ['to sell', /\bsell(?:ing)?(?: things)?(?=\s*(?:[.,;!]|$))/u],
  ['to teach', /\bteach(?:ing)?(?=\s*(?:[.,;!]|$))/u],
];
const EN_ANY =
  /(?:^|\b(?:to|and|happiest|happier|jobs?|roles?|positions?|career|of|is|in|can|could|be|me|myself|that|which|who|:) )(?:sell|teach|design|illustrat|writ|build|develop|mak|creat|program|hir|recruit|train|look|support|plan|advertis|edit|repair|fix|maintain|servic|inspect|keep|manag|handl|check|draft|review|draw|answer|driv|cook|bak|fly|nurs|car(?:e|ing) for|analy[sz]|research|invent|translat|buy|purchas|procur|sourc|test)/u;

/** Says in little time that a folded English sentence tells of no task. */
export function tellsNoTask(text: string): boolean {
  return !EN_ANY.test(text);
}

/** Finds the tasks told in a folded English sentence. */
export function englishTasks(text: string): TaskMention[] {
  const patterns = [...english.map(({ id, pattern }) => [id, pattern] as const), ...EN_ALONE];
  return patterns.flatMap(([id, pattern]) => {
    const match = pattern.exec(text);
    return match === null
      ? []
      : [{ id, start: match.index, end: match.index + match[0].length, wished: true }];
  });
}
