// Fields that differ, one line each: from what to what. Texts too long to stand side by side are only named.
import { useText } from '#client/shell/language.tsx';

/** A field's name, and what it said before and after; empty where it said nothing. */
export type ChangeWords = { name: string; from: string; to: string };

const longestLine = 240;

export function useChangeLine(): (change: ChangeWords) => string {
  const t = useText();
  return ({ name, from, to }) => {
    if (from.length + to.length > longestLine) return t('history.rewritten', { field: name });
    // Lists have a line to each of their parts.
    const [before, after] = [from, to].map((text) => text.replaceAll('\n', '; '));
    if (!before) return t('history.filledIn', { field: name, to: after ?? '' });
    const empty = t('history.empty');
    return t('history.fromTo', { field: name, from: before, to: after || empty });
  };
}
