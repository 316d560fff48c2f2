// Signing in.
export const signIn = {
  title: 'Logg inn',
  real: 'Logg inn som deg selv',
  email: 'E-postadresse',
  providers: 'Innlogging gjennom institusjonen',
  withProvider: 'Logg inn med {provider}',
  askAgain: 'Be om en ny lenke',
  privacy: 'Hva Målbar lagrer om deg',
  failure: {
    not_invited: 'Adressen er ikke invitert til Målbar. Be sekretariatet om en invitasjon.',
    address_not_verified:
      'Institusjonen har ikke bekreftet e-postadressen din. Logg inn med lenke på e-post i stedet.',
    provider:
      'Innloggingen ble ikke fullført. Prøv igjen, eller logg inn med lenke på e-post. Noen innlogginger må du koble til på kontosiden først.',
  },
  sample: {
    title: 'Eksempeldata: velg hvem du vil være',
    text: 'Personene er oppdiktet, og hvem som helst kan logge inn som dem. Velg en rolle for å se hva den kan gjøre.',
    enter: 'Logg inn',
    enterAs: 'Logg inn som {name}',
  },
  link: {
    text: 'Vi sender deg en lenke. Du trenger ikke passord.',
    send: 'Send meg en lenke',
    sentTitle: 'Se etter en e-post',
    sent: 'Hvis {email} er registrert i Målbar, har vi sendt en lenke dit. Den virker én gang, i 15 minutter.',
    kept: 'Målbar er ikke satt opp til å sende e-post her. Administratoren finner lenken i utboksen.',
    again: 'Bruk en annen adresse',
  },
  linkPage: {
    title: 'Logg inn i Målbar',
    text: 'Trykk på knappen for å logge inn. Lenken virker bare én gang.',
    enter: 'Logg inn',
  },
  invitationPage: {
    title: 'Velkommen til Målbar',
    text: 'Du er invitert til å følge strategien. Trykk på knappen for å ta imot invitasjonen og logge inn.',
    enter: 'Ta imot invitasjonen',
  },
  password: {
    title: 'Logg inn med passord og kode',
    label: 'Passord',
    next: 'Fortsett',
    forgotten:
      'Har du glemt passordet, logger du inn med lenke på e-post og lager et nytt på kontosiden.',
  },
  code: {
    label: 'Engangskode',
    text: 'Seks sifre fra appen for engangskoder, eller en av reservekodene dine.',
    enter: 'Logg inn',
  },
  setUp: {
    title: 'Sett opp Målbar',
    text: 'Du blir den første administratoren. Deretter inviterer du sekretariatet og de andre.',
    email: 'Hit sender vi lenker når du skal logge inn.',
    enter: 'Kom i gang',
  },
} as const;
