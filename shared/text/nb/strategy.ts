// Words of the overview, the strategy document and the goal pages; their forms stand in goal-form.ts.
export const strategy = {
  and: 'og',
  asOf: 'Per {date}',
  asOfKnown: 'Per {date}, slik det var kjent {known}',
  explain: 'Forklar tallet',
  explainImplementation: 'Forklar gjennomføringen',
  showAll: 'Vis alle {count, number}',
  showFewer: 'Vis færre',
  figure: {
    attainment: 'Måloppnåelse',
    plan: 'Planen sier {plan}',
    noPlan: 'Uten plan å måle mot',
    coverage:
      'Bygger på {withValue, number} av {total, plural, one {# indikator} other {# indikatorer}}',
    coverageOfTargets:
      'Bygger på {withValue, number} av {total, plural, one {# indikator med måltall} other {# indikatorer med måltall}}',
    noIndicators: 'Ingen indikatorer',
    withoutTarget: '{count, plural, one {én uten måltall} other {# uten måltall}}',
    stale: '{count, plural, one {én utdatert} other {# utdaterte}}',
    distribution: 'Fordeling, svakeste først',
    implementation: 'Gjennomføring',
    due: 'Tiden tilsier {due}',
    noDue: 'Uten frister å måle mot',
    notReported: 'Ikke rapportert',
    measures: '{count, plural, =0 {Ingen tiltak} one {Ett tiltak} other {# tiltak}}',
    ownMeasures:
      '{count, plural, =0 {Ingen egne tiltak} one {Ett eget tiltak} other {# egne tiltak}}',
    sharedMeasures:
      '{count, plural, one {Ett tiltak under andre mål tjener også dette} other {# tiltak under andre mål tjener også dette}}',
    overdue: '{count, plural, one {ett forfalt} other {# forfalte}}',
    unreported: '{count, plural, one {ett ikke rapportert} other {# ikke rapportert}}',
    allUnreported: 'ingen rapportert ennå',
    trend: 'Måloppnåelse for {name} per år',
    since: '{change} siden {year}',
    years: '{first}–{last}',
    pace: 'Takt',
    weak: 'For få indikatorer har tall til at snittet sier noe sikkert.',
  },
  overview: {
    eyebrow: 'Oversikt',
    headline: 'Hele strategien',
    sentence: {
      achieved: 'Alle mål som måles, er nådd.',
      on_track:
        'Strategien er samlet sett i rute: {attainment} av veien mot målene er tilbakelagt, og planen sier {plan}.',
      behind:
        'Strategien ligger samlet sett noe etter: {attainment} av veien mot målene er tilbakelagt, mens planen sier {plan}.',
      off_track:
        'Strategien ligger samlet sett klart etter: {attainment} av veien mot målene er tilbakelagt, mens planen sier {plan}.',
      reversing:
        'Strategien går samlet sett feil vei: {attainment} av veien mot målene er tilbakelagt, mens planen sier {plan}.',
      no_data:
        'Det er for tidlig å si hvordan strategien står: bare {withValue, number} av {total, number} indikatorer har tall.',
      not_measured: 'Strategien er ikke målt ennå: ingen av målene har indikatorer.',
    },
    onTrack: '{count, number} av {total, number} {areas} er i rute: {names}.',
    onTrackOrAchieved: '{count, number} av {total, number} {areas} er i rute eller nådd: {names}.',
    noneOnTrack: 'Ingen {areas} er i rute ennå.',
    weakest: 'Svakest står {name}.',
    unreported:
      '{total, plural, one {Ett tiltak er lagt inn} other {# tiltak er lagt inn}}, men ingen har rapportert framdrift ennå.',
    reported: 'Det er rapportert på {reported, number} av {total, number} tiltak.',
    attentionLink:
      '{count, plural, one {Ett forhold trenger oppmerksomhet} other {# forhold trenger oppmerksomhet}}',
    areas: 'Slik står det i hvert område',
    sheet: 'Strategien på én side',
    sheetNote: 'Beregnet status for hver satsing.',
    development: 'Utvikling mot plan',
    noPriorities: 'Ikke delt i satsinger',
  },
  attention: {
    title: 'Trenger oppmerksomhet',
    note: 'Hvert forhold står bare én gang, under det mest alvorlige.',
    none: 'Ingenting trenger oppmerksomhet nå.',
    noneYet:
      'Her kommer indikatorer og tiltak som går feil vei, er forfalte, mangler tall eller mangler en ansvarlig.',
    unreported:
      '{count, plural, one {Ett tiltak det aldri er rapportert på} other {# tiltak det aldri er rapportert på}}',
    figure: '{attainment} mot planens {plan}',
    figureAlone: '{attainment} av veien',
    forPeriod: 'for {period}',
    lastValue: 'siste tall {period}',
    overdue: '{days, plural, one {én dag over fristen} other {# dager over fristen}}',
    noLead: 'ingen leder det',
    kind: {
      reversing: 'Indikatorer som går feil vei',
      off_track: 'Indikatorer klart etter',
      overdue: 'Forfalte tiltak',
      stale: 'Utdaterte tall',
      no_data: 'Indikatorer uten tall',
      no_owner: 'Uten ansvarlig',
    },
  },
  recent: {
    title: 'Siden sist møte',
    note: '{count, plural, =0 {Ingen endringer} one {Én endring} other {# endringer}} siden møtet {date}',
    newest: 'De {count, number} nyeste vises.',
    none: 'Ingenting er registrert siden møtet {date}.',
    noMeeting:
      'Når styringsgruppen har tatt en beslutning, viser listen hva som er kommet til siden.',
    kind: {
      observation: 'Nytt tall for {period}',
      correction: 'Rettet tall for {period}',
      measure_update: 'Oppdatert tiltak',
      assessment: 'Vurdering for {period}',
    },
    by: '{name}, {date}',
  },
  start: {
    title: 'Slik blir strategien målbar',
    intro:
      'Strategiens egne ord er på plass. Det som mangler, er det som gjør det mulig å følge dem.',
    subGoals: 'Del opp i delmål',
    subGoalsText:
      'Faglig forum og faggruppene sier hva som skal være nådd når strategien er slutt. Åpne et mål og velg «Nytt delmål».',
    indicators: 'Velg indikatorer',
    indicatorsText:
      'Hver indikator får nullpunkt, måltall og noen som svarer for den. Én eller to per delmål er nok.',
    measures: 'Legg inn tiltak',
    measuresText:
      'Det som skal gjøres, av hvem og innen når. Tiltak viser gjennomføring, ikke måloppnåelse.',
    readDocument: 'Les strategien',
    addIndicator: 'Gå til indikatorene',
    addMeasure: 'Gå til tiltakene',
  },
  goal: {
    figures: 'Måloppnåelse',
    below: 'Mål under dette',
    beside: 'Målene ved siden av',
    previous: 'Forrige',
    next: 'Neste',
    owner: 'Ansvarlig: {name}',
    childrenNote: 'Beregnet status og måloppnåelse.',
    title: 'Mål',
    status: 'Status',
    attainment: 'Måloppnåelse',
    coverageShort: 'Dekning',
    coverageValue: '{withValue, number} av {total, number}',
    implementation: 'Gjennomføring',
    indicators: 'Indikatorer',
    indicator: 'Indikator',
    value: 'Siste hele periode',
    target: 'Måltall',
    ofOther: 'Under {number}',
    noIndicators: 'Ingen indikatorer ennå',
    noIndicatorsText:
      'En indikator sier om målet nås: et nullpunkt, et måltall og tall underveis. Fram til da er målet ikke målt, og det er helt i orden.',
    measures: 'Tiltak',
    measure: 'Tiltak',
    phase: 'Fase',
    progress: 'Framdrift',
    dueOn: 'Frist',
    lead: 'Ansvarlig',
    noLead: 'Ingen',
    alsoServes: 'tjener også dette målet',
    noMeasures: 'Ingen tiltak ennå',
    noMeasuresText: 'Et tiltak er det som skal gjøres for å nå målet: hvem, hva og innen når.',
    implementationText:
      'Gjennomføringen er {progress}: snittet av framdriften i {counted, plural, one {ett tiltak} other {# tiltak}} det er rapportert på.',
    implementationDue: 'Etter fristene burde den vært {due}.',
    implementationRule:
      'Fullførte tiltak regnes som 100 %, avlyste holdes utenfor. Det tiden tilsier, øker jevnt fra oppstart til frist.',
    implementationNone: 'Ingen har rapportert på tiltakene ennå, så gjennomføringen er ikke kjent.',
    indicatorsCaption: 'Indikatorer under {title}',
    measuresCaption: 'Tiltak under {title}',
    childrenCaption: 'Mål under {title}',
  },
  why: {
    formula:
      'Måloppnåelsen er det vektede snittet av indikatorene som har tall, hver regnet mellom 0 og 100 %.',
    put: '{sum} / {weights} = {result}',
    putText: 'Sum av vekt × måloppnåelse, delt på sum av vekter:',
    indicator: 'Indikator',
    weight: 'Vekt',
    own: 'Egen måloppnåelse',
    counted: 'Regnet som',
    plan: 'Planen sier',
    pace: 'Takt',
    contribution: 'Bidrag',
    sum: 'Samlet',
    points: '{points} pp.',
    pointsNote:
      'Bidraget er i prosentpoeng. Takt 1 betyr akkurat som planlagt; over 1 regnes som 1.',
    caption: 'Indikatorene i snittet, med vekt og bidrag',
    ruleTitle: 'Hvorfor statusen er «{status}»',
    rule: {
      no_indicators: 'Det finnes ingen indikator med måltall under målet. Da er det ikke målt.',
      coverage_below_half:
        'Bare {withValue, number} av {total, number} indikatorer har tall. Under halvparten er for lite til å gi en status, og snittet vises i grått.',
      all_achieved: 'Alle indikatorene har nådd måltallet.',
      pace: 'Samlet takt er {pace}. Fra 0,95 er målet i rute, fra 0,60 noe etter, fra 0 klart etter, og under 0 går det feil vei.',
      a_third_off_track:
        'Samlet takt er {pace} og ville gitt «i rute», men {failing, number} av {withValue, number} indikatorer ligger klart etter eller går feil vei. Er det en tredel eller flere, er målet i beste fall noe etter.',
      weakest_without_pace: 'Ingen av indikatorene har en takt, så den svakeste av dem bestemmer.',
    },
    leftOutTitle: 'Holdt utenfor',
    leftOut: {
      no_value: 'har ikke noe tall ennå',
      no_baseline: 'har verdi og måltall, men mangler nullpunkt',
      no_target: 'har ikke måltall og følges bare som utvikling',
    },
    withoutPace:
      'har måloppnåelse, men ingen takt: den skal holdes innenfor et område eller er et ja/nei-spørsmål',
    nothing: 'Ingenting er holdt utenfor.',
    areasFormula: 'Strategiens måloppnåelse er snittet av områdene som har tall.',
    trendTitle: 'Endringen siden {year}',
    trend:
      '{now} per {date} mot {before} ved utgangen av {year} er {change}. Regnet med hele, avrundede prosenter.',
    implementationFormula:
      'Gjennomføringen er det vanlige snittet av framdriften i tiltakene det er rapportert på. Et tiltak som tjener flere mål, teller én gang i hvert av dem.',
    implementationPut: 'Framdriften lagt sammen, delt på tallet på tiltak:',
    duePut: 'Det tiden tilsier, lagt sammen for tiltakene som har datoer, delt på tallet på dem:',
    dueFormula:
      'For ett tiltak er det tiden tilsier 0 % til oppstart, 100 % fra fristen og jevnt stigende imellom.',
    measure: 'Tiltak',
    progress: 'Framdrift',
    due: 'Tiden tilsier',
    implementationCaption: 'Tiltakene i snittet, med framdrift og det tiden tilsier',
    cancelled:
      '{count, plural, one {Ett avlyst tiltak} other {# avlyste tiltak}} er holdt utenfor.',
    unreported:
      '{count, plural, one {Ett tiltak det aldri er rapportert på, er} other {# tiltak det aldri er rapportert på, er}} holdt utenfor.',
    withoutDates:
      '{count, plural, one {Ett tiltak} other {# tiltak}} har ikke datoer nok til å si hva tiden tilsier.',
    allMeasures: 'Se alle tiltakene med framdrift',
    areasCaption: 'Områdene i snittet',
    area: 'Område',
    noFigure: '{name} har ikke tall og er holdt utenfor.',
    linkHint: 'Hver indikator har sin egen forklaring på sin side.',
  },
} as const;
