import { globSync, readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { enAdmin } from '#shared/text/en-admin.ts';
import { en } from '#shared/text/en.ts';
import { nbAdmin } from '#shared/text/nb-admin.ts';
import { nb } from '#shared/text/nb.ts';
import { nnAdmin } from '#shared/text/nn-admin.ts';
import { nn } from '#shared/text/nn.ts';

type Tree = { readonly [key: string]: string | Tree };
type Format = (key: string, values: object) => string;

const languages: Record<string, Tree> = {
  nb: { ...nb, admin: nbAdmin },
  nn: { ...nn, admin: nnAdmin },
  en: { ...en, admin: enAdmin },
};

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}

/** Formats every message of a language, giving each the arguments it asks for; tells them, and what else went wrong. */
function formatAll(lang: string): { taken: Map<string, string>; failures: string[] } {
  const failures: string[] = [];
  const taken = new Map<string, string>();
  let complaint = '';
  const translate = createTranslator({
    locale: lang,
    messages: languages[lang] as never,
    onError: (error) => {
      complaint = error.message;
    },
  }) as unknown as Format;
  for (const [path] of leaves(languages[lang]!)) {
    const values: Record<string, number> = {};
    for (;;) {
      complaint = '';
      translate(path, values);
      const missing = /variable "(\w+)" was not provided/.exec(complaint)?.[1];
      if (missing === undefined || missing in values) break;
      values[missing] = 2;
    }
    if (complaint !== '') failures.push(`${path}: ${complaint}`);
    taken.set(path, Object.keys(values).toSorted().join(', '));
  }
  return { taken, failures };
}

describe.each(['nn', 'en'])('the texts in %s', (lang) => {
  it('have the keys of bokmål, each with words', () => {
    const translated = leaves(languages[lang]!);
    expect(translated.map(([path]) => path).toSorted()).toEqual(
      leaves(languages['nb']!)
        .map(([path]) => path)
        .toSorted(),
    );
    expect(translated.filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('take the same arguments as bokmål', () => {
    expect(formatAll(lang).taken).toEqual(formatAll('nb').taken);
  });
});

describe.each(['nb', 'nn', 'en'])('every message in %s', (lang) => {
  it('can be formatted', () => {
    expect(formatAll(lang).failures).toEqual([]);
  });

  it('is tidy: no double spaces, no space at the ends, no straight quotation marks', () => {
    const untidy = leaves(languages[lang]!).filter(([, message]) => / {2}|^\s|\s$|"/.test(message));
    expect(untidy).toEqual([]);
  });
});

it.each(['nb', 'nn'])('names take no ending in %s: «Mathiass» is nobody’s name', (lang) => {
  const ended = leaves(languages[lang]!).filter(([, message]) =>
    /\{\w*[nN]ame\}\p{L}/u.test(message),
  );
  expect(ended).toEqual([]);
});

it('the report’s own words are asked for by the report alone: pages do not load them', () => {
  const files = globSync(['client/**/*.{ts,tsx}', 'shared/**/*.ts'], {
    exclude: ['shared/report/**', 'shared/text/**'],
  });
  expect(files.length).toBeGreaterThan(200);
  const asking = files.filter((file) => /['"`]report\./.test(readFileSync(file, 'utf8')));
  // What the audit trail calls acts has the same form.
  expect(asking).toEqual(['shared/audit/audit-type.ts']);
});
