// Ord om møter og saker.
export const meeting = {
  proposal: {
    approval: {
      title: 'Godkjenning av innkalling, sakliste og referat fra forrige møte',
      firstTitle: 'Godkjenning av innkalling og sakliste',
      paper: 'Referatet fra møtet {date} ble sendt ut etter møtet.',
      proposal: 'Innkalling, sakliste og referat godkjennes.',
      firstProposal: 'Innkalling og sakliste godkjennes.',
      why: 'Hvert møte begynner med dette.',
    },
    sinceLast: {
      title: 'Siden sist møte: {strategy}',
      paper:
        'Siden møtet {date} er dette kommet til: {observations, plural, =0 {ingen tall} one {ett tall} other {# tall}}, {updates, plural, =0 {ingen oppdateringer av tiltak} one {én oppdatering av tiltak} other {# oppdateringer av tiltak}} og {assessments, plural, =0 {ingen vurderinger} one {én vurdering} other {# vurderinger}}.',
      why: 'Noe er registrert etter møtet {date}.',
    },
    openDecision: {
      title: 'Oppfølging av vedtak i sak {number}',
      paper: 'Vedtaket {date} lød: «{text}»\n\nSaken er ikke lukket.',
      why: 'Vedtaket fra {date} er ikke lukket.',
    },
    failingArea: {
      title: '{area}: {count, plural, one {ett mål er ute av kurs} other {# mål er ute av kurs}}',
      paper:
        '{count, plural, one {Målet under er ute av kurs eller går feil vei.} other {Målene under er ute av kurs eller går feil vei.}}',
      proposal: '{body} ber om at …',
      why: 'Tallene eller vurderingen sier at målet er ute av kurs eller går feil vei.',
    },
    stale: {
      title: '{strategy}: tall som mangler eller er gamle',
      paper:
        '{count, plural, one {Én indikator mangler tall, eller tallet er gammelt.} other {# indikatorer mangler tall, eller tallene er gamle.}} Da vet vi ikke om målene nås.',
      why: 'Det som ikke er målt, kan ikke styres etter.',
    },
    report: {
      title: 'Årsrapport {year}',
      paper: 'Utkast til årsrapport for {strategy} legges fram.',
      proposal: 'Årsrapporten for {year} godkjennes.',
      why: 'Årsrapporten for {year} skal behandles første halvår.',
    },
    meetingDates: {
      title: 'Møtedatoer',
      why: 'Det er ikke planlagt noe møte etter dette.',
    },
    information: { title: 'Orienteringssaker', why: 'Fast sak.' },
    otherBusiness: { title: 'Eventuelt', why: 'Fast sak.' },
  },
} as const;
