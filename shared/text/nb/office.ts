// The menu of account and administration.
export const office = {
  label: 'Konto og administrasjon',
  updates: 'Mine oppdateringer',
  strategy: 'Til strategien',
  audit: 'Logg',
  people: 'Personer og roller',
  import: 'Import og eksport',
  account: 'Min konto',
  jobs: 'Faste jobber',
  outbox: 'Utboks',
  erasure: 'Personvern',
} as const;
