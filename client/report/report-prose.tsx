// What people have written with marks, and the pictures among it, as the report sets them.
import type { DocPicture, DocText } from '#shared/report/report-document.ts';
import type { Prose, ProseNode, Run } from '#shared/report/prose.ts';
import { pictureAddress } from '#shared/report/picture.ts';
import styles from './report-prose.module.css';
import { Say } from './report-text.tsx';

// What is written never changes places.
/* oxlint-disable react/no-array-index-key */

export function WrittenProse({ prose: { lang, nodes } }: { prose: Prose }) {
  return (
    <div lang={lang ?? undefined} className={styles['prose']}>
      <ProseNodes nodes={nodes} />
    </div>
  );
}

function ProseNodes({ nodes }: { nodes: readonly ProseNode[] }) {
  return nodes.map((node, place) => {
    if (node.kind === 'paragraph')
      return (
        <p key={place}>
          {node.runs.map((run, at) => (
            <RunOf key={at} run={run} />
          ))}
        </p>
      );
    if (node.kind === 'quote')
      return (
        <blockquote key={place}>
          <ProseNodes nodes={node.nodes} />
        </blockquote>
      );
    const items = node.items.map((item, at) => (
      <li key={at}>
        <ProseNodes nodes={item} />
      </li>
    ));
    return node.isNumbered ? (
      <ol key={place} start={node.start}>
        {items}
      </ol>
    ) : (
      <ul key={place}>{items}</ul>
    );
  });
}

function RunOf({ run: { text, isStrong, isEmphasis, href } }: { run: Run }) {
  const words = <span className={styles['run']}>{text}</span>;
  const slanted = isEmphasis ? <em>{words}</em> : words;
  const marked = isStrong ? <strong>{slanted}</strong> : slanted;
  return href ? (
    <a href={href} rel="noreferrer">
      {marked}
    </a>
  ) : (
    marked
  );
}

export function ReportPicture({ picture }: { picture: DocPicture }) {
  const { id, width, height, alt, caption } = picture;
  return (
    <figure className={styles['picture']}>
      <img
        src={pictureAddress(id)}
        width={width}
        height={height}
        lang={typeof alt === 'string' ? undefined : alt.lang}
        alt={wordsOf(alt)}
        loading="lazy"
      />
      {wordsOf(caption) && (
        <figcaption>
          <Say text={caption} />
        </figcaption>
      )}
    </figure>
  );
}

const wordsOf = (text: DocText) => (typeof text === 'string' ? text : text.text);
