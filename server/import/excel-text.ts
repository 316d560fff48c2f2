// Texts as the workbook writer must be given them, so that the reader of the file gets them as they were.

/**
 * A text that looks like Excel's own escapes is not one; and what the writer would leave out, as characters that stand for
 * none, is written by them.
 */
export function excelText(text: string): string {
  // The writer looks texts up in a plain object, which knows some names by itself.
  if (text in {}) return unitEscape(text.charCodeAt(0)) + text.slice(1);
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFD\p{Noncharacter_Code_Point}]/gu, (character) =>
      [...Array(character.length).keys()]
        .map((at) => unitEscape(character.charCodeAt(at)))
        .join(''),
    );
}

const unitEscape = (unit: number) => `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`;
