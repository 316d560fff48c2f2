// Tokens of ours in invitations and set-up links: drawn at random, kept as hashes.
import { createHash, randomBytes } from 'node:crypto';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Enough for a random token: there is nothing to guess it by. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
