// New ids: UUIDv7 text, so that rows sort by when they were made.
import { uuidv7 } from 'uuidv7';

export function newId(): string {
  return uuidv7();
}
