// The administrator's page of privacy: requests to be erased, whose time is up, and how long things are kept.
export const erasure = {
  title: 'Personvern',
  lead: 'Hvem som har bedt om å bli slettet, hvem som slettes automatisk, og hvor lenge opplysninger om folk lagres.',
  requests: {
    title: 'Ønsker om å bli slettet',
    asked: 'Ba om det {time}',
    noneTitle: 'Ingen har bedt om å bli slettet',
    noneText: 'Ønsker fra kontosidene kommer hit. De skal være besvart innen en måned.',
  },
  due: {
    title: 'Slettes automatisk',
    note: 'Personer uten rolle slettes når lagringstiden under er ute.',
    on: 'Slettes {date}',
    noneTitle: 'Ingen står for tur',
    noneText: 'Personer kommer hit når den siste rollen deres har fått en sluttdato.',
  },
  other: {
    title: 'Slett en annen person',
    note: 'For ønsker som ikke kommer fra kontosiden.',
    person: 'Person',
    choose: 'Velg en person',
  },
  erase: 'Slett',
  eraseOf: 'Slett {name}',
  confirm: {
    title: 'Slett {name}?',
    text: 'Navnet byttes ut med «Slettet person» og et nummer. Adressen, institusjonen, øktene, passordet, invitasjonene og e-postene til personen slettes, rollene slutter i dag, og den som er logget inn, mister tilgangen med en gang. Tall, vurderinger, beslutninger og kommentarer blir stående. Undertegnede tekster i årsrapporter endres ikke.',
    noWay: 'Dette kan ikke angres.',
    erase: 'Slett for godt',
    done: 'Personen heter nå {name}.',
  },
  settings: {
    title: 'Hvor lenge opplysninger lagres',
    personMonths: 'Måneder fra siste rolle til navnet byttes ut',
    personMonthsText: '0 betyr at navn aldri byttes ut automatisk. Høyst 120.',
    mailDays: 'Dager e-poster står i utboksen',
    invitationDays: 'Dager invitasjoner lagres etter at de er brukt eller gått ut',
    daysText: 'Fra 1 til 365.',
    saved: 'Lagringstidene er endret.',
    person:
      '{count, plural, =0 {Navn byttes ikke ut automatisk.} one {Navn byttes ut én måned etter siste rolle.} other {Navn byttes ut # måneder etter siste rolle.}}',
    mail: '{count, plural, one {E-poster står i utboksen én dag.} other {E-poster står i utboksen # dager.}}',
    invitation:
      '{count, plural, one {Invitasjoner lagres én dag etter at de er brukt eller gått ut.} other {Invitasjoner lagres # dager etter at de er brukt eller gått ut.}}',
    fixed:
      'Økter, innloggingslenker og tellinger av innloggingsforsøk slettes når de er over. Det som er for gammelt, slettes én gang i døgnet.',
    edit: 'Endre lagringstidene',
  },
} as const;
