// The minutes as files, with the digest by which each can be told to be the one that was kept.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { takesMinutes } from '#shared/meeting/meeting-state.ts';
import type { MeetingData } from './agenda-section.tsx';
import styles from './meeting.module.css';

type MinutesFilesProps = { data: MeetingData; mayManage: boolean };

export function MinutesFiles({ data: { meeting, editions }, mayManage }: MinutesFilesProps) {
  const a = useAdminText();
  const format = useFormat();
  const at = `/mote/${meeting.id}`;
  const kept = editions.find(({ kind }) => kind === 'minutes');
  const published =
    meeting.state === 'published' && editions.some(({ kind }) => kind === 'published');
  const file = (href: string, words: string) => (
    <a key={href} href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
  const files = [
    kept && file(`${at}/referat.pdf`, a('meeting.minutes.files.pdf')),
    kept && file(`${at}/referat.docx`, a('meeting.minutes.files.docx')),
    ...(mayManage && takesMinutes(meeting)
      ? [
          file(`${at}/utkast.pdf`, a('meeting.minutes.files.draftPdf')),
          file(`${at}/utkast.docx`, a('meeting.minutes.files.draftDocx')),
        ]
      : []),
    published && file(`/referat/${meeting.id}.pdf`, a('meeting.minutes.files.published')),
  ].filter(Boolean);
  if (files.length === 0) return null;
  return (
    <div className={styles['files']}>
      <p className="row">{files}</p>
      {kept && (
        <details className="small">
          <summary>{a('meeting.minutes.files.kept')}</summary>
          <ul>
            {editions.map(({ id, kind, edition, madeAt, sha256 }) => (
              <li key={id}>
                {a(`meeting.minutes.files.kind.${kind}`, {
                  edition: String(edition),
                  at: format.instant(madeAt),
                })}{' '}
                <code className={styles['digest']}>{sha256}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
