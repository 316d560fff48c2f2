// English of the texts of sign-in, account and administration.
import { office } from './en/office.ts';
import { signIn } from './en/sign-in.ts';

export const enAdmin = { office, signIn };
