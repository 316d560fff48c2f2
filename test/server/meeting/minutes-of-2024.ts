// The meeting of the steering group on 27.05.2024 as its minutes have it (source document 002), with invented people in the
// place of those who were there. Decisions stand word for word.
import type { CaseKind } from '#shared/meeting/meeting-type.ts';
import type { Seat } from '#shared/people/seat.ts';

type Attendee = {
  organisation: string;
  name: string;
  code: string;
  attended: boolean;
  seat?: Seat;
  isLeader?: boolean;
};

export const attendees: readonly Attendee[] = [
  {
    organisation: 'Universitetet i Bergen',
    name: 'Mona Brudd',
    code: 'MB',
    attended: true,
    isLeader: true,
  },
  {
    organisation: 'Universitetet i Bergen, rektorat',
    name: 'Geir Grønn',
    code: 'GG',
    attended: false,
  },
  { organisation: 'Universitetet i Bergen – DPF', name: 'Nils Aske', code: 'NA', attended: true },
  { organisation: 'Universitetet i Bergen – MED', name: 'Petra Borg', code: 'PB', attended: true },
  { organisation: 'Bergen kommune', name: 'Tor Eik Holt', code: 'TEH', attended: true },
  { organisation: 'Bergen kommune, BKSI', name: 'Rita Fjære', code: 'RF', attended: true },
  { organisation: 'Bergen kommune, BHO', name: 'Ivar Skog', code: 'IS', attended: true },
  { organisation: 'Høgskulen på Vestlandet', name: 'Mari Vik Nes', code: 'MVN', attended: false },
  { organisation: 'Høgskulen på Vestlandet', name: 'Øyvor Myr Berg', code: 'ØMB', attended: false },
  { organisation: 'NORCE', name: 'Tone Furu', code: 'TF', attended: true },
  { organisation: 'Helse Bergen', name: 'Runa-Liv Mo', code: 'RLM', attended: true },
  {
    organisation: 'Haraldsplass Diakonale sykehus',
    name: 'Reidar Lund',
    code: 'RL',
    attended: false,
  },
  { organisation: 'Folkehelseinstituttet', name: 'Ørjan Vang', code: 'ØV', attended: true },
  {
    organisation: 'Vestland tannhelsetjeneste/ Vestland fylkeskommune',
    name: 'Eva Bakk',
    code: 'EB',
    attended: true,
  },
  { organisation: 'VID', name: 'Even Juv', code: 'EJ', attended: true },
  { organisation: 'Studentrepresentant', name: 'Siri Kleiv Wang', code: 'SKW', attended: true },
  {
    organisation: 'Brukerpanelet – leder og nestleder',
    name: 'Embla Sand',
    code: 'ES',
    attended: true,
  },
  {
    organisation: 'Brukerpanelet – leder og nestleder',
    name: 'Kåre Tind',
    code: 'KT',
    attended: true,
  },
  {
    organisation: 'Klyngefasilitator Alrek helseklynge',
    name: 'Brit Ask',
    code: 'BA',
    attended: true,
    seat: 'observer',
  },
  {
    organisation: 'Universitetet i Bergen – adm MED',
    name: 'Knut Wold',
    code: 'KW',
    attended: true,
    seat: 'secretariat',
  },
];

type Case = {
  number: number;
  kind: CaseKind;
  title: string;
  minutes: string;
  decision?: string;
};

export const cases: readonly Case[] = [
  {
    number: 12,
    kind: 'approval',
    title: 'Godkjenning av innkalling, sakliste og referat fra forrige møte',
    minutes: `Innkalling, sakliste og referat godkjent uten merknader. En sak meldt under Eventuelt.

[Lenke til dokumenter for Styringsgruppen i Teams](https://teams.example/dokumenter)`,
  },
  {
    number: 13,
    kind: 'decision',
    title: 'Budsjett for 2025',
    minutes: `Forslag til budsjett for kommende år ble fremlagt, jfr. utsendt saksnotat. I tråd med vedtak fra Styringsgruppens behandling av budsjett for 2024 (sak 23-23, møte 04.09.23) er det lagt inn en fast årlig økning i budsjettet i tråd med konsumprisindeksen (ca. 6%). Dette generelle prinsippet om økning stilte også Partnermøtet seg bak i fjor (sak 12-23, møte 23.10.23).

Det ble foreslått av en partner at hvis samarbeidsmidlene som er avsatt for et år ikke blir brukt, så må andel fellesmidler per partner tas ned neste år. Dette var det ikke enighet om, og det må videre diskusjoner til før en slik ordning blir bestemt.`,
    decision:
      'Styringsgruppen går inn for at hver partner for 2025 stiller til rådighet kr. 140 350 som fellesmidler i arbeidet med helseklyngen, en økning i tråd med forventet KPI. Midlene disponeres i tråd med budsjettforslag fremlagt i møtet.',
  },
  {
    number: 14,
    kind: 'decision',
    title: 'Samarbeidsmidler – rammer for 2025',
    minutes: `På bakgrunn av forslag til utlysning fra vurderingskomiteen, var det i saken lagt opp til drøfting av noen punkt i møtet:

*Forbedringsprosjekter;* det ble kommentert at slik utlysningen tidligere har vært formulert har det blitt oppfattet som at det ikke kan søkes om denne type prosjekter som del av midlene.

*Overhead;* det er ikke ønsket at midler som er betalt inn av partnerne skal brukes til overhead. Styringsgruppen støtter at det legges inn en presisering om det i utlysningen.

*Forankring;* gruppen støttet forslag om å legge til; at *organisasjonen som de ulike prosjektdeltakere representerer, blir partner i prosjektet. Det er opp til hver prosjektdeltaker å forankre prosjektdeltakelse etter retningslinjer i egen organisasjon.*`,
    decision:
      'Styringsgruppen slutter seg til forslaget til utlysning av samarbeidsmidler for 2025, justert for innkomne kommentarer.',
  },
  {
    number: 15,
    kind: 'presentation',
    title: 'Presentasjon av Helsefelleskapet',
    minutes: `Presentasjon v/ Tor Eik Holt og Runa-Liv Mo (*vedlagt referat*)

*Stikkord fra presentasjonen; Avtale mellom regjeringen og KS om Helsefelleskapet, nytt lovkrav; tiltak for helhetlige og koordinerte tjenester mellom kommuner og spesialisthelsetjenesten.*`,
  },
  {
    number: 16,
    kind: 'meeting_dates',
    title: 'Møtedatoer høsten 2024',
    minutes: `Forslag til møtedatoer (og ev utvidet strategiseminar) for høsten:

Mandagene 2. september, 14. oktober og 2. desember, alle dager kl. 14.00 – 16.00`,
  },
  {
    number: 17,
    kind: 'information',
    title: 'Orienteringssaker',
    minutes: `- **Oppdateringer fra klyngeleder BA;** Det er mye aktivitet i klyngen for tiden, blant annet med [besøk av helseminister 21. mai](https://nyheter.example/besok).

  Kommende uke er det konferansen DigitalHelse24, ny rekord med nærmere 700 påmeldte!
- **Kriterier for klyngepartner og samarbeidspartner** er publisert
- **Ny faggruppe for brukermedvirkning** får oppstart etter sommeren

**Eventuelt:** Runa-Liv Mo orienterte om at hun går over i ny jobb.`,
  },
];
