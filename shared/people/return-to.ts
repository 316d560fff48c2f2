// Where to go on to after signing in.

const longest = 1000;

/** A path of ours. Never `//host` or `/\host`, which browsers read as another site. */
export function isReturnPath(text: string): boolean {
  return text.length <= longest && /^\/(?![/\\])[^\\\s]*$/.test(text);
}
