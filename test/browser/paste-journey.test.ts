// What is pasted into a text, as Word, Excel, Google Docs and Word Online put it on the clipboard, and as words alone. The console
// stays empty: nothing that is pasted tries what the page's security policy forbids.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedId } from '#db/seed/seed-id.ts';
import { pngOf } from '#test/picture-file.ts';
import { startTestApp, type TestApp } from './app-fixture.ts';
import { graveViolations } from './axe.ts';
import { move, paste, writeAnew } from './rich-text.ts';

let app: TestApp;
let page: Page;
beforeAll(async () => {
  app = await startTestApp();
  page = await app.open(
    `/alrek-2026/arsrapport/${seedId('report', 'alrek-2026:2025')}/kapittel/${seedId('report-text', 'alrek-2026:2025:results:')}`,
  );
});
afterAll(() => app.close());

const field = () => page.getByRole('textbox', { name: 'Tekst', exact: true });
const preview = () => page.getByRole('region', { name: 'Forhåndsvisning' });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** In an empty field. */
const pasteAnew = async (pasted: { html?: string; text?: string }) => {
  await writeAnew(field(), '');
  await paste(field(), pasted);
};

/** As Windows hands over what a program has copied. */
const copied = (head: string, body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- ${head} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Vanlig tabell";}</style><![endif]--></head>
<body lang=NO-BOK style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

/** Each heading with its level. */
const headings = () =>
  field()
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName, textContent }) => `${tagName} ${textContent}`));

/** Every row's cells. */
const rows = () =>
  field()
    .getByRole('row')
    .evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent)));

/** Each list's kind, and each item's words, as far in as they stand. */
const items = () =>
  field()
    .getByRole('listitem')
    .evaluateAll((all) =>
      all.map((item) => {
        let depth = -1;
        for (let at: Element | null = item; at; at = at.parentElement?.closest('li') ?? null)
          depth += 1;
        const mark = item.parentElement?.tagName === 'OL' ? '1.' : '-';
        return `${'  '.repeat(depth)}${mark} ${item.firstElementChild?.textContent.trim()}`;
      }),
    );

