import { z } from 'zod';

/** The longest id the journal file may hold, in UTF-16 units. */
const maxIdLength = 200;

/** Schema of an id: any non-empty unique string; `brand` keeps the ids of different nouns apart in types. */
export function idOf<const Brand extends string>(brand: Brand) {
  return z
    .string()
    .min(1)
    .max(maxIdLength)
    .meta({ description: `id of a ${brand}` })
    .brand<Brand>();
}
