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

test.each(['report-template.typ', 'slide-template.typ'])(
  'rules of %s hold constants, never the data',
  (template) => {
    const main = files.find(({ name }) => name === template)?.text ?? '';
    const rules = main.split('\n').filter((one) => /^#(set|show) /.test(one));
    expect(rules.length).toBeGreaterThan(2);
    for (const line of rules) expect(line).not.toMatch(/\bdata\b/);
  },
);
