// Alrek helseklynge's own strategy, word for word from its strategy document (source 000): line breaks and
// hyphenation of the PDF are undone, nothing else. The spelling "omsorgtjenester" in the vision is the document's own.
import type { GoalSeed, StrategySeed } from './seed-type.ts';

const goals: GoalSeed[] = [
  {
    key: 'innovasjon',
    parentKey: null,
    level: 'focus_area',
    title: 'Innovasjon',
    arena: 'Å skape arenaer for nytenking og utvikling',
    aim: 'Frembringe løsninger som er til nytte for folkehelse og helse- og omsorgstjenester',
  },
  {
    key: 'innovasjon-baerekraft',
    parentKey: 'innovasjon',
    level: 'priority',
    title: 'At bærekraft er integrert i utvikling av innovative løsninger',
  },
  {
    key: 'innovasjon-samarbeid',
    parentKey: 'innovasjon',
    level: 'priority',
    title: 'Innovasjonssamarbeid på tvers av fag og sektor',
  },
  {
    key: 'innovasjon-kompetanse',
    parentKey: 'innovasjon',
    level: 'priority',
    title: 'Å øke kompetanse på innovasjon',
  },
  {
    key: 'innovasjon-erfaring',
    parentKey: 'innovasjon',
    level: 'priority',
    title: 'Erfaringsutveksling om utprøving, implementering og evaluering',
  },
  {
    key: 'forskning',
    parentKey: null,
    level: 'focus_area',
    title: 'Forskning',
    arena: 'Å skape arenaer som fremmer forskningssamarbeid',
    aim: 'Fornye helseforskningen for å skape bærekraftige løsninger gjennom helhetlig, tverrdisiplinær forskning',
  },
  {
    key: 'forskning-kunnskapsbehov',
    parentKey: 'forskning',
    level: 'priority',
    title: 'At kunnskapsbehov defineres av dem som vil ha nytte av kunnskapen',
  },
  {
    key: 'forskning-ansvarlig',
    parentKey: 'forskning',
    level: 'priority',
    title: 'Ansvarlig forskning som grunnlag for beslutninger',
  },
  {
    key: 'forskning-praksisnaer',
    parentKey: 'forskning',
    level: 'priority',
    title: 'Praksisnær forskning',
  },
  {
    key: 'forskning-nytte',
    parentKey: 'forskning',
    level: 'priority',
    title: 'At forskning kommer til nytte',
  },
  {
    key: 'utdanning',
    parentKey: null,
    level: 'focus_area',
    title: 'Utdanning',
    arena: 'Å skape møteplasser for studenter på tvers av fag og arbeidsliv',
    aim: 'Sikre kandidater helhetlig teoretisk og praktisk kunnskap, rettet mot fremtidens helseutfordringer',
  },
  {
    key: 'utdanning-samarbeid',
    parentKey: 'utdanning',
    level: 'priority',
    title: 'Mer samarbeid om utdanning på tvers av klyngen',
  },
  {
    key: 'utdanning-praksis',
    parentKey: 'utdanning',
    level: 'priority',
    title: 'Bedre kvalitet og samordning av praksis i utdanning',
  },
  {
    key: 'utdanning-laering',
    parentKey: 'utdanning',
    level: 'priority',
    title: 'Mer deling av erfaringer om studentaktiv og tverrfaglig læring',
  },
  {
    key: 'utdanning-kommune',
    parentKey: 'utdanning',
    level: 'priority',
    title: 'Å styrke det kommunale perspektivet i utdanningene',
  },
  {
    key: 'formidling',
    parentKey: null,
    level: 'focus_area',
    title: 'Formidling',
    arena: 'Å skape møteplasser for kunnskapsutveksling og formidling',
    aim: 'At beslutninger om helse har et godt kunnskapsgrunnlag',
  },
  {
    key: 'formidling-ordskifte',
    parentKey: 'formidling',
    level: 'priority',
    title: 'Delta aktivt i faglig og offentlig ordskifte om helse',
  },
  {
    key: 'formidling-informerte-valg',
    parentKey: 'formidling',
    level: 'priority',
    title: 'At innbyggere kan ta informerte valg om egen helse',
  },
  {
    key: 'formidling-synlig',
    parentKey: 'formidling',
    level: 'priority',
    title: 'Å gjøre Alrek synlig som kilde til kunnskap om helse',
  },
  {
    key: 'formidling-nye-mater',
    parentKey: 'formidling',
    level: 'priority',
    title: 'Å ta i bruk nye måter å formidle kunnskap til innbyggere',
  },
  {
    key: 'brukermedvirkning',
    parentKey: null,
    level: 'focus_area',
    title: 'Brukermedvirkning',
    arena: 'Å skape møteplasser for brukermedvirkning',
    aim: 'Sikre reell brukermedvirkning for dem som skal ha nytte av kunnskap og løsninger som skapes i klyngen',
  },
  {
    key: 'brukermedvirkning-bedre',
    parentKey: 'brukermedvirkning',
    level: 'priority',
    title: 'Bedre brukermedvirkning i helseforskning, utdanning og tjenesteutvikling',
  },
  {
    key: 'brukermedvirkning-sammen',
    parentKey: 'brukermedvirkning',
    level: 'priority',
    title:
      'Å samarbeide med brukere for at kunnskap, kompetanse og tilbud kommer innbyggerne til gode',
  },
  {
    key: 'brukermedvirkning-kunnskap',
    parentKey: 'brukermedvirkning',
    level: 'priority',
    title: 'Å utvikle mer kunnskap om brukermedvirkning, bedre metodikk og økt kompetanse',
  },
  {
    key: 'brukermedvirkning-kontakt',
    parentKey: 'brukermedvirkning',
    level: 'priority',
    title: 'Å gjøre det enklere å skape kontakt mellom brukere, forskere og tjenesteytere',
  },
];

