// The invented people of the sample and the roles they hold. Every surname is a word for "example", so that nobody takes
// them for real, and the addresses are in a domain that can never exist.
import type { PersonSeed } from '#db/seed/seed-type.ts';

export const samplePeople: PersonSeed[] = [
  {
    key: 'solveig',
    name: 'Solveig Eksempel',
    partnerKey: 'uib',
    roles: [
      { bodyKey: 'sekretariatet', role: 'secretariat', fromOn: '2022-01-01', isLeader: true },
    ],
  },
  {
    key: 'aslak',
    name: 'Aslak Prøve',
    partnerKey: 'uib',
    roles: [{ bodyKey: 'sekretariatet', role: 'administrator', fromOn: '2022-01-01' }],
  },
  {
    key: 'gudrun',
    name: 'Gudrun Skisse',
    partnerKey: 'hvl',
    lang: 'nn',
    roles: [
      {
        bodyKey: 'faggruppe-innovasjon',
        role: 'contributor',
        fromOn: '2022-01-01',
        isLeader: true,
      },
    ],
  },
  {
    key: 'torgeir',
    name: 'Torgeir Mønster',
    partnerKey: 'bergen-kommune',
    roles: [{ bodyKey: 'faglig-forum', role: 'contributor', fromOn: '2022-01-01', isLeader: true }],
  },
  {
    key: 'ragna',
    name: 'Ragna Kladd',
    partnerKey: 'helse-bergen',
    roles: [
      { bodyKey: 'styringsgruppen', role: 'steering_member', fromOn: '2023-08-01', isLeader: true },
    ],
  },
  {
    key: 'sindre',
    name: 'Sindre Utkast',
    partnerKey: null,
    // A second term of two years in the panel.
    roles: [
      { bodyKey: 'brukerpanelet', role: 'observer', fromOn: '2023-03-01', toOn: '2025-02-28' },
      { bodyKey: 'brukerpanelet', role: 'observer', fromOn: '2025-03-01', toOn: '2027-02-28' },
    ],
  },
  {
    key: 'ashild',
    name: 'Åshild Øvelse',
    partnerKey: 'norce',
    roles: [
      {
        bodyKey: 'faggruppe-brukermedvirkning',
        role: 'contributor',
        fromOn: '2024-08-15',
        isLeader: true,
      },
    ],
  },
  {
    key: 'leif',
    name: 'Leif Modell',
    partnerKey: 'vestland',
    roles: [{ bodyKey: 'faggruppe-barn-unge', role: 'contributor', fromOn: '2022-01-01' }],
  },
  {
    key: 'bjorg',
    name: 'Bjørg Variant',
    partnerKey: 'haraldsplass',
    roles: [{ bodyKey: 'partnermotet', role: 'steering_member', fromOn: '2022-01-01' }],
  },
  {
    key: 'mathias',
    name: 'Mathias Fiktiv',
    partnerKey: 'fhi',
    // Left: what he recorded stays, and he may do nothing more.
    roles: [
      {
        bodyKey: 'faggruppe-registre',
        role: 'contributor',
        fromOn: '2022-01-01',
        toOn: '2025-12-31',
      },
    ],
  },
];
