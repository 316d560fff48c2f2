// English: how projects are classified.
export const fundHrcs = {
  hint: 'Split the project among health categories and among research activities, as in the Health Research Classification System. Shares of each of the two add up to 100%. Leave the fields empty if the project is not classified.',
  health: 'Health categories',
  activity: 'Research activities',
  search: 'Search by a word of the name, such as “mental” or “2.4”.',
  add: 'Add',
  found:
    '{count, plural, =0 {No matches.} one {One match.} other {# matches. Write more, or choose from the list.}}',
  share: 'Share in percent:',
  remove: 'Remove {name}',
} as const;
