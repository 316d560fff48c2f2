// Small words for drawing SVG as text: escaping, numbers, text with estimated widths (a printed chart has no
// browser to ask). Sizes are points; a chart is drawn at the size it prints.
// Quoted: a name that ends in a digit is no CSS identifier.
export const chartFont = "'Source Sans 3', 'Source Serif 4'";
export const figureFont = "'Source Serif 4', 'Source Sans 3'";

export type TextStyle = {
  size: number;
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  font?: string;
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Two decimals are finer than any printer. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function svgDocument(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}">${parts.join('')}</svg>`;
}

export function text(x: number, y: number, words: string, style: TextStyle): string {
  if (words === '') return '';
  const anchor = style.anchor && style.anchor !== 'start' ? ` text-anchor="${style.anchor}"` : '';
  return `<text x="${n(x)}" y="${n(y)}" font-family="${style.font ?? chartFont}" font-size="${n(style.size)}" font-weight="${style.bold ? 600 : 400}" fill="${style.colour}"${anchor}>${escapeXml(words)}</text>`;
}

export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
  width: number,
  extra = '',
): string {
  return `<path d="M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${extra}/>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}" fill="${fill}"/>`;
}

export function path(d: string, attributes: string): string {
  return d === '' ? '' : `<path d="${d}" ${attributes}/>`;
}

export function dot(
  x: number,
  y: number,
  radius: number,
  fill: string,
  stroke = '',
  width = 0,
): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"${stroke === '' ? '' : ` stroke="${stroke}" stroke-width="${n(width)}"`}/>`;
}

// Advance widths of Source Sans 3 in thousandths of the size, in rough classes: right within a few percent.
const narrow = /[ijlI.,:;'|!()[\]/ \u00A0]/;
const wide = /[mwMWÆ@%]/;
const upper = /\p{Lu}/u;

export function textWidth(words: string, size: number, bold = false): number {
  let sum = 0;
  for (const char of words) {
    if (narrow.test(char)) sum += 260;
    else if (wide.test(char)) sum += 815;
    else if (upper.test(char)) sum += 590;
    else sum += 505;
  }
  return (sum / 1000) * size * (bold ? 1.05 : 1);
}

/** Words broken into at most `maxLines` lines; the last ends in an ellipsis where words are left over. */
export function wrapText(words: string, size: number, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of words.split(/\s+/)) {
    const candidate = current === '' ? word : `${current} ${word}`;
    if (current === '' || textWidth(candidate, size) <= width) current = candidate;
    else {
      lines.push(current);
      current = word;
    }
    if (lines.length > maxLines) break;
  }
  if (current !== '') lines.push(current);
  const kept = lines.slice(0, maxLines);
  const isCut = lines.length > maxLines;
  return kept.map((row, index) =>
    clipText(isCut && index === maxLines - 1 ? `${row} …` : row, size, width),
  );
}

/** Cuts text that would run past its place; the full words stand in the chart's table. */
export function clipText(words: string, size: number, width: number): string {
  if (textWidth(words, size) <= width) return words;
  const chars = Array.from(words.slice(0, 400).replace(/ ?…$/, ''));
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}
