// What a person answers for, with the way to each.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { Section } from '#client/ui/section.tsx';
import type { PersonPageData } from './known-person.ts';
import styles from './person-page.module.css';

const kinds = ['goals', 'measures', 'indicators'] as const;

export function PersonOwned({ data: { owned } }: { data: PersonPageData }) {
  const a = useAdminText();
  const shown = kinds.filter((kind) => owned[kind].length > 0);
  return (
    <Section title={a('peopleAdmin.person.owned')}>
      {shown.length === 0 && <p className="soft">{a('peopleAdmin.person.ownedNone')}</p>}
      <div className={styles['owned']}>
        {shown.map((kind) => (
          <div key={kind}>
            <h3>{a(`peopleAdmin.person.${kind}`)}</h3>
            <ul>
              {owned[kind].map((thing) => (
                <li key={thing.id} lang={thing.lang}>
                  <OwnedLink kind={kind} {...thing} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

type OwnedLinkProps = {
  kind: (typeof kinds)[number];
  id: string;
  title: string;
  strategy: string;
};

function OwnedLink({ kind, id, title, strategy }: OwnedLinkProps) {
  if (kind === 'goals')
    return (
      <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: id }}>
        {title}
      </Link>
    );
  if (kind === 'measures')
    return (
      <Link to="/$strategy/tiltak/$measureId" params={{ strategy, measureId: id }}>
        {title}
      </Link>
    );
  return (
    <Link to="/$strategy/indikator/$indicatorId" params={{ strategy, indicatorId: id }}>
      {title}
    </Link>
  );
}
