/** One step of the schema. Once shipped it never changes: a test compares its hash. */
export interface Migration {
  /** The `user_version` the file has afterwards. */
  version: number;
  /** The file name, which says what the step does. */
  name: string;
  /** Runs in one transaction with foreign keys off; they are checked before it commits. */
  sql: string;
}
