// What is kept of a report since it was approved: when, by whom, and the sum that anybody can compare a copy with.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { norwegianDay } from '#shared/iso-date.ts';
import type { ReportWork } from './report-work-type.ts';
import styles from './report-work.module.css';

type EditionSectionProps = { editions: ReportWork['editions']; nameOf: Record<string, string> };

const shortSum = 12;

export function EditionSection({ editions, nameOf }: EditionSectionProps) {
  const a = useAdminText();
  const format = useFormat();
  return (
    <Section title={a('reportWork.edition.title')} note={a('reportWork.edition.note')}>
      <ul className={styles['list']}>
        {editions.map(({ id, edition, madeAt, madeById, sha256 }, place) => (
          <li key={id}>
            <p>
              <strong>
                {a(place === 0 ? 'reportWork.edition.one' : 'reportWork.edition.earlier', {
                  edition: String(edition),
                })}
              </strong>
              <span className={styles['word']}>
                {a('reportWork.edition.frozen', {
                  date: format.date(norwegianDay(madeAt)),
                  name: nameOf[madeById] ?? '',
                })}
              </span>
            </p>
            <details>
              <summary>
                {a('reportWork.edition.checksum', { short: `${sha256.slice(0, shortSum)}…` })}
              </summary>
              <p className="prose">{a('reportWork.edition.about')}</p>
              <p>
                <span className="soft small">{a('reportWork.edition.whole')}</span>
                <code className={styles['sum']}>{sha256}</code>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