export const alrekStrategy: StrategySeed = {
  slug: 'alrek-2026',
  title: 'Alrek helseklynge mot 2026',
  shortTitle: 'Alrek mot 2026',
  lang: 'nb',
  // The document names only the year it runs towards; its first year is not in the sources.
  startsOn: null,
  endsOn: '2026-12-31',
  // Sample assumption: baselines are taken in 2021, so the strategy must be known by then.
  recordedOn: '2021-09-01',
  levelNames: {
    focus_area: { one: 'innsatsområde', many: 'innsatsområder' },
    priority: { one: 'satsing', many: 'satsinger' },
    sub_goal: { one: 'delmål', many: 'delmål' },
  },
  foundation: {
    owner: 'Alrek helseklynge',
    introduction: [
      'Skaper samhandling, kunnskap og løsninger innen helse og omsorg.',
      'Alrek er et unikt partnerskap på tvers av forskning, høyere utdanning, kommune og sykehus. Sammen med brukere, studenter, frivillighet og næringsliv er klyngen godt rustet til å ta tak i problemer som må løses på tvers av sektorer.',
      'Alrek jobber med lokale, nasjonale og globale problemstillinger. Klyngen vektlegger særlig kommunenes virke- og ansvarsområde.',
      'Alrek forstår helse bredt. Det inkluderer somatisk og psykisk helse, folkehelse, helsefremming, forebygging, behandling og omsorg på individ- og befolkningsnivå.',
    ],
    vision:
      'Alrek helseklynge skaper innovative helse- og omsorgsløsninger for hele mennesket, ved hjelp av fremragende forskning og utdanning, fullverdige praksisarenaer og tverrfaglig samhandling.',
    visionGoals: [
      {
        title: 'Forskning',
        text: 'Fornye helseforskningen for å skape nye og effektive løsninger på lokale og globale utfordringer gjennom helhetlig, tverrdisiplinær forskning.',
      },
      {
        title: 'Utdanning',
        text: 'Sikre kandidater helhetlig teoretisk og praktisk kunnskap, rettet mot lokale og globale helseutfordringer.',
      },
      {
        title: 'Innovasjon',
        text: 'Frembringe relevante og effektive løsninger, som er til nytte for folkehelse og helse- og omsorgtjenester lokalt og globalt.',
      },
      {
        title: 'Formidling',
        text: 'Bidra aktivt i det offentlige ordskiftet om helse, og sikre at beslutninger om helse har et godt kunnskapsgrunnlag.',
      },
    ],
    values: [
      'Vi oppsøker og deler kunnskap, ideer og fasiliteter',
      'Vi utforsker problemer, utvikler løsninger og nyttiggjør kunnskap',
      'Vi anerkjenner hverandres kompetanse og perspektiv',
    ],
    valuesHeading: 'Samhandling i Alrek helseklynge mellom ansatte, brukere og studenter',
    overallAim: 'Bedre helse og livskvalitet for alle',
    overallAimNote: 'bærekraft i alt vi gjør',
    coreAreasHeading: 'Samfunnsutfordringer og muligheter for Alrek',
    coreAreas: [
      {
        title: 'Skape samhandling',
        subtitle: 'for å løse problemer på tvers av fag og sektorer',
        challenges: [
          'Innbyggere med behov for bistand på flere områder i livet, opplever det som krevende',
          'Sosial ulikhet i helse nasjonalt og globalt',
          'Kommuner har dårlige betingelser for forskning, innovasjon og utdanning',
          'Helseutfordringer kan sjelden løses av en profesjon eller sektor alene',
        ],
        opportunities: [
          'Gode strukturer for tverrsektoriell samhandling',
          'Sterke fagmiljøer, internasjonale nettverk og mulighet til å påvirke',
          'Kunnskapsklynger og samarbeidsorgan for forskning for kommunesektoren',
          'Virkemidler gir insentiv til å samhandle på tvers',
        ],
      },
      {
        title: 'Skape kunnskap',
        subtitle: 'som grunnlag for beslutninger om helse',
        challenges: [
          'Kommuner og innbyggere får ikke dekket sine kunnskapsbehov',
          'Kunnskap skapes uten å bli tatt i bruk av de som kan ha nytte av den',
          'Informasjonsoverflod og usikre kilder til kunnskap om helse',
          'Globale endringer fører til nye kunnskapsbehov',
        ],
        opportunities: [
          'Vilje til økt medvirkning fra kommuner og brukere',
          'Tettere samhandling mellom forskere og brukere',
          'Stor interesse for pålitelig kunnskap om helse',
          'Samhandling mellom fagmiljø rettet mot globale og nasjonale problemstillinger',
        ],
      },
      {
        title: 'Skape løsninger',
        subtitle: 'for bedre folkehelse og bærekraftige helse- og omsorgstjenester',
        challenges: [
          'Demografisk utvikling utfordrer dagens helse- og omsorgssystem',
          'Folkehelseutfordringer kan endres raskt',
          'Tiltak for bedre folkehelse er ressurskrevende og ofte med usikre resultat',
          'Forskningsbaserte løsninger blir ikke implementert',
          'Behov for ny og endret kompetanse for å løse fremtidens utfordringer',
        ],
        opportunities: [
          'Friskere leveår, mangfold, ny teknologi og digital helse',
          'Samarbeidsstruktur for raskt å løse problemstillinger på tvers',
          'Rikt tilfang på helsedata på befolkningsnivå',
          'Klynger rommer hele kjeden fra forskning til innovasjon, implementering og evaluering',
          'Kommunal satsing på kunnskapsbaserte løsninger',
          'Virkemidler gir insentiv til samarbeid om arbeidslivs- og fremtidsrettete utdanninger',
        ],
      },
    ],
    goalsHeading: 'Hva Alrek satser på frem mot 2026',
    prioritiesHeading: 'Mot 2026 skal Alrek satse på:',
    meansIntroduction: 'Strategien vil iverksettes gjennom å:',
    means: [
      'La Faglig forum og faggruppene definere delmål og handlinger som bidrar til satsinger i strategien',
      'Innrette samarbeidsmidlene mot satsingene',
      'Initiere prosjektsamarbeid og søke eksterne midler',
      'Fokusere klyngefasilitators oppgaver inn mot satsingene',
      'Skape møteplasser, arenaer og forum innrettet mot satsingene',
      'Rapportere årlig på måloppnåelse og arbeidet med satsingene',
    ],
    source: 'Alrek helseklynges strategidokument, «Hva Alrek satser på frem mot 2026»',
    sourceUrl: 'https://alrekhelseklynge.no/',
  },
  goals,
};
