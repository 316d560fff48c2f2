// What the workbook writer leaves out: filters and links in sheets, how they print, and what the file says of itself.
import type { ReportMeta } from '#shared/report/report-document.ts';
import type { SheetLayout } from './sheet-layout.ts';

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/[&<>"]/g, (mark) => escapes[mark] ?? '');

/** `0` is A, `26` AA. */
function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

export function workbookFeature(sheets: readonly SheetLayout[], meta: ReportMeta) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (
            content: string,
            _options: unknown,
            { sheetIndex }: { sheetIndex: number },
          ) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return content;
            // Functions, as people's words may look like what a replacement understands.
            return content
              .replace(
                /<worksheet[^>]*>/,
                (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
              )
              .replace(
                '</sheetData>',
                (tag) => `${tag}${filter(sheet)}${links(sheet)}${page(sheet, meta)}`,
              );
          },
        },
        'xl/workbook.xml': {
          // The writer leaves the place of it empty.
          transform: (content: string) =>
            content.replace('<definedNames/>', () => definedNames(sheets)),
        },
        '[Content_Types].xml': {
          insert: () =>
            '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
        },
        '_rels/.rels': {
          insert: () =>
            '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
        },
      },
      write: { files: () => ({ 'docProps/core.xml': coreProperties(meta) }) },
    },
  };
}

function filterRange({ columns, headRows, lastRow }: SheetLayout, mark = ''): string | null {
  if (lastRow === null || columns.length === 0) return null;
  const corner = (column: number, row: number) => `${mark}${columnName(column)}${mark}${row}`;
  return `${corner(0, headRows)}:${corner(columns.length - 1, lastRow)}`;
}

function filter(sheet: SheetLayout): string {
  const range = filterRange(sheet);
  return range === null ? '' : `<autoFilter ref="${range}"/>`;
}

function links({ rows }: SheetLayout): string {
  const marks = rows.flatMap((row, place) =>
    row.cells.flatMap((cell, column) =>
      cell?.sheet === undefined
        ? []
        : `<hyperlink ref="${columnName(column)}${place + 1}" location="${xml(`${quoted(cell.sheet)}!A1`)}"/>`,
    ),
  );
  return marks.length === 0 ? '' : `<hyperlinks>${marks.join('')}</hyperlinks>`;
}

// Characters: smaller print than that nobody reads.
const widestPage = 220;

/** A4 across, as few pages wide as can be read, with the report's name and the page under it. `&` begins a code. */
function page({ columns }: SheetLayout, { footLine }: ReportMeta): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const foot = xml(`&L${footLine.slice(0, 110).replaceAll('&', '&&')}&R&P / &N`);
  return `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${Math.max(1, Math.round(width / widestPage))}" fitToHeight="0"/><headerFooter><oddFooter>${foot}</oddFooter></headerFooter>`;
}

/** Excel asks for the filter's range by name too; rows of titles are repeated on each printed page. */
function definedNames(sheets: readonly SheetLayout[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const range = filterRange(sheet, '$');
    if (range === null) return [];
    const name = xml(quoted(sheet.name));
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${range}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$${sheet.headRows}:$${sheet.headRows}</definedName>`,
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

function coreProperties({ title, organisation, lang, createdOn }: ReportMeta): string {
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${createdOn}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(organisation)}</dc:creator><dc:language>${lang}</dc:language>${day('created')}${day('modified')}</cp:coreProperties>`;
}
