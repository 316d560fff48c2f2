// What is typed or followed to sign in: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { isMailAddress } from '#shared/mail/mail-address.ts';
import { isReturnPath } from '#shared/people/return-to.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { idField, titleField } from '#shared/text-field.ts';

/** An e-mail address, in lower case. Whether it exists, the mail shows. */
export const emailField = z.string('required').check(
  z.overwrite((text: string) => text.trim().toLowerCase()),
  z.minLength(1, 'required'),
  z.refine((text) => isMailAddress(text) && text.includes('.', text.indexOf('@')), 'email_invalid'),
);

/** From a link in a mail, or from the set-up link. */
export const tokenField = z.string('required').check(z.regex(/^[A-Za-z0-9_-]{20,100}$/, 'invalid'));

export const passwordLength = { least: 12, most: 128 };
export const newPasswordField = z
  .string('required')
  .check(
    z.minLength(passwordLength.least, 'password_too_short'),
    z.maxLength(passwordLength.most, 'password_too_long'),
  );

const returnToField = z.string().check(z.refine(isReturnPath, 'invalid'));

export const requestLinkInput = z.object({
  email: emailField,
  returnTo: z.optional(returnToField),
});
export const tokenInput = z.object({ token: tokenField });
export const passwordSignInInput = z.object({
  email: emailField,
  password: z
    .string('required')
    .check(z.minLength(1, 'required'), z.maxLength(passwordLength.most, 'password_too_long')),
});
/** Six digits from the app, or one of the spare codes. */
export const codeInput = z.object({
  code: z.string('required').check(
    // The spare ones have a dash in the middle, which people leave out.
    z.overwrite((text: string) =>
      text.replaceAll(/\s/g, '').replace(/^([A-Za-z0-9]{5})([A-Za-z0-9]{5})$/, '$1-$2'),
    ),
    z.regex(/^(?:\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/, 'code_invalid'),
  ),
});
export const providerSignInInput = z.object({
  provider: z.string().check(z.regex(/^[a-z][a-z0-9]*$/, 'choice_invalid')),
  returnTo: z.optional(returnToField),
});
export const sampleSignInInput = z.object({ personId: idField });
export const setUpInput = z.object({
  token: tokenField,
  name: titleField,
  email: emailField,
  lang: z.enum(langs, 'choice_invalid'),
});
