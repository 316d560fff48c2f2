// Markdown within Markdown: headings become words in bold, and nothing else changes.
import { expect, it } from 'vitest';
import { withoutHeadings } from '#shared/markdown-heading.ts';

it.each([
  ['Uten overskrifter\n\n- et punkt', 'Uten overskrifter\n\n- et punkt'],
  ['# Styrker', '**Styrker**'],
  ['Før\n## Styrker ##\nEtter', 'Før\n\n**Styrker**\n\nEtter'],
  ['Styrker\n===\nEtter', '**Styrker**\n\nEtter'],
  ['> # I et sitat\n> ord', '> **I et sitat**\n> ord'],
  ['# Et **viktig** *punkt*', '**Et viktig punkt**'],
  ['#\nord', 'ord'],
  ['```\n# kode\n```', '```\n# kode\n```'],
  ['#tagg', '#tagg'],
  [`${'>'.repeat(40)} # dypt\n\n# Sist`, `${'>'.repeat(12)} **dypt**\n\n\n**Sist**`],
])('%j becomes %j', (text, said) => {
  expect(withoutHeadings(text)).toBe(said);
});
