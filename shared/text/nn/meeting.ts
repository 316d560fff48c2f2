// Ord om møte og saker, på nynorsk.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { meeting as nb } from '#shared/text/nb/meeting.ts';

export const meeting: TextShape<typeof nb> = {
  proposal: {
    approval: {
      title: 'Godkjenning av innkalling, sakliste og referat frå førre møte',
      firstTitle: 'Godkjenning av innkalling og sakliste',
      paper: 'Referatet frå møtet {date} vart sendt ut etter møtet.',
      proposal: 'Innkalling, sakliste og referat blir godkjende.',
      firstProposal: 'Innkalling og sakliste blir godkjende.',
      why: 'Kvart møte byrjar med dette.',
    },
    sinceLast: {
      title: 'Sidan sist møte: {strategy}',
      paper:
        'Sidan møtet {date} har dette kome til: {observations, plural, =0 {ingen tal} one {eitt tal} other {# tal}}, {updates, plural, =0 {ingen oppdateringar av tiltak} one {éi oppdatering av tiltak} other {# oppdateringar av tiltak}} og {assessments, plural, =0 {ingen vurderingar} one {éi vurdering} other {# vurderingar}}.',
      why: 'Noko er registrert etter møtet {date}.',
    },
    openDecision: {
      title: 'Oppfølging av vedtak i sak {number}',
      paper: 'Vedtaket {date} lydde: «{text}»\n\nSaka er ikkje lukka.',
      why: 'Vedtaket frå {date} er ikkje lukka.',
    },
    failingArea: {
      title: '{area}: {count, plural, one {eitt mål er ute av kurs} other {# mål er ute av kurs}}',
      paper:
        '{count, plural, one {Målet under er ute av kurs eller går feil veg.} other {Måla under er ute av kurs eller går feil veg.}}',
      proposal: '{body} ber om at …',
      why: 'Tala eller vurderinga seier at målet er ute av kurs eller går feil veg.',
    },
    stale: {
      title: '{strategy}: tal som manglar eller er gamle',
      paper:
        '{count, plural, one {Éin indikator manglar tal, eller talet er gammalt.} other {# indikatorar manglar tal, eller tala er gamle.}} Då veit vi ikkje om måla blir nådde.',
      why: 'Det som ikkje er målt, kan ein ikkje styre etter.',
    },
    report: {
      title: 'Årsrapport {year}',
      paper: 'Utkast til årsrapport for {strategy} blir lagt fram.',
      proposal: 'Årsrapporten for {year} blir godkjend.',
      why: 'Årsrapporten for {year} skal handsamast i første halvår.',
    },
    meetingDates: {
      title: 'Møtedatoar',
      why: 'Det er ikkje planlagt noko møte etter dette.',
    },
    information: { title: 'Orienteringssaker', why: 'Fast sak.' },
    otherBusiness: { title: 'Eventuelt', why: 'Fast sak.' },
  },
};
