// Times of day as people type them.

/** Reads `14`, `14.30`, `14:30`, `1430` and `kl. 9` as `HH:MM`; null for anything else. */
export function parseTimeOfDay(text: string): string | null {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?([0-5]\d))?$/i.exec(text.trim());
  if (!match) return null;
  const hour = Number(match[1]);
  return hour > 23 ? null : `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
}
