// A measure's milestones: planned and reached, with a word where a date has passed without it.
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Milestone } from '#shared/measure/measure-schema.ts';
import type { MeasureRow } from '#shared/strategy/snapshot.ts';
import styles from './measure-milestones.module.css';
import { milestoneStanding } from './milestone-standing.ts';

export function MeasureMilestones({ measure, asOf }: { measure: MeasureRow; asOf: IsoDate }) {
  const t = useText();
  const format = useFormat();
  return (
    <div className="table-scroll">
      <table className={`plain-table ${styles['milestones']}`}>
        <caption className="visually-hidden">{t('measure.page.milestones')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measure.page.milestone')}</th>
            <th scope="col">{t('measure.page.planned')}</th>
            <th scope="col">{t('measure.page.reached')}</th>
          </tr>
        </thead>
        <tbody>
          {measure.milestones.map((milestone) => (
            <tr key={milestone.title}>
              <th scope="row" lang={measure.lang}>
                {milestone.title}
              </th>
              <td className="figures">{milestone.dueOn ? format.date(milestone.dueOn) : '–'}</td>
              <td className="figures">{reached(milestone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function reached(milestone: Milestone) {
    const { reachedOn, isLate } = milestoneStanding(milestone, asOf);
    if (reachedOn) return format.date(reachedOn);
    if (isLate)
      return <strong className={styles['late']}>{t('measure.page.milestoneLate')}</strong>;
    return <span className="soft">{t('measure.page.notReached')}</span>;
  }
}
