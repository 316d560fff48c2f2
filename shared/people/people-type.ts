// The words of partners, bodies and groups.

export const partnerKinds = [
  'university',
  'municipality',
  'county',
  'hospital',
  'research',
  'public_health',
  'ministry',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** A group (faggruppe) is a body of kind `group`: it too has names over time and members by role. */
export const bodyKinds = [
  'partner_meeting',
  'steering_group',
  'forum',
  'group',
  'panel',
  'secretariat',
] as const;
export type BodyKind = (typeof bodyKinds)[number];
