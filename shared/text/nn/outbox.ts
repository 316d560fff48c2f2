import type { outbox as source } from '#shared/text/nb/outbox.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const outbox: TextShape<typeof source> = {
  title: 'Utboks',
  sending:
    'E-post blir send gjennom {host}, med {from} som avsendar. Det som er sendt, står her utan innhald.',
  keeping:
    'Ingen e-post blir send, for ingen e-posttenar er sett opp. E-postane blir liggjande her, og du må sjølv gi kvar av dei vidare til mottakaren.',
  keepingHow: 'Med SMTP_URL og MAIL_FROM sett opp blir e-post send av seg sjølv.',
  secret:
    'Ein e-post kan ha ei lenkje som slepp inn den som har ho. Gi e-posten berre til mottakaren.',
  stateLabel: 'Vis',
  anyState: 'Alle e-postar ({count})',
  stateCount: '{state} ({count})',
  state: { queued: 'Skal sendast', sent: 'Send', failed: 'Ikkje send', kept: 'Ligg her' },
  kind: {
    sign_in_link: 'Lenkje til innlogging',
    invitation: 'Invitasjon',
    account_changed: 'Varsel om konto',
    round: 'Rapporteringsrunde',
    round_reminder: 'Påminning',
    comment: 'Kommentar',
    nudge: 'Bør sjåast på',
    meeting_papers: 'Innkalling',
    meeting_minutes: 'Referat',
  },
  error: {
    sending: 'Blir send no',
    uncertain:
      'Avbroten medan han vart send. Han kan ha kome fram: send på nytt berre om han ikkje gjorde det.',
    expired: 'Lenkja gjekk ut før e-posten blei send.',
    unreachable: 'Fekk ikkje kontakt med e-posttenaren.',
    insecure: 'Sambandet med e-posttenaren var ikkje sikkert.',
    sign_in_refused: 'E-posttenaren godtok ikkje brukarnamn og passord.',
    recipient_refused: 'E-posttenaren godtok ikkje mottakaren.',
    refused: 'E-posttenaren tok ikkje imot e-posten.',
    unknown: 'Noko gjekk gale under sendinga.',
  },
  reply: 'Svarkode {code}.',
  next: 'Nytt forsøk {time}',
  due: 'Blir send {time}',
  expired: 'Gjekk ut {time}',
  expires: 'Gjeld til {time}',
  column: {
    time: 'Tid',
    to: 'Til',
    kind: 'E-post',
    state: 'Tilstand',
    attempts: 'Forsøk',
  },
  show: 'Vis teksten',
  hide: 'Skjul teksten',
  showOf: 'Vis teksten: {subject}, til {to}',
  hideOf: 'Skjul teksten: {subject}, til {to}',
  textOf: 'E-posten til {to}',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  retry: 'Send på nytt',
  retryOf: 'Send på nytt: {subject}, til {to}',
  retried: 'E-posten blir send på nytt.',
  older: 'Eldre',
  newest: 'Til dei nyaste',
  pages: 'Fleire e-postar',
  empty: {
    title: 'Ingen e-postar enno',
    text: 'Her står e-postane Målbar lagar: lenkjer til innlogging, invitasjonar og varsel om kontoar. Dei kjem hit av seg sjølve når nokon blir invitert eller ber om ei lenkje.',
  },
  none: {
    title: 'Ingen e-postar her',
    text: 'Ingen e-postar er i denne tilstanden no.',
    all: 'Vis alle',
  },
};
