// Names that are left out of minutes for everybody.
import { expect, it } from 'vitest';
import { leaveOutNames } from '#shared/meeting/leave-out-names.ts';

const people = {
  names: [
    'Kari Anne Prøve',
    'Ola Å',
    'Randi-Luise Kladd',
    "Sean O'Utkast",
    'A. B. Skisse',
    'C++ [Rar] (Nemd)',
  ],
  codes: ['KAP', 'BA', 'MB', 'X'],
  others: ['Per Fjern'],
};

it.each([
  ['Kari Anne Prøve la fram saken.', '* la fram saken.'],
  ['KARI ANNE PRØVE la fram.', '* la fram.'],
  ['Kari sa at Anne og Prøve var enige med KAP.', '* sa at * og * var enige med *.'],
  ['PRØVE', '*'],
  ['Kari  Anne\nPrøves notat', '* notat'],
  ['Randi-Luise Kladd og Randi-Luise', '* og *'],
  ["Sean O'Utkast takket. O'Utkast gikk.", '* takket. * gikk.'],
  ['A. B. Skisse møtte', '* møtte'],
  ['C++ [Rar] (Nemd) møtte', '* møtte'],
  ['KAPs forslag', '* forslag'],
  ['klyngeleder BA; BARE en prøve', 'klyngeleder *; BARE en prøve'],
  ['en fil på 20 MB, og MB svarte', 'en fil på 20 MB, og * svarte'],
  ['Gruppe X består', 'Gruppe X består'],
  ['Ola Å møtte', '* møtte'],
  ['Prøvedrift', 'Prøvedrift'],
  ['Per Fjern kommer; Per 31. mai', '* kommer; Per 31. mai'],
  ['skriv til kari.berg@uib.example i dag', 'skriv til * i dag'],
  ['[Kari](mailto:kari@uib.example)', '[*](#)'],
  ['[se](https://uib.example/ansatt/kari-prøve)', '[se](#)'],
  ['[se](https://uib.example/sak/13)', '[se](https://uib.example/sak/13)'],
  ['https://uib.example/pr%C3%B8ve', '*'],
])('%j becomes %j', (text, expected) => {
  expect(leaveOutNames(text, people, '*')).toBe(expected);
});

it('leaves a text alone where nobody is named', () => {
  expect(leaveOutNames('Saken', { names: [], codes: [] }, '*')).toBe('Saken');
  expect(leaveOutNames('Saken', { names: ['', ' '], codes: [''] }, '*')).toBe('Saken');
});
