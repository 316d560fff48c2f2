// Nynorsk of the texts of sign-in, account and administration.
import { mail } from './nn/mail.ts';
import { office } from './nn/office.ts';
import { outbox } from './nn/outbox.ts';
import { signIn } from './nn/sign-in.ts';

export const nnAdmin = { mail, office, outbox, signIn };
