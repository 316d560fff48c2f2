// The year of a report in a form or an address.
import * as z from 'zod/mini';
import { firstYear, lastYear } from '#shared/iso-date.ts';

export const reportYearField = z
  .int('number_invalid')
  .check(z.gte(firstYear, 'date_invalid'), z.lte(lastYear, 'date_invalid'));
