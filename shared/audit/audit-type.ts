// What the audit trail tells about.

/** Kinds of things with a history that pages show. `observation` and `assessment` are filed under their indicator and goal. */
export const auditedEntities = [
  'cluster',
  'partner',
  'body',
  'strategy',
  'goal',
  'measure',
  'indicator',
  'observation',
  'assessment',
  'decision',
  'report_text',
] as const;
