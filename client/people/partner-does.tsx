// What a partner does in the strategy: the measures it leads and contributes to, the indicators and decisions its people
// answer for.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { IndicatorTable } from '#client/strategy/goal-indicators.tsx';
import { MeasureTable } from '#client/strategy/goal-measure-table.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import { plainText } from '#shared/report/markdown-blocks.ts';
import type { PartnerData } from './partner-page.tsx';
import styles from './partner-page.module.css';

export function PartnerDoes({ data }: { data: PartnerData }) {
  const a = useAdminText();
  const { measures, indicators, followUps, partners, partner } = data;
  const name = partner.shortName;
  const groups = [
    { title: a('partnerPage.measuresLed', { name }), measures: measures.led },
    { title: a('partnerPage.measuresShared', { name }), measures: measures.contributed },
  ].filter((group) => group.measures.length > 0);
  return (
    <>
      {groups.length === 0 && <p className="soft">{a('partnerPage.noMeasures', { name })}</p>}
      {groups.map((group) => (
        <section key={group.title} className={styles['part']} aria-label={group.title}>
          <h3>{group.title}</h3>
          <p className={`soft small ${styles['note']}`}>
            {a('partnerPage.measuresNote', {
              count: group.measures.length,
              ended: group.measures.filter(hasEnded).length,
            })}
          </p>
          <Measures {...group} partners={partners} />
        </section>
      ))}
      {indicators.length > 0 && (
        <section className={styles['part']} aria-label={a('partnerPage.indicators', { name })}>
          <h3>{a('partnerPage.indicators', { name })}</h3>
          <IndicatorTable
            indicators={indicators}
            caption={a('partnerPage.indicators', { name })}
            underOf={() => null}
          />
        </section>
      )}
      {followUps.length > 0 && (
        <>
          <h3>{a('partnerPage.followUps', { name })}</h3>
          <FollowUps followUps={followUps} />
        </>
      )}
    </>
  );
}

const hasEnded = ({ state }: MeasureStanding) =>
  state?.phase === 'completed' || state?.phase === 'cancelled';

type MeasuresProps = {
  title: string;
  measures: readonly MeasureStanding[];
  partners: PartnerData['partners'];
};

/** What still asks for something comes first; what has ended is folded. */
function Measures({ title, measures, partners }: MeasuresProps) {
  const a = useAdminText();
  const ended = measures.filter(hasEnded);
  const going = measures
    .filter((measure) => !hasEnded(measure))
    .toSorted((one, other) => Number(other.isOverdue) - Number(one.isOverdue));
  const words = { partners, isServing: () => false };
  return (
    <>
      {going.length > 0 && <MeasureTable {...words} measures={going} caption={title} />}
      {ended.length > 0 && (
        <details className={styles['ended']}>
          <summary>{a('partnerPage.showEnded', { count: ended.length })}</summary>
          <MeasureTable {...words} measures={ended} caption={a('partnerPage.endedOf', { title })} />
        </details>
      )}
    </>
  );
}

function FollowUps({ followUps }: Pick<PartnerData, 'followUps'>) {
  const a = useAdminText();
  const format = useFormat();
  const strategy = useStrategySlug();
  return (
    <ul className={styles['list']}>
      {followUps.map(({ id, caseNumber, text, lang, dueOn }) => (
        <li key={id}>
          <Link to="/$strategy/vedtak" params={{ strategy }} search={{ sok: caseNumber }}>
            {caseNumber}
          </Link>{' '}
          <span lang={lang}>{plainText(text)}</span>
          {dueOn && (
            <span className="soft"> · {a('partnerPage.due', { date: format.date(dueOn) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
