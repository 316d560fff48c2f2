// English of the texts of sign-in, account and administration.
import { audit } from './en/audit.ts';
import { office } from './en/office.ts';
import { signIn } from './en/sign-in.ts';

export const enAdmin = { audit, office, signIn };
