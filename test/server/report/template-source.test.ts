// The template never reaches out: no packages, no evaluated strings, no files but its own and the data handed to it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../server/report/typst/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}));

test.each(files)('$name', ({ text }) => {
  const code = text.replace(/\/\/.*$/gm, '');
  expect(code).not.toMatch(/@preview|@local|\beval\(|\bread\(|\bplugin\(|\bcbor\(|\bcsv\(/);
  for (const [, path] of code.matchAll(/#import "([^"]+)"/g))
    expect(path).toMatch(/^report-[a-z]+\.typ$/);
  for (const [, path] of code.matchAll(/json\("([^"]+)"\)/g))
    expect(['data.json', 'style.json']).toContain(path);
});

test('rules of the template hold constants, never the data', () => {
  const main = files.find(({ name }) => name === 'report-template.typ')?.text ?? '';
  for (const line of main.split('\n').filter((one) => /^#(set|show) /.test(one)))
    expect(line).not.toMatch(/\bdata\b/);
});
