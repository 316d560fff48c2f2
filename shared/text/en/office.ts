import type { office as source } from '#shared/text/nb/office.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const office: TextShape<typeof source> = {
  label: 'Account and administration',
  updates: 'My updates',
  strategy: 'To the strategy',
  audit: 'Log',
  people: 'People and roles',
  import: 'Import and export',
  account: 'My account',
  jobs: 'Scheduled jobs',
  outbox: 'Outbox',
  erasure: 'Privacy',
};
