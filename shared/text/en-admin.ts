// English of the texts of sign-in, account and administration.
import { signIn } from './en/sign-in.ts';

export const enAdmin = { signIn };
