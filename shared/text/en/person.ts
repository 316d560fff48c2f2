import type { person as source } from '#shared/text/nb/person.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const person: TextShape<typeof source> = {
  name: 'Name',
  roleIn: '{role}, {body}',
  role: {
    observer: 'Observer',
    contributor: 'Contributor',
    steering_member: 'Member',
    secretariat: 'Secretariat',
    administrator: 'Administrator',
  },
};
