// The Norwegian day that it is for the reader.
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';

export const today = (): IsoDate => norwegianDay(new Date().toISOString());
