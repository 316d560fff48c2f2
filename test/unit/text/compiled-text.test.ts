// Pages show texts that were compiled when they were built: these say what the written ones say.
import compile from 'icu-minify/compile';
import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import formatMessage from '#client/shell/format-message.ts';
import { enAdmin } from '#shared/text/en-admin.ts';
import { enPage } from '#shared/text/en-page.ts';
import { nbAdmin } from '#shared/text/nb-admin.ts';
import { nbPage } from '#shared/text/nb-page.ts';
import { nnAdmin } from '#shared/text/nn-admin.ts';
import { nnPage } from '#shared/text/nn-page.ts';

type Texts = { readonly [key: string]: string | Texts };

function messagesIn(texts: Texts): string[] {
  return Object.values(texts).flatMap((text) =>
    typeof text === 'string' ? [text] : messagesIn(text),
  );
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...args),
};

it.each([
  ['nb', { ...nbPage, ...nbAdmin }],
  ['nn', { ...nnPage, ...nnAdmin }],
  ['en', { ...enPage, ...enAdmin }],
] as const)('%s: every text, whatever number it is given', (locale, texts) => {
  for (const text of messagesIn(texts)) {
    const message = compile(text);
    const names = [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? '');
    for (const number of [0, 1, 2, 1234]) {
      const values = Object.fromEntries(names.map((name) => [name, number]));
      const written = createTranslator({ locale, messages: { text } })('text', values);
      const set =
        typeof message === 'string'
          ? message
          : formatMessage('text', message, values, { locale, formatters } as never);
      expect(set).toBe(written);
    }
  }
});
