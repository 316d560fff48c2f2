import type { mail as source } from '#shared/text/nb/mail.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const mail: TextShape<typeof source> = {
  greeting: 'Hei!',
  greetingName: 'Hei, {name}!',
  copyLink: 'Verkar ikkje knappen? Kopier denne adressa inn i nettlesaren:',
  onceUntil: 'Lenkja verkar éin gong, og berre til {until} (norsk tid).',
  footer: 'E-posten er send automatisk frå Målbar for {cluster}. Du kan ikkje svare på han.',
  signInLink: {
    subject: 'Logg inn i Målbar for {cluster}',
    lead: 'Her er lenkja du bad om for å logge inn i Målbar for {cluster}.',
    action: 'Logg inn',
    unasked:
      'Har du ikkje bede om å logge inn, kan du sjå bort frå denne e-posten. Ikkje send lenkja vidare: Den som har ho, kjem inn som deg.',
  },
  invitation: {
    subject: 'Invitasjon til Målbar for {cluster}',
    lead: '{inviter} inviterer deg til Målbar. Der følgjer {cluster} med på om måla i strategien blir nådde, og kva som må gjerast no.',
    roles: '{count, plural, one {Du får denne rolla:} other {Du får desse rollene:}}',
    action: 'Ta imot invitasjonen',
    until: 'Invitasjonen gjeld til {until} (norsk tid). Rekk du det ikkje, kan du be om ein ny.',
    unasked:
      'Kjenner du ikkje {inviter}, eller ventar du ingen invitasjon, kan du sjå bort frå denne e-posten. Ikkje send lenkja vidare: Ho er berre til deg.',
  },
  round: {
    subject: '{count, plural, one {Éi oppdatering} other {# oppdateringar}} innan {date}: {period}',
    lead: 'Det er tid for å rapportere på {strategy} for {period}: {count, plural, one {éin ting ventar} other {# ting ventar}} på deg. Lenkja opnar akkurat det. Du treng ikkje å logge inn, og «inga endring» er eit fullgodt svar.',
    action: 'Oppdater no',
    due: 'Frist {date}',
    more: '{count, plural, one {Éin til står på sida.} other {# til står på sida.}}',
    until: 'Lenkja verkar til og med {date}, eller til alt er svart på.',
    personal:
      'Lenkja er personleg. Det som blir svart med ho, blir lagra i namnet til {name}, så ikkje send ho vidare.',
  },
  reminder: {
    subject:
      'Påminning: {count, plural, one {éi oppdatering} other {# oppdateringar}} ventar på deg',
    subjectOthers: '{count, plural, one {Éin har} other {# har}} ikkje svart innan fristen',
    subjectReviews: '{count, plural, one {Eitt svar} other {# svar}} ventar på at du godkjenner',
    returned: 'Sendt attende: {note}',
    due: '{count, plural, one {Éi oppdatering} other {# oppdateringar}} for {period} ({strategy}) ventar på deg. Fristen er {date}. «Inga endring» er òg eit svar.',
    late: '{count, plural, one {Éi oppdatering} other {# oppdateringar}} for {period} ({strategy}) ventar framleis på deg. Fristen var {date}, men du rekk det enno.',
    silent:
      'Desse har ikkje svart innan fristen for {period} ({strategy}). Kanskje treng dei hjelp, eller nokon andre kan svare for dei:',
    waits: '{count, plural, one {Éin ting ventar} other {# ting ventar}}',
    reviews: 'Desse har svart for {period} ({strategy}). Svara tel først når du har godkjent dei:',
    approve: 'Sjå svara',
    see: 'Sjå runden',
    stops: 'Påminningane sluttar når alt er svart på. Du får aldri meir enn éi om dagen.',
  },
  comment: {
    mentioned: {
      subject: 'Du er nemnd i ein kommentar: {title}',
      lead: '{name} nemnde deg i ein kommentar til «{title}»:',
      why: 'Du får denne e-posten fordi du er nemnd i kommentaren.',
    },
    answered: {
      subject: 'Nytt svar: {title}',
      lead: '{name} svara i ein tråd du har skrive i, om «{title}»:',
      why: 'Du får denne e-posten fordi du har skrive i tråden.',
    },
    action: 'Les og svar i Målbar',
  },
  nudge: {
    subject: '{count, plural, one {Éin ting} other {# ting}} i planen bør sjåast på',
    lead: 'I {strategy} er det {count, plural, one {éin ting} other {# ting}} du bør sjå på. Det hastar ikkje, og du treng ikkje å svare.',
    action: 'Sjå kva som bør sjåast på',
  },
  meetingCall: {
    first: {
      subject: 'Innkalling: {body}, {date}',
      lead: 'Du blir kalla inn til møte i {body}.',
    },
    again: {
      subject: 'Endra innkalling: {body}, {date}',
      lead: 'Innkallinga til møtet i {body} er endra. Dette er den som gjeld.',
    },
    agenda: 'Sakene:',
    action: 'Sjå møtet og sakene',
    file: 'Sakspapira som PDF',
    why: 'Du får denne e-posten fordi du sit i {body}.',
  },
  meetingCancelled: {
    subject: 'Avlyst: {body}, {date}',
    lead: 'Møtet i {body} {when} er avlyst.',
    action: 'Sjå møtet',
  },
  meetingMinutes: {
    subject: 'Referat til merknader: {body}, {date}',
    lead: 'Her er utkastet til referat frå møtet i {body} {date}. Har du merknader, skriv du dei på møtesida innan {dueOn}.',
    action: 'Les referatet og skriv merknader',
    file: 'Referatet som PDF',
  },
  stop: {
    nudge: 'Slutt å få e-post om det som bør sjåast på i planen',
    comment: 'Slutt å få e-post om kommentarar',
  },
  accountChanged: {
    subject: 'Kontoen din i Målbar for {cluster} er endra',
    lead: 'Du får denne e-posten fordi noko ved innlogginga di er endra.',
    what: 'Endring',
    when: 'Tidspunkt',
    change: {
      way_added: 'Ny måte å logge inn på: {way}',
      way_removed: 'Fjerna som måte å logge inn på: {way}',
      address_changed: 'E-postadressa er no {address}',
      two_factor_on: 'Innlogging med passord og kode er slått på',
      two_factor_off: 'Innlogging med passord og kode er slått av',
      signed_out_everywhere: 'Logga ut på alle einingar',
    },
    own: 'Var det du som gjorde dette, treng du ikkje gjere noko.',
    other:
      'Var det ikkje du, må du gå til kontoen din med ein gong og sjå over måtane å logge inn på.',
    action: 'Sjå over kontoen',
    help: 'Kjem du ikkje inn, må du kontakte den som administrerer Målbar hos dykk.',
  },
};
