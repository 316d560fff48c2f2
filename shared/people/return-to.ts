// Where to go on to after signing in.
import * as z from 'zod/mini';

/** A path of ours. Never `//host` or `/\host`, which browsers read as another site. */
export const returnToField = z
  .string()
  .check(z.maxLength(1000, 'invalid'), z.regex(/^\/(?![/\\])[^\\\s]*$/, 'invalid'));
