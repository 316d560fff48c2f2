// What the home goal's implementation becomes, before anything is saved: computed by the rule the server uses.
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { implementationPreview } from '#shared/measure/implementation-preview.ts';
import type { MeasurePhase } from '#shared/measure/measure-type.ts';
import styles from './implementation-preview.module.css';

type ImplementationPreviewProps = {
  strategySlug: string;
  goalId: string;
  status: { measureId: string; phase: MeasurePhase; progress: number };
};

export function ImplementationPreview({
  strategySlug,
  goalId,
  status,
}: ImplementationPreviewProps) {
  const a = useAdminText();
  const format = useFormat();
  const { data } = useQuery(useTRPC().measure.list.queryOptions({ strategy: strategySlug }));
  const goal = data?.goals.find(({ id }) => id === goalId);
  if (!data || !goal) return null;
  const { before, after } = implementationPreview(data, goalId, status, data.asOf.reportingOn);
  const [from, to] = [before.progress, after.progress];
  const sentence = () => {
    if (to === null) return a('implementationPreview.none');
    if (from === null) return a('implementationPreview.first', { to: format.share(to) });
    if (format.share(from) === format.share(to)) {
      return a('implementationPreview.same', { share: format.share(to) });
    }
    return a('implementationPreview.change', {
      from: format.share(from),
      to: format.share(to),
      change: format.shareChange(from, to),
    });
  };
  return (
    <output className={styles['preview']}>
      <span className="soft small">{a('implementationPreview.title')}</span>
      <span className={styles['goal']} lang={goal.lang}>
        {goal.number} {goal.title}
      </span>
      <span className={styles['bar']}>
        <AttainmentBar attainment={to} plan={after.due} />
      </span>
      <span>
        {sentence()}{' '}
        <span className="soft">
          {after.counted > 0 && a('implementationPreview.count', { count: after.counted })}
        </span>
      </span>
    </output>
  );
}
