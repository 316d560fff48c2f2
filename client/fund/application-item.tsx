// An application as its call shows it: who sends it, each rule with its outcome and why, and what the committee thinks.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { LinkedThing } from '#client/meeting/linked-thing.tsx';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage, useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { outcomeWords } from '#shared/fund/criterion-words.ts';
import { DecisionLink } from './decision-link.tsx';
import { HrcsList } from './hrcs-list.tsx';
import styles from './fund.module.css';
import type { FundApplication, FundCall } from './fund-type.ts';
import { useMoney } from './use-money.ts';

const ApplicationForm = lazy(async () => ({
  default: (await import('./application-form.tsx')).ApplicationForm,
}));
const AssessForm = lazy(async () => ({ default: (await import('./assess-form.tsx')).AssessForm }));
const AwardForm = lazy(async () => ({ default: (await import('./award-form.tsx')).AwardForm }));

type ApplicationItemProps = { application: FundApplication; call: FundCall };

export function ApplicationItem({ application: { row, criteria }, call }: ApplicationItemProps) {
  const a = useAdminText();
  const t = useText();
  const strategy = useStrategySlug();
  const { money, percent } = useMoney();
  const { partners, things } = call;
  const nameOf = (id: string) => partners.find((each) => each.id === id)?.shortName ?? '';
  const others = row.partnerIds.filter((id) => id !== row.leadPartnerId).map(nameOf);
  const award = call.awards.find(({ applicationId }) => applicationId === row.id);
  return (
    <article aria-label={row.title} className={styles['application']}>
      <h3 lang={row.lang}>{row.title}</h3>
      <p className="small">
        {[
          a(`fund.applicationState.${row.state}`),
          a(`fund.kind.${row.kind}`),
          a('fund.application.applied', { amount: money(row.applied) }),
          a('fund.application.leads', { partner: nameOf(row.leadPartnerId) }),
          others.length > 0 && a('fund.application.with', { partners: others.join(', ') }),
          row.isSample && t('word.mark.sample'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {award && (
        <div>
          {award.entries.map(({ id, amount, decisionId }) => {
            const decision = call.decisions.find((each) => each.id === decisionId);
            return (
              <p key={id}>
                {a('fund.application.awardedSum', { amount: money(amount) })}
                {decision && (
                  <>
                    {': '}
                    <DecisionLink decision={decision} />
                  </>
                )}
              </p>
            );
          })}
          <p>
            <Link
              to="/$strategy/midler/prosjekt/$projectId"
              params={{ strategy, projectId: award.projectId }}
            >
              {a('fund.application.toProject')}
            </Link>
          </p>
        </div>
      )}
      {row.summary && <MarkdownText text={row.summary} lang={row.lang} />}
      <Outcomes criteria={criteria} />
      {row.serves.length > 0 && (
        <div>
          <p className="soft small">{a('fund.party.serves')}</p>
          <ul className={styles['outcomes']}>
            {row.serves.map(({ goalId, share }) => (
              <li key={goalId}>
                <span className="figures">
                  {a('fund.party.percent', { percent: percent(share) })}
                </span>
                <LinkedThing thing={things.find(({ id }) => id === goalId)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {row.hrcs.length > 0 && (
        <div>
          <p className="soft small">{a('fund.project.hrcs')}</p>
          <HrcsList shares={row.hrcs} />
        </div>
      )}
      {(row.score !== null || row.assessment) && (
        <div>
          <p className="soft small">
            {row.score === null
              ? a('fund.application.assessment')
              : a('fund.application.scored', { score: String(row.score) })}
          </p>
          {row.assessment && <MarkdownText text={row.assessment} lang={row.lang} />}
        </div>
      )}
      <ApplicationActs row={row} call={call} />
    </article>
  );
}

/** Each rule: whether it is met, as shape and word, and what that rests on. */
function Outcomes({ criteria }: Pick<FundApplication, 'criteria'>) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const failed = criteria.filter(({ isMet }) => !isMet).length;
  return (
    <div>
      <p className="soft small">
        {failed === 0
          ? a('fund.application.allMet')
          : a('fund.application.notMet', { count: failed })}
      </p>
      <ul className={styles['outcomes']} aria-label={a('fund.call.criteria')}>
        {criteria.map((outcome) => (
          <li key={outcome.criterion}>
            <span
              className={styles['outcome']}
              data-status={outcome.isMet ? 'achieved' : 'off_track'}
            >
              <StatusMark name={outcome.isMet ? 'achieved' : 'off_track'} />
              {a(outcome.isMet ? 'fund.application.met' : 'fund.application.failed')}
            </span>
            <span>
              {a('fund.application.rule', {
                rule: a(`fund.criterion.${outcome.criterion}`),
                why: outcomeWords(outcome, { lang, a }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ApplicationActs({ row, call }: { row: FundApplication['row']; call: FundCall }) {
  const a = useAdminText();
  const act = useAct();
  const [open, setOpen] = useState<'edit' | 'assess' | 'award' | null>(null);
  const close = () => setOpen(null);
  const isOpen = row.state !== 'awarded' && row.state !== 'declined' && row.state !== 'withdrawn';
  if (!isOpen) return null;
  const { id, version } = row;
  return (
    <div className="row no-print">
      <Button data-size="sm" onClick={() => setOpen('award')}>
        {a('fund.application.award')}
      </Button>
      <Button data-size="sm" variant="secondary" onClick={() => setOpen('assess')}>
        {a('fund.application.assess')}
      </Button>
      <Button data-size="sm" variant="secondary" onClick={() => setOpen('edit')}>
        {a('fund.application.edit')}
      </Button>
      <Button
        data-size="sm"
        variant="tertiary"
        onClick={() =>
          void act({
            run: () => seamClient.fund.declineApplication.mutate({ id, version }),
            done: a('fund.application.declinedNow'),
          })
        }
      >
        {a('fund.application.decline')}
      </Button>
      <Button
        data-size="sm"
        variant="tertiary"
        onClick={() =>
          void act({
            run: () => seamClient.fund.withdrawApplication.mutate({ id, version }),
            done: a('fund.application.withdrawnNow'),
          })
        }
      >
        {a('fund.application.withdraw')}
      </Button>
      <Suspense fallback={null}>
        {open === 'edit' && (
          <ApplicationForm
            callId={row.callId}
            row={row}
            partners={call.partners}
            things={call.things}
            onClose={close}
          />
        )}
        {open === 'assess' && <AssessForm row={row} onClose={close} />}
        {open === 'award' && <AwardForm row={row} onClose={close} />}
      </Suspense>
    </div>
  );
}
