// A day in a form. Apart from the days themselves: every page counts days, and few check forms.
import * as z from 'zod/mini';
import { isIsoDate } from '#shared/iso-date.ts';

export const isoDateSchema = z.string().check(z.refine(isIsoDate, 'date_invalid'));
