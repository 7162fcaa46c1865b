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
  foreign: false,
};

/** A sentence to read a wish from. */
export interface WishText {
  /** What it says, without what it says no to in a contrast. */
  kept: string;
  whole: string;
  /** The sentence before it. */
  before: string;
}
