// Bokmål: what has been done to an indicator, told in its history.
export const indicatorHistory = {
  created: 'opprettet indikatoren',
  archived: 'arkiverte indikatoren',
  restored: 'hentet indikatoren tilbake',
  changed: 'endret {fields}',
  recorded: 'registrerte {value} for {period}',
  corrected: 'rettet {period} fra {from} til {to}',
  marked: 'endret opplysningene om {period}',
  withdrew: 'trakk tilbake tallet for {period}',
  computed: 'regnet ut {value} for {period}',
  undid: 'angret: {value} gjelder igjen for {period}',
  noChange: 'lagret uten endringer',
} as const;
