// What is put into a chapter's text, told in words.
import { parseLiveBlock, type LiveBlock } from './live-block.ts';

// Bounded, as whoever writes may write thousands of beginnings.
const image =
  /!\[((?:\\.|[^\]\\]){0,600})\]\((malbar:[^\s)"]{1,80})(?: "((?:\\.|[^"\\]){0,600})")?\)/g;

/** A text for people who compare two: what is live in it by its words, without its address. */
export function spokenText(text: string, wordOf: (kind: LiveBlock['kind']) => string): string {
  return text.replaceAll(image, (whole, alt: string, address: string, caption = '') => {
    const block = parseLiveBlock(address);
    if (!block) return whole;
    const said = [alt, caption].filter(Boolean).map((words) => words.replaceAll(/\\(.)/g, '$1'));
    return `[${wordOf(block.kind)}: ${said.join(' – ')}]`;
  });
}
