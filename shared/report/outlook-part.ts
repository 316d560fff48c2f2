// V Outlook: what needs force next year, and what the next strategy inherits.
import type { AdminTranslate } from '#shared/text/text.ts';
import type { GoalStanding } from '#shared/strategy/standing.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import type { ReportContext } from './report-context.ts';
import type { DocBlock } from './report-document.ts';
import { signedPart } from './written-part.ts';

export function outlookPart(context: ReportContext, a: AdminTranslate): DocBlock[] {
  const { t } = context;
  const content = [...signedPart(context, a, 'outlook'), ...needs(context), ...inherits(context)];
  if (content.length === 0) return [];
  return [{ kind: 'part', number: 'V', title: t('report.part.outlook'), lead: null }, ...content];
}

/** The goals under the areas that stand worst by what is computed, assessed or decided. */
function needs(context: ReportContext): DocBlock[] {
  const { t, say, standing } = context;
  const isBad = (status: string | null | undefined) =>
    status === 'off_track' || status === 'reversing';
  const goals = standing.goals.filter(
    ({ depth, figure, assessment, decision }) =>
      depth === 1 && (isBad(figure.status) || isBad(assessment?.status) || isBad(decision?.status)),
  );
  if (goals.length === 0) return [];
  return [
    {
      kind: 'heading',
      level: 2,
      number: '',
      text: t('report.outlook.needs', { kind: context.kind }),
    },
    {
      kind: 'paragraph',
      tone: 'body',
      text: t('report.outlook.needsText', { year: context.told }),
    },
    {
      kind: 'list',
      topic: 'needs',
      items: goals.map((goal) =>
        say(
          t('report.outlook.goalItem', {
            number: goal.number,
            title: goal.row.title,
            status: saidOf(context, goal),
          }),
          goal.row.lang,
        ),
      ),
    },
  ];
}

/** What each voice says, where it has spoken. */
function saidOf({ t }: ReportContext, { figure, assessment, decision }: GoalStanding): string {
  const word = (status: GoalStatus) => t(`word.status.${status}`).toLowerCase();
  return [
    t('report.outlook.said.computed', { status: word(figure.status) }),
    assessment && t('report.outlook.said.assessment', { status: word(assessment.status) }),
    decision?.status && t('report.outlook.said.decision', { status: word(decision.status) }),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}

/** Only in the strategy's last two years: later there is nothing left to hand over. */
function inherits(context: ReportContext): DocBlock[] {
  const { t, standing, year, date } = context;
  const { endsOn } = standing.strategy;
  const yearsLeft = endsOn === null ? Infinity : Number(endsOn.slice(0, 4)) - year;
  if (endsOn === null || yearsLeft < 0 || yearsLeft > 1) return [];
  // Of measures that nobody has reported on there is nothing to say, not that none is open.
  if (standing.measures.every(({ state }) => state === null)) return [];
  const open = standing.measures.filter(
    ({ state }) => state !== null && state.phase !== 'completed' && state.phase !== 'cancelled',
  );
  return [
    { kind: 'heading', level: 2, number: '', text: t('report.outlook.inherits') },
    {
      kind: 'paragraph',
      tone: 'body',
      text: t('report.outlook.inheritsText', { date: date(endsOn), count: open.length }),
    },
  ];
}