it('takes in what is pasted from Word and Excel, and nothing that cannot be set', async () => {
  await writeAnew(field(), 'Først.', '');
  await paste(field(), {
    html: `<h1 style="color:red">Årets tall</h1>
     <p class="MsoNormal">Et <b>godt</b> år<script>alert(1)</script>, se <a href="javascript:alert(1)">her</a>.</p>
     <table><tr><td colspan="2"><p>Tiltak</p></td></tr><tr><td><p><b>A</b></p></td><td>10</td></tr></table>
     <b style="font-weight:normal"><p>Slutt, <span style="font-weight:700">helt</span>.</p></b>
     <img src="https://example.org/kart.png" alt="Kart">`,
  });
  await preview().getByRole('columnheader', { name: 'Tiltak' }).waitFor();
  await preview().getByRole('cell', { name: '10' }).waitFor();
  await preview().getByText('Et godt år, se her.').waitFor();
  expect(await field().getByRole('strong').allInnerTexts()).toEqual(['godt', 'helt']);
  expect(await field().getByRole('link').count()).toBe(0);
  expect(await field().locator('img, script').count()).toBe(0);
  // What is taken back is back as it was.
  await field().press('ControlOrMeta+z');
  await expect.poll(() => field().innerText()).not.toContain('Tiltak');
  // A picture is asked for its words like any other.
  await paste(field(), { picture: pngOf(40, 20) });
  const dialog = page.getByRole('dialog', { name: 'Sett inn et bilde' });
  await dialog.getByLabel('Hva bildet viser').fill('Et kart over Årstad');
  expect(await graveViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Sett inn bildet' }).click();
  await preview().getByRole('img', { name: 'Et kart over Årstad' }).waitFor();
});

/** A paragraph of a list as Word writes it, its mark in a font of its own. */
const wordItem = (level: number, mark: string, words: string) => `
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

it('keeps headings, lists and marks of Word', async () => {
  await pasteAnew({
    html: copied(
      'p.MsoNormal {margin:0cm;font-size:11.0pt;}',
      `<p class=MsoTitle>Årsrapport<o:p></o:p></p>
<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span><![endif]><a name="_Toc1"></a><b>Om<br>året</b><o:p></o:p></h1>
<h3>Slik gikk det<o:p></o:p></h3><h6>Tiltak<o:p></o:p></h6>
<p class=MsoNormal style='mso-outline-level:3'>Veien videre<o:p></o:p></p>
<p class=MsoNormal onclick="alert('1')" style='mso-outline-level:body-text'>Vi har <b style='mso-bidi-font-weight:normal'>vokst</b> og
<i style='mso-bidi-font-style:normal'>lært</i>, se <a href="file:///C:/plan.docx">planen</a>, <a href="tel:55">ring</a>
eller <a href="https://alrek.no/">les mer</a>.<o:p></o:p></p>
${wordItem(1, '·', 'Praksis')}${wordItem(2, 'o', 'TVEPS')}${wordItem(2, 'o', 'Sykehjem')}${wordItem(1, '·', 'Forskning')}
<p class=MsoNormal>Deretter:<o:p></o:p></p>
${wordItem(1, '3.', 'Tre')}${wordItem(2, 'a)', 'Tre a')}${wordItem(3, '·', 'Punkt')}${wordItem(1, '4.', 'Fire')}`,
    ),
  });
  expect(await headings()).toEqual([
    'H2 Årsrapport',
    'H2 Om året',
    'H3 Slik gikk det',
    'H4 Tiltak',
    'H3 Veien videre',
  ]);
  expect(await items()).toEqual([
    '- Praksis',
    '  - TVEPS',
    '  - Sykehjem',
    '- Forskning',
    '1. Tre',
    '  1. Tre a',
    '    - Punkt',
    '1. Fire',
  ]);
  expect(await field().locator('ol').first().getAttribute('start')).toBe('3');
  expect(await field().getByRole('strong').allInnerTexts()).toEqual(['vokst']);
  expect(await field().getByRole('emphasis').allInnerTexts()).toEqual(['lært']);
  expect(await field().getByRole('link').allInnerTexts()).toEqual(['les mer']);
  await field().getByText('se planen, ring eller les mer.').waitFor();
  expect(await field().innerText()).not.toMatch(/·|Vanlig tabell|Normal/);
});

it('keeps headings and lists of Word Online and Google Docs', async () => {
  const onlineItem = (tag: 'ul' | 'ol', level: number, words: string, start = 1) =>
    `<div class="ListContainerWrapper SCXW1 BCX8"><${tag} class="BulletListStyle1 SCXW1" role="list" start="${start}"
style="margin:0px;list-style-type:disc"><li data-leveltext="•" data-font="Symbol" data-listid="1" data-aria-posinset="1"
data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1" style="margin:0px 0px 0px 24px"><p class="Paragraph SCXW1"
style="font-weight:normal"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></${tag}></div>`;
  await pasteAnew({
    html: `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="1" style="font-weight:normal"><span
class="TextRun">Mål</span><span class="EOP">&nbsp;</span></p></div><div class="OutlineElement"><p role="heading" aria-level="5">Delmål</p></div>
${onlineItem('ul', 1, 'Ett')} ${onlineItem('ul', 2, 'Ett a')}${onlineItem('ol', 3, 'Ett a 1')}${onlineItem('ol', 3, 'Ett a 2', 2)}${onlineItem('ul', 1, 'To')}`,
  });
  expect(await headings()).toEqual(['H2 Mål', 'H4 Delmål']);
  expect(await items()).toEqual(['- Ett', '  - Ett a', '    1. Ett a 1', '    1. Ett a 2', '- To']);
  const docsItem = (level: number, words: string) =>
    `<li dir="ltr" style="list-style-type:disc;font-weight:400" aria-level="${level}"><p dir="ltr" role="presentation"
style="line-height:1.38"><span style="font-size:11pt;font-weight:400;font-style:normal">${words}</span></p></li>`;
  await pasteAnew({
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span
style="font-weight:400">Tiltak</span></h2><ul style="margin-top:0">${docsItem(1, 'A')}<ul>${docsItem(2, 'A a')}<ol>${docsItem(3, 'A a 1')}</ol>${docsItem(2, 'A b')}</ul>${docsItem(1, 'B')}</ul>
<blockquote><h2>Sitat</h2></blockquote><p dir="ltr"><span style="font-weight:700">Fet</span>, <span style="font-style:italic">skrå</span></p></b><br class="Apple-interchange-newline">`,
  });
  expect(await headings()).toEqual(['H2 Tiltak']);
  expect(await items()).toEqual(['- A', '  - A a', '    1. A a 1', '  - A b', '- B']);
  expect(await field().getByRole('strong').allInnerTexts()).toEqual(['Fet']);
  expect(await field().getByRole('emphasis').allInnerTexts()).toEqual(['skrå']);
});

