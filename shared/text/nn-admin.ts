// Nynorsk of the texts of sign-in, account and administration.
import { office } from './nn/office.ts';
import { person } from './nn/person.ts';
import { privacy } from './nn/privacy.ts';
import { signIn } from './nn/sign-in.ts';

export const nnAdmin = { office, person, privacy, signIn };
