// The families of page and PDF inside the HTML file, so that it looks the same wherever it is opened, without a network too.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

type Face = { family: 'Source Sans 3' | 'Source Serif 4'; style: 'normal' | 'italic' };

const faces: readonly Face[] = [
  { family: 'Source Sans 3', style: 'normal' },
  { family: 'Source Sans 3', style: 'italic' },
  { family: 'Source Serif 4', style: 'normal' },
];

/** Letters of Sámi and other languages: as heavy as all the others, so only of a report that has any. */
const otherLetters = /[\u0100-\u024f\u1e00-\u1eff]/;

export function fontStyle(words: string): string {
  const upright = faces.filter(({ style }) => style === 'normal');
  return [
    ...faces.map((face) => fontFace(face, 'latin')),
    ...(otherLetters.test(words)
      ? upright.map((face) => fontFace(face, 'latin-ext', 'U+100-2BA,U+1E00-1EFF'))
      : []),
  ].join('\n');
}

/** Of what never changes: read once. */
const faceTexts = new Map<string, string>();

function fontFace({ family, style }: Face, subset: string, range?: string): string {
  const name = family.toLowerCase().replaceAll(' ', '-');
  const path = `@fontsource-variable/${name}/files/${name}-${subset}-wght-${style}.woff2`;
  const data = faceTexts.get(path) ?? readFileSync(resolve(path)).toString('base64');
  faceTexts.set(path, data);
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:200 900;src:url(data:font/woff2;base64,${data}) format('woff2')${range ? `;unicode-range:${range}` : ''}}`;
}
