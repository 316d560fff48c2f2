// What two reports differ in, area by area, and what is new.
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { GoalLink } from '#client/strategy/goal-link.tsx';
import { useLevelWord } from '#client/strategy/level-word.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import {
  totalDirection,
  type ComparedArea,
  type ReportComparison,
} from '#shared/report/compare-reports.ts';
import type { Stand } from '#shared/report/report-changes.ts';
import { upperFirst } from '#shared/text/letter-case.ts';
import { ChangeRows, type Columns } from './change-rows.tsx';
import { DefinitionList, IndicatorLinks, TargetTable } from './figure-changes.tsx';
import styles from './report-work.module.css';
import { GoalTable, MeasureTable, StandWords, StatusTable } from './standing-changes.tsx';

type ComparisonTablesProps = { comparison: ReportComparison; columns: Columns };

export function ComparisonTables({ comparison, columns }: ComparisonTablesProps) {
  const a = useAdminText();
  const { goals, measures, targets, definitions, indicators } = comparison;
  return (
    <>
      <MainThing comparison={comparison} />
      <AreaSection comparison={comparison} columns={columns} />
      <Section title={a('reportWork.compare.moved')}>
        <div className={styles['changes']}>
          {goals.length === 0 ? (
            <p>{a('reportWork.compare.noGoals')}</p>
          ) : (
            <GoalTable title={a('reportWork.compare.goals')} moves={goals} columns={columns} />
          )}
          <StatusTable moves={indicators} columns={columns} />
        </div>
      </Section>
      <Section title={a('reportWork.compare.plan')}>
        <div className={styles['changes']}>
          {measures.length === 0 ? (
            <p>{a('reportWork.compare.noMeasures')}</p>
          ) : (
            <MeasureTable title={a('reportWork.compare.measures')} moves={measures} />
          )}
          {targets.length === 0 ? (
            <p>{a('reportWork.compare.noTargets')}</p>
          ) : (
            <TargetTable
              title={a('reportWork.compare.targets')}
              changes={targets}
              columns={columns}
            />
          )}
          <DefinitionList changes={definitions} />
          <IndicatorLinks
            title={a('reportWork.changes.newIndicators')}
            indicators={comparison.newIndicators}
          />
          <IndicatorLinks
            title={a('reportWork.changes.droppedIndicators')}
            indicators={comparison.droppedIndicators}
            isGone
          />
        </div>
      </Section>
    </>
  );
}

function MainThing({ comparison }: { comparison: ReportComparison }) {
  const a = useAdminText();
  const format = useFormat();
  const { total, better, worse } = comparison;
  const share = ({ attainment }: Stand) => format.share(attainment ?? 0);
  const values = { was: share(total.was), becomes: share(total.becomes) };
  const words = {
    up: a('reportWork.compare.up', values),
    down: a('reportWork.compare.down', values),
    same: a('reportWork.compare.still', { becomes: values.becomes }),
    unknown: a(
      total.becomes.status === 'not_measured'
        ? 'reportWork.compare.notMeasured'
        : 'reportWork.compare.unmeasured',
    ),
  };
  return (
    <p className={styles['main']}>
      {words[totalDirection(total)]}{' '}
      {total.becomes.status !== 'not_measured' &&
        a('reportWork.compare.moves', {
          better: a('reportWork.compare.better', { count: better }),
          worse: a('reportWork.compare.worse', { count: worse }),
        })}
    </p>
  );
}

/** Called what the strategy calls its topmost goals. */
function AreaSection({ comparison, columns }: ComparisonTablesProps) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const { data } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  const level = useLevelWord(data.strategy);
  const top = data.goals[0]?.level ?? 'focus_area';
  const format = useFormat();
  const stand = (one: Stand | null) =>
    one ? (
      <StandWords stand={one} />
    ) : (
      <span className="soft">{a('reportWork.compare.notThere')}</span>
    );
  const change = ({ was, becomes }: Pick<ComparedArea, 'was' | 'becomes'>) =>
    was?.attainment == null || becomes?.attainment == null
      ? '–'
      : format.shareChange(was.attainment, becomes.attainment);
  const row = (key: string, name: ReactNode, one: Pick<ComparedArea, 'was' | 'becomes'>) => ({
    key,
    name,
    cells: [stand(one.was), stand(one.becomes), change(one)],
  });
  return (
    <Section title={a('reportWork.changes.goals')}>
      <div className={styles['changes']}>
        <ChangeRows
          title={upperFirst(level.many(top))}
          first={upperFirst(level.one(top))}
          heads={[
            { head: columns.was },
            { head: columns.becomes },
            { head: a('reportWork.compare.change'), isNumber: true },
          ]}
          rows={[
            row('whole', <strong>{a('reportWork.changes.whole')}</strong>, comparison.total),
            ...comparison.areas.map((area) =>
              row(area.goal.id, <GoalLink goal={area.goal} />, area),
            ),
          ]}
        />
      </div>
    </Section>
  );
}
