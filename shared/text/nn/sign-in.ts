import type { signIn as source } from '#shared/text/nb/sign-in.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const signIn: TextShape<typeof source> = {
  title: 'Logg inn',
  real: 'Logg inn som deg sjølv',
  email: 'E-postadresse',
  providers: 'Innlogging gjennom institusjonen',
  withProvider: 'Logg inn med {provider}',
  askAgain: 'Be om ei ny lenkje',
  privacy: 'Kva Målbar lagrar om deg',
  failure: {
    not_invited: 'Adressa er ikkje invitert til Målbar. Be sekretariatet om ein invitasjon.',
    address_not_verified:
      'Institusjonen har ikkje stadfesta e-postadressa di. Logg inn med lenkje på e-post i staden.',
    provider:
      'Innlogginga blei ikkje fullført. Prøv igjen, eller logg inn med lenkje på e-post. Nokre innloggingar må du kople til på kontosida først.',
  },
  sample: {
    title: 'Eksempeldata: vel kven du vil vere',
    text: 'Personane er oppdikta, og kven som helst kan logge inn som dei. Vel ei rolle for å sjå kva ho kan gjere.',
    enter: 'Logg inn',
    enterAs: 'Logg inn som {name}',
  },
  link: {
    text: 'Vi sender deg ei lenkje. Du treng ikkje passord.',
    send: 'Send meg ei lenkje',
    sentTitle: 'Sjå etter ein e-post',
    sent: 'Dersom {email} er registrert i Målbar, har vi sendt ei lenkje dit. Ho verkar éin gong, i 15 minutt.',
    kept: 'Målbar er ikkje sett opp til å sende e-post her. Administratoren finn lenkja i utboksen.',
    again: 'Bruk ei anna adresse',
  },
  linkPage: {
    title: 'Logg inn i Målbar',
    text: 'Trykk på knappen for å logge inn. Lenkja verkar berre éin gong.',
    enter: 'Logg inn',
  },
  invitationPage: {
    title: 'Velkomen til Målbar',
    text: 'Du er invitert til å følgje strategien. Trykk på knappen for å ta imot invitasjonen og logge inn.',
    enter: 'Ta imot invitasjonen',
  },
  password: {
    title: 'Logg inn med passord og kode',
    label: 'Passord',
    next: 'Hald fram',
    forgotten:
      'Har du gløymt passordet, loggar du inn med lenkje på e-post og lagar eit nytt på kontosida.',
  },
  code: {
    label: 'Eingongskode',
    text: 'Seks siffer frå appen for eingongskodar, eller ein av reservekodane dine.',
    enter: 'Logg inn',
  },
  setUp: {
    title: 'Set opp Målbar',
    text: 'Du blir den første administratoren. Deretter inviterer du sekretariatet og dei andre.',
    email: 'Hit sender vi lenkjer når du skal logge inn.',
    enter: 'Kom i gang',
  },
};
