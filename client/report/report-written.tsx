// What people have written with marks, as the preview shows it: running text, what was decided, pictures, and who signed.
import type { DocBlock } from '#shared/report/report-document.ts';
import type { Prose, ProseNode, Run } from '#shared/report/prose.ts';
import styles from './report-written.module.css';
import { Say } from './report-text.tsx';

type Block<Kind extends DocBlock['kind']> = Extract<DocBlock, { kind: Kind }>;

export function WrittenBlock({ prose: { lang, nodes } }: { prose: Prose }) {
  return (
    <div lang={lang ?? undefined} className={styles['written']}>
      <Nodes nodes={nodes} />
    </div>
  );
}

/** The label runs on into the wording; what follows from it stands quieter below. */
export function DecisionBlock({ block: { label, prose, notes } }: { block: Block<'decision'> }) {
  return (
    <div className={styles['decision']}>
      <p>
        <strong>{label}</strong>
      </p>
      <WrittenBlock prose={prose} />
      {notes.map((note) => (
        <p key={note} className={styles['quiet']}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** As wide as on paper: 150 pixels to the inch, and never higher than two fifths of a sheet. */
export function PictureBlock({ block: { picture } }: { block: Block<'picture'> }) {
  const { id, width, height, alt, caption } = picture;
  const [words, lang] = typeof alt === 'string' ? [alt, undefined] : [alt.text, alt.lang];
  return (
    <figure className={styles['picture']}>
      <img
        src={`/report/bilde/${id}`}
        width={width}
        height={height}
        alt={words}
        lang={lang}
        loading="lazy"
        style={{ width: `${width * 0.64}px` }}
      />
      {caption !== '' && (
        <figcaption className={styles['quiet']}>
          <Say text={caption} />
        </figcaption>
      )}
    </figure>
  );
}

/** A line for a pen where nobody has signed yet. */
export function SignatureBlock({
  block: { name, role, place, date },
}: {
  block: Block<'signature'>;
}) {
  const when = [place, date].filter((part) => part !== '').join(', ');
  return (
    <p className={styles['signature']} data-unsigned={name === '' || undefined}>
      {name && <strong>{name}</strong>}
      <span>{role}</span>
      {when && <span>{when}</span>}
    </p>
  );
}

function Nodes({ nodes }: { nodes: readonly ProseNode[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- nodes never change places
  return nodes.map((node, place) => <Node key={place} node={node} />);
}

function Node({ node }: { node: ProseNode }) {
  if (node.kind === 'paragraph')
    return (
      <p>
        <Runs runs={node.runs} />
      </p>
    );
  if (node.kind === 'quote')
    return (
      <blockquote>
        <Nodes nodes={node.nodes} />
      </blockquote>
    );
  const items = node.items.map((item, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- items never change places
    <li key={place}>
      <Nodes nodes={item} />
    </li>
  ));
  return node.isNumbered ? <ol start={node.start}>{items}</ol> : <ul>{items}</ul>;
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, isStrong, isEmphasis, href }, place) => {
    const emphasised = isEmphasis ? <em>{text}</em> : text;
    const said = isStrong ? <strong>{emphasised}</strong> : emphasised;
    return (
      // oxlint-disable-next-line react/no-array-index-key -- runs never change places
      <span key={place} className={styles['run']}>
        {href ? (
          <a href={href} target="_blank" rel="noreferrer">
            {said}
          </a>
        ) : (
          said
        )}
      </span>
    );
  });
}