it('keeps every cell of a table in its column', async () => {
  await pasteAnew({
    html: copied(
      '',
      `<p class=MsoNormal>Før.</p><table class=MsoTableGrid border=1 style='font-weight:bold'><caption>Tabell 1: <b>Partnere</b></caption>
<colgroup><col width=10><col></colgroup>
<tfoot><tr><td>Sum</td><td>9</td></tr></tfoot>
<thead><tr style='mso-yfti-irow:0;font-weight:bold'><th rowspan=2>Hvem</th><th colspan=2><p>2025</p></th></tr><tr><th>Vår</th><th>Høst</th></tr></thead>
<tr><td><p class=MsoNormal>Helse Bergen<o:p></o:p></p><p class=MsoNormal>HVL</p></td><td>1<br>2</td><td>3</td></tr>
<tr><td colspan=2>NORCE<ul><li>En</li><li>To</li></ul></td><td><table><tr><td>4</td><td>5</td></tr></table></td></tr>
<tr><td>${wordItem(1, '·', 'Siste')}</td></tr></table><p>Etter.</p>`,
    ),
  });
  expect(await rows()).toEqual([
    ['Hvem', '2025', ''],
    ['', 'Vår', 'Høst'],
    ['Helse Bergen HVL', '1 2', '3'],
    ['NORCE En To', '', '4 5'],
    ['Siste', '', ''],
    ['Sum', '9', ''],
  ]);
  expect(await field().getByRole('columnheader').count()).toBe(3);
  expect(await field().innerText()).toMatch(/^Før\.\s+Tabell 1: Partnere\s[^]*\sEtter\.\s*$/);
});

it('keeps figures of Excel to the right, cut and pasted and kept', async () => {
  await pasteAnew({
    html: copied(
      '.xl65 {mso-number-format:"\\#\\,\\#\\#0";}',
      `<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'>
<col width=64 span=3 style='width:48pt'>
<tr height=20 style='height:15.0pt'><td height=20 width=64 style='height:15.0pt;width:48pt'>Tiltak</td><td width=64>Kroner</td><td>Merknad</td></tr>
<tr height=20><td height=20>A</td><td class=xl65 align=right>1&nbsp;000</td><td></td></tr>
<tr height=20><td height=20>B</td><td class=xl65 style='text-align:right'>20</td><td colspan=1 style='mso-ignore:colspan'>Ny</td></tr>
<tr height=20><td height=20>C</td><td>–</td><td></td></tr></table>`,
    ),
  });
  const told = [
    ['Tiltak', 'Kroner', 'Merknad'],
    ['A', '1 000', ''],
    ['B', '20', 'Ny'],
    ['C', '–', ''],
  ];
  const right = () =>
    field()
      .getByRole('columnheader')
      .evaluateAll((all) => all.map((cell) => getComputedStyle(cell).textAlign === 'right'));
  expect(await rows()).toEqual(told);
  expect(await right()).toEqual([false, true, false]);
  // As the field itself puts it on the clipboard.
  await move(field(), 'ControlOrMeta+a');
  const own = await field().evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('cut', { clipboardData, cancelable: true }));
    return clipboardData.getData('text/html');
  });
  expect(await field().getByRole('row').count()).toBe(0);
  await paste(field(), { html: own });
  expect(await rows()).toEqual(told);
  expect(await right()).toEqual([false, true, false]);
  await press('Lagre');
  await page.getByText('Alt er lagret.').waitFor();
  await page.reload();
  await expect.poll(rows).toEqual(told);
  expect(await right()).toEqual([false, true, false]);
});

