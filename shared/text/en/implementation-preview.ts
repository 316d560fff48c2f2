// English: what an update would make of the goal it is about.
export const implementationPreview = {
  title: 'This is what the goal’s implementation becomes',
  same: 'The implementation stays at {share}.',
  change: 'From {from} to {to} ({change}).',
  first: '{to}. The measure is the first one under the goal to be reported on.',
  none: 'The goal gets no implementation, as no measure below it is reported on and under way.',
  count: 'Mean of {count, plural, one {one measure} other {# measures}}.',
};
