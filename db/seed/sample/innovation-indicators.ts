// Sample indicators for Innovasjon: the area where the work has come further than the results.
import type { IndicatorSeed } from '#db/seed/seed-type.ts';
import { series, usualFields } from './sample-series.ts';

export const innovationIndicators: IndicatorSeed[] = [
  {
    key: 'andel-baerekraftsvurdert',
    goalKey: 'baerekraftsvurdering',
    ownerKey: 'faggruppe-innovasjon',
    isSample: true,
    recordedOn: '2022-02-14',
    fields: {
      ...usualFields,
      title: 'Prosjekter med bærekraftsvurdering før oppstart',
      definition:
        'Andel av innovasjonsprosjektene som startet i året, og som hadde en skriftlig vurdering av sosial, økonomisk og miljømessig bærekraft før oppstart.',
      unit: '%',
      aggregation: 'last',
      frequency: 'year',
      resultsStep: 'output',
      baseline: { period: '2021', value: 10 },
      targets: [
        { period: '2024', value: 60 },
        { period: '2026', value: 100 },
      ],
      source: 'Prosjektskjema hos faggruppe innovasjon og e-helse (eksempeldata)',
      caveat:
        'Tallet sier at vurderingen er gjort, ikke hvor god den er. Prosjekter under 50 000 kroner er ikke med.',
    },
    observations: series(
      { first: '2021', byKey: 'gudrun', lag: 43, notBefore: '2022-02-14' },
      [10, 14, 22, 38, 47],
      {
        '2022': { note: 'Malen kom først i bruk i 2023, så vurderingene er gjort på ulike måter.' },
        '2024': {
          note: 'Kravet i utlysningen av samarbeidsmidler gjaldt for første gang i søknadsrunden høsten 2024.',
        },
        '2025': { note: '17 av 36 prosjekter.' },
      },
    ),
  },
  {
    key: 'losninger-med-gevinst',
    goalKey: 'dokumentert-gevinst',
    ownerKey: 'faggruppe-innovasjon',
    isSample: true,
    recordedOn: '2022-02-14',
    fields: {
      ...usualFields,
      title: 'Løsninger med dokumentert gevinst',
      definition:
        'Samlet antall løsninger utviklet i klyngen der spart tid, lavere ressursbruk eller bedre kvalitet er målt før og etter innføring.',
      unit: 'løsninger',
      aggregation: 'last',
      frequency: 'half_year',
      resultsStep: 'user_effect',
      baseline: { period: '2021', value: 1 },
      targets: [{ period: '2026', value: 10 }],
      source: 'Faggruppe innovasjon og e-helse (eksempeldata)',
      caveat: 'Bare målinger etter den felles metoden fra 2024 teller fra og med 2025.',
    },
    observations: series(
      { first: '2021-H2', byKey: 'gudrun', lag: 46, notBefore: '2022-02-14' },
      [1, 1, 2, 2, 3, 4, 4, 5, 6, 7],
      {
        '2024-H2': { note: 'Ingen nye i høst: to målinger ble utsatt i påvente av felles metode.' },
        '2026-H1': { note: 'Ny: felles prosedyre for utskriving etter hoftebrudd.' },
      },
    ),
  },
  {
    key: 'innleggelser-hjemmeoppfolging',
    goalKey: 'dokumentert-gevinst',
    isSample: true,
    recordedOn: '2023-03-06',
    fields: {
      ...usualFields,
      title: 'Innleggelser blant deltakere i digital hjemmeoppfølging',
      definition:
        'Antall akutte innleggelser per 100 deltakere i året, blant deltakere i klyngens prosjekter for digital hjemmeoppfølging.',
      unit: 'per 100 deltakere',
      direction: 'decrease',
      aggregation: 'last',
      frequency: 'year',
      resultsStep: 'societal_effect',
      baseline: { period: '2022', value: 34 },
      targets: [{ period: '2026', value: 25 }],
      source: 'Prosjektrapporter fra Bergen kommune og Helse Bergen (eksempeldata)',
      caveat:
        'Deltakerne er ikke trukket tilfeldig, og sykere deltakere gir flere innleggelser. Tallet kan ikke sammenlignes med nasjonal statistikk.',
    },
    observations: series(
      { first: '2022', byKey: 'gudrun', lag: 45, notBefore: '2023-03-06' },
      [34, 35, 32, 31],
      {
        '2023': { note: 'Flere deltakere med kols og hjertesvikt enn året før.' },
        '2025': { preliminary: true, note: 'Foreløpig: tall fra én bydel mangler for desember.' },
      },
    ),
  },
  {
    key: 'prosjekter-kommunepartner',
    goalKey: 'kommunepartner',
    ownerKey: 'faggruppe-innovasjon',
    isSample: true,
    recordedOn: '2022-02-14',
    fields: {
      ...usualFields,
      title: 'Innovasjonsprosjekter med kommunal partner',
      definition:
        'Antall pågående innovasjonsprosjekter ved utgangen av perioden der minst én kommune er partner, ikke bare utprøvingssted.',
      unit: 'prosjekter',
      aggregation: 'last',
      frequency: 'tertial',
      resultsStep: 'activity',
      baseline: { period: '2021', value: 8 },
      targets: [
        { period: '2023', value: 14 },
        { period: '2026', value: 25 },
      ],
      weight: 2,
      source: 'Sekretariatets prosjektoversikt (eksempeldata)',
    },
    observations: series(
      { first: '2021-T3', byKey: 'solveig', lag: 27, notBefore: '2022-02-14' },
      [8, 9, 9, 11, 12, 12, 13, 14, 13, 15, 16, 17, 18, 19, 20],
      {
        '2024-T2': { note: 'Ett prosjekt avsluttet, ingen nye før søknadsfristen i november.' },
        '2026-T2': { note: 'Alver og Øygarden er med for første gang, i hvert sitt prosjekt.' },
      },
    ),
  },
  {
    key: 'utprovinger-naeringsliv',
    goalKey: 'naeringsliv',
    ownerKey: 'faggruppe-innovasjon',
    isSample: true,
    recordedOn: '2022-02-14',
    fields: {
      ...usualFields,
      title: 'Utprøvinger sammen med næringslivet',
      definition:
        'Antall avsluttede utprøvinger i e-helsearenaen eller i en tjeneste, der en bedrift har prøvd ut et produkt sammen med minst én partner.',
      unit: 'utprøvinger',
      aggregation: 'sum',
      frequency: 'quarter',
      resultsStep: 'activity',
      baseline: { period: '2021', value: 3 },
      targets: [{ period: '2026', value: 12 }],
      source: 'Bestillingsliste for e-helsearenaen (eksempeldata)',
      caveat: 'Bestilte, men ikke gjennomførte utprøvinger er ikke med.',
    },
    observations: series(
      { first: '2021-Q1', byKey: 'gudrun', lag: 21, notBefore: '2022-02-14' },
      [1, 0, 1, 1, 1, 1, 1, 2, 2, 1, 2, 2, 2, 2, 1, 3, 1, 2, 1, 2, 1, 2, 1],
      {
        '2025-Q1': { note: 'E-helsearenaen var stengt for ombygging i februar og mars.' },
        '2025-Q3': { note: 'To bedrifter trakk seg; begge viste til ventetid på avtale.' },
      },
      [
        {
          period: '2024-Q4',
          value: 2,
          note: 'Rettet fra 3: én utprøving ble avsluttet først i januar 2025.',
          on: '2025-02-11',
          byKey: 'gudrun',
        },
        {
          period: '2025-Q1',
          value: 2,
          note: 'Rettet fra 1: utprøvingen som ble flyttet fra 2024, er lagt til.',
          on: '2025-04-29',
          byKey: 'gudrun',
        },
      ],
    ),
  },
  {
    key: 'kurs-tjenesteinnovasjon',
    goalKey: 'innovasjonskurs',
    ownerKey: 'faglig-forum',
    isSample: true,
    recordedOn: '2022-02-14',
    fields: {
      ...usualFields,
      title: 'Ansatte som har fullført kurs i tjenesteinnovasjon',
      definition: 'Samlet antall ansatte hos partnerne som har fullført kurset siden 2021.',
      unit: 'ansatte',
      aggregation: 'last',
      frequency: 'half_year',
      paceMethod: 'growth',
      resultsStep: 'output',
      baseline: { period: '2021', value: 40 },
      targets: [{ period: '2026', value: 400 }],
      source: 'Kursregister ved HVL (eksempeldata)',
    },
    observations: series(
      { first: '2021-H2', byKey: 'gudrun', lag: 38, notBefore: '2022-02-14' },
      [40, 58, 85, 110, 141, 178, 214, 246, 281, 318],
      { '2025-H2': { note: 'Kurset ble holdt fire ganger, mot tre året før.' } },
    ),
  },
  {
    key: 'studenter-innovasjonsoppgaver',
    goalKey: 'studentinnovasjon',
    ownerKey: 'studentpanelet',
    isSample: true,
    recordedOn: '2022-02-14',
    fields: {
      ...usualFields,
      title: 'Studenter med innovasjonsoppgave fra tjenestene',
      definition:
        'Antall studenter som i løpet av perioden leverte en oppgave der problemstillingen kom fra en kommune eller et sykehus.',
      unit: 'studenter',
      aggregation: 'sum',
      frequency: 'half_year',
      resultsStep: 'output',
      baseline: { period: '2021', value: 30 },
      targets: [{ period: '2026', value: 120 }],
      source: 'Oppgavebanken ved HVL og UiB (eksempeldata)',
      caveat: 'En gruppe på fire studenter teller som fire.',
    },
    observations: series(
      { first: '2021-H1', byKey: 'gudrun', lag: 48, notBefore: '2022-02-14' },
      [10, 20, 18, 27, 25, 31, 30, 38, 29, 42, 35],
      { '2025-H1': { note: 'Sommerskolen som skulle gi 20 plasser, ble ikke noe av.' } },
    ),
  },
  {
    key: 'delte-evalueringer',
    goalKey: 'delt-evaluering',
    ownerKey: 'faggruppe-innovasjon',
    isSample: true,
    recordedOn: '2022-02-14',
    fields: {
      ...usualFields,
      title: 'Utprøvinger som er avsluttet med delt evaluering',
      definition:
        'Andel av utprøvingene avsluttet i året der evalueringen er skrevet og gjort tilgjengelig for alle partnerne.',
      unit: '%',
      aggregation: 'last',
      frequency: 'year',
      resultsStep: 'output',
      baseline: { period: '2021', value: 25 },
      targets: [{ period: '2026', value: 90 }],
      source: 'NORCEs gjennomgang av avsluttede utprøvinger (eksempeldata)',
      caveat: 'Fra 2023 teller også muntlige evalueringer som er tatt opp og delt.',
    },
    observations: series(
      { first: '2021', byKey: 'gudrun', lag: 45, notBefore: '2022-02-14' },
      [25, 30, 42, 47, 60],
      {
        '2023': {
          break: true,
          note: 'Brudd i serien: muntlige evalueringer som er tatt opp, teller med. Etter den gamle regelen ville tallet vært 35 %.',
        },
      },
    ),
  },
  {
    key: 'rammeverk-utproving',
    goalKey: 'delt-evaluering',
    ownerKey: 'faggruppe-innovasjon',
    isSample: true,
    recordedOn: '2023-02-06',
    fields: {
      ...usualFields,
      title: 'Felles rammeverk for utprøving er vedtatt',
      definition:
        'Ja når Styringsgruppen har vedtatt et rammeverk for utprøving og evaluering som alle ni partnerne bruker.',
      unit: '',
      direction: 'yes_no',
      aggregation: 'last',
      frequency: 'half_year',
      resultsStep: 'output',
      baseline: null,
      targets: [{ period: '2025', value: 1 }],
      source: 'Styringsgruppens vedtak (eksempeldata)',
    },
    observations: series(
      { first: '2024-H1', byKey: 'solveig', lag: 32, notBefore: '2023-02-06' },
      [0, 0, 0, 0, 0],
      {
        '2025-H2': {
          note: 'Utkastet har vært på høring; to partnere ønsker en enklere variant for små utprøvinger.',
        },
      },
    ),
  },
  {
    key: 'losninger-i-drift',
    goalKey: 'i-drift',
    ownerKey: 'faglig-forum',
    isSample: true,
    recordedOn: '2022-02-14',
    fields: {
      ...usualFields,
      title: 'Løsninger i ordinær drift ett år etter utprøving',
      definition:
        'Andel av løsningene som ble prøvd ut for ett år siden, og som nå er i ordinær drift hos minst én partner.',
      unit: '%',
      aggregation: 'last',
      frequency: 'year',
      resultsStep: 'user_effect',
      baseline: { period: '2021', value: 20 },
      targets: [{ period: '2026', value: 50 }],
      source: 'NORCEs spørrerunde til prosjektlederne (eksempeldata)',
      caveat: 'Få prosjekter i året: ett mer eller mindre flytter tallet flere prosentpoeng.',
    },
    observations: series(
      { first: '2021', byKey: 'gudrun', lag: 50, notBefore: '2022-02-14' },
      [20, null, 24, 31, 33],
      {
        '2022': {
          reason: 'not_publishable',
          note: 'Bare tre prosjekter; enkeltprosjekter ville vært gjenkjennelige.',
        },
        '2025': {
          preliminary: true,
          note: 'Foreløpig: svar mangler fra fire av 21 prosjektledere.',
        },
      },
    ),
  },
  {
    key: 'pameldte-digitalhelse',
    goalKey: 'digitalhelse',
    ownerKey: 'sekretariatet',
    isSample: true,
    recordedOn: '2022-08-22',
    fields: {
      ...usualFields,
      title: 'Påmeldte til DigitalHelse',
      definition: 'Antall påmeldte til konferansen DigitalHelse, fysisk og digitalt.',
      unit: 'påmeldte',
      aggregation: 'last',
      frequency: 'year',
      resultsStep: 'activity',
      // Once recorded by hand; now it follows the events of the series, which have the same figures.
      formula: {
        kind: 'amount',
        whenEmpty: 'missing',
        amount: {
          source: 'event',
          figure: 'registered',
          method: 'sum',
          kinds: [],
          series: 'DigitalHelse',
          goalId: null,
          partnerId: null,
          participantPartnerId: null,
        },
      },
      baseline: { period: '2022', value: 410 },
      targets: [{ period: '2026', value: 800 }],
      source:
        '2024: referat fra Styringsgruppens møte 27.05.2024, sak 17-24. Øvrige år: eksempeldata',
      caveat:
        'Bare tallet for 2024 er virkelig. Nullpunktet, måltallet og de andre årene er eksempeldata.',
    },
    observations: series(
      { first: '2021', byKey: 'solveig', lag: -190, notBefore: '2022-08-22' },
      [null, 410, 540, 700, 735, 762],
      {
        '2021': {
          reason: 'not_applicable',
          note: 'Eksempeldata: konferansen ble avlyst på grunn av pandemien.',
        },
        '2022': { note: 'Eksempeldata.' },
        '2023': { note: 'Eksempeldata.' },
        '2024': {
          note: 'Virkelig tall: nærmere 700 påmeldte («ny rekord»).',
          source: 'Referat fra Styringsgruppens møte 27.05.2024, sak 17-24',
        },
        '2025': { note: 'Eksempeldata.' },
        '2026': { note: 'Eksempeldata. Konferansen er holdt; året er ikke slutt.' },
      },
    ),
  },
];
