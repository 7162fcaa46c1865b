/** Steps from the root of a JSON value to a place in it: keys and list indexes. */
export type JsonPath = readonly PropertyKey[];

const plainKey = /^[A-Za-z_$][\w$]*$/;

/** A path as people read it: `companies[0].rounds[1].kind`, `["two words"]` for odd keys, `$` for the root. */
export function formatPath(path: JsonPath): string {
  const text = path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      const key = String(step);
      return plainKey.test(key) ? `.${key}` : `[${JSON.stringify(key.slice(0, 60))}]`;
    })
    .join('');
  if (text === '') return '$';
  return text.startsWith('.') ? text.slice(1) : text;
}
