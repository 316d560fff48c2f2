// Meeting places and events.
import { eventProcedures } from '#server/event/event-procedures.ts';
import { router } from '#server/trpc.ts';

export const eventRouter = router({
  ...eventProcedures,
});
