// Reporting rounds: the secretariat plans, opens and closes them; those who are asked answer, signed in or by their link.
import { router } from '#server/trpc.ts';
import { linkOwnerProcedures } from '#server/round/link-owner-procedures.ts';
import { linkProcedures } from '#server/round/link-procedures.ts';
import { manageProcedures } from '#server/round/manage-procedures.ts';
import { nudgeProcedures } from '#server/round/nudge-procedures.ts';
import { reviewProcedures } from '#server/round/review-procedures.ts';
import { answerProcedures } from '#server/round/answer-procedures.ts';

export const roundRouter = router({
  ...manageProcedures,
  ...answerProcedures,
  ...linkProcedures,
  ...linkOwnerProcedures,
  ...reviewProcedures,
  ...nudgeProcedures,
});
