// HelseOmsorg21 as the government's action plan presents it (source 004, nynorsk): ten satsingar with the titles of
// Vedlegg 1, each described by the plan's own opening sentence. No sub-goals, deadlines or indicators.
import type { GoalSeed, StrategySeed } from './seed-type.ts';

const goals: GoalSeed[] = [
  satsing(
    'brukarmedverknad',
    'Meir brukarmedverknad',
    'Regjeringa følgjer opp HelseOmsorg21 ved å innføre brukarmedverknad som hovudregel i forskingsprosjekt som er finansierte av helseføretaka, og i dei handlingsretta tiårige helseforskingsprogramma som er finansierte av Helse- og omsorgsdepartementet i Noregs forskingsråd.',
  ),
  satsing(
    'menneskelege-ressursar',
    'Utvikling av dei menneskelege ressursane',
    'Regjeringa følgjer opp HelseOmsorg21 gjennom det nasjonale utviklingsprosjekt Kvalitet i praksisstudier for å oppnå betre kvalitet og relevans i praksisstudia i helse- og sosialfagleg høgare utdanning.',
  ),
  satsing(
    'styring',
    'Strategisk og kunnskapsbasert styring',
    'Regjeringa følgjer opp HelseOmsorg21 ved å etablere og vidareutvikle sentrale arenaer for samarbeid om forsking og innovasjon.',
  ),
  satsing(
    'kvalitet-internasjonalisering',
    'Høg kvalitet og sterkare internasjonalisering',
    'Regjeringa følgjer opp HelseOmsorg21 ved å styrkje den grunnleggjande forskinga, styrkje forskingsinfrastrukturen og leggje til rette for meir internasjonalt samarbeid og norsk deltaking i Horisont 2020 og Det europeiske forskingsområdet (ERA).',
  ),
  satsing(
    'globale-helseutfordringar',
    'Møte dei globale helseutfordringane',
    'Regjeringa følgjer opp HelseOmsorg21 ved å inkludere global helse som ei langsiktig målsetjing for forskings- og innovasjonsaktiviteten i dei regionale helseføretaka.',
  ),
  satsing(
    'helsedata',
    'Helsedata som nasjonalt fortrinn',
    'Helse- og omsorgsdepartementet prioriterer arbeidet med å modernisere og samordne sentrale helseregister og medisinske kvalitetsregister.',
  ),
  satsing(
    'klinisk-behandling',
    'Betre klinisk behandling',
    'Regjeringa følgjer opp HelseOmsorg21 ved å leggje til rette for fleire og større kliniske studiar.',
  ),
  satsing(
    'kunnskapslyft',
    'Kunnskapslyft for kommunane',
    'Regjeringa følgjer opp HelseOmsorg21 ved å innrette kompetansesenter utanfor spesialisthelsetenesta slik at ein betre kan dekkje kommunane sine kunnskapsbehov.',
  ),
  satsing(
    'tenester',
    'Effektive og lærande tenester',
    'Regjeringa følgjer opp HelseOmsorg21 ved at det frå 2015 er etablert eit nytt tiårig program for tenesteforsking og -innovasjon i Forskingsrådet.',
  ),
  satsing(
    'naeringspolitikk',
    'Helse og omsorg som næringspolitisk satsingsområde',
    'Regjeringa følgjer opp HelseOmsorg21 ved å styrkje dei generelle næringsretta verkemidla forvalta av Noregs forskingsråd og Innovasjon Noreg i budsjetta for 2015 og foreslår ytterlegare styrking i 2016.',
  ),
];

function satsing(key: string, title: string, description: string): GoalSeed {
  return { key: `ho21-${key}`, parentKey: null, level: 'focus_area', title, description };
}

export const helseomsorg21Strategy: StrategySeed = {
  slug: 'helseomsorg21',
  title: 'Regjeringa sin handlingsplan for oppfølging av HelseOmsorg21-strategien',
  shortTitle: 'HelseOmsorg21',
  lang: 'nn',
  // The plan is published under the heading "Forsking og innovasjon i helse og omsorg (2015–2018)".
  startsOn: '2015-01-01',
  endsOn: '2018-12-31',
  // The text knows October 2015 and speaks of autumn 2015 as now; the day itself is an assumption.
  recordedOn: '2015-11-30',
  levelNames: {
    focus_area: { one: 'satsing', many: 'satsingar' },
    priority: { one: 'prioritering', many: 'prioriteringar' },
    sub_goal: { one: 'delmål', many: 'delmål' },
  },
  foundation: {
    owner: 'Regjeringa',
    introduction: [
      'HelseOmsorg21-strategien er sentrale aktørar sitt svar på korleis utfordringane i helse- og omsorgssektoren skal møtast med forsking og innovasjon. Alle aktørane har eit sjølvstendig ansvar for å følgje opp strategien. Handlingsplanen viser korleis regjeringa følgjer opp sin del av ansvaret.',
      'Strategien blei overlevert regjeringa i juni 2014 og har ti strategiske satsingar og fem hovudprioriteringar:\n1. Eit kunnskapslyft for kommunane\n2. Helse og omsorg som eit næringspolitisk satsingsområde\n3. Lettare tilgang til og betre utnytting av helsedata\n4. Eit kunnskapsbasert helse- og omsorgssystem\n5. Sterkare satsing på internasjonalisering av forsking',
    ],
    vision: '',
    visionGoals: [],
    values: [],
    valuesHeading: '',
    overallAim:
      'Regjeringa ønskjer å leggje til rette for god fysisk og psykisk helse gjennom heile livsløpet og vil utvikle ei helse- og omsorgsteneste som leverer kunnskapsbaserte, likeverdige og trygge tenester.',
    overallAimNote: '',
    coreAreasHeading: '',
    coreAreas: [],
    goalsHeading: 'Regjeringa sine tiltak',
    prioritiesHeading: 'Regjeringa vil',
    meansIntroduction: '',
    means: [],
    source:
      'Regjeringa sin handlingsplan for oppfølging av HelseOmsorg21-strategien. Forsking og innovasjon i helse og omsorg (2015–2018)',
    sourceUrl:
      'https://www.regjeringen.no/no/dokumenter/regjeringa-sin-handlingsplan-for-oppfolging-av-helseomsorg21-strategien/id2463030',
  },
  goals,
};
