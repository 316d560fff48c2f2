import type { strategy as source } from '#shared/text/nb/strategy.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const strategy: TextShape<typeof source> = {
  and: 'og',
  asOf: 'Per {date}',
  asOfKnown: 'Per {date}, slik det var kjent {known}',
  explain: 'Forklar talet',
  explainImplementation: 'Forklar gjennomføringa',
  showAll: 'Vis alle {count, number}',
  showFewer: 'Vis færre',
  figure: {
    attainment: 'Måloppnåing',
    plan: 'Planen seier {plan}',
    noPlan: 'Utan plan å måle mot',
    coverage:
      'Byggjer på {withValue, number} av {total, plural, one {# indikator} other {# indikatorar}}',
    coverageOfTargets:
      'Byggjer på {withValue, number} av {total, plural, one {# indikator med måltal} other {# indikatorar med måltal}}',
    noIndicators: 'Ingen indikatorar',
    withoutTarget: '{count, plural, one {éin utan måltal} other {# utan måltal}}',
    stale: '{count, plural, one {éin utdatert} other {# utdaterte}}',
    distribution: 'Fordeling, svakaste først',
    implementation: 'Gjennomføring',
    due: 'Tida tilseier {due}',
    noDue: 'Utan fristar å måle mot',
    notReported: 'Ikkje rapportert',
    measures: '{count, plural, =0 {Ingen tiltak} one {Eitt tiltak} other {# tiltak}}',
    ownMeasures:
      '{count, plural, =0 {Ingen eigne tiltak} one {Eitt eige tiltak} other {# eigne tiltak}}',
    sharedMeasures:
      '{count, plural, one {Eitt tiltak under andre mål tener også dette} other {# tiltak under andre mål tener også dette}}',
    overdue: '{count, plural, one {eitt forfalle} other {# forfalne}}',
    unreported: '{count, plural, one {eitt ikkje rapportert} other {# ikkje rapporterte}}',
    allUnreported: 'ingen rapporterte enno',
    trend: 'Måloppnåing for {name} per år',
    since: '{change} sidan {year}',
    years: '{first}–{last}',
    pace: 'Takt',
    weak: 'For få indikatorar har tal til at snittet seier noko sikkert.',
  },
  overview: {
    eyebrow: 'Oversikt',
    headline: 'Heile strategien',
    sentence: {
      achieved: 'Alle mål som blir målte, er nådde.',
      on_track:
        'Strategien er samla sett i rute: {attainment} av vegen mot måla er tilbakelagd, og planen seier {plan}.',
      behind:
        'Strategien ligg samla sett noko etter: {attainment} av vegen mot måla er tilbakelagd, medan planen seier {plan}.',
      off_track:
        'Strategien ligg samla sett klart etter: {attainment} av vegen mot måla er tilbakelagd, medan planen seier {plan}.',
      reversing:
        'Strategien går samla sett feil veg: {attainment} av vegen mot måla er tilbakelagd, medan planen seier {plan}.',
      no_data:
        'Det er for tidleg å seie korleis strategien står: berre {withValue, number} av {total, number} indikatorar har tal.',
      not_measured: 'Strategien er ikkje målt enno: ingen av måla har indikatorar.',
    },
    onTrack: '{count, number} av {total, number} {areas} er i rute: {names}.',
    onTrackOrAchieved: '{count, number} av {total, number} {areas} er i rute eller nådde: {names}.',
    noneOnTrack: 'Ingen {areas} er i rute enno.',
    weakest: 'Svakast står {name}.',
    unreported:
      '{total, plural, one {Eitt tiltak er lagt inn} other {# tiltak er lagde inn}}, men ingen har rapportert framdrift enno.',
    reported: 'Det er rapportert på {reported, number} av {total, number} tiltak.',
    attentionLink:
      '{count, plural, one {Eitt forhold treng merksemd} other {# forhold treng merksemd}}',
    areas: 'Slik står det i kvart område',
    sheet: 'Strategien på éi side',
    sheetNote: 'Utrekna status for kvar satsing.',
    development: 'Utvikling mot plan',
    noPriorities: 'Ikkje delt i satsingar',
  },
  attention: {
    title: 'Treng merksemd',
    note: 'Kvart forhold står berre éin gong, under det mest alvorlege.',
    none: 'Ingenting treng merksemd no.',
    noneYet:
      'Her kjem indikatorar og tiltak som går feil veg, er forfalne, manglar tal eller manglar ein ansvarleg.',
    unreported:
      '{count, plural, one {Eitt tiltak det aldri er rapportert på} other {# tiltak det aldri er rapportert på}}',
    figure: '{attainment} mot {plan} i planen',
    figureAlone: '{attainment} av vegen',
    forPeriod: 'for {period}',
    lastValue: 'siste tal {period}',
    overdue: '{days, plural, one {éin dag over fristen} other {# dagar over fristen}}',
    noLead: 'ingen leier det',
    kind: {
      reversing: 'Indikatorar som går feil veg',
      off_track: 'Indikatorar klart etter',
      overdue: 'Forfalne tiltak',
      stale: 'Utdaterte tal',
      no_data: 'Indikatorar utan tal',
      no_owner: 'Utan ansvarleg',
    },
  },
  recent: {
    title: 'Sidan sist møte',
    note: '{count, plural, =0 {Ingen endringar} one {Éi endring} other {# endringar}} sidan møtet {date}',
    newest: 'Dei {count, number} nyaste er viste.',
    none: 'Ingenting er registrert sidan møtet {date}.',
    noMeeting: 'Når styringsgruppa har teke ei avgjerd, viser lista kva som er kome til sidan.',
    kind: {
      observation: 'Nytt tal for {period}',
      correction: 'Retta tal for {period}',
      measure_update: 'Oppdatert tiltak',
      assessment: 'Vurdering for {period}',
    },
    by: '{name}, {date}',
  },
  start: {
    title: 'Slik blir strategien målbar',
    intro:
      'Orda i strategien er på plass. Det som manglar, er det som gjer det mogleg å følgje dei.',
    subGoals: 'Del opp i delmål',
    subGoalsText:
      'Fagleg forum og faggruppene seier kva som skal vere nådd når strategien er slutt. Opne eit mål og vel «Nytt delmål».',
    indicators: 'Vel indikatorar',
    indicatorsText:
      'Kvar indikator får nullpunkt, måltal og nokon som svarer for han. Éin eller to per delmål er nok.',
    measures: 'Legg inn tiltak',
    measuresText:
      'Det som skal gjerast, av kven og innan når. Tiltak viser gjennomføring, ikkje måloppnåing.',
    readDocument: 'Les strategien',
    addIndicator: 'Gå til indikatorane',
    addMeasure: 'Gå til tiltaka',
  },
  goal: {
    figures: 'Måloppnåing',
    below: 'Mål under dette',
    beside: 'Måla ved sida av',
    previous: 'Førre',
    next: 'Neste',
    owner: 'Ansvarleg: {name}',
    childrenNote: 'Utrekna status og måloppnåing.',
    title: 'Mål',
    status: 'Status',
    attainment: 'Måloppnåing',
    coverageShort: 'Dekning',
    coverageValue: '{withValue, number} av {total, number}',
    implementation: 'Gjennomføring',
    indicators: 'Indikatorar',
    indicator: 'Indikator',
    value: 'Siste heile periode',
    target: 'Måltal',
    ofOther: 'Under {number}',
    noIndicators: 'Ingen indikatorar enno',
    noIndicatorsText:
      'Ein indikator seier om målet blir nådd: eit nullpunkt, eit måltal og tal undervegs. Fram til då er målet ikkje målt, og det er heilt i orden.',
    measures: 'Tiltak',
    measure: 'Tiltak',
    phase: 'Fase',
    progress: 'Framdrift',
    dueOn: 'Frist',
    lead: 'Ansvarleg',
    noLead: 'Ingen',
    alsoServes: 'tener også dette målet',
    noMeasures: 'Ingen tiltak enno',
    noMeasuresText: 'Eit tiltak er det som skal gjerast for å nå målet: kven, kva og innan når.',
    implementationText:
      'Gjennomføringa er {progress}: snittet av framdrifta i {counted, plural, one {eitt tiltak} other {# tiltak}} det er rapportert på.',
    implementationDue: 'Etter fristane burde ho vore {due}.',
    implementationRule:
      'Fullførte tiltak blir rekna som 100 %, avlyste er haldne utanfor. Det tida tilseier, aukar jamt frå oppstart til frist.',
    implementationNone: 'Ingen har rapportert på tiltaka enno, så gjennomføringa er ikkje kjend.',
    indicatorsCaption: 'Indikatorar under {title}',
    measuresCaption: 'Tiltak under {title}',
    childrenCaption: 'Mål under {title}',
  },
  why: {
    formula:
      'Måloppnåinga er det vekta snittet av indikatorane som har tal, kvar rekna mellom 0 og 100 %.',
    put: '{sum} / {weights} = {result}',
    putText: 'Sum av vekt × måloppnåing, delt på sum av vekter:',
    indicator: 'Indikator',
    weight: 'Vekt',
    own: 'Eiga måloppnåing',
    counted: 'Rekna som',
    plan: 'Planen seier',
    pace: 'Takt',
    contribution: 'Bidrag',
    sum: 'Samla',
    points: '{points} pp.',
    pointsNote:
      'Bidraget er i prosentpoeng. Takt 1 vil seie akkurat som planlagt; over 1 blir rekna som 1.',
    caption: 'Indikatorane i snittet, med vekt og bidrag',
    ruleTitle: 'Kvifor statusen er «{status}»',
    rule: {
      no_indicators: 'Det finst ingen indikator med måltal under målet. Då er det ikkje målt.',
      coverage_below_half:
        'Berre {withValue, number} av {total, number} indikatorar har tal. Under halvparten er for lite til å gi ein status, og snittet er vist i grått.',
      all_achieved: 'Alle indikatorane har nådd måltalet.',
      pace: 'Samla takt er {pace}. Frå 0,95 er målet i rute, frå 0,60 noko etter, frå 0 klart etter, og under 0 går det feil veg.',
      a_third_off_track:
        'Samla takt er {pace} og ville gitt «i rute», men {failing, number} av {withValue, number} indikatorar ligg klart etter eller går feil veg. Er det ein tredel eller fleire, er målet i beste fall noko etter.',
      weakest_without_pace: 'Ingen av indikatorane har ei takt, så den svakaste av dei avgjer.',
    },
    leftOutTitle: 'Halde utanfor',
    leftOut: {
      no_value: 'har ikkje noko tal enno',
      no_baseline: 'har verdi og måltal, men manglar nullpunkt',
      no_target: 'har ikkje måltal og blir berre følgd som utvikling',
    },
    withoutPace:
      'har måloppnåing, men inga takt: han skal haldast innanfor eit område eller er eit ja/nei-spørsmål',
    nothing: 'Ingenting er halde utanfor.',
    areasFormula: 'Måloppnåinga for strategien er snittet av områda som har tal.',
    trendTitle: 'Endringa sidan {year}',
    trend:
      '{now} per {date} mot {before} ved utgangen av {year} er {change}. Rekna med heile, avrunda prosentar.',
    implementationFormula:
      'Gjennomføringa er det vanlege snittet av framdrifta i tiltaka det er rapportert på. Eit tiltak som tener fleire mål, tel éin gong i kvart av dei.',
    implementationPut: 'Framdrifta lagd saman, delt på talet på tiltak:',
    duePut: 'Det tida tilseier, lagt saman for tiltaka som har datoar, delt på talet på dei:',
    dueFormula:
      'For eitt tiltak er det tida tilseier 0 % til oppstart, 100 % frå fristen og jamt stigande imellom.',
    measure: 'Tiltak',
    progress: 'Framdrift',
    due: 'Tida tilseier',
    implementationCaption: 'Tiltaka i snittet, med framdrift og det tida tilseier',
    cancelled:
      '{count, plural, one {Eitt avlyst tiltak} other {# avlyste tiltak}} er haldne utanfor.',
    unreported:
      '{count, plural, one {Eitt tiltak det aldri er rapportert på, er} other {# tiltak det aldri er rapportert på, er}} haldne utanfor.',
    withoutDates:
      '{count, plural, one {Eitt tiltak} other {# tiltak}} har ikkje datoar nok til å seie kva tida tilseier.',
    allMeasures: 'Sjå alle tiltaka med framdrift',
    areasCaption: 'Områda i snittet',
    area: 'Område',
    noFigure: '{name} har ikkje tal og er halde utanfor.',
    linkHint: 'Kvar indikator har si eiga forklaring på si side.',
  },
};
