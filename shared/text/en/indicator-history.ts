// English: what has been done to an indicator, told in its history.
export const indicatorHistory = {
  created: 'created the indicator',
  archived: 'archived the indicator',
  restored: 'restored the indicator',
  changed: 'changed {fields}',
  recorded: 'recorded {value} for {period}',
  corrected: 'corrected {period} from {from} to {to}',
  marked: 'changed the details of {period}',
  withdrew: 'withdrew the value for {period}',
  computed: 'computed {value} for {period}',
  undid: 'undid: {value} holds again for {period}',
  noChange: 'saved without changes',
};
