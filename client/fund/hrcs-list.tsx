// How a project is classified, as pages show it: the official names, health before activity.
import { useAdminText } from '#client/shell/admin-text.ts';
import { hrcsAxes, hrcsName, hrcsOf, type HrcsShare } from '#shared/fund/hrcs.ts';
import styles from './fund.module.css';

export function HrcsList({ shares }: { shares: readonly HrcsShare[] }) {
  const a = useAdminText();
  return (
    <ul className={styles['outcomes']}>
      {hrcsAxes
        .flatMap((axis) => hrcsOf(shares, axis))
        .map(({ code, percent }) => (
          <li key={code}>
            <span className="figures">{a('fund.party.percent', { percent: String(percent) })}</span>
            <span lang="en">{hrcsName(code)}</span>
          </li>
        ))}
    </ul>
  );
}
