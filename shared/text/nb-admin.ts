// Bokmål, the source of the texts of sign-in, account and administration.
import { signIn } from './nb/sign-in.ts';

export const nbAdmin = { signIn } as const;
