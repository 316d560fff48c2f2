// Ord på tidslinjen over tiltak.
export const measureTimeline = {
  axis: 'Tidsrom, fase og milepæler',
  undated: '{count, plural, one {Ett tiltak uten datoer} other {# tiltak uten datoer}}',
  undatedNote: 'De har verken oppstart eller frist og kan derfor ikke tegnes inn.',
  milestones: 'Milepæler: {list}',
  key: {
    done: 'Utført, som andel av tidsrommet',
    unreported: 'Ikke rapportert',
    cancelled: 'Avlyst',
    remaining: 'Gjenstår',
    asOf: 'Per {date}: hit burde arbeidet ha kommet',
    late: 'Over fristen',
    reached: 'Milepæl nådd',
    milestone: 'Milepæl som gjenstår',
  },
} as const;
