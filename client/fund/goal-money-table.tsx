// Money beside gaps: what each satsing has been given, as a bar from zero, and how far it is behind its plan.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { GoalLink } from '#client/strategy/goal-link.tsx';
import table from '#client/ui/row-table.module.css';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { gapWords } from '#shared/fund/fund-words.ts';
import type { GoalMoney, MoneyByGoal } from '#shared/fund/money-by-goal.ts';
import styles from './fund.module.css';
import { useMoney } from './use-money.ts';

export function GoalMoneyTable({ goals, unplaced }: MoneyByGoal) {
  const a = useAdminText();
  const { money } = useMoney();
  const most = Math.max(...goals.map(({ awarded }) => awarded), unplaced, 1);
  const widest = Math.max(...goals.map(({ gap }) => gap ?? 0), 0.01);
  const column = {
    money: a('fund.byGoal.money'),
    projects: a('fund.byGoal.projects'),
    gap: a('fund.byGoal.gap'),
    status: a('fund.byGoal.status'),
  };
  const moneyCell = (amount: number) => (
    <td className={table['bar']} data-label={column.money}>
      <span className={styles['amount']}>
        <Bar share={amount / most} />
        <span className="figures">{money(amount)}</span>
      </span>
    </td>
  );
  return (
    <div className="table-scroll">
      <table className={`plain-table ${table['table']}`}>
        <caption className="visually-hidden">{a('fund.byGoal.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{a('fund.byGoal.goal')}</th>
            <th scope="col">{column.money}</th>
            <th scope="col" className={table['number']}>
              {column.projects}
            </th>
            <th scope="col">{column.gap}</th>
            <th scope="col">{column.status}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.goalId}>
              <th scope="row" className={table['name']}>
                <GoalLink goal={{ ...goal, id: goal.goalId }} />
              </th>
              {moneyCell(goal.awarded)}
              <td className={table['number']} data-label={column.projects}>
                {goal.projects}
              </td>
              <td className={table['bar']} data-label={column.gap}>
                <span className={styles['gap']}>
                  {goal.gap !== null && <Bar share={goal.gap / widest} isGap />}
                  <GapWords gap={goal.gap} />
                </span>
              </td>
              <td data-label={column.status}>
                <StatusLabel status={goal.status} />
              </td>
            </tr>
          ))}
        </tbody>
        {unplaced !== 0 && (
          <tfoot>
            <tr>
              <th scope="row" className={table['name']}>
                {a('fund.byGoal.unplaced')}
              </th>
              {moneyCell(unplaced)}
              <td colSpan={3} className="soft small">
                {a('fund.byGoal.unplacedWhy')}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Bar({ share, isGap }: { share: number; isGap?: boolean }) {
  return (
    <svg
      className={styles['bar']}
      data-gap={isGap || undefined}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x="0" y="0" width={Math.min(100, Math.max(0, share * 100))} height="8" />
      <line x1="0" x2="0" y1="0" y2="8" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function GapWords({ gap }: Pick<GoalMoney, 'gap'>) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const words = gapWords(gap, { lang, a });
  return gap === null ? <span className="soft">{words}</span> : words;
}
