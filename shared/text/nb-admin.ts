// Bokmål, the source of the texts of sign-in, account and administration.
import { office } from './nb/office.ts';
import { signIn } from './nb/sign-in.ts';

export const nbAdmin = { office, signIn } as const;
