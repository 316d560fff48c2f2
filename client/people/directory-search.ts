// Whom the list of people shows, as the address says it. Every page loads this with the router, so what the words mean is
// left to the list's own page.

const names = ['sok', 'organ', 'rolle', 'tilstand'] as const;

/** `organ`: a body's id. `tidligere`: those who have left too. */
export type DirectorySearch = { [name in (typeof names)[number]]?: string | undefined } & {
  tidligere?: true | undefined;
};

export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  const known: DirectorySearch = search['tidligere'] === true ? { tidligere: true } : {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value) known[name] = value;
  }
  return known;
}
