// The meetings held in the time that a report tells of, one row for each body, under the name it has on the report's date.
import type { IsoDate } from '#shared/iso-date.ts';
import { countFigure } from './figure-cell.ts';
import type { ReportContext } from './report-context.ts';
import type { DocBlock } from './report-document.ts';

export type HeldMeeting = {
  bodyId: string;
  heldOn: IsoDate;
  cases: number;
  decisions: number;
  isSample: boolean;
};

/** Oldest first. Of a strategy that is not the cluster's own there are none to tell of. */
export function toldMeetings({
  meetings = [],
  isOwnStrategy,
  isTold,
  standing,
}: Pick<ReportContext, 'meetings' | 'isOwnStrategy' | 'isTold' | 'standing'>): HeldMeeting[] {
  if (!isOwnStrategy) return [];
  const { reportingOn } = standing.asOf;
  return meetings.filter(({ heldOn }) => isTold(heldOn) && heldOn <= reportingOn);
}

export function meetingBlocks(context: ReportContext): DocBlock[] {
  const { t, told, isOwnStrategy, standing, date } = context;
  if (!isOwnStrategy || context.meetings === undefined) return [];
  const held = toldMeetings(context);
  if (held.length === 0)
    return [{ kind: 'paragraph', tone: 'note', text: t('report.meetings.none', { year: told }) }];
  const byBody = Map.groupBy(held, ({ bodyId }) => bodyId);
  const sum = (meetings: readonly HeldMeeting[], of: 'cases' | 'decisions') =>
    meetings.reduce((total, meeting) => total + meeting[of], 0);
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.meetings.title') },
    {
      kind: 'table',
      caption: t('report.meetings.caption', { year: told }),
      columns: [
        { header: t('report.meetings.body'), align: 'left', width: { mm: 48 } },
        { header: t('report.meetings.days'), align: 'left', width: { share: 1 } },
        { header: t('report.meetings.count'), align: 'right', width: { mm: 16 } },
        { header: t('report.meetings.cases'), align: 'right', width: { mm: 16 } },
        { header: t('report.meetings.decisions'), align: 'right', width: { mm: 16 } },
      ],
      // In the order of the bodies everywhere else.
      rows: standing.bodies.flatMap(({ id }) => {
        const meetings = byBody.get(id);
        if (!meetings) return [];
        return {
          kind: 'cells' as const,
          cells: [
            { kind: 'text', text: context.bodyName(id), isStrong: true },
            { kind: 'text', text: meetings.map(({ heldOn }) => date(heldOn)).join(', ') },
            countFigure(meetings.length),
            countFigure(sum(meetings, 'cases')),
            countFigure(sum(meetings, 'decisions')),
          ],
        };
      }),
      notes: [t('report.meetings.note')],
    },
  ];
}
