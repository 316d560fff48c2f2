// English of the texts of sign-in, account and administration.
import { office } from './en/office.ts';
import { person } from './en/person.ts';
import { privacy } from './en/privacy.ts';
import { signIn } from './en/sign-in.ts';

export const enAdmin = { office, person, privacy, signIn };
