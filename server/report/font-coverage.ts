// Which characters a font has a glyph for: a PDF/A export fails on one that is in no font, so texts are
// checked against the fonts' own character maps before they are set.

/** True for a code point that every font of the stack can show. */
export type Coverage = (codePoint: number) => boolean;

export function fontCoverage(fonts: readonly Buffer[]): Coverage {
  const sets = fonts.map(readCharacterMap);
  return (codePoint) => sets.every((set) => set.has(codePoint));
}

/** Code points of a TrueType font, from its Unicode `cmap` subtables (formats 4 and 12). */
export function readCharacterMap(font: Buffer): Set<number> {
  const table = tableOffset(font, 'cmap');
  const points = new Set<number>();
  const count = font.readUInt16BE(table + 2);
  for (let index = 0; index < count; index += 1) {
    const record = table + 4 + index * 8;
    const platform = font.readUInt16BE(record);
    const offset = table + font.readUInt32BE(record + 4);
    const format = font.readUInt16BE(offset);
    const isUnicode = platform === 0 || platform === 3;
    if (isUnicode && format === 4) readSegments(font, offset, points);
    if (isUnicode && format === 12) readGroups(font, offset, points);
  }
  return points;
}

function tableOffset(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`Font without a ${name} table`);
}

function readSegments(font: Buffer, offset: number, points: Set<number>): void {
  const doubled = font.readUInt16BE(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  for (let at = 0; at < doubled; at += 2) {
    const end = font.readUInt16BE(ends + at);
    const start = font.readUInt16BE(starts + at);
    const delta = font.readUInt16BE(deltas + at);
    const range = font.readUInt16BE(ranges + at);
    for (let point = start; point <= end && point < 0xffff; point += 1) {
      const raw =
        range === 0 ? point : font.readUInt16BE(ranges + at + range + (point - start) * 2);
      const glyph = range === 0 || raw !== 0 ? (raw + delta) & 0xffff : 0;
      if (glyph !== 0) points.add(point);
    }
  }
}

function readGroups(font: Buffer, offset: number, points: Set<number>): void {
  const count = font.readUInt32BE(offset + 12);
  for (let index = 0; index < count; index += 1) {
    const group = offset + 16 + index * 12;
    const end = font.readUInt32BE(group + 4);
    for (let point = font.readUInt32BE(group); point <= end; point += 1) points.add(point);
  }
}
