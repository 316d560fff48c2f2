// Where to go on to after signing in.

const longest = 1000;

/**
 * A path of ours. Never `//host` or `/\host`, which browsers read as another site, nor a path that becomes one of these
 * once its dots are followed.
 */
export function isReturnPath(text: string): boolean {
  if (text.length > longest || !/^\/[^\\\s]*$/.test(text)) return false;
  const own = 'https://own.invalid';
  const url = URL.canParse(text, own) ? new URL(text, own) : null;
  return url?.origin === own && !url.pathname.startsWith('//');
}
