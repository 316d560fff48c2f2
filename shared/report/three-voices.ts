// Computed status, the forum's assessment and the steering group's decision, side by side; where they differ, it says so.
import { plainText } from './markdown-blocks.ts';
import { distributionRow, distributionWords } from '#shared/chart/distribution-chart.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { AssessmentRow } from '#shared/strategy/snapshot.ts';
import type { GoalStanding } from '#shared/strategy/standing.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import { shownFigure, type ReportContext } from './report-context.ts';
import type {
  DocBlock,
  DocStatus,
  DocText,
  TableCell,
  TableRow,
  Voice,
} from './report-document.ts';

export function voices(context: ReportContext, goal: GoalStanding): Voice[] {
  const { t, say, status, date } = context;
  const { assessment, decision, figure } = goal;
  return [
    {
      role: 'computed',
      isRaised: true,
      heading: t('report.voice.computed'),
      status: status(figure.status),
      text: computedText(context, goal),
      reasons: [],
      byline: '',
    },
    {
      role: 'assessment',
      isRaised: assessment !== null,
      heading: t('report.voice.assessment'),
      status: assessment && status(assessment.status),
      text: assessment ? say(assessment.text, assessment.lang) : t('report.voice.noAssessment'),
      reasons: assessment ? reasons(context, assessment) : [],
      byline: assessment ? assessmentByline(context, assessment) : '',
    },
    {
      role: 'decision',
      isRaised: decision !== null,
      heading: t('report.voice.decision'),
      status: decision?.status ? status(decision.status) : null,
      text: decision ? say(plainText(decision.text), decision.lang) : t('report.voice.noDecision'),
      reasons: [],
      byline: decision
        ? [
            t('report.voice.decidedBy', {
              body: context.bodyName(decision.bodyId),
              caseNumber: decision.caseNumber,
              date: date(decision.decidedOn),
            }),
            decision.closedOn === null
              ? t('report.voice.open')
              : t('report.voice.closed', { date: date(decision.closedOn) }),
          ].join('; ')
        : '',
    },
  ];
}

/** What is frozen names nobody but those who signed. */
function assessmentByline({ t, bodyOf, date }: ReportContext, assessment: AssessmentRow): string {
  const forum = bodyOf('forum');
  const on = date(norwegianDay(assessment.recordedAt));
  return assessment.recordedBy
    ? t('report.voice.assessedBy', { forum, name: recordedByWords(t, assessment), date: on })
    : t('report.voice.assessedOn', { forum, date: on });
}

function reasons(
  { t, say }: ReportContext,
  { cause, nextStep, lang }: Pick<AssessmentRow, 'cause' | 'nextStep' | 'lang'>,
): Voice['reasons'] {
  const said = [
    { label: t('word.cause'), words: cause },
    { label: t('word.nextStep'), words: nextStep },
  ];
  return said
    .filter(({ words }) => words !== '')
    .map(({ label, words }) => ({ label, text: say(words, lang) }));
}

function computedText(context: ReportContext, { figure }: GoalStanding): string {
  const { t, share } = context;
  if (figure.status === 'not_measured') return t('report.voice.computedNone');
  const { attainment, plannedAttainment } = shownFigure(figure);
  const counts = Object.fromEntries(
    figure.distribution.map(({ status, count }) => [status, count]),
  );
  const distribution = distributionWords(distributionRow('', counts, t), t);
  const sentence =
    attainment === null
      ? t('report.voice.computedNoData')
      : plannedAttainment === null
        ? t('report.voice.computedNoPlan', { attainment: share(attainment) })
        : t('report.voice.computedText', {
            attainment: share(attainment),
            plan: share(plannedAttainment),
          });
  return `${sentence} ${t('report.voice.computedByline', { distribution })}.`;
}

/** For tables: "41 % mot 76 % i planen". */
function shortComputed(context: ReportContext, { figure }: GoalStanding): string {
  const { t, share } = context;
  if (figure.status === 'not_measured') return t('report.voice.computedNone');
  const { attainment, plannedAttainment } = shownFigure(figure);
  if (attainment === null) return t('report.voice.computedNoData');
  if (plannedAttainment === null) return share(attainment);
  return t('report.voice.computedShort', {
    attainment: share(attainment),
    plan: share(plannedAttainment),
  });
}

/** Names the statuses that differ; empty where they agree or only one has spoken. */
export function differenceLine({ t }: ReportContext, goal: GoalStanding): string {
  const word = (status: DocStatus['status']) => t(`word.status.${status}`).toLowerCase();
  const isJudged = goal.figure.status !== 'not_measured' && goal.figure.status !== 'no_data';
  const computed = word(goal.figure.status);
  const assessed = goal.assessment ? word(goal.assessment.status) : null;
  const decided = goal.decision?.status ? word(goal.decision.status) : null;
  const spoken = new Set(
    [...(isJudged ? [computed] : []), assessed, decided].filter((one) => one !== null),
  );
  if (spoken.size < 2) return '';
  if (assessed && decided) return t('report.voice.differsAll', { computed, assessed, decided });
  if (assessed) return t('report.voice.differs', { computed, assessed });
  return decided ? t('report.voice.differsDecision', { computed, decided }) : '';
}

export function voicesBlock(context: ReportContext, goal: GoalStanding): DocBlock {
  return {
    kind: 'voices',
    voices: voices(context, goal),
    difference: differenceLine(context, goal),
  };
}

/** Sub-goals with their three voices, a row each. */
export function voicesTable(
  context: ReportContext,
  caption: string,
  goals: readonly GoalStanding[],
): DocBlock[] {
  if (goals.length === 0) return [];
  const { t } = context;
  const name = (goal: GoalStanding): DocText =>
    context.say(`${goal.number} ${goal.row.title}`, goal.row.lang);
  // A voice that nobody has raised here needs no more room than to say so.
  const width = (isRaised: boolean) => (isRaised ? { share: 1.2 } : { mm: 25 });
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { header: t('report.results.subGoal'), align: 'left', width: { share: 1 } },
        { header: t('report.voice.computed'), align: 'left', width: { mm: 33 } },
        {
          header: t('report.voice.assessment'),
          align: 'left',
          width: width(goals.some(({ assessment }) => assessment !== null)),
        },
        {
          header: t('report.voice.decision'),
          align: 'left',
          width: width(goals.some(({ decision }) => decision !== null)),
        },
      ],
      rows: goals.map((goal): TableRow => {
        const [computed, ...others] = voices(context, goal);
        const short = shortComputed(context, goal);
        const cells: TableCell[] = [{ kind: 'text', text: name(goal), isStrong: true }];
        if (computed) cells.push(voiceCell({ ...computed, text: short }));
        return { kind: 'cells', cells: [...cells, ...others.map(voiceCell)] };
      }),
      notes: [],
      list: t('report.list.subGoals'),
    },
  ];
}

function voiceCell({ status, text, reasons, byline }: Voice): TableCell {
  return { kind: 'voice', status, text, reasons, byline };
}
