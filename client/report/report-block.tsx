// One block of the report document as HTML, by its kind.
import { ChartView } from '#client/chart/chart-view.tsx';
import type { DocBlock, ReportMeta } from '#shared/report/report-document.ts';
import styles from './report-block.module.css';
import { Highlights, KeyFigures, Rings, StrategyPage } from './report-figure.tsx';
import { ChapterBlock, ContentsBlock, GoalBlock, PartBlock } from './report-opening.tsx';
import type { ContentsEntry, PlacedBlock } from '#shared/report/report-outline.ts';
import { ReportPicture, WrittenProse } from './report-prose.tsx';
import { DecisionBlock, SignatureBlock } from './report-signed.tsx';
import { ReportTable } from './report-table.tsx';
import { ReportProse, ReportStatus, Say } from './report-text.tsx';

type ReportBlockProps = {
  placed: PlacedBlock;
  meta: { words: Pick<ReportMeta['words'], 'figure' | 'table'> };
  entries: readonly ContentsEntry[];
  /** Of a table or a chart. */
  number: number | undefined;
};

export function ReportBlock({
  placed: { block, anchor },
  meta,
  entries,
  number,
}: ReportBlockProps) {
  switch (block.kind) {
    case 'contents':
      return <ContentsBlock block={block} entries={entries} />;
    case 'part':
      return <PartBlock block={block} anchor={anchor} />;
    case 'chapter':
      return <ChapterBlock block={block} anchor={anchor} />;
    case 'goal':
      return <GoalBlock block={block} anchor={anchor} />;
    case 'heading':
      return <HeadingBlock block={block} anchor={anchor} />;
    case 'paragraph':
      return (
        <div className={styles[block.tone]}>
          <ReportProse text={block.text} />
        </div>
      );
    case 'list':
      return (
        <ul className={styles['list']}>
          {block.items.map((item, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- items never change places
            <li key={place}>
              <Say text={item} />
            </li>
          ))}
        </ul>
      );
    case 'key-figures':
      return <KeyFigures block={block} />;
    case 'rings':
      return <Rings block={block} />;
    case 'strategy-page':
      return <StrategyPage block={block} />;
    case 'highlights':
      return <Highlights block={block} />;
    case 'table':
      return <ReportTable table={block} label={number ? `${meta.words.table} ${number}.` : ''} />;
    case 'chart':
      return (
        <div className={styles['chart']}>
          <ChartView spec={block.chart} label={`${meta.words.figure} ${number}.`} isAtOnce />
        </div>
      );
    case 'prose':
      return <WrittenProse prose={block.prose} />;
    case 'picture':
      return <ReportPicture picture={block.picture} />;
    case 'voices':
      return <VoicesBlock block={block} />;
    case 'signature':
      return <SignatureBlock block={block} />;
    case 'decision':
      return <DecisionBlock block={block} />;
    case 'facts':
      return (
        <dl className={styles['facts']}>
          {block.items.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <ReportProse text={text} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'page-break':
      return null;
  }
}

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;

function HeadingBlock({
  block: { level, text, number },
  anchor,
}: {
  block: Block<'heading'>;
  anchor: string;
}) {
  const Heading = ({ 2: 'h3', 3: 'h4', 4: 'h5' } as const)[level];
  return (
    <Heading id={anchor} className={styles['heading']}>
      {number && <span className={styles['number']}>{number} </span>}
      <Say text={text} />
    </Heading>
  );
}

/** Three voices side by side, none above the others; where they differ, a line says so. */
function VoicesBlock({ block: { voices, difference } }: { block: Block<'voices'> }) {
  return (
    <div className={styles['voices']}>
      <ul>
        {voices.map(({ role, isRaised, heading, status, text, byline }) => (
          <li key={role} data-role={role} data-raised={isRaised || undefined}>
            <span className={styles['small']}>{heading}</span>
            {status && <ReportStatus status={status} />}
            <ReportProse text={text} />
            {byline && <span className={styles['small']}>{byline}</span>}
          </li>
        ))}
      </ul>
      {difference && <p className={styles['difference']}>{difference}</p>}
    </div>
  );
}
