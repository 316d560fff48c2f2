import type { comment as source } from '#shared/text/nb/comment.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const comment: TextShape<typeof source> = {
  titleOpen: '{count, plural, one {Kommentarar (# open)} other {Kommentarar (# opne)}}',
  emptyTitle: 'Ingen har kommentert enno',
  emptyText:
    'Spør om noko, del det du veit, eller peik på det som manglar. Skriv @ og eit namn når nokon bestemte bør sjå det.',
  past: 'Kommentarane står slik dei er i dag. Gå tilbake til tala for i dag for å skrive sjølv.',
  readers:
    '{count, plural, one {Berre du er med i klyngja no. Alle som blir med seinare, kan lese dette og ser at det er du som skriv.} other {Alle # som er med i klyngja, kan lese dette og ser at det er du som skriv.}} Kven som helst kan be om innsyn i det.',
  new: 'Skriv ein kommentar',
  reply: 'Svar på det {name} tok opp',
  text: 'Kommentar',
  edit: 'Endre kommentaren',
  mentionHint: 'Skriv @ for å nemne nokon. Dei får vanlegvis kommentaren på e-post.',
  mentioned: 'Du nemner {names}.',
  mentionList: 'Personar du kan nemne',
  mentionCount:
    '{count, plural, =0 {Ingen namn passar.} one {Eitt namn passar. Trykk Enter for å velje det.} other {# namn passar. Bruk piltastane, og trykk Enter for å velje.}}',
  mentionMore: 'Fleire namn passar. Skriv fleire bokstavar for å sjå dei.',
  lost: 'Svaret ditt i ein tråd som er borte',
  lostNote:
    'Tråden du svara i, er trekt tilbake. Teksten din er her framleis. Du kan sende han som ein ny kommentar, eller slette han.',
  lostDelete: 'Slett teksten',
  kept: 'Teksten ligg i denne nettlesaren til du sender han.',
  send: 'Kommenter',
  sendReply: 'Svar',
  added: 'Kommentaren er lagd til.',
  saved: 'Endringa er lagra.',
  actions: {
    reply: 'Svar',
    replyTo: 'Svar i tråden frå {name}',
    edit: 'Rediger',
    editOf: 'Rediger kommentaren din frå {date}',
    withdraw: 'Trekk tilbake',
    withdrawOf: 'Trekk tilbake kommentaren frå {name}, {date}',
    resolve: 'Marker som løyst',
    resolveOf: 'Marker som løyst: tråden frå {name}',
    reopen: 'Opne igjen',
    reopenOf: 'Opne igjen: tråden frå {name}',
  },
  edited: 'endra {date}',
  withdrawnOwn: '{name} har trekt tilbake det som stod her.',
  withdrawnOther: 'Sekretariatet har trekt tilbake det som stod her.',
  resolvedBy: 'Løyst av {name} {date}',
  resolved: '{count, plural, one {Éin løyst tråd} other {# løyste trådar}}',
  resolvedNow: 'Tråden er markert som løyst.',
  reopenedNow: 'Tråden er open igjen.',
  opensAgain: 'Tråden blir opna igjen når du svarar.',
  withdrawTitle: 'Trekkje tilbake kommentaren?',
  withdrawText:
    'Teksten blir sletta og kan ikkje hentast tilbake. Har nokon svara, ser dei at det stod noko her, men ikkje kva. Den som alt har fått teksten på e-post, har han framleis.',
  withdrawn: 'Kommentaren er trekt tilbake.',
};
