// In whose name Målbar does what it does by itself.
import { seedId } from '#db/seed/seed-id.ts';

export const systemPersonId = seedId('person', 'system');
