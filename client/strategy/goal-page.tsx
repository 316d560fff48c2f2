// One area, priority or sub-goal: its words, its figure with the explanation, the three voices, and all that hangs below it.
import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { ChartView } from '#client/chart/chart-view.tsx';
import { CommentSection, commentsAnchor } from '#client/comment/comment-section.tsx';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useOwnStrategy } from '#client/shell/strategy-address.ts';
import { useAsOfLine } from '#client/strategy/as-of-line.ts';
import { statusDistribution, yearChart, yearPoints } from '#client/strategy/attainment-spec.ts';
import { FigureBlock } from '#client/strategy/figure-block.tsx';
import { GoalChildren } from '#client/strategy/goal-children.tsx';
import { GoalHead } from '#client/strategy/goal-head.tsx';
import { GoalIndicators } from '#client/strategy/goal-indicators.tsx';
import { GoalMeasures } from '#client/strategy/goal-measures.tsx';
import { GoalWhy } from '#client/strategy/goal-why.tsx';
import { JudgementHistory } from '#client/strategy/judgement-history.tsx';
import { Voices } from '#client/strategy/voices.tsx';
import { useFormat } from '#client/ui/format.ts';
import { JumpLinks } from '#client/ui/jump-links.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { Section } from '#client/ui/section.tsx';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';
import styles from './goal-page.module.css';

export function GoalPage() {
  const a = useAdminText();
  const t = useText();
  const trpc = useTRPC();
  const asOfLine = useAsOfLine();
  const { goalId } = useParams({ from: '/$strategy/mal/$goalId' });
  const [{ data: detail }, { data: people }] = useSuspenseQueries({
    queries: [
      trpc.strategy.goalDetail.queryOptions({ id: goalId, ...useAsOf() }),
      trpc.people.list.queryOptions(),
    ],
  });
  useOwnStrategy(detail.strategy.slug);
  const { goal } = detail;
  const hasOlder = detail.assessments.length + detail.decisions.length > 0;
  const parts = [
    { anchor: 'maloppnaelse', title: t('strategy.goal.figures'), isShown: true },
    { anchor: 'stemmer', title: a('strategyVoice.title'), isShown: true },
    { anchor: 'mal', title: t('strategy.goal.below'), isShown: detail.descendants.length > 0 },
    { anchor: 'indikatorer', title: t('strategy.goal.indicators'), isShown: true },
    { anchor: 'tiltak', title: t('strategy.goal.measures'), isShown: true },
    { anchor: 'tidligere', title: a('strategyVoice.olderTitle'), isShown: hasOlder },
    { anchor: commentsAnchor, title: t('shell.comments'), isShown: true },
    { anchor: 'historikk', title: t('history.title'), isShown: true },
  ].filter(({ isShown }) => isShown);
  return (
    <>
      <GoalHead detail={detail} responsible={detail.responsible} />
      <SampleNote isShown={detail.hasSampleData} />
      <JumpLinks parts={parts} />
      <Section
        anchor="maloppnaelse"
        title={t('strategy.goal.figures')}
        note={asOfLine(detail.asOf)}
      >
        <div className={styles['figures']}>
          <FigureBlock
            name={goal.row.title}
            figure={goal.figure}
            implementation={goal.implementation}
            counts={goal.measureCounts}
            goalId={goal.row.id}
          />
          {goal.figure.attainment !== null && <History detail={detail} />}
          <Distribution detail={detail} />
        </div>
        {goal.figure.status !== 'not_measured' && <GoalWhy detail={detail} />}
      </Section>
      <Voices detail={detail} bodies={people.bodies} />
      {detail.descendants.length > 0 && <GoalChildren detail={detail} />}
      <GoalIndicators detail={detail} />
      <GoalMeasures detail={detail} partners={people.partners} />
      <JudgementHistory detail={detail} bodies={people.bodies} />
      <CommentSection entity="goal" subjectId={goal.row.id} />
      <ThingHistory entities={['goal', 'assessment']} id={goal.row.id} />
    </>
  );
}

/** Of the goals right below; of the goal itself where there are none. */
function Distribution({ detail: { goal, descendants, asOf } }: { detail: GoalDetail }) {
  const t = useText();
  const format = useFormat();
  const children = descendants.filter(({ depth }) => depth === goal.depth + 1);
  const origin = { source: '', asOf: t('chart.asOfLine', { date: format.date(asOf.reportingOn) }) };
  const rows = children.length > 0 ? children : [{ title: '', figure: goal.figure }];
  const spec = statusDistribution(rows, origin, t);
  return (
    spec && (
      <div className={styles['wide']}>
        <ChartView spec={spec} />
      </div>
    )
  );
}

function History({ detail }: { detail: GoalDetail }) {
  const t = useText();
  const format = useFormat();
  const { goal, asOf } = detail;
  const origin = { source: '', asOf: t('chart.asOfLine', { date: format.date(asOf.reportingOn) }) };
  const points = yearPoints(goal.history, goal.figure, asOf.reportingOn);
  return (
    <ChartView spec={yearChart(goal.row.title, points, { percent: format.share, origin, t })} />
  );
}
