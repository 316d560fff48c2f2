// What is put into a text besides words, as a card that says what it is: it is chosen, moved and taken out whole.
import { Node, type NodeViewProps } from '@tiptap/core';
import { NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import type { ComponentType } from 'react';
import type { IsEmbed } from './markdown-doc.ts';
import styles from './rich-text.module.css';

export type EmbedWords = { address: string; alt: string; caption: string };

export type EmbedCardProps = EmbedWords & {
  onChange: (words: Pick<EmbedWords, 'alt' | 'caption'>) => void;
  onRemove: () => void;
};

export type EmbedKind = {
  /** Whether an image of that address is one. */
  isEmbed: IsEmbed;
  Card: ComponentType<EmbedCardProps>;
};

export function embedNode({ isEmbed, Card }: EmbedKind) {
  return Node.create({
    name: 'embed',
    group: 'alone',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      address: { default: '' },
      alt: { default: '' },
      caption: { default: '' },
    }),
    // For what is copied from here to here; pictures of other pages are no pictures of ours.
    parseHTML: () => [
      {
        tag: 'img[data-embed]',
        getAttrs(image) {
          const address = image.dataset['embed'] ?? '';
          const alt = image.getAttribute('alt');
          return isEmbed(address) ? { address, alt, caption: image.title } : false;
        },
      },
    ],
    renderHTML: ({ node: { attrs } }) => [
      'img',
      { 'data-embed': attrs['address'], alt: attrs['alt'], title: attrs['caption'] },
    ],
    addKeyboardShortcuts() {
      return {
        // It is chosen first, and taken out by the next.
        Backspace: () => {
          const { $from, empty } = this.editor.state.selection;
          if (!empty || $from.depth !== 1 || $from.parentOffset > 0) return false;
          const { nodeBefore, pos } = $from.doc.resolve($from.before());
          if (nodeBefore?.type !== this.type) return false;
          return this.editor.commands.setNodeSelection(pos - nodeBefore.nodeSize);
        },
      };
    },
    addNodeView: () =>
      ReactNodeViewRenderer(({ node, updateAttributes, deleteNode }: NodeViewProps) => (
        <NodeViewWrapper className={styles['embed']} data-drag-handle>
          <Card {...(node.attrs as EmbedWords)} onChange={updateAttributes} onRemove={deleteNode} />
        </NodeViewWrapper>
      )),
  });
}
