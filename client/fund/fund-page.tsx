// Samarbeidsmidler: each year's money, what partners contribute, which satsinger the money goes to, and the calls and projects.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { today } from '#client/ui/today.ts';
import { CallList } from './call-list.tsx';
import { ContributionSection } from './contribution-section.tsx';
import { GoalMoneyTable } from './goal-money-table.tsx';
import { ProjectList } from './project-list.tsx';
import { YearTable } from './year-table.tsx';

const YearForm = lazy(async () => ({ default: (await import('./year-form.tsx')).YearForm }));
const CallForm = lazy(async () => ({ default: (await import('./call-form.tsx')).CallForm }));
const ProjectForm = lazy(async () => ({
  default: (await import('./project-form.tsx')).ProjectForm,
}));

export function FundPage() {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const mayManage = useCan()('fund:manage');
  const { data: fund } = useSuspenseQuery(useTRPC().fund.overview.queryOptions({ strategy }));
  const [open, setOpen] = useState<'year' | 'call' | 'project' | null>(null);
  const close = () => setOpen(null);
  const lastYear = Math.max(...fund.years.map(({ year }) => year));
  const nextYear = Number.isFinite(lastYear) ? lastYear + 1 : Number(today().slice(0, 4));
  const button = (form: 'year' | 'call' | 'project', words: string) =>
    mayManage && (
      <Button variant="secondary" onClick={() => setOpen(form)}>
        {words}
      </Button>
    );
  const yearButton = button('year', a('fund.year.new', { year: String(nextYear) }));
  return (
    <>
      <PageHeader title={a('fund.title')} lead={a('fund.lead')} />
      <Section
        title={a('fund.years.title')}
        note={fund.balances.length > 0 && a('fund.years.note')}
        actions={fund.balances.length > 0 && yearButton}
      >
        {fund.balances.length === 0 ? (
          <EmptyState
            title={a('fund.years.none.title')}
            text={a('fund.years.none.text')}
            action={yearButton}
          />
        ) : (
          <YearTable {...fund} />
        )}
      </Section>
      {fund.years.length > 0 && <ContributionSection fund={fund} mayManage={mayManage} />}
      <Section title={a('fund.byGoal.title')} note={a('fund.byGoal.note')}>
        {fund.byGoal.goals.length === 0 ? (
          <p className="soft">{a('fund.byGoal.none')}</p>
        ) : (
          <GoalMoneyTable {...fund.byGoal} />
        )}
      </Section>
      <Section title={a('fund.calls.title')} actions={button('call', a('fund.calls.new'))}>
        {fund.calls.length === 0 ? (
          <p className="soft">{a('fund.calls.none')}</p>
        ) : (
          <CallList calls={fund.calls} />
        )}
      </Section>
      <Section title={a('fund.projects.title')} actions={button('project', a('fund.projects.new'))}>
        {fund.projects.length === 0 ? (
          <p className="soft">{a('fund.projects.none')}</p>
        ) : (
          <ProjectList projects={fund.projects} partners={fund.partners} />
        )}
      </Section>
      <ThingHistory entities={['fund_year', 'fund_contribution']} />
      <Suspense fallback={null}>
        {open === 'year' && <YearForm year={nextYear} row={null} onClose={close} />}
        {open === 'call' && <CallForm year={nextYear} row={null} onClose={close} />}
        {open === 'project' && <ProjectForm row={null} partners={fund.partners} onClose={close} />}
      </Suspense>
    </>
  );
}
