// What the audit trail tells about.

/** Kinds of things with a history that pages show. `observation`, `measure_update` and `assessment` are filed under their indicator, measure and goal. */
export const auditedEntities = [
  'cluster',
  'partner',
  'body',
  'person',
  'role_assignment',
  'strategy',
  'goal',
  'measure',
  'measure_update',
  'indicator',
  'observation',
  'assessment',
  'decision',
  'report_text',
] as const;
