import { z } from 'zod';

/** A field's schema without the default that a missing value would take. */
type Undefaulted<Field> =
  Field extends z.ZodDefault<infer Inner> ? Inner : Field extends z.ZodPrefault<infer Inner> ? Inner : Field;

/** What {@link patchOf} makes of a shape: every field optional, none defaulted. */
export type PatchShape<Shape extends z.ZodRawShape> = {
  [Key in keyof Shape]: z.ZodOptional<Undefaulted<Shape[Key]>>;
};

/**
 * Schema of a change to some fields of a record: every field may be missing, a missing one stays missing (defaults
 * do not apply), unknown keys are refused.
 */
export function patchOf<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
): z.ZodObject<PatchShape<Shape>, z.core.$strict> {
  const fields = Object.entries(schema.shape).map(([key, field]) => {
    const bare = field instanceof z.ZodDefault || field instanceof z.ZodPrefault ? field.unwrap() : field;
    return [key, z.optional(bare)];
  });
  // The one place where the mapped type above meets the loop that makes it so.
  return z.strictObject(Object.fromEntries(fields) as PatchShape<Shape>);
}
