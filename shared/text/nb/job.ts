// Words of what the server does by the clock.
export const job = {
  title: 'Faste jobber',
  lead: 'Det Målbar gjør av seg selv etter klokka. Hver jobb kjøres én gang for hvert tidspunkt; det som ble avbrutt, blir tatt opp igjen.',
  name: 'Jobb',
  slot: 'Skulle kjøre',
  state: 'Resultat',
  done: 'Antall',
  attempts: 'etter {count, number} forsøk',
  names: {
    turn_rounds: 'Åpne og avslutte runder, og sende lenkene',
    remind: 'Sende påminnelser',
    compute: 'Regne ut tall for perioder som er over',
    keep_reports: 'Lage og arkivere filene til godkjente årsrapporter',
  },
  states: { running: 'Pågår', done: 'Ferdig', failed: 'Mislyktes, prøves igjen' },
  none: {
    title: 'Ingen jobber er kjørt ennå',
    text: 'Kjøringene står her fra første gang klokka når en av dem.',
  },
} as const;
