// English: cases about collaboration funds, as they are drafted, and the figures that meetings see.
export const fundCase = {
  ofYear: 'Collaboration funds {year}',
  asOf: 'The figures were taken from Målbar on {date}.',
  figure: {
    contributed: 'Contributions from partners',
    carriedIn: 'Carried in',
    setAside: 'Set aside for projects',
    returned: 'Paid back',
    awarded: 'Awarded',
    carriedOver: 'Carried over',
    used: 'Used by projects',
    available: 'Available to award',
    remaining: 'Remaining',
  },
  year: {
    title: 'Budget for {year}',
    contributions: 'Contributions from partners',
    indexed:
      'The contributions for {year} are proposed from those of {before}, adjusted by {index}% and rounded to the nearest {roundTo}.',
    notIndexed: 'The contributions for {year} are proposed without adjustment for inflation.',
    noContributions: 'The contributions for {year} have not been entered yet.',
    funds: 'Collaboration funds',
    setAside:
      'It is proposed to set aside {amount} of the contributions as collaboration funds in {year}.',
    notSetAside:
      'It is not proposed to set aside any of the contributions as collaboration funds in {year}.',
    available: 'This gives {available} to award in {year}.',
    carried:
      'With {carried} carried over from {before}, this gives {available} to award in {year}.',
    awarded: 'So far {amount} has been awarded, and {left} remains.',
    proposeEach:
      '{body} endorses a contribution of {amount} from each partner in {year}, with {setAside} of the contributions set aside as collaboration funds.',
    proposeEachOnly: '{body} endorses a contribution of {amount} from each partner in {year}.',
    proposeSum:
      '{body} endorses contributions of {amount} in all from the partners in {year}, divided as the case shows, with {setAside} of them set aside as collaboration funds.',
    proposeSumOnly:
      '{body} endorses contributions of {amount} in all from the partners in {year}, divided as the case shows.',
    proposedWithout: 'The sum leaves out {partners}, with no figure for {year} yet.',
    proposeFrame: '{body} endorses setting aside {setAside} as collaboration funds in {year}.',
  },
  award: {
    title: 'Award of collaboration funds for {year}',
    received:
      '{count, plural, one {One application came in to the call “{title}”, for {amount}. The deadline was {deadline}.} other {# applications came in to the call “{title}”, for {amount} in all. The deadline was {deadline}.}}',
    recommended:
      '{count, plural, =0 {The assessment committee has recommended none for an award.} one {The assessment committee recommends one of them for an award, of {amount}.} other {The assessment committee recommends # of them for an award, of {amount} in all.}}',
    notRecommended:
      '{count, plural, one {One application is not recommended.} other {# applications are not recommended.}}',
    notAssessed:
      '{count, plural, one {One application has not been assessed yet.} other {# applications have not been assessed yet.}}',
    awardedBefore:
      '{count, plural, one {One application has been awarded funds already.} other {# applications have been awarded funds already.}}',
    available: '{amount} is available to award in {year}.',
    beyond: 'The recommendation is {amount} more than that.',
    left: 'If the recommendation is followed, {amount} remains.',
    application: 'Application',
    leads: 'Led by {partner}.',
    with: 'Together with {partners}.',
    noReason: 'No reasons are given.',
    reasonsLeftOut: 'The reasons are left out, as the case would have been too long with them.',
    unmet: 'Requirements that are not met: {rules}',
    propose: '{body} awards collaboration funds for {year} as follows:',
    proposeNone: '{body} awards no collaboration funds for {year}.',
  },
  draft: {
    year: 'Draft the budget case',
    award: 'Draft the award case',
    yearForm: 'Budget case for {year}',
    awardForm: 'Award case for {title}',
    yearLead:
      'The case gets text, tables and a proposed decision from the figures as they are now. After that it is a case like any other, to be edited.',
    awardLead:
      'The case gets the recommendations with their reasons and a proposed decision. Everybody with access to the meetings can read it. Applications that are not recommended are only counted. The proposed decision is left empty until all applications have been assessed.',
    meeting: 'Meeting',
    meetingHint:
      'Planned meetings of the steering group. If the meeting has such a case already, it is opened.',
    submit: 'Draft the case',
    noMeeting: 'The steering group has no planned meetings. Plan a meeting first.',
    toMeetings: 'Go to the meetings',
    done: 'The case is on the agenda.',
    opened: 'The meeting already has this case.',
  },
  cases: {
    title: 'Cases and decisions',
    proposed: 'Proposed for decision at a coming meeting.',
    none: 'Nothing was decided in the case.',
  },
  stale: {
    title: 'The case paper does not have all the figures as they are now',
    text: 'Either they have changed since the text was written, or they were left out. Correct the text if it is to agree. In the papers the figures stand in a table of their own for as long as the text lacks any of them.',
    line: '{what}: {amount}',
  },
  papers: {
    title: '{name}: figures as of {date}',
    what: 'What',
    amount: 'Amount',
  },
  form: {
    funds: 'Collaboration funds the case concerns',
    call: 'Call: {title}',
    project: 'Project: {title}',
  },
} as const;
