// Nynorsk of the texts of sign-in, account and administration.
import { audit } from './nn/audit.ts';
import { mail } from './nn/mail.ts';
import { office } from './nn/office.ts';
import { outbox } from './nn/outbox.ts';
import { person } from './nn/person.ts';
import { privacy } from './nn/privacy.ts';
import { signIn } from './nn/sign-in.ts';

export const nnAdmin = { audit, mail, office, outbox, person, privacy, signIn };
