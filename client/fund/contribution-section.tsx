// What each partner contributes in a year beside the year before: proposed by an index, and confirmed by a decision.
import { Button } from '@digdir/designsystemet-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { ContributionTable } from './contribution-table.tsx';
import styles from './fund.module.css';
import type { FundOverview } from './fund-type.ts';
import { useMoney } from './use-money.ts';
import { Basis } from './year-table.tsx';

const DraftCaseForm = lazy(async () => ({
  default: (await import('./draft-case-form.tsx')).DraftCaseForm,
}));
const FundCases = lazy(async () => ({ default: (await import('./fund-cases.tsx')).FundCases }));
const YearForm = lazy(async () => ({ default: (await import('./year-form.tsx')).YearForm }));
const ConfirmYearForm = lazy(async () => ({
  default: (await import('./confirm-year-form.tsx')).ConfirmYearForm,
}));

type ContributionSectionProps = { fund: FundOverview; mayManage: boolean };

export function ContributionSection({ fund, mayManage }: ContributionSectionProps) {
  const a = useAdminText();
  const act = useAct();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  const { money, percent } = useMoney();
  const { ar } = useSearch({ from: '/$strategy/midler' });
  const [open, setOpen] = useState<'frame' | 'confirm' | 'draft' | null>(null);
  const years = fund.years.map(({ year }) => year).toSorted((one, other) => other - one);
  const year = ar !== undefined && years.includes(ar) ? ar : years[0];
  const row = fund.years.find((each) => each.year === year);
  if (!row) return null;
  const { id, version, decisionId, index, roundTo } = row;
  const words = { year: String(row.year) };
  const isOpen = decisionId === null;
  const confirm = (at: number, by: string | null) =>
    seamClient.fund.confirmYear.mutate({ id, version: at, decisionId: by });
  return (
    <>
      <Section title={a('fund.contributions.title', words)} note={a('fund.contributions.note')}>
        <div className={`${styles['tools']} no-print`}>
          <div className={styles['filter']}>
            <ChoiceField
              name="ar"
              label={a('fund.years.year')}
              value={String(row.year)}
              choices={years.map((each) => ({ value: String(each), label: String(each) }))}
              onChange={(value) =>
                void navigate({
                  to: '/$strategy/midler',
                  params: { strategy },
                  search: { ar: Number(value) },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          </div>
          {mayManage && (
            <div className="row">
              {isOpen ? (
                <>
                  <Button
                    variant="secondary"
                    onClick={() =>
                      void act({
                        run: () => seamClient.fund.proposeContributions.mutate({ year: row.year }),
                        done: (rows) => a('fund.contributions.proposed', { count: rows.length }),
                      })
                    }
                  >
                    {a('fund.contributions.propose')}
                  </Button>
                  <Button variant="secondary" onClick={() => setOpen('frame')}>
                    {a('fund.year.edit')}
                  </Button>
                  <Button variant="secondary" onClick={() => setOpen('draft')}>
                    {a('fundCase.draft.year')}
                  </Button>
                  <Button onClick={() => setOpen('confirm')}>{a('fund.year.confirm')}</Button>
                </>
              ) : (
                <Button
                  variant="secondary"
                  onClick={() =>
                    void act({
                      run: () => confirm(version, null),
                      done: a('fund.year.unconfirmed', words),
                      undo: (saved) => confirm(saved.version, decisionId),
                    })
                  }
                >
                  {a('fund.year.unconfirm')}
                </Button>
              )}
            </div>
          )}
        </div>
        <dl className={styles['facts']}>
          <dt>{a('fund.years.setAside')}</dt>
          <dd>{money(row.setAside)}</dd>
          <dt>{a('fund.year.index')}</dt>
          <dd>
            {index === null
              ? a('fund.year.noIndex')
              : a('fund.year.rule', { index: percent(index), roundTo: money(roundTo) })}
          </dd>
          <dt>{a('fund.years.basis')}</dt>
          <dd>
            <Basis row={row} decision={fund.decisions.find((each) => each.id === decisionId)} />
          </dd>
          {row.note && (
            <>
              <dt>{a('fund.form.note')}</dt>
              <dd className="prose" lang={row.lang}>
                {row.note}
              </dd>
            </>
          )}
        </dl>
        <ContributionTable fund={fund} year={row.year} mayEdit={mayManage && isOpen} />
        <Suspense fallback={null}>
          {open === 'frame' && <YearForm year={row.year} row={row} onClose={() => setOpen(null)} />}
          {open === 'draft' && (
            <DraftCaseForm
              kind="fund_year"
              id={id}
              name={words.year}
              onClose={() => setOpen(null)}
            />
          )}
          {open === 'confirm' && <ConfirmYearForm row={row} onClose={() => setOpen(null)} />}
        </Suspense>
      </Section>
      <Suspense fallback={null}>
        <FundCases key={id} id={id} />
      </Suspense>
    </>
  );
}
