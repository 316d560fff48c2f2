import type { strategyVoice as source } from '#shared/text/nb/strategy-voice.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const strategyVoice: TextShape<typeof source> = {
  title: 'Tre stemmer om same mål',
  note: 'Ingen av dei overstyrer ei anna.',
  computed: 'Rekna ut av tala',
  assessment: 'Vurderinga til Fagleg forum',
  decision: 'Avgjerda til styringsgruppa',
  decisionBy: 'Avgjerd frå {body}',
  computedText: '{attainment} av vegen er tilbakelagd, medan planen seier {plan}.',
  computedNoPlan: '{attainment} av vegen er tilbakelagd.',
  computedWeak: 'Under halvparten av indikatorane har tal.',
  computedNone: 'Målet har ingen indikatorar, og er difor ikkje målt.',
  notAssessed: 'Ikkje vurdert enno.',
  notDecided: 'Inga avgjerd.',
  noStatus: 'Utan status',
  assessedBy: 'For {period}. {name}, {date}',
  decidedBy: '{body}, sak {caseNumber}, {date}. Gjeld {period}.',
  openCase: 'Ventar på oppfølging',
  closedOn: 'Følgd opp {date}',
  agree: '{voices} er einige om statusen.',
  agreeing: { computed: 'tala', assessment: 'forumet', decision: 'styringsgruppa' },
  computedAbout: 'Tala gjeld {date}.',
  about: {
    assessment: 'Vurderinga gjeld {period}.',
    decision: 'Avgjerda gjeld {period}.',
  },
  old: 'Gjeld ein eldre periode: {period} er også omme.',
  howAssessed:
    'Fagleg forum vurderer målet for ein periode med status og nokre setningar om kvifor. Vel «Vurder» øvst på sida.',
  howDecided:
    'Styringsgruppa tek stilling i eit møte: status, grunngjeving og saksnummer. Avgjerda blir vist her når ho er registrert.',
  differs: 'Stemmene er ulike: {voices}.',
  says: '{voice} seier {status}',
  who: { computed: 'tala', assessment: 'forumet', decision: 'avgjerda' },
  olderTitle: 'Tidlegare vurderingar og avgjerder',
  olderAssessment: 'Vurdering for {period}',
  olderDecision: 'Avgjerd i sak {caseNumber}',
};
