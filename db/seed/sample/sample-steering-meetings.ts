// Sample meetings of Styringsgruppen in 2026: approved, published, sent for remarks, and one ahead with half an agenda. The
// place and the form are the cluster's own; what was said and decided is invented.
import type { MeetingSeed } from '#db/seed/seed-type.ts';

const usual = {
  bodyKey: 'styringsgruppen',
  startsAt: '14:00',
  endsAt: '16:00',
  place: 'Møterom Tarlebø 2F15, 2. etg. nybygg Alrek, Årstadveien 17',
  invitation:
    'Meld forfall til sekretariatet så tidlig som mulig, slik at varamedlemmet kan kalles inn.',
  lang: 'nb',
  byKey: 'solveig',
} as const;

function lines(...texts: string[]): string {
  return texts.join('\n\n');
}

export const steeringMeetings: MeetingSeed[] = [
  {
    ...usual,
    heldOn: '2026-04-13',
    state: 'approved',
    plannedOn: '2025-12-08',
    calledOn: '2026-04-06',
    remarksDueOn: '2026-05-04',
    // That meeting is not in the sample.
    approvedOn: '2026-06-15',
    absentKeys: ['eivind', 'ottar', 'selma', 'jorunn', 'asbjorn'],
    cases: [
      {
        number: 9,
        kind: 'approval',
        origin: 'approval',
        title: 'Godkjenning av innkalling, saksliste og referat fra 9. mars',
        minutes: 'Innkalling, saksliste og referat ble godkjent uten merknader.',
      },
      {
        number: 10,
        kind: 'decision',
        title: 'Årsrapport for 2025',
        reportYear: 2025,
        presenter: 'Sekretariatet',
        paper:
          'Rapporten viser for siste hele år i strategiperioden hvor langt partnerne er kommet. Faglig forum har skrevet vurderingene, og sekretariatet har lagt inn tallene.',
        proposal:
          'Styringsgruppen slutter seg til årsrapporten for 2025 og legger den fram for Partnermøtet 20. april.',
        minutes: lines(
          'Sekretariatet la fram rapporten. Medlemmene fra Brukerpanelet ba om at kapitlet om brukermedvirkning sier tydelig hvem som har ansvar for å rette opp det som er klart etter.',
          'Styringsgruppen sluttet seg til at vurderingene fra Faglig forum står uendret også der tallet er bedre enn vurderingen.',
        ),
        decision: {
          text: 'Styringsgruppen slutter seg til årsrapporten for 2025 og legger den fram for Partnermøtet 20. april.',
          closedOn: '2026-04-20',
          closedNote: 'Behandlet i Partnermøtet, sak 03-26.',
        },
      },
      {
        number: 11,
        kind: 'decision',
        title: 'Måling av reell brukermedvirkning',
        presenter: 'Faggruppe brukermedvirkning',
        goalKeys: ['brukermedvirkning-kunnskap'],
        minutes:
          'Faggruppe brukermedvirkning la fram to måleverktøy som er i bruk andre steder. Det var enighet om å prøve det enkleste først. Flere medlemmer mente at opplæringen må komme samtidig med målingen.',
      },
      {
        number: 12,
        kind: 'decision',
        title: 'Praksisnær forskning: vurdering for 2025',
        presenter: 'Faglig forum',
        goalKeys: ['forskning-praksisnaer'],
        minutes:
          'Faglig forum er bekymret for de delte stillingene. TU viste til at det beregnede tallet likevel er i rute, og at en strengere vurdering bør bygge på flere enn to stillinger.',
      },
      {
        number: 13,
        kind: 'meeting_dates',
        title: 'Møtedatoer høsten 2026',
        minutes:
          'Mandag 31. august, mandag 19. oktober og tirsdag 15. desember, alle dager kl. 14.00–16.00.',
      },
      {
        number: 14,
        kind: 'information',
        title: 'Orienteringssaker',
        presenter: 'Klyngefasilitator',
        minutes: lines(
          '- **Ny strategi:** Partnermøtet tar stilling til framdriftsplanen 20. april.\n- **Brukerbanken:** Et nytt system er valgt. Databehandleravtalen er til behandling hos Helse Bergen.',
          '**Eventuelt:** Ingen saker.',
        ),
      },
    ],
  },
  {
    ...usual,
    heldOn: '2026-08-31',
    state: 'published',
    plannedOn: '2026-04-14',
    calledOn: '2026-08-24',
    remarksDueOn: '2026-09-21',
    approvedOn: '2026-10-19',
    approvedIn: '26-26',
    absentKeys: ['vidar', 'dagny', 'halvor', 'jorunn'],
    guests: [{ name: 'Torgeir Mønster', organisation: 'Faglig forum, leder' }],
    cases: [
      {
        number: 20,
        kind: 'approval',
        origin: 'approval',
        title: 'Godkjenning av innkalling, saksliste og referat fra 15. juni',
        minutes:
          'Innkalling, saksliste og referat ble godkjent uten merknader. AM møtte for Bergen kommune, BKSI.',
      },
      {
        number: 21,
        kind: 'discussion',
        title: 'Status for strategien etter første halvår 2026',
        presenter: 'Faglig forum',
        paper:
          'Dette er det siste halvåret i strategiperioden. Faglig forum ber om Styringsgruppens syn på hvilke tiltak som bør få kreftene som er igjen.',
        minutes: lines(
          'TM gikk gjennom områdene. Brukermedvirkning er fremdeles klart etter, og avtalemalen for e-helsearenaen mangler ennå (sak 16-25). Medlemmene var enige om at det er riktigere å fullføre få tiltak enn å starte nye.',
          'SV viste til at studentene merker at praksis er bedre samordnet, og ba om at ordningen ikke stopper når strategien gjør det.',
        ),
        followUp: {
          text: 'Hver partner melder til sekretariatet hvilke tiltak som bør videreføres i neste strategi.',
          ownerKey: 'solveig',
          dueOn: '2026-10-05',
          closedOn: '2026-10-12',
          closedNote: 'Alle ni partnerne har svart.',
        },
      },
      {
        number: 22,
        kind: 'decision',
        title: 'Samarbeidsmidler: rammer for utlysningen for 2027',
        presenter: 'Vurderingskomiteen',
        measureKeys: ['krav-baerekraft-utlysning', 'budsjettkrav-honorering'],
        proposal: 'Styringsgruppen slutter seg til forslaget til utlysning.',
        minutes:
          'Vurderingskomiteen foreslo å videreføre kravene fra i fjor. Det ble spurt om kravet til bærekraftsvurdering er for omfattende for små prosjekter. Komiteen mener at malen på to sider er overkommelig for alle.',
        decision: {
          text: 'Styringsgruppen slutter seg til forslaget til utlysning av samarbeidsmidler for 2027. Kravene om bærekraftsvurdering og om synlig brukerhonorering i budsjettet videreføres.',
          measureKeys: ['krav-baerekraft-utlysning', 'budsjettkrav-honorering'],
          closedOn: '2026-09-28',
          closedNote: 'Utlysningen ble publisert 28. september.',
        },
      },
      {
        number: 23,
        kind: 'decision',
        title: 'Måltall for besøk på nettsidene',
        presenter: 'Sekretariatet',
        goalKeys: ['nettsider'],
        minutes:
          'Målemåten ble endret i 2023, og tallene før og etter kan ikke sammenlignes. Sekretariatet ønsket et nytt måltall. Styringsgruppen vil ikke endre mål i strategiens siste halvår.',
      },
      {
        number: 24,
        kind: 'information',
        title: 'Orienteringssaker',
        presenter: 'Klyngefasilitator',
        minutes:
          '- **Måleverktøy for brukermedvirkning (sak 11-26):** Midlene er utbetalt, og VID stiller med kursleder. Saken er fulgt opp.\n- **Alrek helsedager** arrangeres i september med åpent program for innbyggerne.',
      },
      {
        number: 25,
        kind: 'other_business',
        title: 'Eventuelt',
        minutes:
          'SK meldte at tannhelsetjenesten vil være med når kunnskapsbehov samles inn neste gang.',
      },
    ],
  },
  {
    ...usual,
    heldOn: '2026-10-19',
    state: 'drafted',
    plannedOn: '2026-04-14',
    calledOn: '2026-10-12',
    remarksDueOn: '2026-11-27',
    absentKeys: ['magnhild', 'oddny', 'asbjorn'],
    cases: [
      {
        number: 26,
        kind: 'approval',
        origin: 'approval',
        title: 'Godkjenning av innkalling, saksliste og referat fra 31. august',
        minutes:
          'Innkalling, saksliste og referat ble godkjent uten merknader. JP møtte for Universitetet i Bergen – MED.',
      },
      {
        number: 27,
        kind: 'decision',
        title: 'Budsjett for 2027',
        presenter: 'Sekretariatet',
        paper:
          'Etter fast praksis økes fellesmidlene i tråd med konsumprisindeksen. Budsjettet dekker drift av sekretariatet, møteplasser og samarbeidsmidler.',
        proposal:
          'Styringsgruppen går inn for fellesmidler på kr 151 800 per partner i 2027 og legger budsjettet fram for Partnermøtet.',
        minutes:
          'KU la fram forslaget. Økningen følger prisveksten, slik Styringsgruppen har lagt til grunn også tidligere år. Bergen kommune tok forbehold om egen budsjettbehandling.',
        decision: {
          text: 'Styringsgruppen går inn for at hver partner stiller kr 151 800 til rådighet som fellesmidler i 2027, en økning i tråd med forventet prisvekst. Sekretariatet legger budsjettet fram for Partnermøtet.',
          ownerKey: 'solveig',
          dueOn: '2026-12-04',
        },
      },
      {
        number: 28,
        kind: 'decision',
        title: 'Samarbeidsmidler som ikke blir brukt',
        proposal:
          'Samarbeidsmidler som ikke er fordelt ved årets slutt, overføres til neste utlysning. Innbetalingen fra partnerne settes ikke ned.',
        minutes:
          'To partnere ønsket at innbetalingen skal settes ned året etter når midler står ubrukt. Flertallet mente at det gjør det vanskelig å planlegge, og at gode søknader er et bedre svar enn lavere innbetaling. Det ble stemt over forslaget.',
        decision: {
          text: 'Samarbeidsmidler som ikke er fordelt ved årets slutt, overføres til neste utlysning. Innbetalingen fra partnerne settes ikke ned.',
          votes: { for: 10, against: 3, abstained: 1 },
          closedOn: '2026-11-02',
          closedNote: 'Tatt inn i retningslinjene for samarbeidsmidlene.',
        },
      },
      {
        number: 29,
        kind: 'information',
        title: 'Brukerbanken: framdrift',
        presenter: 'Helse Bergen',
        paper: 'Oppfølging av sak 34-25. Sekretariatet rapporterer i hvert møte.',
        goalKeys: ['brukerbank'],
        measureKeys: ['brukerbank-nytt-system'],
        minutes:
          'Det nye systemet skulle vært i bruk i mai. Databehandleravtalen er ennå ikke undertegnet. BF minnet om at brukere som har meldt seg, har ventet i over ett år på å få svar.',
        followUp: {
          text: 'Helse Bergen gir sekretariatet en dato for når databehandleravtalen kan undertegnes.',
          ownerKey: 'ragna',
          dueOn: '2026-12-01',
        },
      },
      {
        number: 30,
        kind: 'decision',
        title: 'Kronikker og debattinnlegg: måltallet nås ikke',
        presenter: 'Sekretariatet',
        goalKeys: ['innlegg'],
        measureKeys: ['fagpersonliste'],
        proposal:
          'Styringsgruppen ber Faglig forum om forslag til et mål som sier noe om gjennomslag, ikke bare antall.',
        minutes:
          'Antallet innlegg har gått ned siden 2023. Listen over fagpersoner åpnes i desember. Medlemmene mente at 60 innlegg aldri var et mål i seg selv, og ønsket å vite om fagmiljøene blir hørt.',
      },
      {
        number: 31,
        kind: 'meeting_dates',
        title: 'Møtedatoer våren 2027',
        minutes: lines(
          'Forslag: mandagene 25. januar, 8. mars, 26. april og 14. juni, alle dager kl. 14.00–16.00.',
          'Medlemmene melder fra til sekretariatet hvis en dato ikke passer.',
        ),
      },
      {
        number: 32,
        kind: 'information',
        title: 'Orienteringssaker',
        presenter: 'Klyngefasilitator',
        minutes: lines(
          '- **Videreføring av tiltak (sak 21-26):** Alle partnerne har svart. Sekretariatet sammenstiller svarene til neste møte.\n- **Kafédialogen** holdes 22. oktober, for siste gang i denne strategiperioden.',
          '**Eventuelt:** Ingen saker.',
        ),
      },
    ],
  },
  {
    ...usual,
    heldOn: '2026-12-15',
    state: 'planned',
    plannedOn: '2026-04-14',
    cases: [
      {
        number: 33,
        kind: 'approval',
        origin: 'approval',
        title: 'Godkjenning av innkalling, saksliste og referat fra 19. oktober',
      },
      {
        number: 34,
        kind: 'discussion',
        title: 'Status for strategien ved utgangen av perioden',
        presenter: 'Faglig forum',
        paper:
          'Rapporteringsrunden for tredje tertial lukkes 7. desember. Saken bygger på det som er meldt inn da.',
        goalKeys: ['innovasjon', 'forskning', 'utdanning', 'formidling', 'brukermedvirkning'],
      },
      {
        number: 35,
        kind: 'information',
        title: 'Avtalemal for e-helsearenaen',
        presenter: 'Faggruppe innovasjon og e-helse',
        origin: { caseNumber: '16-25', goalKey: 'innovasjon-samarbeid' },
        goalKeys: ['innovasjon-samarbeid'],
        measureKeys: ['booking-ehelsearena'],
        paper:
          'Styringsgruppen ba i sak 16-25 om én avtalemal innen utgangen av 2025. Faggruppe innovasjon og e-helse redegjør for hva som gjenstår.',
      },
      {
        number: 36,
        kind: 'decision',
        title: 'Nytt mål for gjennomslag i det offentlige ordskiftet',
        follows: '30-26',
        goalKeys: ['innlegg', 'formidling-ordskifte'],
      },
    ],
  },
];
