// Where the meeting is on its agenda, and the way to any of its cases.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { opening, summary, type StagePlace } from '#shared/meeting/meeting-stage.ts';
import type { MeetingData } from './agenda-section.tsx';
import styles from './lead.module.css';
import type { TextKeeper } from './text-keeper.ts';

type LeadAgendaProps = {
  data: MeetingData;
  keeper: TextKeeper;
  place: StagePlace;
  /** Null where nothing is led. */
  onShow: ((place: StagePlace) => void) | null;
};

export function LeadAgenda({ data, keeper, place, onShow }: LeadAgendaProps) {
  const a = useAdminText();
  const standing = data.cases.filter(({ archivedAt }) => archivedAt === null);
  const unsent = Object.keys(keeper.snapshot());
  const line = (to: StagePlace, number: string, title: string, lang?: string) => {
    const words = (
      <>
        {number && <span className="figures soft">{number}</span>}
        <span lang={lang}>{title}</span>
      </>
    );
    return (
      <li key={to} aria-current={to === place ? 'step' : undefined}>
        {onShow && to !== place ? (
          <Button variant="tertiary" data-size="sm" onClick={() => onShow(to)}>
            {words}
          </Button>
        ) : (
          <span className={styles['line']}>{words}</span>
        )}
        {unsent.some((key) => key.endsWith(` ${to}`)) && (
          <span className="soft small">{a('meetingMode.unsent')}</span>
        )}
      </li>
    );
  };
  return (
    <section>
      <h2>{a('meeting.agenda.title')}</h2>
      <ol className={styles['agenda']}>
        {line(opening, '', a('meetingMode.opening'))}
        {standing.map((item) => line(item.id, caseNumber(item), item.title, item.lang))}
        {line(summary, '', a('meetingMode.summary'))}
      </ol>
    </section>
  );
}
