// A sample meeting of a group that keeps its own minutes, in nynorsk. It has met, and its minutes are being written.
import type { MeetingSeed } from '#db/seed/seed-type.ts';

export const groupMeetings: MeetingSeed[] = [
  {
    bodyKey: 'faggruppe-innovasjon',
    heldOn: '2026-11-04',
    startsAt: '12:30',
    endsAt: '14:00',
    place: 'E-helsearenaen',
    lang: 'nn',
    state: 'held',
    byKey: 'gudrun',
    plannedOn: '2026-09-07',
    absentKeys: ['stale'],
    cases: [
      {
        number: 9,
        kind: 'approval',
        origin: 'approval',
        title: 'Godkjenning av innkalling og sakliste',
        minutes: 'Innkalling og sakliste vart godkjende.',
      },
      {
        number: 10,
        kind: 'decision',
        title: 'Avtalemal for e-helsearenaen',
        presenter: 'Leiaren av faggruppa',
        goalKeys: ['naeringsliv'],
        measureKeys: ['booking-ehelsearena'],
        minutes:
          'To av tre partnarar har svara på det nye utkastet. Usemja gjeld framleis ansvaret for skade på utstyr. AV meinte at juristane må møtast, og at ein ny høyringsrunde ikkje løyser saka.',
        decision: {
          text: 'Juristane hos Helse Bergen, HVL og Bergen kommune vert kalla inn til eit felles møte. Faggruppa legg resultatet fram for Styringsgruppen 15. desember.',
          ownerKey: 'gudrun',
          dueOn: '2026-12-04',
          measureKeys: ['booking-ehelsearena'],
        },
      },
      {
        number: 11,
        kind: 'discussion',
        title: 'Ny frist for rettleiinga om berekraftsvurdering',
        presenter: 'Leiaren av faggruppa',
        measureKeys: ['veiledningsteam-baerekraft'],
        minutes:
          'Den eine rådgivaren er framleis i permisjon. Gruppa vil ha eit tal på kor mange prosjekt som står att, før ho føreslår ein ny frist.',
        followUp: {
          text: 'HVL gjev ei oversikt over prosjekta som ikkje har fått rettleiing.',
          ownerKey: 'gudrun',
          dueOn: '2026-11-30',
        },
      },
      {
        number: 12,
        kind: 'information',
        title: 'Rammeverk for utprøving og evaluering',
        presenter: 'NORCE',
        measureKeys: ['rammeverk-evaluering'],
      },
    ],
  },
];
