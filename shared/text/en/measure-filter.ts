import type { measureFilter as source } from '#shared/text/nb/measure-filter.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const measureFilter: TextShape<typeof source> = {
  all: 'All',
  words: 'Search the measures',
  area: 'Area or priority',
  phase: 'Phase',
  owner: 'Responsible body',
  partner: 'Partner',
  role: 'The partner’s role',
  anyRole: 'Leads or contributes',
  leads: 'Leads',
  contributes: 'Contributes',
  overdue: 'Overdue only',
};
