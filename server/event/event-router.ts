// Meeting places and events, and the wheel of the year they stand on.
import { eventImportProcedures } from '#server/event/event-import-procedures.ts';
import { eventProcedures } from '#server/event/event-procedures.ts';
import { wheelProcedures } from '#server/event/wheel-procedures.ts';
import { router } from '#server/trpc.ts';

export const eventRouter = router({
  ...eventProcedures,
  ...eventImportProcedures,
  ...wheelProcedures,
});
