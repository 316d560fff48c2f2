// The words of measures (tiltak), as unions that schemas, rules and texts share.

export const measurePhases = [
  'not_started',
  'planning',
  'in_progress',
  'completed',
  'cancelled',
] as const;
export type MeasurePhase = (typeof measurePhases)[number];

export const partnerRoles = ['lead', 'contributor'] as const;
export type PartnerRole = (typeof partnerRoles)[number];
