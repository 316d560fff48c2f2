// Ids that are the same on every machine: a UUIDv7 whose random part is drawn from a readable key.
import { createHash } from 'node:crypto';

const firstInstant = Date.UTC(2021, 8, 1);

/** `kind` keeps a goal and a measure of the same key apart. */
export function seedId(kind: string, key: string): string {
  const hash = createHash('sha256').update(`${kind}:${key}`).digest('hex');
  const time = firstInstant.toString(16).padStart(12, '0');
  const variant = (8 + (Number.parseInt(hash[3] ?? '0', 16) % 4)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(7, 19),
  ].join('-');
}
