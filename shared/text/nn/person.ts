import type { person as source } from '#shared/text/nb/person.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const person: TextShape<typeof source> = {
  name: 'Namn',
  roleIn: '{role}, {body}',
  seat: {
    member: 'Medlem',
    deputy: 'Varamedlem',
    observer: 'Observatør',
    secretariat: 'Sekretariat',
  },
  seatIn: {
    deputy: 'varamedlem',
    observer: 'observatør',
    secretariat: 'sekretariat',
  },
  role: {
    observer: 'Lesetilgang',
    contributor: 'Bidragsytar',
    steering_member: 'Medlem',
    secretariat: 'Sekretariat',
    administrator: 'Administrator',
  },
};
