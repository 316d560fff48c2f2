// An address that we are to write to: one that sign-in takes, and that no mail server reads as two.
import * as z from 'zod/mini';
import { isMailAddress } from '#shared/mail/mail-address.ts';
import { emailField } from '#shared/people/sign-in-schema.ts';

export const mailableEmailField = emailField.check(z.refine(isMailAddress, 'email_invalid'));
