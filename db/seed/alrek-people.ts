// The partners, bodies and groups of Alrek helseklynge, and the ministries that HelseOmsorg21 names (as of 2015,
// in nynorsk). Facts only, each with its source; invented people live in sample/.
import type { BodySeed, PartnerSeed } from './seed-type.ts';

const members: PartnerSeed[] = [
  {
    key: 'uib',
    shortName: 'UiB',
    name: 'Universitetet i Bergen',
    kind: 'university',
    isMember: true,
    lang: 'nb',
    url: 'https://www.uib.no',
  },
  {
    key: 'bergen-kommune',
    shortName: 'Bergen kommune',
    name: 'Bergen kommune',
    kind: 'municipality',
    isMember: true,
    lang: 'nb',
    url: 'https://www.bergen.kommune.no',
  },
  {
    key: 'hvl',
    shortName: 'HVL',
    name: 'Høgskulen på Vestlandet',
    kind: 'university',
    isMember: true,
    lang: 'nn',
    url: 'https://www.hvl.no',
  },
  {
    key: 'norce',
    shortName: 'NORCE',
    name: 'NORCE',
    kind: 'research',
    isMember: true,
    lang: 'nb',
    url: 'https://www.norceresearch.no',
  },
  {
    key: 'helse-bergen',
    shortName: 'Helse Bergen',
    name: 'Helse Bergen',
    kind: 'hospital',
    isMember: true,
    lang: 'nb',
    url: 'https://www.helse-bergen.no',
  },
  {
    key: 'haraldsplass',
    shortName: 'HDS',
    name: 'Haraldsplass Diakonale Sykehus',
    kind: 'hospital',
    isMember: true,
    lang: 'nb',
    url: 'https://www.haraldsplass.no',
  },
  {
    key: 'fhi',
    shortName: 'FHI',
    name: 'Folkehelseinstituttet',
    kind: 'public_health',
    isMember: true,
    lang: 'nb',
    url: 'https://www.fhi.no',
  },
  {
    key: 'vestland',
    shortName: 'Vestland fylkeskommune',
    name: 'Vestland fylkeskommune (tannhelse)',
    kind: 'county',
    isMember: true,
    lang: 'nb',
    url: 'https://www.vestlandfylke.no',
  },
  {
    key: 'vid',
    shortName: 'VID',
    name: 'VID vitenskapelige høgskole',
    kind: 'university',
    isMember: true,
    lang: 'nb',
    url: 'https://www.vid.no',
  },
];

// Several of these have since been renamed or split, so no address is given.
const ministries: PartnerSeed[] = [
  ministry('hod', 'HOD', 'Helse- og omsorgsdepartementet'),
  ministry('kd', 'KD', 'Kunnskapsdepartementet'),
  ministry('ud', 'UD', 'Utanriksdepartementet'),
  ministry('nfd', 'NFD', 'Nærings- og fiskeridepartementet'),
  ministry('bld', 'BLD', 'Barne-, likestillings- og inkluderingsdepartementet'),
  ministry('asd', 'ASD', 'Arbeids- og sosialdepartementet'),
  ministry('kmd', 'KMD', 'Kommunal- og moderniseringsdepartementet'),
  ministry('fin', 'FIN', 'Finansdepartementet'),
  ministry('lmd', 'LMD', 'Landbruks- og matdepartementet'),
];

function ministry(key: string, shortName: string, name: string): PartnerSeed {
  return { key, shortName, name, kind: 'ministry', isMember: false, lang: 'nn', url: '' };
}

export const partners: PartnerSeed[] = [...members, ...ministries];

const organisation =
  'Alrek helseklynge: Organisering (alrekhelseklynge.no/om-helseklyngen/styre-og-utvalg)';
const minutes = 'Referat fra Styringsgruppens møte 27.05.2024';
// The sources know the older names but not the day they were changed.
const renamed =
  'Kildene sier at organet skiftet navn, men ikke når; årsskiftet 2021/2022 er satt som eksempel.';

