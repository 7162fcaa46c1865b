/** What a sentence says of kinds of work. */
export interface RoleWish {
  wished: readonly string[];
  /** False where the wish may be for a part of the work, or for later. */
  sure: boolean;
  refused: readonly string[];
  /** Any kind of work will do. */
  open: boolean;
  /** No other than the wished will do. */
  closed: boolean;
  /** Known work is named: what was not read as a wish is none. */
  named: boolean;
  /** The work named is others', or wished for elsewhere. */
  foreign: boolean;
}

/** Nothing said of any kind of work. */
export const noWish: RoleWish = {
  wished: [],
  sure: false,
  refused: [],
  open: false,
  closed: false,
  named: false,
  foreign: false,
};

/** Neither a wish nor a refusal. */
export function saysNothing({ wished, refused, open, foreign }: RoleWish): boolean {
  return wished.length === 0 && refused.length === 0 && !open && !foreign;
}

/** A sentence to read a wish from. */
export interface WishText {
  /** What it says, without what it says no to in a contrast. */
  kept: string;
  whole: string;
  /** The sentence before it. */
  before: string;
  /** What comes after it. */
  rest: string;
}

/** What a sentence says of one name in it: a wish, perhaps one, a refusal, a wish for that alone, or what others wish. */
export type Said = 'yes' | 'perhaps' | 'no' | 'only' | 'others' | null;

/** What a sentence says besides its names. */
interface Whole {
  open: boolean;
  /** It speaks of a later time. */
  later: boolean;
  /** It says that there is nothing else. */
  alone: boolean;
}

/** Puts together what is said of the names in a sentence. A wish that is not sure holds all the names, so that it accuses of little. */
export function wishOf(
  names: readonly { ids: readonly string[] }[],
  said: readonly Said[],
  { open, later, alone }: Whole,
): RoleWish {
  const named = (...kinds: Said[]) =>
    names.flatMap(({ ids }, index) => (kinds.includes(said[index] ?? null) ? ids : []));
  const refused = named('no');
  const plain = named('yes', 'only');
  const wished = plain.length > 0 || named('perhaps').length > 0;
  const sure = plain.length > 0 && !later;
  const values = !wished ? [] : named('yes', 'only', 'perhaps', ...(sure ? [] : [null]));
  return {
    wished: [...new Set(values)],
    sure,
    refused: refused.filter((role) => !values.includes(role)),
    open: open && !wished && refused.length === 0,
    closed: said.includes('only') || (wished && alone),
    named: true,
    foreign: said.includes('others'),
  };
}
