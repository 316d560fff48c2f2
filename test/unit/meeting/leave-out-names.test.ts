// Names that are left out of minutes for everybody.
import { expect, it } from 'vitest';
import { leaveOutNames } from '#shared/meeting/leave-out-names.ts';

const people = { names: ['Kari Anne Prøve', 'Ola Å'], codes: ['KAP', 'BA', 'X'] };

it.each([
  ['Kari Anne Prøve la fram saken.', '* la fram saken.'],
  ['Prøve og KAP var enige.', '* og * var enige.'],
  ['Kari  Anne\nPrøves notat', '* notat'],
  ['KAPs forslag', '* forslag'],
  ['klyngeleder BA; BARE en prøve', 'klyngeleder *; BARE en prøve'],
  ['Gruppe X består', 'Gruppe X består'],
  ['Ola Å møtte', '* møtte'],
  ['Prøvedrift', 'Prøvedrift'],
])('%j becomes %j', (text, expected) => {
  expect(leaveOutNames(text, people, '*')).toBe(expected);
});

it('leaves a text alone where nobody is named', () => {
  expect(leaveOutNames('Saken', { names: [], codes: [] }, '*')).toBe('Saken');
});
