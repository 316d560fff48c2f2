// Meetings of the bodies, and their agendas.
import { caseProcedures } from '#server/meeting/case-procedures.ts';
import { decisionProcedures } from '#server/meeting/decision-procedures.ts';
import { meetingProcedures } from '#server/meeting/meeting-procedures.ts';
import { proposalProcedures } from '#server/meeting/proposal-procedures.ts';
import { registerProcedure } from '#server/meeting/register-procedure.ts';
import { router } from '#server/trpc.ts';

export const meetingRouter = router({
  ...meetingProcedures,
  ...caseProcedures,
  ...proposalProcedures,
  ...decisionProcedures,
  decisions: registerProcedure,
});
