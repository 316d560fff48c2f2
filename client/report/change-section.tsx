// What has changed since a report was frozen: its figures beside those of today, as of the very same day.
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { isUnchanged, type StandingChanges } from '#shared/report/report-changes.ts';
import { DefinitionList, FigureTable, IndicatorLinks, TargetTable } from './figure-changes.tsx';
import { GoalTable, MeasureTable, StatusTable } from './standing-changes.tsx';
import styles from './report-work.module.css';

export function ChangeSection({ reportId }: { reportId: string }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  // The page does not wait for it: the whole strategy is computed anew.
  const { data } = useQuery(useTRPC().report.changes.queryOptions({ id: reportId }));
  const date = data ? format.date(data.reportingOn) : '';
  const none = data && isUnchanged(data.changes);
  return (
    <Section
      title={a('reportWork.changes.title')}
      anchor="endringer"
      note={data && !none && a('reportWork.changes.note', { date })}
    >
      {!data && <p className="soft">{t('shell.loading')}</p>}
      {none && <p>{a('reportWork.changes.none', { date })}</p>}
      {data && !none && <Changes changes={data.changes} />}
    </Section>
  );
}

function Changes({ changes }: { changes: StandingChanges }) {
  const a = useAdminText();
  const { figures, targets, definitions, total, goals, indicators, measures } = changes;
  const { newIndicators, droppedIndicators } = changes;
  const columns = { was: a('reportWork.changes.inReport'), becomes: a('reportWork.changes.today') };
  return (
    <div className={styles['changes']}>
      <FigureTable changes={figures} columns={columns} />
      <TargetTable title={a('reportWork.changes.targets')} changes={targets} columns={columns} />
      <DefinitionList changes={definitions} />
      <GoalTable
        title={a('reportWork.changes.goals')}
        total={total}
        moves={goals}
        columns={columns}
      />
      <StatusTable moves={indicators} columns={columns} />
      <IndicatorLinks title={a('reportWork.changes.newIndicators')} indicators={newIndicators} />
      <IndicatorLinks
        title={a('reportWork.changes.droppedIndicators')}
        indicators={droppedIndicators}
        isGone
      />
      <MeasureTable title={a('reportWork.changes.measures')} moves={measures} />
    </div>
  );
}
