/** Characters that some file system refuses in a name. */
const refused = /[\p{Cc}<>:"/\\|?*]+/gu;
const longestName = 80;

/** A file name made of the user's words that every file system takes. */
export function fileName(words: string, extension: string): string {
  const safe = words.replace(refused, ' ').replace(/\s+/gu, ' ').trim().replace(/\.+$/u, '');
  return `${Array.from(safe).slice(0, longestName).join('') || 'interview'}.${extension}`;
}
