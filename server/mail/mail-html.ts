// A mail as HTML. React makes the text of it, so that escaping is the library's; what the reader gets is one heading,
// paragraphs, lists of facts and links, without pictures, scripts or anything fetched from elsewhere.
import { createElement as h, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MailBlock, MailDocument } from '#shared/mail/mail-document.ts';
import { darkStyle, mailStyle } from './mail-style.ts';

export function mailHtml({ lang, subject, blocks, footer, stop }: MailDocument): string {
  const head = h(
    'head',
    null,
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    // Addresses, dates and numbers are not for the mail program to make links of.
    h('meta', { name: 'format-detection', content: 'telephone=no, date=no, address=no, email=no' }),
    h('title', null, subject),
    h('style', null, darkStyle),
  );
  const body = h(
    'body',
    styled('body'),
    h(
      'main',
      // Some programs keep only what is in the body.
      { ...styled('main'), lang },
      h('h1', styled('heading'), subject),
      ...blocks.flatMap(blockElements),
    ),
    h(
      'footer',
      { ...styled('footer'), lang },
      h('p', small, footer),
      ...(stop ? [h('p', small, h('a', { ...styled('link'), href: stop.url }, stop.label))] : []),
    ),
  );
  return `<!doctype html>\n${renderToStaticMarkup(h('html', { lang, dir: 'ltr' }, head, body))}\n`;
}

const small = { style: { margin: 0, fontSize: '15px' } };

function styled(name: keyof typeof mailStyle) {
  return { className: name, style: mailStyle[name] };
}

function blockElements(block: MailBlock): ReactElement[] {
  if (block.kind === 'paragraph') return [h('p', styled('paragraph'), block.text)];
  if (block.kind === 'note') return [h('p', styled('small'), block.text)];
  if (block.kind === 'facts') {
    const facts = block.facts.flatMap(({ label, value }) => [
      h('dt', styled('label'), label),
      h('dd', styled('value'), value),
    ]);
    return [h('dl', styled('facts'), ...facts)];
  }
  if (block.kind === 'quote') {
    const lines = block.lines.flatMap((line, place) =>
      place === 0 ? [line] : [h('br', { key: place }), line],
    );
    return [h('blockquote', { ...styled('quote'), lang: block.lang }, ...lines)];
  }
  const { label, url, copy } = block;
  return [
    h('p', styled('paragraph'), h('a', { ...styled('button'), href: url }, label)),
    h('p', styled('small'), copy, h('br'), h('a', { ...styled('link'), href: url }, url)),
  ];
}
