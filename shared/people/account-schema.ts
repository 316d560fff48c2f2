// What is changed on the page of one's own account: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { newPasswordField, providerSignInInput } from '#shared/people/sign-in-schema.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { idField, titleField, versionField } from '#shared/text-field.ts';

export const updateAccountInput = z.object({
  name: titleField,
  /** Of the mails one gets. */
  lang: z.enum(langs, 'choice_invalid'),
  version: versionField,
});
export const startPasswordInput = z.object({ password: newPasswordField });
/** Six digits from the app: that it works is what is to be shown. */
export const confirmPasswordInput = z.object({
  code: z.string('required').check(
    z.overwrite((text: string) => text.replaceAll(/\s/g, '')),
    z.regex(/^\d{6}$/, 'app_code_invalid'),
  ),
});
export const accountProviderInput = z.pick(providerSignInInput, { provider: true });
export const endSessionInput = z.object({ id: idField });

/** How young a session must be to change how one signs in. */
export const freshMinutes = 15;
