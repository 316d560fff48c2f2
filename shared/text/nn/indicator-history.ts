// Nynorsk: what has been done to an indicator, told in its history.
export const indicatorHistory = {
  created: 'oppretta indikatoren',
  archived: 'arkiverte indikatoren',
  restored: 'henta indikatoren tilbake',
  changed: 'endra {fields}',
  recorded: 'registrerte {value} for {period}',
  corrected: 'retta {period} frå {from} til {to}',
  marked: 'endra opplysningane om {period}',
  withdrew: 'trekte tilbake talet for {period}',
  computed: 'rekna ut {value} for {period}',
  undid: 'angra: {value} gjeld igjen for {period}',
  noChange: 'lagra utan endringar',
};
