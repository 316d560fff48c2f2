// Who answers for something, as its page and its forms say it.
export const people = {
  responsible: 'Ansvarlig person',
  noResponsible: 'Ingen valgt',
} as const;
