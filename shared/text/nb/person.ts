// People and their roles, as sign-in, account and administration speak of them.
export const person = {
  name: 'Navn',
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
    contributor: 'Bidragsyter',
    steering_member: 'Medlem',
    secretariat: 'Sekretariat',
    administrator: 'Administrator',
  },
} as const;
