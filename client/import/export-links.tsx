// From a list to files of all that it is a list of: the existing exports, a click away.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import type { ImportKind } from '#shared/import/import-column.ts';

type ExportLinksProps = { strategySlug: string; sheet: ImportKind };

export function ExportLinks({ strategySlug, sheet }: ExportLinksProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  return (
    <p className="small no-print">
      {a('import.exportLinks.title')}:{' '}
      <a href={`/export/${strategySlug}/${sheet}.csv?lang=${lang}`} download>
        {a('import.exportLinks.csv')}
      </a>{' '}
      ·{' '}
      <a href={`/export/${strategySlug}.xlsx?lang=${lang}`} download>
        {a('import.exportLinks.xlsx')}
      </a>
    </p>
  );
}
