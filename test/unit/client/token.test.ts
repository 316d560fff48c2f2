import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { darkPalette, lightPalette, type Palette } from '#shared/chart/palette.ts';

const css = readFileSync('client/theme/tokens.css', 'utf8');
const blocks = [...css.matchAll(/\{([^{}]+)\}/g)].map(([, block]) => block!.trim());

function properties(palette: Palette): string[] {
  const kebab = (name: string) =>
    name.replaceAll('_', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { status, ...colours } = palette;
  return [
    ...Object.entries(colours).map(([name, colour]) => `--${kebab(name)}: ${colour};`),
    ...Object.entries(status).flatMap(([name, { graphic, text }]) => [
      `--status-${kebab(name)}: ${graphic};`,
      `--status-${kebab(name)}-text: ${text};`,
    ]),
  ].map((line) => line.toLowerCase());
}

it('the pages’ colours are the palette of charts and print', () => {
  const written = blocks.map((block) =>
    block
      .toLowerCase()
      .split('\n')
      .map((line) => line.trim()),
  );
  expect(written).toEqual([
    properties(lightPalette),
    properties(darkPalette),
    properties(darkPalette),
  ]);
});
