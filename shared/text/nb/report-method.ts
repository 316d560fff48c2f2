// "Slik er tallene regnet ut": the rules in plain words, for the report's method page.
export const method = {
  rule: 'Regelversjon {version}. Tallene er sett per {reportingOn}, med det som var registrert {knownOn}.',
  knownNow: 'da rapporten ble laget',
  knownAt: 'innen {date}',
  indicator: {
    term: 'Måloppnåelse',
    text: 'Andelen av veien fra nullpunkt til det endelige måltallet: (verdi − nullpunkt) / (måltall − nullpunkt). Den kan bli over 100 % eller negativ, og indikatortabellene viser den sanne andelen. For indikatorer som skal holdes innenfor et område, er den 100 % i området og synker med avstanden til nærmeste grense. For ja/nei-spørsmål er den 100 % når svaret er ja, ellers 0 %.',
  },
  plan: {
    term: 'Planen',
    text: 'Rette linjer gjennom nullpunkt, måltall underveis og endelig måltall. Planens merke viser hvor langt vi skulle ha kommet ved slutten av perioden verdien gjelder.',
  },
  pace: {
    term: 'Takt',
    text: 'Hvor langt vi har kommet, delt på hvor langt planen sier (lineær), eller forholdet mellom faktisk og nødvendig årlig vekst (prosentvis vekst).',
  },
  status: {
    term: 'Status',
    text: 'Nådd når måltallet er nådd. Ellers etter takt: i rute fra 0,95, noe etter fra 0,60, klart etter fra 0, feil vei under 0. Mangler tall når ingenting er målt.',
  },
  rollUp: {
    term: 'Mål og områder',
    text: 'Vektet snitt over alle indikatorer under målet som har tall, hver regnet mellom 0 og 100 %. Strategiens tall er snittet av områdene. Et mål er nådd bare når alle indikatorene er det, og i beste fall noe etter når en tredel eller flere er klart etter eller går feil vei. Har færre enn halvparten tall, står det at tall mangler. Et mål uten indikatorer er ikke målt: det er verken 0 % eller et dårlig tegn.',
  },
  coverage: {
    term: 'Dekning',
    text: 'Hvor mange av indikatorene med måltall som har et tall. Et snitt vises alltid sammen med dekningen.',
  },
  implementation: {
    term: 'Gjennomføring',
    text: 'Snittet av tiltakenes meldte framdrift, ved siden av det tiden skulle tilsi. Avlyste tiltak er holdt utenfor. Gjennomføring og måloppnåelse blandes aldri: utført arbeid er ikke oppnådd effekt.',
  },
  stale: {
    term: 'Utdatert',
    text: 'Neste periode sluttet for mer enn 45 dager siden og har ikke fått noe tall.',
  },
  voices: {
    term: 'Tre stemmer',
    text: 'Beregnet status, Faglig forums vurdering og styringsgruppens beslutning står side om side. Ingen av dem overstyrer en annen; der de er ulike, står det.',
  },
  marks: {
    term: 'Tegn i tabellene',
    text: '* foreløpig tall · | brudd i serien · . ikke aktuelt · .. ikke tilgjengelig · : kan ikke offentliggjøres. Ingen av dem betyr 0.',
  },
} as const;
