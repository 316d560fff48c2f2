// What opens something in the report: the contents, parts, chapters and goals.
import type { DocBlock } from '#shared/report/report-document.ts';
import styles from './report-opening.module.css';
import type { ContentsEntry } from '#shared/report/report-outline.ts';
import { ReportBar, ReportProse, ReportRing, ReportStatus, Say } from './report-text.tsx';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;

export function ContentsBlock({
  block,
  entries,
}: {
  block: Block<'contents'>;
  entries: readonly ContentsEntry[];
}) {
  return (
    <div className={styles['contents']}>
      <h2 className={styles['partTitle']}>{block.title}</h2>
      <ContentsList entries={entries} />
      {block.leftOut.lines.length > 0 && (
        <div className={styles['leftOut']}>
          <p>
            <strong>{block.leftOut.intro}</strong>
          </p>
          {block.leftOut.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </div>
  );
}

export function ContentsList({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ul className={styles['contentsList']}>
      {entries.map(({ anchor, level, number, title }) => (
        <li key={anchor} data-level={level}>
          <a href={`#${anchor}`}>
            <span className={styles['number']}>{number}</span>{' '}
            <span>
              <Say text={title} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function PartBlock({ block, anchor }: { block: Block<'part'>; anchor: string }) {
  return (
    <>
      <h2 id={anchor} className={styles['partTitle']}>
        {block.number && <span className={styles['number']}>{block.number}</span>} {block.title}
      </h2>
      {block.lead && <ReportProse text={block.lead} className={styles['lead']} />}
    </>
  );
}

export function ChapterBlock({ block, anchor }: { block: Block<'chapter'>; anchor: string }) {
  const { number, kicker, title, arena, goalLabel, goal, ring, status, facts } = block;
  const isSaid = (text: typeof goal) => text !== '–' && text !== '';
  return (
    <div className={styles['chapter']}>
      <div className={styles['chapterHead']}>
        <div>
          <p className={styles['kicker']}>{kicker}</p>
          <h3 id={anchor} className={styles['chapterTitle']}>
            <span className={styles['number']}>{number}</span> <Say text={title} />
          </h3>
          {isSaid(arena) && (
            <p className={styles['arena']}>
              <Say text={arena} />
            </p>
          )}
          {isSaid(goal) && (
            <div className={styles['aim']}>
              <p className={styles['small']}>{goalLabel}</p>
              <p>
                <Say text={goal} />
              </p>
            </div>
          )}
        </div>
        <div className={styles['chapterRing']}>
          <ReportRing ring={ring} size={148} />
          <ReportStatus status={status} />
        </div>
      </div>
      <dl className={styles['chapterFacts']}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export function GoalBlock({ block, anchor }: { block: Block<'goal'>; anchor: string }) {
  const { level, number, title, status, bullet, note } = block;
  const Heading = ({ 2: 'h3', 3: 'h4', 4: 'h5' } as const)[level];
  return (
    <div className={styles['goal']} data-level={level}>
      <Heading id={anchor}>
        <span className={styles['number']}>{number}</span> <Say text={title} />
      </Heading>
      <div>
        {bullet && (
          <p className={styles['goalFigure']}>
            <ReportBar share={bullet.share} plan={bullet.plan} />
            <strong>{bullet.label}</strong>
          </p>
        )}
        <ReportStatus status={status} />
        {note && <p className={styles['small']}>{note}</p>}
      </div>
    </div>
  );
}
