import type { strategy as source } from '#shared/text/nb/strategy.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const strategy: TextShape<typeof source> = {
  and: 'and',
  asOf: 'As of {date}',
  asOfKnown: 'As of {date}, as it was known on {known}',
  explain: 'Explain the figure',
  explainImplementation: 'Explain implementation',
  showAll: 'Show all {count, number}',
  showFewer: 'Show fewer',
  figure: {
    attainment: 'Attainment',
    plan: 'The plan says {plan}',
    noPlan: 'No plan to compare with',
    coverage:
      'Based on {withValue, number} of {total, plural, one {# indicator} other {# indicators}}',
    coverageOfTargets:
      'Based on {withValue, number} of {total, plural, one {# indicator with a target} other {# indicators with a target}}',
    noIndicators: 'No indicators',
    withoutTarget: '{count, plural, one {one without a target} other {# without a target}}',
    stale: '{count, plural, one {one out of date} other {# out of date}}',
    distribution: 'Distribution, weakest first',
    implementation: 'Implementation',
    due: '{due} is due by now',
    noDue: 'No due dates to compare with',
    notReported: 'Not reported',
    measures: '{count, plural, =0 {No measures} one {One measure} other {# measures}}',
    ownMeasures:
      '{count, plural, =0 {No measures of its own} one {One measure of its own} other {# measures of its own}}',
    sharedMeasures:
      '{count, plural, one {One measure under other goals serves this one too} other {# measures under other goals serve this one too}}',
    overdue: '{count, plural, one {one overdue} other {# overdue}}',
    unreported: '{count, plural, one {one not reported} other {# not reported}}',
    allUnreported: 'none reported on yet',
    trend: 'Attainment of {name} by year',
    since: '{change} since {year}',
    years: '{first}–{last}',
    pace: 'Pace',
    weak: 'Too few indicators have figures for the mean to say anything certain.',
  },
  overview: {
    eyebrow: 'Overview',
    headline: 'The whole strategy',
    sentence: {
      achieved: 'All goals that are measured have been achieved.',
      on_track:
        'The strategy as a whole is on track: {attainment} of the way to the goals has been covered, and the plan says {plan}.',
      behind:
        'The strategy as a whole is somewhat behind: {attainment} of the way to the goals has been covered, while the plan says {plan}.',
      off_track:
        'The strategy as a whole is off track: {attainment} of the way to the goals has been covered, while the plan says {plan}.',
      reversing:
        'The strategy as a whole is moving the wrong way: {attainment} of the way to the goals has been covered, while the plan says {plan}.',
      no_data:
        'It is too early to say how the strategy stands: only {withValue, number} of {total, number} indicators have figures.',
      not_measured: 'The strategy is not measured yet: none of the goals have indicators.',
    },
    onTrack: '{count, number} of {total, number} {areas} are on track: {names}.',
    onTrackOrAchieved:
      '{count, number} of {total, number} {areas} are on track or achieved: {names}.',
    noneOnTrack: 'No {areas} are on track yet.',
    weakest: '{name} is weakest.',
    unreported:
      '{total, plural, one {One measure has been entered} other {# measures have been entered}}, but nobody has reported progress yet.',
    reported: '{reported, number} of {total, number} measures have been reported on.',
    attentionLink:
      '{count, plural, one {One matter needs attention} other {# matters need attention}}',
    areas: 'How each area stands',
    sheet: 'The strategy on one page',
    sheetNote: 'Computed status of each priority.',
    development: 'Development against plan',
    noPriorities: 'Not divided into priorities',
  },
  attention: {
    title: 'Needs attention',
    note: 'Each matter is listed only once, under the most serious heading.',
    none: 'Nothing needs attention now.',
    noneYet:
      'Indicators and measures that move the wrong way, are overdue, lack figures or have nobody responsible will be listed here.',
    unreported:
      '{count, plural, one {One measure that has never been reported on} other {# measures that have never been reported on}}',
    figure: '{attainment} against {plan} in the plan',
    figureAlone: '{attainment} of the way',
    forPeriod: 'for {period}',
    lastValue: 'last figure {period}',
    overdue: '{days, plural, one {one day overdue} other {# days overdue}}',
    noLead: 'nobody leads it',
    kind: {
      reversing: 'Indicators moving the wrong way',
      off_track: 'Indicators off track',
      overdue: 'Overdue measures',
      stale: 'Figures out of date',
      no_data: 'Indicators without figures',
      no_owner: 'Nobody responsible',
    },
  },
  recent: {
    title: 'Since the last meeting',
    note: '{count, plural, =0 {No changes} one {One change} other {# changes}} since the meeting on {date}',
    newest: 'The {count, number} newest are shown.',
    none: 'Nothing has been recorded since the meeting on {date}.',
    noMeeting: 'Once the steering group has made a decision, the list shows what has come since.',
    kind: {
      observation: 'New figure for {period}',
      correction: 'Corrected figure for {period}',
      measure_update: 'Updated measure',
      assessment: 'Assessment for {period}',
    },
    by: '{name}, {date}',
  },
  start: {
    title: 'How the strategy becomes measurable',
    intro:
      'The words of the strategy are in place. What is missing is what makes it possible to follow them.',
    subGoals: 'Divide into sub-goals',
    subGoalsText:
      'The professional forum and the subject groups say what should have been reached when the strategy ends. Open a goal and choose “New sub-goal”.',
    indicators: 'Choose indicators',
    indicatorsText:
      'Each indicator gets a baseline, targets and somebody who answers for it. One or two for each sub-goal are enough.',
    measures: 'Enter measures',
    measuresText:
      'What is to be done, by whom and by when. Measures show implementation, not attainment.',
    readDocument: 'Read the strategy',
    addIndicator: 'Go to the indicators',
    addMeasure: 'Go to the measures',
  },
  goal: {
    figures: 'Attainment',
    below: 'Goals below this one',
    beside: 'The goals beside this one',
    previous: 'Previous',
    next: 'Next',
    owner: 'Responsible: {name}',
    childrenNote: 'Computed status and attainment.',
    title: 'Goal',
    status: 'Status',
    attainment: 'Attainment',
    coverageShort: 'Coverage',
    coverageValue: '{withValue, number} of {total, number}',
    implementation: 'Implementation',
    indicators: 'Indicators',
    indicator: 'Indicator',
    value: 'Latest complete period',
    target: 'Target',
    ofOther: 'Under {number}',
    noIndicators: 'No indicators yet',
    noIndicatorsText:
      'An indicator tells whether the goal is being reached: a baseline, a target and figures along the way. Until then the goal is not measured, and that is quite all right.',
    measures: 'Measures',
    measure: 'Measure',
    phase: 'Phase',
    progress: 'Progress',
    dueOn: 'Due',
    lead: 'Lead',
    noLead: 'None',
    alsoServes: 'also serves this goal',
    noMeasures: 'No measures yet',
    noMeasuresText: 'A measure is what is to be done to reach the goal: who, what and by when.',
    implementationText:
      'Implementation is {progress}: the mean progress of {counted, plural, one {one measure} other {# measures}} that have been reported on.',
    implementationDue: 'By the due dates it should have been {due}.',
    implementationRule:
      'Completed measures count as 100%, cancelled ones are left out. What is due rises evenly from start to due date.',
    implementationNone: 'Nobody has reported on the measures yet, so implementation is not known.',
    indicatorsCaption: 'Indicators under {title}',
    measuresCaption: 'Measures under {title}',
    childrenCaption: 'Goals under {title}',
  },
  why: {
    formula:
      'Attainment is the weighted mean of the indicators that have figures, each counted between 0 and 100%.',
    put: '{sum} / {weights} = {result}',
    putText: 'Sum of weight × attainment, divided by the sum of weights:',
    indicator: 'Indicator',
    weight: 'Weight',
    own: 'Own attainment',
    counted: 'Counted as',
    plan: 'The plan says',
    pace: 'Pace',
    contribution: 'Contribution',
    sum: 'Overall',
    points: '{points} pp',
    pointsNote:
      'The contribution is in percentage points. Pace 1 means exactly as planned; above 1 counts as 1.',
    caption: 'The indicators in the mean, with weight and contribution',
    ruleTitle: 'Why the status is “{status}”',
    rule: {
      no_indicators: 'There is no indicator with a target below the goal. It is then not measured.',
      coverage_below_half:
        'Only {withValue, number} of {total, number} indicators have figures. Fewer than half is too little for a status, and the mean is shown in grey.',
      all_achieved: 'All the indicators have reached their targets.',
      pace: 'The overall pace is {pace}. From 0.95 the goal is on track, from 0.60 somewhat behind, from 0 off track, and below 0 it is moving the wrong way.',
      a_third_off_track:
        'The overall pace is {pace} and would have given “on track”, but {failing, number} of {withValue, number} indicators are off track or moving the wrong way. When a third or more are, the goal is somewhat behind at best.',
      weakest_without_pace: 'None of the indicators has a pace, so the weakest of them decides.',
    },
    leftOutTitle: 'Left out',
    leftOut: {
      no_value: 'has no figure yet',
      no_baseline: 'has a value and a target, but no baseline',
      no_target: 'has no target and is followed as a trend only',
    },
    withoutPace:
      'has attainment but no pace: it is to be kept within a range, or is a yes/no question',
    nothing: 'Nothing has been left out.',
    areasFormula: 'The attainment of the strategy is the mean of the areas that have figures.',
    trendTitle: 'The change since {year}',
    trend:
      '{now} as of {date} against {before} at the end of {year} is {change}. Counted in whole, rounded percentages.',
    implementationFormula:
      'Implementation is the plain mean of the progress of the measures that have been reported on. A measure that serves several goals counts once in each of them.',
    implementationPut: 'Progress added up, divided by the number of measures:',
    duePut:
      'What time says is due, added up for the measures that have dates, divided by their number:',
    dueFormula:
      'For one measure, time says 0 % until its start, 100 % from its due date, and a straight line in between.',
    measure: 'Measure',
    progress: 'Progress',
    due: 'Time says',
    implementationCaption: 'The measures in the mean, with progress and what time says is due',
    cancelled:
      '{count, plural, one {One cancelled measure is} other {# cancelled measures are}} left out.',
    unreported:
      '{count, plural, one {One measure that nobody has reported on is} other {# measures that nobody has reported on are}} left out.',
    withoutDates:
      '{count, plural, one {One measure lacks} other {# measures lack}} the dates to tell what is due.',
    allMeasures: 'See all measures with their progress',
    areasCaption: 'The areas in the mean',
    area: 'Area',
    noFigure: '{name} has no figures and is left out.',
    linkHint: 'Each indicator has its own explanation on its page.',
  },
};
