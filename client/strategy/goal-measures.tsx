// The measures that serve a goal or one below it: phase, progress against what time says is due, due date and lead; its own first.
import { useText } from '#client/shell/language.tsx';
import { AddHere } from '#client/strategy/add-here.tsx';
import { useAsOfLine } from '#client/strategy/as-of-line.ts';
import { ImplementationWhy } from '#client/strategy/implementation-why.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import type { PartnerRow } from '#shared/strategy/snapshot.ts';
import { MeasureTable } from './goal-measure-table.tsx';
import styles from './goal-measures.module.css';

type GoalMeasuresProps = { detail: GoalDetail; partners: readonly PartnerRow[] };

export function GoalMeasures({ detail, partners }: GoalMeasuresProps) {
  const t = useText();
  const asOfLine = useAsOfLine();
  const { measures, goal } = detail;
  if (measures.length === 0) {
    return (
      <Section anchor="tiltak" title={t('strategy.goal.measures')}>
        <EmptyState
          title={t('strategy.goal.noMeasures')}
          text={t('strategy.goal.noMeasuresText')}
          action={<AddHere kind="measure" goalId={goal.row.id} />}
        />
      </Section>
    );
  }
  const inside = new Set([goal.row.id, ...detail.descendants.map(({ id }) => id)]);
  return (
    <Section
      anchor="tiltak"
      title={t('strategy.goal.measures')}
      note={asOfLine(detail.asOf)}
      actions={<AddHere kind="measure" goalId={goal.row.id} />}
    >
      <ImplementationWords detail={detail} />
      <ImplementationWhy
        implementation={goal.implementation}
        counts={goal.measureCounts}
        measures={measures}
      />
      <MeasureTable
        measures={measures}
        partners={partners}
        caption={t('strategy.goal.measuresCaption', { title: goal.row.title })}
        isServing={({ row }) => !inside.has(row.homeGoalId)}
      />
    </Section>
  );
}

function ImplementationWords({ detail: { goal } }: { detail: GoalDetail }) {
  const t = useText();
  const format = useFormat();
  const { progress, due, counted } = goal.implementation;
  return (
    <p className={styles['words']}>
      {progress === null ? (
        t('strategy.goal.implementationNone')
      ) : (
        <>
          {t('strategy.goal.implementationText', { progress: format.share(progress), counted })}{' '}
          {due !== null && t('strategy.goal.implementationDue', { due: format.share(due) })}{' '}
          <span className="soft">{t('strategy.goal.implementationRule')}</span>
        </>
      )}
    </p>
  );
}
