// A period in a form, apart from the periods themselves, which every page reads.
import * as z from 'zod/mini';
import { isPeriod } from '#shared/indicator/period.ts';

export const periodSchema = z.string().check(z.refine(isPeriod, 'period_invalid'));
