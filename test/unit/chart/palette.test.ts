// Contrast and colour-blind distance of the palette, computed: a new colour that breaks them fails here.
import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette, type Palette } from '#shared/chart/palette.ts';
import { indicatorStatuses } from '#shared/indicator/indicator-type.ts';

type Rgb = [number, number, number];

function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** WCAG 2.1 contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

// Machado, Oliveira and Fernandes 2009, full severity, on linear RGB.
const visions: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab(hex: string, vision: number[][]): Rgb {
  const seen = vision.map((row) => {
    const value = row.reduce((sum, weight, index) => sum + weight * (linear(hex)[index] ?? 0), 0);
    return Math.min(1, Math.max(0, value));
  });
  const [r = 0, g = 0, b = 0] = seen;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each<[string, Palette]>([
  ['light', lightPalette],
  ['dark', darkPalette],
])('%s palette', (_, palette) => {
  const grounds = [palette.paper, palette.tint];

  test('graphics have 3:1 against paper and tint', () => {
    const graphics = [
      palette.ink,
      palette.ochre,
      ...Object.values(palette.status).map(({ graphic }) => graphic),
    ];
    for (const colour of graphics) {
      for (const ground of grounds)
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  test('words have 4.5:1 against paper and tint', () => {
    const words = [
      palette.text,
      palette.textSoft,
      palette.ink,
      palette.ochreText,
      ...Object.values(palette.status).map(({ text }) => text),
    ];
    for (const colour of words) {
      for (const ground of grounds)
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.keys(visions))('statuses are told apart by %s vision', (name) => {
    const seen = indicatorStatuses.map((status) =>
      lab(palette.status[status].graphic, visions[name] ?? []),
    );
    for (const [at, one] of seen.entries()) {
      for (const other of seen.slice(at + 1)) {
        expect(
          Math.hypot(...one.map((value, index) => value - (other[index] ?? 0))),
        ).toBeGreaterThan(10);
      }
    }
  });
});

test('white words stand on status fills in print', () => {
  for (const { text } of Object.values(lightPalette.status)) {
    expect(contrast(text, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  }
});
