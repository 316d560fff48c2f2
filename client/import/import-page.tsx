// The plan out as files, and in again: exported, imported after a look at what will happen, and earlier imports undone.
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { seamClient, useTRPC } from '#client/seam.ts';
import { IfCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import styles from './import-page.module.css';
import { RunSection } from './run-section.tsx';

const from = '/administrasjon/import';

export function ImportPage() {
  const a = useAdminText();
  const { strategi: asked } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { data: strategies } = useSuspenseQuery(useTRPC().strategy.list.queryOptions());
  const strategy = strategies.find(({ slug }) => slug === asked) ?? strategies[0];
  return (
    <>
      <PageHeader title={a('import.title')} lead={a('import.lead')} />
      {strategies.length > 1 && (
        <div className={styles['strategy']}>
          <ChoiceField
            label={a('import.strategy')}
            name="strategi"
            value={strategy?.slug ?? ''}
            choices={strategies.map(({ slug, shortTitle, lang }) => {
              return { value: slug, label: shortTitle, lang };
            })}
            onChange={(strategi) => void navigate({ search: { strategi }, resetScroll: false })}
          />
        </div>
      )}
      {strategy && (
        <>
          <ExportSection strategySlug={strategy.slug} />
          <ImportSection key={strategy.id} strategyId={strategy.id} />
          <IfCan permission="event:edit">
            <p>
              {a('event.import.elsewhere')}{' '}
              <Link to="/$strategy/arrangement/importer" params={{ strategy: strategy.slug }}>
                {a('event.import.title')}
              </Link>
            </p>
          </IfCan>
          <PlanRuns strategyId={strategy.id} />
        </>
      )}
    </>
  );
}

function PlanRuns({ strategyId }: { strategyId: string }) {
  const { data: runs } = useSuspenseQuery(useTRPC().import.list.queryOptions({ strategyId }));
  return <RunSection runs={runs} undo={(id) => seamClient.import.undo.mutate({ id })} />;
}
