// The menu of account and administration.
export const office = {
  label: 'Konto og administrasjon',
  strategy: 'Til strategien',
  audit: 'Logg',
  outbox: 'Utboks',
} as const;
