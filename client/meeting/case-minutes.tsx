// What was said in a case, and the way to write it.
import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import styles from './meeting.module.css';

const MinutesForm = lazy(async () => ({
  default: (await import('./minutes-form.tsx')).MinutesForm,
}));

type CaseMinutesProps = { item: CaseRow; mayWrite: boolean };

export function CaseMinutes({ item, mayWrite }: CaseMinutesProps) {
  const a = useAdminText();
  const [isWriting, setIsWriting] = useState(false);
  if (!item.minutes && !mayWrite) return null;
  return (
    <section className={styles['minutes']} aria-label={a('meeting.minutes.heading')}>
      {item.minutes ? (
        <MarkdownText text={item.minutes} lang={item.lang} />
      ) : (
        <p className="soft small">{a('meeting.minutes.unwritten')}</p>
      )}
      {mayWrite && (
        <div>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={a('meeting.minutes.writeOf', { number: caseNumber(item) })}
            onClick={() => setIsWriting(true)}
          >
            {a('meeting.minutes.write')}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {isWriting && <MinutesForm row={item} onClose={() => setIsWriting(false)} />}
      </Suspense>
    </section>
  );
}
