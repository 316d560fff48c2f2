// A document with every text that people write in it replaced: what a format does with hostile ones.

// What the document's types fix; everything else is somebody's text.
const fixedKeys = new Set(['kind', 'status', 'align', 'role', 'lang', 'tone', 'createdOn', 'mark']);

export function withEveryText<T>(value: T, replace: (text: string) => string, key = ''): T {
  if (typeof value === 'string') return (fixedKeys.has(key) ? value : replace(value)) as T;
  if (Array.isArray(value))
    return value.map((item: unknown) => withEveryText(item, replace, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      withEveryText(item as unknown, replace, name),
    ]),
  ) as T;
}