export const bodies: BodySeed[] = [
  {
    key: 'partnermotet',
    kind: 'partner_meeting',
    names: [
      { name: 'Styringsgruppen', from: null, to: '2021-12-31' },
      { name: 'Partnermøtet', from: '2022-01-01', to: null },
    ],
    mandate:
      'Lederne for partnerinstitusjonene. Gir strategiske føringer for klyngen, vedtar strategien og nye partnere, oppnevner lederen av Styringsgruppen og behandler hvert år en rapport om økonomi, strategi og vesentlige endringer i faglig aktivitet. Møtes minst én gang i semesteret.',
    lang: 'nb',
    source: `${organisation}. ${renamed}`,
  },
  {
    key: 'styringsgruppen',
    kind: 'steering_group',
    names: [
      { name: 'Arbeidsgruppen', from: null, to: '2021-12-31' },
      { name: 'Styringsgruppen', from: '2022-01-01', to: null },
    ],
    mandate:
      'Styrer klyngen mellom partnermøtene: fremmer samarbeidet mellom partnerne, legger frem budsjett og fordeler samarbeidsmidlene. Om lag seks møter i året.',
    lang: 'nb',
    source: `${organisation}; ${minutes}. ${renamed}`,
  },
  {
    key: 'faglig-forum',
    kind: 'forum',
    names: [{ name: 'Faglig forum', from: '2017-01-01', to: null }],
    mandate:
      'Finner områder der partnerne kan samarbeide faglig, og definerer sammen med faggruppene delmål og handlinger som bidrar til satsingene i strategien.',
    lang: 'nb',
    source:
      'Strategidokumentet; Universitetet i Bergen: Faglig forum (opprettet i januar 2017; dagen er ikke oppgitt)',
  },
  {
    key: 'faggruppe-migrasjon',
    kind: 'group',
    names: [{ name: 'Faggruppe migrasjon og innvandrerhelse', from: null, to: null }],
    mandate:
      'Samarbeid på tvers av partnerne om migrasjon og innvandreres helse. Definerer delmål og tiltak på sitt felt.',
    lang: 'nb',
    source: minutes,
  },
  {
    key: 'faggruppe-barn-unge',
    kind: 'group',
    names: [{ name: 'Faggruppe barn og unge', from: '2020-02-06', to: null }],
    mandate:
      'Livskvalitet, forebygging, mestring og trygge, sømløse tjenester for barn og unge. Vurderer forskningsbehov, finner samarbeidsflater mellom tjenestene og styrker brukermedvirkningen i samarbeidet.',
    lang: 'nb',
    source:
      'Universitetet i Bergen: Faggruppe barn og unge (mandatet vedtatt av Arbeidsgruppen 06.02.2020)',
  },
  {
    key: 'faggruppe-registre',
    kind: 'group',
    names: [{ name: 'Faggruppe registre', from: null, to: null }],
    mandate:
      'Samarbeid på tvers av partnerne om helseregistre og bruk av helsedata. Definerer delmål og tiltak på sitt felt.',
    lang: 'nb',
    source: organisation,
  },
  {
    key: 'faggruppe-innovasjon',
    kind: 'group',
    names: [{ name: 'Faggruppe innovasjon og e-helse', from: null, to: null }],
    mandate:
      'Samarbeid på tvers av partnerne om innovasjon og e-helse. Definerer delmål og tiltak på sitt felt.',
    lang: 'nb',
    source: organisation,
  },
  {
    key: 'faggruppe-brukermedvirkning',
    kind: 'group',
    names: [{ name: 'Faggruppe brukermedvirkning', from: '2024-08-15', to: null }],
    mandate:
      'Samarbeid på tvers av partnerne om brukermedvirkning i forskning, utdanning og tjenesteutvikling. Definerer delmål og tiltak på sitt felt.',
    lang: 'nb',
    source: `${minutes}: faggruppen «får oppstart etter sommeren»; dagen er satt som eksempel`,
  },
  {
    key: 'brukerpanelet',
    kind: 'panel',
    names: [{ name: 'Brukerpanelet', from: null, to: null }],
    mandate:
      'Rådgivende organ for alle nivåer i klyngen. Ivaretar perspektivet til dem som skal ha nytte av kunnskap og løsninger som skapes i Alrek, særlig brukere og pårørende, og er representert i faggruppene. Funksjonstiden er to år, høyst seks år i alt.',
    lang: 'nb',
    source: organisation,
  },
  {
    key: 'studentpanelet',
    kind: 'panel',
    names: [{ name: 'Studentpanelet', from: null, to: null }],
    mandate: 'Rådgivende organ for alle nivåer i klyngen. Ivaretar studentenes perspektiv.',
    lang: 'nb',
    source: organisation,
  },
  {
    key: 'sekretariatet',
    kind: 'secretariat',
    names: [{ name: 'Sekretariatet', from: null, to: null }],
    mandate:
      'Forbereder møtene, fører referat og følger årshjulet. Legger inn tall og oppdateringer på vegne av partnere som ber om det.',
    lang: 'nb',
    source: minutes,
  },
];
