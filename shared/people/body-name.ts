// What a body is called: bodies are renamed over time and go by their newest name.
import type { BodyRow } from '#shared/strategy/snapshot.ts';

export function bodyName(body: Pick<BodyRow, 'names'>): string {
  return body.names.at(-1)?.name ?? '';
}
