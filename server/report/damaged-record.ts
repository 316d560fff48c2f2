// Something kept that no longer is what was kept. By its own name, so that the log says so even where it tells names alone.
import { createHash } from 'node:crypto';

export class DamagedRecord extends Error {
  override name = 'DamagedRecord';
}

export const digest = (kept: string | Uint8Array) =>
  createHash('sha256').update(kept).digest('hex');

/** Throws where it is not what its sum says. */
export function checkSum(what: string, kept: string | Uint8Array, sha256: string): void {
  if (digest(kept) !== sha256) throw new DamagedRecord(`${what} has been damaged.`);
}
