// Nynorsk of the texts of sign-in, account and administration.
import { signIn } from './nn/sign-in.ts';

export const nnAdmin = { signIn };
