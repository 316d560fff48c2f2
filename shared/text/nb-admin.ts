// Bokmål, the source of the texts of sign-in, account and administration.
import { audit } from './nb/audit.ts';
import { office } from './nb/office.ts';
import { signIn } from './nb/sign-in.ts';

export const nbAdmin = { audit, office, signIn } as const;
