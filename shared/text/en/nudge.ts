// What in the plan itself ought to be looked at, on the page of rounds and in mails.
import type { nudge as source } from '#shared/text/nb/nudge.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const nudge: TextShape<typeof source> = {
  title: 'To look at',
  lead: 'What the plan itself lacks, however well it goes. Whoever is responsible also gets it by mail, at most once a week.',
  none: 'Nothing to look at now.',
  goal: 'Goal {number}',
  kind: {
    no_owner: 'Nobody is responsible',
    no_measure_next_year: 'Has no measures next year',
    too_many_measures:
      '{open, plural, one {One open measure} other {# open measures}}, at most {agreed, number} agreed',
    only_activity: 'No effect on users or society is measured',
    target_passed: 'The last target is past. Set a new one, or archive the indicator',
    target_reached: 'The last target is reached. Set a new one, or let it stand',
    stale: 'Has had no new value in time',
    no_value: 'Has no value yet',
  },
  /** Over those of a kind. */
  group: {
    no_owner: 'Nobody responsible',
    no_measure_next_year: 'No measures next year',
    too_many_measures: 'More measures than agreed',
    only_activity: 'No effect is measured',
    target_passed: 'The last target is past',
    target_reached: 'The last target is reached',
    stale: 'Outdated figures',
    no_value: 'No value',
  },
  agreed:
    'At most {count, plural, one {one open measure} other {# open measures}} per priority is agreed.',
  agreedNone: 'How many open measures a priority may have is not agreed.',
  agree: 'Change the agreed number of measures',
  agreeField: 'Most open measures per priority',
  agreeHint: 'Empty means that nothing is agreed.',
  agreeSaved: 'The agreement is saved.',
};
