// An import that was carried out, and what each of its rows did: enough to take the whole of it back.
import * as z from 'zod/mini';
import type { SheetKind } from './import-column.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

const rowChange = z.object({
  entity: z.enum(['goal', 'indicator', 'measure']),
  id: z.string(),
  /** That it has had since. */
  version: z.number(),
  /** The row as it was; null where the import made it. */
  before: z.nullable(z.record(z.string(), z.unknown())),
  /** Of a measure: whether the import also said where it stands. */
  isStandingSaid: z.boolean(),
});

const observationChange = z.object({
  entity: z.literal('observation'),
  /** The indicator's. */
  id: z.string(),
  period: z.string(),
  revision: z.number(),
});

/** In the order of writing. */
export const importChangesSchema = z.array(z.union([rowChange, observationChange]));
export type ImportChange = z.infer<typeof importChangesSchema>[number];
export type RowChange = z.infer<typeof rowChange>;
export type ObservationChange = z.infer<typeof observationChange>;

/** What an import is of: a strategy's plan, or the cluster's events. */
export const importSubjects = ['plan', 'event'] as const;
export type ImportSubject = (typeof importSubjects)[number];

/** The events that an import made; it changes none. */
export const eventChangesSchema = z.array(z.object({ id: z.string(), version: z.number() }));
export type EventChange = z.infer<typeof eventChangesSchema>[number];

export type ImportRun = {
  id: string;
  strategyId: string;
  fileName: string;
  created: number;
  changed: number;
  importedAt: IsoInstant;
  undoneAt: IsoInstant | null;
};

/** As the page lists it: by whom, too. */
export type ListedRun = ImportRun & { importedBy: string; undoneBy: string | null };

/** What was changed after an import, and so keeps it from being taken back. */
export type Overtaken = { kind: SheetKind; title: string };
