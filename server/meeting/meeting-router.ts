// Meetings of the bodies, and their agendas.
import { attachmentProcedures } from '#server/meeting/attachment-procedures.ts';
import { attendanceProcedures } from '#server/meeting/attendance-procedures.ts';
import { calendarProcedures } from '#server/meeting/calendar-procedures.ts';
import { sendPapersProcedure } from '#server/meeting/send-papers-procedure.ts';
import { caseProcedures } from '#server/meeting/case-procedures.ts';
import { decisionProcedures } from '#server/meeting/decision-procedures.ts';
import { meetingProcedures } from '#server/meeting/meeting-procedures.ts';
import { minutesProcedures } from '#server/meeting/minutes-procedures.ts';
import { proposalProcedures } from '#server/meeting/proposal-procedures.ts';
import { registerProcedure } from '#server/meeting/register-procedure.ts';
import { seriesProcedures } from '#server/meeting/series-procedures.ts';
import { stageProcedures } from '#server/meeting/stage-procedures.ts';
import { router } from '#server/trpc.ts';

export const meetingRouter = router({
  ...meetingProcedures,
  ...attachmentProcedures,
  ...attendanceProcedures,
  ...calendarProcedures,
  ...caseProcedures,
  ...proposalProcedures,
  ...decisionProcedures,
  sendPapers: sendPapersProcedure,
  ...minutesProcedures,
  decisions: registerProcedure,
  ...seriesProcedures,
  ...stageProcedures,
});
