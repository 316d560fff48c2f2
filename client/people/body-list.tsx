// Bodies with what they are for, what they have been called, and the measures they answer for.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import type { BodyRow, MeasureRow } from '#shared/strategy/snapshot.ts';
import styles from './body-list.module.css';

type BodyListProps = {
  bodies: BodyRow[];
  strategySlug: string;
  measures: MeasureRow[];
  sought: string;
  /** Who leads each body now; none of panels. */
  leaders: readonly { bodyId: string; name: string }[];
};

export function BodyList({ bodies, strategySlug, measures, sought, leaders }: BodyListProps) {
  const a = useAdminText();
  return (
    <ul className={styles['bodies']}>
      {bodies.map((body) => {
        const led = leaders.filter(({ bodyId }) => bodyId === body.id).map(({ name }) => name);
        const count = measures.filter(({ ownerBodyId }) => ownerBodyId === body.id).length;
        return (
          <li key={body.id} id={body.id} data-sought={body.id === sought || undefined}>
            <h3 lang={body.lang}>{body.names.at(-1)?.name}</h3>
            <NamesOverTime body={body} />
            <p lang={body.lang} className="prose">
              {body.mandate}
            </p>
            {led.length > 0 && <p>{a('partners.leader', { name: led.join(', ') })}</p>}
            <p>
              <Link
                to="/$strategy/organ/$bodyId"
                params={{ strategy: strategySlug, bodyId: body.id }}
                aria-label={a('body.openOf', { body: body.names.at(-1)?.name ?? '' })}
              >
                {a('body.open')}
              </Link>
            </p>
            {count > 0 && (
              <p>
                <Link
                  to="/$strategy/tiltak"
                  params={{ strategy: strategySlug }}
                  search={{ eier: body.id }}
                >
                  {a('partners.owns', { count })}
                </Link>
              </p>
            )}
            {body.source && (
              <p className="soft small" lang={body.lang}>
                {a('partners.source', { source: body.source })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Nothing where a body has had one name and nobody knows since when. */
export function NamesOverTime({ body: { names, lang } }: { body: BodyRow }) {
  const a = useAdminText();
  const format = useFormat();
  const sentences = names.toReversed().flatMap(({ name, from, to }) => {
    if (from && to)
      return a('partners.between', { name, from: format.date(from), to: format.date(to) });
    if (from) return a('partners.since', { name, date: format.date(from) });
    return to ? a('partners.until', { name, date: format.date(to) }) : [];
  });
  if (sentences.length === 0) return null;
  return (
    <ul aria-label={a('partners.names')} className={`${styles['names']} soft small`}>
      {sentences.map((sentence) => (
        <li key={sentence} lang={lang}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
