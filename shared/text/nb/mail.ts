// The mails that Målbar sends.
export const mail = {
  greeting: 'Hei!',
  greetingName: 'Hei, {name}!',
  copyLink: 'Virker ikke knappen? Kopier denne adressen inn i nettleseren:',
  onceUntil: 'Lenken virker én gang, og bare til {until} (norsk tid).',
  footer: 'E-posten er sendt automatisk fra Målbar for {cluster}. Du kan ikke svare på den.',
  signInLink: {
    subject: 'Logg inn i Målbar for {cluster}',
    lead: 'Her er lenken du ba om for å logge inn i Målbar for {cluster}.',
    action: 'Logg inn',
    unasked:
      'Har du ikke bedt om å logge inn, kan du se bort fra denne e-posten. Ikke send lenken videre: Den som har den, kommer inn som deg.',
  },
  invitation: {
    subject: 'Invitasjon til Målbar for {cluster}',
    lead: '{inviter} inviterer deg til Målbar. Der følger {cluster} med på om målene i strategien blir nådd, og hva som må gjøres nå.',
    roles: '{count, plural, one {Du får denne rollen:} other {Du får disse rollene:}}',
    action: 'Ta imot invitasjonen',
    until: 'Invitasjonen gjelder til {until} (norsk tid). Rekker du det ikke, kan du be om en ny.',
    unasked:
      'Kjenner du ikke {inviter}, eller venter du ingen invitasjon, kan du se bort fra denne e-posten. Ikke send lenken videre: Den er bare til deg.',
  },
  round: {
    subject: '{count, plural, one {Én oppdatering} other {# oppdateringer}} innen {date}: {period}',
    lead: 'Det er tid for å rapportere på {strategy} for {period}: {count, plural, one {én ting venter} other {# ting venter}} på deg. Lenken åpner akkurat det. Du trenger ikke å logge inn, og «ingen endring» er et fullgodt svar.',
    action: 'Oppdater nå',
    due: 'Frist {date}',
    more: '{count, plural, one {Én til står på siden.} other {# til står på siden.}}',
    until: 'Lenken virker til og med {date}, eller til alt er besvart.',
    personal:
      'Lenken er personlig. Det som svares med den, blir lagret i navnet til {name}, så ikke send den videre.',
  },
  reminder: {
    subject:
      'Påminnelse: {count, plural, one {én oppdatering} other {# oppdateringer}} venter på deg',
    subjectOthers: '{count, plural, one {Én har} other {# har}} ikke svart innen fristen',
    subjectReviews: '{count, plural, one {Ett svar} other {# svar}} venter på at du godkjenner',
    returned: 'Sendt tilbake: {note}',
    due: '{count, plural, one {Én oppdatering} other {# oppdateringer}} for {period} ({strategy}) venter på deg. Fristen er {date}. «Ingen endring» er også et svar.',
    late: '{count, plural, one {Én oppdatering} other {# oppdateringer}} for {period} ({strategy}) venter fortsatt på deg. Fristen var {date}, men du rekker det ennå.',
    silent:
      'Disse har ikke svart innen fristen for {period} ({strategy}). Kanskje trenger de hjelp, eller noen andre kan svare for dem:',
    waits: '{count, plural, one {Én ting venter} other {# ting venter}}',
    reviews:
      'Disse har svart for {period} ({strategy}). Svarene teller først når du har godkjent dem:',
    approve: 'Se svarene',
    see: 'Se runden',
    stops: 'Påminnelsene slutter når alt er besvart. Du får aldri mer enn én om dagen.',
  },
  comment: {
    mentioned: {
      subject: 'Du er nevnt i en kommentar: {title}',
      lead: '{name} nevnte deg i en kommentar til «{title}»:',
      why: 'Du får denne e-posten fordi du er nevnt i kommentaren.',
    },
    answered: {
      subject: 'Nytt svar: {title}',
      lead: '{name} svarte i en tråd du har skrevet i, om «{title}»:',
      why: 'Du får denne e-posten fordi du har skrevet i tråden.',
    },
    action: 'Les og svar i Målbar',
  },
  nudge: {
    subject: '{count, plural, one {Én ting} other {# ting}} i planen bør ses på',
    lead: 'I {strategy} er det {count, plural, one {én ting} other {# ting}} du bør se på. Det haster ikke, og du trenger ikke å svare.',
    action: 'Se hva som bør ses på',
  },
  meetingCall: {
    first: {
      subject: 'Innkalling: {body}, {date}',
      lead: 'Du kalles inn til møte i {body}.',
    },
    again: {
      subject: 'Endret innkalling: {body}, {date}',
      lead: 'Innkallingen til møtet i {body} er endret. Dette er den som gjelder.',
    },
    agenda: 'Sakene:',
    action: 'Se møtet og sakene',
    file: 'Sakspapirene som PDF',
    why: 'Du får denne e-posten fordi du sitter i {body}.',
  },
  meetingCancelled: {
    subject: 'Avlyst: {body}, {date}',
    lead: 'Møtet i {body} {when} er avlyst.',
    action: 'Se møtet',
  },
  meetingMinutes: {
    subject: 'Referat til merknader: {body}, {date}',
    lead: 'Her er utkastet til referat fra møtet i {body} {date}. Har du merknader, skriver du dem på møtesiden innen {dueOn}.',
    action: 'Les referatet og skriv merknader',
    file: 'Referatet som PDF',
  },
  stop: {
    nudge: 'Slutt å få e-post om det som bør ses på i planen',
    comment: 'Slutt å få e-post om kommentarer',
  },
  accountChanged: {
    subject: 'Kontoen din i Målbar for {cluster} er endret',
    lead: 'Du får denne e-posten fordi noe ved innloggingen din er endret.',
    what: 'Endring',
    when: 'Tidspunkt',
    change: {
      way_added: 'Ny måte å logge inn på: {way}',
      way_removed: 'Fjernet som måte å logge inn på: {way}',
      address_changed: 'E-postadressen er nå {address}',
      two_factor_on: 'Innlogging med passord og kode er slått på',
      two_factor_off: 'Innlogging med passord og kode er slått av',
      signed_out_everywhere: 'Logget ut på alle enheter',
    },
    own: 'Var det du som gjorde dette, trenger du ikke å gjøre noe.',
    other:
      'Var det ikke du, må du gå til kontoen din med en gang og se over måtene å logge inn på.',
    action: 'Se over kontoen',
    help: 'Kommer du ikke inn, må du kontakte den som administrerer Målbar hos dere.',
  },
} as const;
