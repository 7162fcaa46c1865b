/** The largest journal file that is read, in bytes of UTF-8. Ten years of notes stay far below it. */
export const maxArchiveBytes = 50 * 1024 * 1024;

/** The deepest nesting of objects and lists that is read. The deepest valid journal needs 46 levels. */
export const maxNesting = 64;

/** The most problems that one refusal lists; the rest are counted. */
export const maxProblems = 200;
