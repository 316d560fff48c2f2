// Light, dark, or as the system says. Kept in this browser only.

export const colourSchemes = ['auto', 'light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

const storageKey = 'malbar-colours';

export function savedColourScheme(): ColourScheme {
  const saved = localStorage.getItem(storageKey);
  return colourSchemes.find((scheme) => scheme === saved) ?? 'auto';
}

export function applyColourScheme(scheme: ColourScheme = savedColourScheme()): void {
  document.documentElement.dataset['colorScheme'] = scheme;
  localStorage.setItem(storageKey, scheme);
}
