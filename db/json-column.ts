// JSON columns: text in both databases, read through a schema, so that a row that was damaged says so at once.
import type * as z from 'zod/mini';

export function readJson<T>(schema: z.ZodMiniType<T>, text: string): T {
  return schema.parse(JSON.parse(text));
}
