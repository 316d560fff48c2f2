// What may be written about people and the roles they hold: form and server validate with the same schemas.
import * as z from 'zod/mini';
import { isoDateSchema } from '#shared/iso-date-field.ts';
import { mostInvited } from '#shared/people/invitation-list.ts';
import { emailField } from '#shared/people/sign-in-schema.ts';
import { roleNames } from '#shared/people/role-name.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { seats } from '#shared/people/seat.ts';
import {
  idField,
  longTextField,
  shortTextField,
  titleField,
  versionField,
} from '#shared/text-field.ts';

const langField = z.enum(langs, 'choice_invalid');

const seatFields = {
  seat: z.enum(seats, 'choice_invalid'),
  organisation: shortTextField,
};

const roleFields = {
  bodyId: idField,
  role: z.enum(roleNames, 'choice_invalid'),
  isLeader: z.boolean('invalid'),
  ...seatFields,
  fromOn: isoDateSchema,
  /** The last day; null for until further notice, and in a panel for one term. */
  toOn: z.nullable(isoDateSchema),
};
export const roleInput = z.object(roleFields);
export type RoleInput = z.infer<typeof roleInput>;

export const invitedPersonInput = z.object({
  name: titleField,
  email: emailField,
  partnerId: z.nullable(idField),
});
export type InvitedPersonInput = z.infer<typeof invitedPersonInput>;

/** Without an address: a member who does not use Målbar, and cannot sign in. */
const addedPersonInput = z.object({
  name: titleField,
  email: z.nullable(emailField),
  partnerId: z.nullable(idField),
});

export const inviteInput = z.object({
  people: z
    .array(addedPersonInput)
    .check(z.minLength(1, 'required'), z.maxLength(mostInvited, 'too_many')),
  /** Of the mail. */
  lang: langField,
  /** The same for all; null for none. */
  role: z.nullable(roleInput),
});
export type InviteInput = z.infer<typeof inviteInput>;

export const personIdInput = z.object({ personId: idField });

export const updatePersonInput = z.object({
  id: idField,
  version: versionField,
  name: titleField,
  /** Null for one who has none still. */
  email: z.nullable(emailField),
  partnerId: z.nullable(idField),
  lang: langField,
});
export type UpdatePersonInput = z.infer<typeof updatePersonInput>;

export const bodyIdInput = z.object({ id: idField });

export const updateBodyInput = z.object({
  id: idField,
  version: versionField,
  mandate: longTextField,
});

/** `from`: the first day of the new name. */
export const renameBodyInput = z.object({
  id: idField,
  version: versionField,
  name: titleField,
  from: isoDateSchema,
});

export const giveRoleInput = z.object({ personId: idField, ...roleFields });
export type GiveRoleInput = z.infer<typeof giveRoleInput>;

export const changeRoleInput = z.object({
  id: idField,
  version: versionField,
  isLeader: z.boolean('invalid'),
  ...seatFields,
  toOn: z.nullable(isoDateSchema),
});
export type ChangeRoleInput = z.infer<typeof changeRoleInput>;

export const endRoleInput = z.object({
  id: idField,
  version: versionField,
  /** The last day; today when left out. */
  on: z.optional(isoDateSchema),
});

export const handOverInput = z.object({
  personId: idField,
  /** Somebody who is there already, or somebody to be invited in the language of their mails. */
  to: z
    .object({
      personId: z.nullable(idField),
      person: z.nullable(invitedPersonInput),
      lang: langField,
    })
    .check(
      z.refine(({ personId, person }) => (personId === null) !== (person === null), {
        error: 'choice_invalid',
        path: ['personId'],
      }),
    ),
  /** The successor's first day; the one before is the leaver's last. */
  fromOn: isoDateSchema,
});
export type HandOverInput = z.infer<typeof handOverInput>;
