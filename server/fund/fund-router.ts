// Collaboration funds (samarbeidsmidler): years, contributions, calls, projects.
import { fundCaseProcedures } from '#server/fund/fund-case-procedures.ts';
import { fundCallProcedures } from '#server/fund/fund-call-procedures.ts';
import { fundProjectProcedures } from '#server/fund/fund-project-procedures.ts';
import { fundReadProcedures } from '#server/fund/fund-read-procedures.ts';
import { fundYearProcedures } from '#server/fund/fund-year-procedures.ts';
import { router } from '#server/trpc.ts';

export const fundRouter = router({
  ...fundReadProcedures,
  ...fundYearProcedures,
  ...fundCallProcedures,
  ...fundCaseProcedures,
  ...fundProjectProcedures,
});