it('reads text alone as Markdown or as a table where it is one', async () => {
  await pasteAnew({
    text: '## Mål\r\n\r\nVi **vil** mye:\r\n\r\n- Ett\r\n  1. Ett a\r\n- To\r\n\r\n| Tiltak | Kroner |\r\n| --- | ---: |\r\n| A | 10 |\r\n\r\n![Året](malbar:table/events)\r\n',
  });
  expect(await headings()).toEqual(['H2 Mål']);
  expect(await items()).toEqual(['- Ett', '  1. Ett a', '- To']);
  expect(await rows()).toEqual([
    ['Tiltak', 'Kroner'],
    ['A', '10'],
  ]);
  await field().getByText('Vi vil mye:').getByRole('strong').waitFor();
  await preview().getByRole('table').nth(1).waitFor();
  await writeAnew(field(), 'Først.', '');
  await paste(field(), { text: '## Så\n\n1. En\n2. To' });
  expect(await headings()).toEqual(['H2 Så']);
  expect(await items()).toEqual(['1. En', '1. To']);
  await pasteAnew({ text: 'Hei\n\n•\tPraksis\n•\tForskning\nHilsen Kari' });
  expect(await items()).toEqual(['- Praksis', '- Forskning']);
  await field().getByText('Hilsen Kari', { exact: true }).waitFor();
  await pasteAnew({ text: 'Tall:\nÅr\tAntall\tMerknad\r\n2024\t10\r\n2025\t12\tNy\r\nSlutt.' });
  expect(await rows()).toEqual([
    ['År', 'Antall', 'Merknad'],
    ['2024', '10', ''],
    ['2025', '12', 'Ny'],
  ]);
});

it('leaves other text as words', async () => {
  const paragraphs = () =>
    field()
      .getByRole('paragraph')
      .evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
  await pasteAnew({ text: '1. mai var 2 * 3 er 6.\n\nOg #to | tre\n\tInnrykk\n\tInnrykk' });
  expect(await paragraphs()).toEqual([
    '1. mai var 2 * 3 er 6.',
    'Og #to | tre',
    'Innrykk',
    'Innrykk',
  ]);
  // Pasted with Shift: words, whatever they look like.
  await writeAnew(field(), '');
  await page.keyboard.down('Shift');
  await paste(field(), { text: '## Mål\nA\tB\nC\tD', html: '<h2>Mål</h2>' });
  await page.keyboard.up('Shift');
  expect(await paragraphs()).toEqual(['## Mål', 'A\tB', 'C\tD']);
});

it('tears no table that the caret stands in', async () => {
  const empty = ['', '', ''];
  for (const pasted of [
    { text: '- Ett\n- To\tog tre\n' },
    { html: '<ul><li>- Ett</li><li><p>- To<br>og</p></li></ul><p><b>tre</b></p>' },
  ]) {
    await writeAnew(field(), '');
    await press('Tabell');
    await paste(field(), pasted);
    expect(await rows()).toEqual([['- Ett - To og tre', '', ''], empty, empty]);
  }
  // Cells go into cells.
  await paste(field(), {
    html: '<table><tr><td>En</td><td>1</td></tr><tr><td>To<br>tre</td><td>2</td></tr></table>',
  });
  expect(await rows()).toEqual([['En', '1', ''], ['To tre', '2', ''], empty]);
});
