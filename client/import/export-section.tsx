// All that stands in a strategy, as files.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { Section } from '#client/ui/section.tsx';
import { importKinds } from '#shared/import/import-column.ts';
import styles from './import-page.module.css';

export function ExportSection({ strategySlug }: { strategySlug: string }) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const files = [
    { address: `${strategySlug}.xlsx`, label: a('import.exporting.workbook') },
    ...importKinds.map((kind) => ({
      address: `${strategySlug}/${kind}.csv`,
      label: a('import.exporting.csvOf', { sheet: a(`import.sheet.${kind}`) }),
    })),
    { address: `${strategySlug}.json`, label: a('import.exporting.json') },
  ];
  return (
    <Section title={a('import.exporting.title')} note={a('import.exporting.note')}>
      <ul className={styles['files']}>
        {files.map(({ address, label }) => (
          <li key={address}>
            <Button variant="secondary" asChild>
              <a href={`/export/${address}?lang=${lang}`} download>
                {label}
              </a>
            </Button>
          </li>
        ))}
      </ul>
      <p className={`soft small ${styles['under']}`}>{a('import.exporting.csvNote')}</p>
    </Section>
  );
}
