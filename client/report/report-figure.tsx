// The report's page-wide figures: key figures, rings, the strategy on a page, what went well and what needs a decision.
import type { DocBlock } from '#shared/report/report-document.ts';
import styles from './report-figure.module.css';
import { ReportRing, ReportStatus, Say } from './report-text.tsx';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;

export function KeyFigures({ block }: { block: Block<'key-figures'> }) {
  return (
    <ul className={styles['keyFigures']}>
      {block.items.map(({ value, label, detail }) => (
        <li key={label}>
          <span className={styles['value']}>{value}</span>
          <strong>{label}</strong>
          {detail && <span className={styles['small']}>{detail}</span>}
        </li>
      ))}
    </ul>
  );
}

export function Rings({ block }: { block: Block<'rings'> }) {
  return (
    <ul className={styles['rings']}>
      {block.items.map(({ ring, title, status, lines }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- rings never change places
        <li key={place}>
          <ReportRing ring={ring} size={96} />
          <strong>
            <Say text={title} />
          </strong>
          <ReportStatus status={status} />
          {lines.map((line) => (
            <span key={line} className={styles['small']}>
              {line}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Each area with its priorities under it: columns where there is room, else one after the other. */
export function StrategyPage({ block }: { block: Block<'strategy-page'> }) {
  return (
    <figure className={styles['strategyPage']}>
      <figcaption className={styles['figureTitle']}>{block.title}</figcaption>
      <ul className={styles['columns']}>
        {block.columns.map((column) => (
          <li key={column.number}>
            <div className={styles['columnHead']}>
              <strong>
                {column.tiles.length === 0 && (
                  <span className={styles['number']}>{column.number} </span>
                )}
                <Say text={column.title} />
              </strong>
              <span>
                <ReportStatus status={column.status} /> <b>{column.label}</b>
              </span>
            </div>
            <ul>
              {column.tiles.map((tile) => (
                <li key={tile.number} className={styles['tile']} data-status={tile.status.status}>
                  <ReportStatus status={tile.status} />
                  <span>
                    <span className={styles['tileNumber']}>{tile.number}</span>{' '}
                    <Say text={tile.title} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {block.note && <p className={styles['small']}>{block.note}</p>}
    </figure>
  );
}

export function Highlights({ block }: { block: Block<'highlights'> }) {
  return (
    <div className={styles['highlights']}>
      {block.columns.map(({ heading, items, empty }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {items.length === 0 && <p className={styles['small']}>{empty}</p>}
          <ul>
            {items.map(({ text, detail, status }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- highlights never change places
              <li key={place}>
                <strong>
                  <Say text={text} />
                </strong>
                <span>
                  {status && <ReportStatus status={status} />}{' '}
                  <span className={styles['small']}>{detail}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
