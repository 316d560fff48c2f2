// Nynorsk of the texts of sign-in, account and administration.
import { audit } from './nn/audit.ts';
import { office } from './nn/office.ts';
import { person } from './nn/person.ts';
import { privacy } from './nn/privacy.ts';
import { signIn } from './nn/sign-in.ts';

export const nnAdmin = { audit, office, person, privacy, signIn };
