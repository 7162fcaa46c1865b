import type { CallName, CallOutput, ParsedInput, Topic } from '#core/contract/contract.ts';
import type { JournalDb } from '#db/journal-db.ts';

/** What handlers may use. */
export interface Desk {
  readonly db: JournalDb;
  /** The local date, `YYYY-MM-DD`. */
  today(): string;
  /** The local date and time, `YYYY-MM-DDTHH:mm`. */
  now(): string;
  /** Tells every window what a write may have changed. */
  changed(...topics: Topic[]): void;
}

/** Answers one call: its input is parsed already, its output is parsed afterwards. */
export type Handler<Name extends CallName> = (
  desk: Desk,
  input: ParsedInput<Name>,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

/** Handlers of some calls. */
export type Handlers<Name extends CallName> = { [Key in Name]: Handler<Key> };
