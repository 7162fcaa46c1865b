/** The English months as alternatives of a regular expression, in lower case. */
export const ENGLISH_MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
