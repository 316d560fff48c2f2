// Everything that is stored about the reader: shown on demand, and taken along as a file.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { Section } from '#client/ui/section.tsx';
import { StoredTable } from './stored-table.tsx';

export function AccountStored() {
  const a = useAdminText();
  const t = useText();
  const [isShown, setIsShown] = useState(false);
  return (
    <Section title={a('account.stored.title')} note={a('account.stored.note')}>
      <div className="stack">
        <div className="row no-print">
          {!isShown && (
            <Button variant="secondary" onClick={() => setIsShown(true)}>
              {a('account.stored.show')}
            </Button>
          )}
          <Button variant="secondary" asChild>
            <a href="/account/export.json" download>
              {a('account.stored.download')}
            </a>
          </Button>
        </div>
        {isShown && (
          <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
            <StoredTable />
          </Suspense>
        )}
        <p>
          <Link to="/personvern">{a('account.stored.privacy')}</Link>
        </p>
      </div>
    </Section>
  );
}
