// The invented people of the sample. Every surname is a word for "example", so that nobody takes them for real.
import type { PersonSeed } from '#db/seed/seed-type.ts';

export const samplePeople: PersonSeed[] = [
  { key: 'solveig', name: 'Solveig Eksempel' },
  { key: 'aslak', name: 'Aslak Prøve' },
  { key: 'gudrun', name: 'Gudrun Skisse' },
  { key: 'torgeir', name: 'Torgeir Mønster' },
  { key: 'ragna', name: 'Ragna Kladd' },
  { key: 'sindre', name: 'Sindre Utkast' },
  { key: 'ashild', name: 'Åshild Øvelse' },
  { key: 'leif', name: 'Leif Modell' },
  { key: 'bjorg', name: 'Bjørg Variant' },
  { key: 'mathias', name: 'Mathias Fiktiv' },
];
