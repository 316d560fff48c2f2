// Alt jeg har ansvar for: measures, indicators and goals with what was said of each last, and the form of its own in place.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FilterBar } from '#client/ui/filter-bar.tsx';
import { Section } from '#client/ui/section.tsx';
import type { OwnedThing } from '#shared/round/owned.ts';
import { askedKinds, type AskedKind } from '#shared/round/round-type.ts';
import { OwnedSaid } from './owned-said.tsx';
import { SubjectLink } from './subject-link.tsx';
import styles from './owned-list.module.css';

const OwnedForm = lazy(async () => ({ default: (await import('./owned-form.tsx')).OwnedForm }));

/** So many can be seen at a glance. */
const mostUnfiltered = 12;

export function OwnedList() {
  const a = useAdminText();
  const { data } = useSuspenseQuery(useTRPC().round.owned.queryOptions());
  const { things, today } = data;
  const [words, setWords] = useState('');
  const [isDueOnly, setIsDueOnly] = useState(false);
  if (things.length === 0)
    return (
      <Section title={a('round.owned.title')}>
        <p className="soft">{a('round.owned.none')}</p>
      </Section>
    );
  const isShown = ({ title, isDue }: OwnedThing) =>
    (!isDueOnly || isDue) && title.toLowerCase().includes(words.trim().toLowerCase());
  const shown = things.filter(isShown);
  const dueCount = things.filter(({ isDue }) => isDue).length;
  return (
    <Section
      title={a('round.owned.title')}
      note={a('round.owned.note', { count: things.length, due: dueCount })}
      actions={
        things.some(({ kind, mayUpdate }) => kind === 'indicator' && mayUpdate) && (
          <Link to="/mine-oppdateringer/regneark">{a('round.owned.sheet')}</Link>
        )
      }
    >
      {things.length > mostUnfiltered && (
        <FilterBar
          isFiltered={words !== '' || isDueOnly}
          words={{ label: a('round.owned.filter'), value: words, onChange: setWords }}
          box={{ label: a('round.owned.dueOnly'), isChecked: isDueOnly, onChange: setIsDueOnly }}
          onReset={() => {
            setWords('');
            setIsDueOnly(false);
          }}
        >
          {null}
        </FilterBar>
      )}
      {shown.length === 0 && <p className="soft">{a('round.owned.noHits')}</p>}
      {askedKinds.map((kind) => (
        <KindList
          key={kind}
          kind={kind}
          things={shown.filter((thing) => thing.kind === kind)}
          today={today}
        />
      ))}
    </Section>
  );
}

function KindList({
  kind,
  things,
  today,
}: {
  kind: AskedKind;
  things: readonly OwnedThing[];
  today: string;
}) {
  const a = useAdminText();
  if (things.length === 0) return null;
  return (
    <>
      <h3 className={styles['kind']}>{a(`round.owned.kind.${kind}`, { count: things.length })}</h3>
      <ul className={styles['things']}>
        {things.map((thing) => (
          <OwnedRow key={thing.id} thing={thing} today={today} />
        ))}
      </ul>
    </>
  );
}

function OwnedRow({ thing, today }: { thing: OwnedThing; today: string }) {
  const a = useAdminText();
  const [isOpen, setIsOpen] = useState(false);
  const { kind, id, title, lang, strategy, goal, isGroups, mayUpdate } = thing;
  return (
    <li>
      <div className={styles['row']}>
        <div className={styles['what']}>
          <SubjectLink strategy={strategy.slug} kind={kind} subjectId={id} lang={lang}>
            {title}
          </SubjectLink>
          <p className="soft small">
            <span lang={strategy.lang}>{strategy.title}</span>
            {goal && (
              <>
                {' · '}
                <span lang={goal.lang}>
                  {goal.number} {goal.title}
                </span>
              </>
            )}
            {isGroups && ` · ${a('round.owned.groups')}`}
          </p>
        </div>
        <div className={styles['said']}>
          <OwnedSaid thing={thing} />
        </div>
        {mayUpdate && (
          <Button
            variant="secondary"
            data-size="sm"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {a('round.owned.update')}
            <span className="visually-hidden" lang={lang}>
              : {title}
            </span>
          </Button>
        )}
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <OwnedForm thing={thing} today={today} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </li>
  );
}
