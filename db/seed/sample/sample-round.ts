// The sample's reporting round: open before the steering group's meeting in December 2026.
import type { RoundRow } from '#shared/round/round-type.ts';

export const sampleRound = {
  period: '2026-T3',
  meetingOn: '2026-12-15',
  message:
    'Styringsgruppen møtes 15. desember og går gjennom hvordan det står til med målene. Kort er godt, og «ingen endring» er også et svar.',
  lang: 'nb',
  opensOn: '2026-11-16',
  contentDueOn: '2026-12-01',
  dueOn: '2026-12-07',
  graceOn: '2026-12-09',
  asks: ['measure', 'indicator', 'goal'],
  goalIds: [],
  bodyIds: [],
  personIds: [],
  reviewBodyIds: [],
} satisfies Partial<RoundRow>;
