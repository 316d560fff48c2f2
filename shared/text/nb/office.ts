// The menu of account and administration.
export const office = {
  label: 'Konto og administrasjon',
  strategy: 'Til strategien',
  audit: 'Logg',
  people: 'Personer og roller',
  import: 'Import og eksport',
  account: 'Min konto',
  outbox: 'Utboks',
  erasure: 'Personvern',
} as const;
