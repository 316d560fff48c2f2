// What two reports differ in, area by area, and what is new.
import type { ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { GoalLink } from '#client/strategy/goal-link.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import {
  totalDirection,
  type ComparedArea,
  type ReportComparison,
} from '#shared/report/compare-reports.ts';
import type { Stand } from '#shared/report/report-changes.ts';
import {
  ChangeRows,
  DefinitionList,
  GoalTable,
  IndicatorLinks,
  MeasureTable,
  StandWords,
  StatusTable,
  TargetTable,
  type Columns,
} from './change-table.tsx';
import styles from './report-work.module.css';

type ComparisonTablesProps = { comparison: ReportComparison; columns: Columns };

export function ComparisonTables({ comparison, columns }: ComparisonTablesProps) {
  const a = useAdminText();
  const { goals, measures, targets, definitions, indicators } = comparison;
  return (
    <>
      <MainThing comparison={comparison} />
      <Section title={a('reportWork.compare.areas')}>
        <AreaTable comparison={comparison} columns={columns} />
      </Section>
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
    unknown: a('reportWork.compare.unmeasured'),
  };
  return (
    <p className={styles['main']}>
      {words[totalDirection(total)]}{' '}
      {a('reportWork.compare.moves', {
        better: a('reportWork.compare.better', { count: better }),
        worse: a('reportWork.compare.worse', { count: worse }),
      })}
    </p>
  );
}

function AreaTable({ comparison, columns }: ComparisonTablesProps) {
  const a = useAdminText();
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
    <ChangeRows
      title={a('reportWork.changes.goals')}
      first={a('reportWork.compare.area')}
      heads={[
        { head: columns.was },
        { head: columns.becomes },
        { head: a('reportWork.compare.change'), isNumber: true },
      ]}
      rows={[
        row('whole', <strong>{a('reportWork.changes.whole')}</strong>, comparison.total),
        ...comparison.areas.map((area) => row(area.goal.id, <GoalLink goal={area.goal} />, area)),
      ]}
    />
  );
}
