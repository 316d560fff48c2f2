import type { wheel as source } from '#shared/text/nb/wheel.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const wheel: TextShape<typeof source> = {
  title: 'Årshjul',
  lead: 'Det klyngja skal gjennom i løpet av året: arrangement, rapportering, møte, utlysingar og fristar.',
  year: 'År',
  show: 'Vis',
  list: 'Månad for månad',
  note: 'Hjulet viser veke for veke. Det same står som liste under, med lenkjer.',
  nothing: 'Ingenting',
  empty: {
    title: 'Ingenting i {year} enno',
    text: 'Arrangement, møte, rapporteringsrundar og fristar kjem hit av seg sjølve når dei får ein dato.',
  },
  count: '{count, plural, one {éin dato} other {# datoar}}',
  source: {
    event: 'Arrangement',
    round: 'Rapportering',
    meeting: 'Møte',
    deadline: 'Fristar',
    fund: 'Midlar',
    report: 'Årsrapport',
  },
  what: {
    event: '{title}',
    meeting: 'Møte: {title}',
    roundOpens: 'Rapporteringa opnar: {title}',
    roundContentDue: 'Frist for tiltak og indikatorar: {title}',
    roundDue: 'Frist for vurderingar: {title}',
    measureDue: 'Frist for tiltaket: {title}',
    milestoneDue: 'Milepæl: {title}',
    followUpDue: 'Frist for oppfølging: {title}',
    callOpens: 'Utlysinga opnar: {title}',
    callDue: 'Søknadsfrist: {title}',
    chapterSigned: 'Underskriven: {title}',
    chapterDue: 'Frist for kapittelet: {title}',
    reportDue: 'Frist for rapporten: {title}',
  },
  cancelled: 'Avlyst: {title}',
  calendar: {
    title: 'Årshjulet i din eigen kalender',
    note: 'Adressa er berre di. Legg ho til i kalenderprogrammet ditt, så følgjer ho med når noko blir endra. Ho viser alle strategiane.',
  },
  print: 'Skriv ut',
};
