// What in the plan itself ought to be looked at, on the page of rounds and in mails.
export const nudge = {
  title: 'Bør ses på',
  lead: 'Det planen selv mangler, uavhengig av hvordan det går. Den som har ansvaret, får det også på e-post, høyst én gang i uken.',
  none: 'Ingenting å se på nå.',
  goal: 'Mål {number}',
  kind: {
    no_owner: 'Har ingen ansvarlig',
    no_measure_next_year: 'Har ingen tiltak neste år',
    too_many_measures:
      '{open, plural, one {Ett åpent tiltak} other {# åpne tiltak}}, avtalt er høyst {agreed, number}',
    only_activity: 'Virkningen for brukere eller samfunn måles ikke',
    target_passed: 'Siste måltall er passert. Sett et nytt, eller arkiver indikatoren',
    target_reached: 'Siste måltall er nådd. Sett et nytt, eller la det stå',
    stale: 'Har ikke fått ny verdi i tide',
    no_value: 'Har ingen verdi ennå',
  },
  /** Over those of a kind. */
  group: {
    no_owner: 'Uten ansvarlig',
    no_measure_next_year: 'Uten tiltak neste år',
    too_many_measures: 'Flere tiltak enn avtalt',
    only_activity: 'Virkningen måles ikke',
    target_passed: 'Siste måltall er passert',
    target_reached: 'Siste måltall er nådd',
    stale: 'Utdaterte tall',
    no_value: 'Uten verdi',
  },
  agreed:
    'Avtalt er høyst {count, plural, one {ett åpent tiltak} other {# åpne tiltak}} per satsing.',
  agreedNone: 'Det er ikke avtalt hvor mange åpne tiltak en satsing kan ha.',
  agree: 'Endre avtalt antall tiltak',
  agreeField: 'Høyeste antall åpne tiltak per satsing',
  agreeHint: 'Tomt betyr at ingenting er avtalt.',
  agreeSaved: 'Avtalen er lagret.',
} as const;
