// A project that collaboration funds pay for: who takes part, what it serves, its money, and what came of it.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { LinkedThing } from '#client/meeting/linked-thing.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { EntryTable } from './entry-table.tsx';
import { HrcsList } from './hrcs-list.tsx';
import styles from './fund.module.css';
import type { FundProject } from './fund-type.ts';
import { useProjectPeriod } from './project-list.tsx';
import { useMoney } from './use-money.ts';

const FundCases = lazy(async () => ({ default: (await import('./fund-cases.tsx')).FundCases }));
const ProjectForm = lazy(async () => ({
  default: (await import('./project-form.tsx')).ProjectForm,
}));
const EntryForm = lazy(async () => ({ default: (await import('./entry-form.tsx')).EntryForm }));

const sums = ['awarded', 'used', 'returned', 'remaining'] as const;

export function ProjectPage() {
  const a = useAdminText();
  const t = useText();
  const strategy = useStrategySlug();
  const mayManage = useCan()('fund:manage');
  const { money } = useMoney();
  const { projectId } = useParams({ from: '/$strategy/midler/prosjekt/$projectId' });
  const { data: project } = useSuspenseQuery(
    useTRPC().fund.project.queryOptions({ id: projectId }),
  );
  const [open, setOpen] = useState<'project' | 'entry' | null>(null);
  const close = () => setOpen(null);
  const act = useAct();
  const navigate = useNavigate();
  const { row, balance, entries, partners, things } = project;
  // What money has moved to, or an application led to, is part of the record.
  const mayArchive = mayManage && entries.length === 0 && row.applicationId === null;
  async function archive() {
    const { id, version } = row;
    const archived = await act({
      run: () => seamClient.fund.archiveProject.mutate({ id, version }),
      done: a('fund.project.archived'),
    });
    if (archived) await navigate({ to: '/$strategy/midler', params: { strategy } });
  }
  return (
    <>
      <PageHeader
        title={row.title}
        titleLang={row.lang}
        eyebrow={
          <Link to="/$strategy/midler" params={{ strategy }}>
            {a('fund.title')}
          </Link>
        }
        actions={
          mayManage && (
            <>
              <Button onClick={() => setOpen('project')}>{a('fund.project.edit')}</Button>
              {mayArchive && (
                <Button variant="secondary" onClick={() => void archive()}>
                  {a('fund.project.archive')}
                </Button>
              )}
            </>
          )
        }
      />
      {row.isSample && <p className="soft small">{t('word.mark.sample')}</p>}
      <Facts project={project} />
      {row.summary && (
        <Section title={a('fund.project.summary')}>
          <MarkdownText text={row.summary} lang={row.lang} headingLevel={3} />
        </Section>
      )}
      <Section
        title={a('fund.project.money')}
        note={a('fund.project.moneyNote')}
        actions={
          mayManage && (
            <Button variant="secondary" onClick={() => setOpen('entry')}>
              {a('fund.entry.new')}
            </Button>
          )
        }
      >
        <dl className={styles['facts']}>
          {sums.map((key) => (
            <Fact key={key} name={a(`fund.projects.${key}`)}>
              <span className="figures">
                {key === 'used' && balance.used === 0 ? a('fund.notEntered') : money(balance[key])}
              </span>
            </Fact>
          ))}
        </dl>
        {entries.length === 0 ? (
          <p className="soft">{a('fund.entry.none')}</p>
        ) : (
          <EntryTable project={project} mayManage={mayManage} />
        )}
      </Section>
      <Section title={a('fund.project.result')}>
        {row.result ? (
          <MarkdownText text={row.result} lang={row.lang} headingLevel={3} />
        ) : (
          <p className="soft">{a('fund.project.noResult')}</p>
        )}
      </Section>
      <Suspense fallback={null}>
        <FundCases id={row.id} />
      </Suspense>
      <ThingHistory entities={['fund_project']} id={row.id} />
      <Suspense fallback={null}>
        {open === 'project' && (
          <ProjectForm row={row} partners={partners} things={things} onClose={close} />
        )}
        {open === 'entry' && <EntryForm projectId={row.id} onClose={close} />}
      </Suspense>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Facts({ project: { row, partners, things } }: { project: FundProject }) {
  const a = useAdminText();
  const { percent } = useMoney();
  const periodOf = useProjectPeriod();
  const strategy = useStrategySlug();
  const partnerLink = (partnerId: string) => (
    <Link to="/$strategy/partnere/$partnerId" params={{ strategy, partnerId }}>
      {partners.find(({ id }) => id === partnerId)?.name}
    </Link>
  );
  return (
    <dl className={styles['facts']}>
      <Fact name={a('fund.projects.state')}>{a(`fund.projectState.${row.state}`)}</Fact>
      <Fact name={a('fund.form.kind')}>{a(`fund.kind.${row.kind}`)}</Fact>
      <Fact name={a('fund.projects.period')}>{periodOf(row)}</Fact>
      <Fact name={a('fund.party.lead')}>{partnerLink(row.leadPartnerId)}</Fact>
      <Fact name={a('fund.party.partners')}>
        <ul>
          {row.partnerIds.map((id) => (
            <li key={id}>{partnerLink(id)}</li>
          ))}
        </ul>
      </Fact>
      <Fact name={a('fund.party.serves')}>
        {row.serves.length === 0 ? (
          <span className="soft">{a('fund.party.servesNone')}</span>
        ) : (
          <ul>
            {row.serves.map(({ goalId, share }) => (
              <li key={goalId}>
                <span className="figures">
                  {a('fund.party.percent', { percent: percent(share) })}
                </span>{' '}
                <LinkedThing thing={things.find(({ id }) => id === goalId)} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {row.hrcs.length > 0 && (
        <Fact name={a('fund.project.hrcs')}>
          <HrcsList shares={row.hrcs} />
        </Fact>
      )}
    </dl>
  );
}
