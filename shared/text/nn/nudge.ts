// What in the plan itself ought to be looked at, on the page of rounds and in mails.
import type { nudge as source } from '#shared/text/nb/nudge.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const nudge: TextShape<typeof source> = {
  title: 'Bør sjåast på',
  lead: 'Det planen sjølv manglar, uavhengig av korleis det går. Den som har ansvaret, får det òg på e-post, høgst éin gong i veka.',
  none: 'Ingenting å sjå på no.',
  goal: 'Mål {number}',
  kind: {
    no_owner: 'Har ingen ansvarleg',
    no_measure_next_year: 'Har ingen tiltak neste år',
    too_many_measures:
      '{open, plural, one {Eitt ope tiltak} other {# opne tiltak}}, avtalt er høgst {agreed, number}',
    only_activity: 'Verknaden for brukarar eller samfunn blir ikkje målt',
    target_passed: 'Siste måltal er passert. Set eit nytt, eller arkiver indikatoren',
    target_reached: 'Siste måltal er nådd. Set eit nytt, eller lat det stå',
    stale: 'Har ikkje fått ny verdi i tide',
    no_value: 'Har ingen verdi enno',
  },
  /** Over those of a kind. */
  group: {
    no_owner: 'Utan ansvarleg',
    no_measure_next_year: 'Utan tiltak neste år',
    too_many_measures: 'Fleire tiltak enn avtalt',
    only_activity: 'Verknaden blir ikkje målt',
    target_passed: 'Siste måltal er passert',
    target_reached: 'Siste måltal er nådd',
    stale: 'Utdaterte tal',
    no_value: 'Utan verdi',
  },
  agreed:
    'Avtalt er høgst {count, plural, one {eitt ope tiltak} other {# opne tiltak}} per satsing.',
  agreedNone: 'Det er ikkje avtalt kor mange opne tiltak ei satsing kan ha.',
  agree: 'Endre avtalt tal på tiltak',
  agreeField: 'Høgste tal på opne tiltak per satsing',
  agreeHint: 'Tomt tyder at ingenting er avtalt.',
  agreeSaved: 'Avtalen er lagra.',
};
