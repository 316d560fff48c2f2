// A text that comes from elsewhere while the field is open: what others have saved, last year's, one that is taken back.
import type { Editor, JSONContent } from '@tiptap/core';

/** Only what differs is replaced: the caret stays with its words, and nobody takes back what others have written. */
export function replaceText(editor: Editor, doc: JSONContent): void {
  const { state, view } = editor;
  const blocks = doc.content ?? [];
  // The editor has a place to write after whatever stands last.
  const last = blocks.at(-1)?.type === 'paragraph' ? [] : [{ type: 'paragraph' }];
  const next = state.schema.nodeFromJSON({ ...doc, content: [...blocks, ...last] });
  const from = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (from === null || !end) return;
  // Where what repeats is longer or shorter, the two ends may have passed the beginning.
  const passed = Math.max(0, from - Math.min(end.a, end.b));
  view.dispatch(
    state.tr
      .replace(from, end.a + passed, next.slice(from, end.b + passed))
      .setMeta('addToHistory', false)
      .setMeta('preventUpdate', true),
  );
}
