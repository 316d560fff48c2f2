// A call for applications: what it says and asks and, to those who look after funds, what has come in.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { callOutcome } from '#shared/fund/call-outcome.ts';
import { ApplicationItem } from './application-item.tsx';
import { useCriteriaWords } from './criterion-words.ts';
import styles from './fund.module.css';

const DraftCaseForm = lazy(async () => ({
  default: (await import('./draft-case-form.tsx')).DraftCaseForm,
}));
const FundCases = lazy(async () => ({ default: (await import('./fund-cases.tsx')).FundCases }));
const CallForm = lazy(async () => ({ default: (await import('./call-form.tsx')).CallForm }));
const ApplicationForm = lazy(async () => ({
  default: (await import('./application-form.tsx')).ApplicationForm,
}));

export function CallPage() {
  const a = useAdminText();
  const t = useText();
  const act = useAct();
  const format = useFormat();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  const mayManage = useCan()('fund:manage');
  const criteriaWords = useCriteriaWords();
  const { callId } = useParams({ from: '/$strategy/midler/utlysning/$callId' });
  const { data } = useSuspenseQuery(useTRPC().fund.callDetail.queryOptions({ id: callId }));
  const [open, setOpen] = useState<'call' | 'application' | 'draft' | null>(null);
  const close = () => setOpen(null);
  const { call, applications, partners } = data;
  const dates = { opens: format.date(call.opensOn ?? ''), deadline: format.date(call.deadlineOn) };
  async function archive() {
    const { id, version } = call;
    const archived = await act({
      run: () => seamClient.fund.archiveCall.mutate({ id, version }),
      done: a('fund.call.archived'),
    });
    if (archived) await navigate({ to: '/$strategy/midler', params: { strategy } });
  }
  return (
    <>
      <PageHeader
        title={call.title}
        titleLang={call.lang}
        eyebrow={
          <Link to="/$strategy/midler" params={{ strategy }}>
            {a('fund.title')}
          </Link>
        }
        lead={call.opensOn ? a('fund.call.span', dates) : a('fund.call.until', dates)}
        actions={
          mayManage && (
            <>
              <Button onClick={() => setOpen('call')}>{a('fund.call.edit')}</Button>
              {applications?.length === 0 && (
                <Button variant="secondary" onClick={() => void archive()}>
                  {a('fund.call.archive')}
                </Button>
              )}
            </>
          )
        }
      />
      {call.isSample && <p className="soft small">{t('word.mark.sample')}</p>}
      <Section title={a('fund.call.text')}>
        {call.text ? (
          <MarkdownText text={call.text} lang={call.lang} headingLevel={3} />
        ) : (
          <p className="soft">{a('fund.call.noText')}</p>
        )}
        {call.url && (
          <p>
            <a href={call.url} rel="noreferrer">
              {a('fund.call.link')}
            </a>
          </p>
        )}
      </Section>
      <Section title={a('fund.call.criteria')}>
        <ul>
          {criteriaWords(call.criteria).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Section>
      {applications && (
        <Section
          title={a('fund.application.title')}
          note={a('fund.application.note')}
          actions={
            <>
              {callOutcome(applications.map(({ row }) => row)) !== 'settled' && (
                <Button variant="secondary" onClick={() => setOpen('draft')}>
                  {a('fundCase.draft.award')}
                </Button>
              )}
              <Button variant="secondary" onClick={() => setOpen('application')}>
                {a('fund.application.new')}
              </Button>
            </>
          }
        >
          {applications.length === 0 ? (
            <p className="soft">{a('fund.application.none')}</p>
          ) : (
            <ul className={styles['list']}>
              {applications.map((application) => (
                <li key={application.row.id}>
                  <ApplicationItem application={application} call={data} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Suspense fallback={null}>
        <FundCases id={call.id} />
      </Suspense>
      <ThingHistory entities={['fund_call']} id={call.id} />
      <Suspense fallback={null}>
        {open === 'call' && <CallForm year={call.year} row={call} onClose={close} />}
        {open === 'draft' && (
          <DraftCaseForm kind="fund_call" id={call.id} name={call.title} onClose={close} />
        )}
        {open === 'application' && (
          <ApplicationForm callId={call.id} row={null} partners={partners} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
