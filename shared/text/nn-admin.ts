// Nynorsk of the texts of sign-in, account and administration.
import { office } from './nn/office.ts';
import { signIn } from './nn/sign-in.ts';

export const nnAdmin = { office, signIn };
