// The year as a wheel: twelve months around, a ring for each source with a shape of its own, a mark for each week with something
// in it. For the eye alone: the list beside it has the same with words and links, and is what keyboards and screen readers use.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { daysInMonth } from '#shared/iso-date.ts';
import { wheelMarks, type WheelItem, type WheelSource } from '#shared/event/year-wheel.ts';
import { wheelWords } from '#shared/event/wheel-words.ts';
import styles from './wheel.module.css';

const size = 640;
const middle = size / 2;
const outer = 268;
const ringWidth = 31;
const months = Array.from({ length: 12 }, (_, place) => place + 1);

/** January begins at the top, and the year goes with the clock. */
function at(turn: number, radius: number): { x: number; y: number } {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return { x: middle + radius * Math.cos(angle), y: middle + radius * Math.sin(angle) };
}

// Outermost is what there is most of: it has the most room there.
const rings: readonly WheelSource[] = ['deadline', 'event', 'meeting', 'round', 'fund', 'report'];
const ringOf = (source: WheelSource) => outer - ringWidth * (rings.indexOf(source) + 0.5);

function turnOfMonth(year: number, month: number): number {
  const days = (upTo: number) =>
    months.slice(0, upTo).reduce((sum, each) => sum + daysInMonth(year, each), 0);
  return days(month - 1) / days(12);
}

/** Where today stands; null in another year. */
type WheelDrawingProps = { year: number; items: readonly WheelItem[]; todayTurn: number | null };

export function WheelDrawing({ year, items, todayTurn }: WheelDrawingProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const inner = outer - ringWidth * rings.length;
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className={styles['wheel']} aria-hidden="true">
      {rings.map((source) => (
        <circle
          key={source}
          cx={middle}
          cy={middle}
          r={ringOf(source) + ringWidth / 2}
          className={styles['ring']}
        />
      ))}
      <circle cx={middle} cy={middle} r={inner} className={styles['ring']} />
      {months.map((month) => {
        const begin = turnOfMonth(year, month);
        const end = month === 12 ? 1 : turnOfMonth(year, month + 1);
        const [from, to] = [at(begin, inner), at(begin, outer)];
        const label = at((begin + end) / 2, outer + 22);
        return (
          <g key={month}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles['turn']} />
            <text x={label.x} y={label.y} className={styles['month']}>
              {t(`word.month.${month as 1}`).slice(0, 3)}
            </text>
          </g>
        );
      })}
      {todayTurn !== null && <TodayHand turn={todayTurn} inner={inner} />}
      {wheelMarks(items, year).map(({ source, turn, items: held }) => {
        const { x, y } = at(turn, ringOf(source));
        return (
          <g key={`${source} ${turn}`} transform={`translate(${x} ${y})`}>
            <title>
              {held.map((item) => wheelWords(item, { a, period: format.period })).join('\n')}
            </title>
            <SourceMark source={source} isLarge={held.length > 1} />
            {held.length > 1 && (
              <text className={styles['number']} y={source === 'deadline' ? 3 : 0}>
                {held.length}
              </text>
            )}
          </g>
        );
      })}
      <text x={middle} y={middle} className={styles['year']}>
        {year}
      </text>
    </svg>
  );
}

function TodayHand({ turn, inner }: { turn: number; inner: number }) {
  const [from, to] = [at(turn, inner - 10), at(turn, outer + 6)];
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles['today']} />;
}

/** Each source has a shape, so that none is told by colour alone. */
export function SourceMark({ source, isLarge }: { source: WheelSource; isLarge: boolean }) {
  const r = isLarge ? 12 : 8;
  switch (source) {
    case 'event':
      return <circle r={r} className={styles['mark']} />;
    case 'round':
      return <rect x={-r} y={-r} width={2 * r} height={2 * r} className={styles['mark']} />;
    case 'meeting':
      return (
        <path d={`M0 ${-r - 2}L${r + 2} 0L0 ${r + 2}L${-r - 2} 0Z`} className={styles['mark']} />
      );
    case 'deadline':
      return <path d={`M0 ${-r - 2}L${r + 2} ${r}L${-r - 2} ${r}Z`} className={styles['mark']} />;
    case 'fund':
      return (
        <path
          d={`M${-r} ${-r / 3}L0 ${-r - 1}L${r} ${-r / 3}L${r * 0.65} ${r}L${-r * 0.65} ${r}Z`}
          className={styles['mark']}
        />
      );
    case 'report':
      return <circle r={r - 1} className={styles['hollow']} />;
  }
}
