import type { person as source } from '#shared/text/nb/person.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const person: TextShape<typeof source> = {
  name: 'Name',
  roleIn: '{role}, {body}',
  seat: {
    member: 'Member',
    deputy: 'Deputy member',
    observer: 'Observer',
    secretariat: 'Secretariat',
  },
  seatIn: {
    deputy: 'deputy member',
    observer: 'observer',
    secretariat: 'secretariat',
  },
  role: {
    observer: 'Observer',
    contributor: 'Contributor',
    steering_member: 'Member',
    secretariat: 'Secretariat',
    administrator: 'Administrator',
  },
};
