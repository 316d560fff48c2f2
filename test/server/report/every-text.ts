// Puts a text into every place of a document where somebody's text stands.

// What the document's types fix, and what a picture's bytes are found by; everything else is somebody's text.
const fixedKeys = new Set([
  'kind',
  'status',
  'align',
  'role',
  'lang',
  'tone',
  'createdOn',
  'mark',
  'type',
  'id',
  'href',
]);

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
