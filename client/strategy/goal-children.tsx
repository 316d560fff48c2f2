// The goals below a goal, in document order and indented, each with status, attainment against plan, coverage and implementation.
import { useText } from '#client/shell/language.tsx';
import { useAsOfLine } from '#client/strategy/as-of-line.ts';
import { GoalLink } from '#client/strategy/goal-link.tsx';
import { useLevelWord } from '#client/strategy/level-word.ts';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { Section } from '#client/ui/section.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import styles from './goal-children.module.css';
import { upperFirst } from '#shared/text/letter-case.ts';

export function GoalChildren({ detail }: { detail: GoalDetail }) {
  const t = useText();
  const asOfLine = useAsOfLine();
  const levelWord = useLevelWord(detail.strategy);
  const levels = [...new Set(detail.descendants.map(({ level }) => level))];
  const title = levels.map((level) => levelWord.many(level)).join(` ${t('strategy.and')} `);
  return (
    <Section
      anchor="mal"
      title={upperFirst(title)}
      note={`${t('strategy.goal.childrenNote')} ${asOfLine(detail.asOf)}`}
    >
      <ScrollBox label={t('strategy.goal.childrenCaption', { title: detail.goal.row.title })}>
        <table className={`plain-table ${rows['table']}`}>
          <caption className="visually-hidden">
            {t('strategy.goal.childrenCaption', { title: detail.goal.row.title })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('strategy.goal.title')}</th>
              <th scope="col">{t('strategy.goal.status')}</th>
              <th scope="col">{t('strategy.goal.attainment')}</th>
              <th scope="col" className={rows['number']}>
                {t('strategy.goal.coverageShort')}
              </th>
              <th scope="col">{t('strategy.goal.implementation')}</th>
            </tr>
          </thead>
          <tbody>
            {detail.descendants.map((goal) => (
              <ChildRow key={goal.id} goal={goal} indent={goal.depth - detail.goal.depth - 1} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

function ChildRow({ goal, indent }: { goal: GoalSummary; indent: number }) {
  const t = useText();
  const { figure, implementation } = goal;
  return (
    <tr data-indent={indent}>
      <th scope="row" className={`${rows['name']} ${styles['name']}`} data-indent={indent}>
        <GoalLink goal={goal} />
      </th>
      <td data-label={t('strategy.goal.status')}>
        <StatusLabel status={figure.status} />
      </td>
      <td className={rows['bar']} data-label={t('strategy.goal.attainment')}>
        {figure.attainment === null ? (
          <span className="soft">–</span>
        ) : (
          <AttainmentBar
            attainment={figure.attainment}
            plan={figure.plannedAttainment}
            isWeak={figure.status === 'no_data'}
          />
        )}
      </td>
      <td className={rows['number']} data-label={t('strategy.goal.coverageShort')}>
        {figure.coverage.total === 0 ? (
          <span className="soft">–</span>
        ) : (
          <div>
            {t('strategy.goal.coverageValue', figure.coverage)}
            {figure.staleCount > 0 && (
              <span className={rows['under']}>
                {t('strategy.figure.stale', { count: figure.staleCount })}
              </span>
            )}
          </div>
        )}
      </td>
      <td className={rows['bar']} data-label={t('strategy.goal.implementation')}>
        {implementation.progress === null ? (
          <span className="soft">
            {goal.measureCounts.total > 0 ? t('strategy.figure.notReported') : '–'}
          </span>
        ) : (
          <AttainmentBar attainment={implementation.progress} plan={implementation.due} />
        )}
      </td>
    </tr>
  );
}
