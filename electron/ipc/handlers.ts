import type { CallName, CallOutput, ParsedInput, Topic } from '#core/contract/contract.ts';
import type { JournalDb } from '#db/journal-db.ts';
import type { Vault } from '#electron/app/vault.ts';

/** A file the user chose to read. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** The system's dialogs. Each answers null when the user cancels. */
export interface Dialogs {
  /** Asks which file to read; refused with `file-too-large` above `maxBytes`. */
  readFile(filter: { name: string; extensions: string[] }, maxBytes: number): Promise<ChosenFile | null>;
  /** Asks where to write, writes, and gives the path; `content` is made only then. */
  saveFile(
    name: string,
    filter: { name: string; extensions: string[] },
    content: () => Promise<string | Uint8Array> | string,
  ): Promise<string | null>;
  chooseFolder(): Promise<string | null>;
  /** Shows a folder in the system's file manager. */
  showFolder(path: string): Promise<void>;
}

/** Pages on paper. */
export interface Paper {
  /** HTML as a PDF on A4. */
  pdfOf(html: string): Promise<Uint8Array>;
  /** Hands HTML to the system's print dialog; false when it was not printed. */
  print(html: string): Promise<boolean>;
}

/** What handlers may use; what needs Electron comes in here, so that handlers are tested without it. */
export interface Desk {
  /** The open database; throws the AppError that keeps it closed. */
  readonly db: JournalDb;
  readonly vault: Vault;
  readonly dialogs: Dialogs;
  readonly paper: Paper;
  /** The version of the app. */
  readonly version: string;
  /** The local date, `YYYY-MM-DD`. */
  today(): string;
  /** The local date and time, `YYYY-MM-DDTHH:mm`. */
  now(): string;
  /** Tells every window what a write may have changed. */
  changed(...topics: Topic[]): void;
  /** Tells every window how far a running import has come, in records. */
  progress(done: number, of: number): void;
}

/** Answers one call: its input is parsed already, its output is parsed afterwards. */
export type Handler<Name extends CallName> = (
  desk: Desk,
  input: ParsedInput<Name>,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

/** Handlers of some calls. */
export type Handlers<Name extends CallName> = { [Key in Name]: Handler<Key> };
