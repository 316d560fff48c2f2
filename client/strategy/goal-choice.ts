// A goal in a list to choose from: set in by its depth, with the number that tells where it stands.
import type { Choice } from '#client/ui/choice-field.tsx';
import type { Lang } from '#shared/strategy/strategy-type.ts';

type Listed = { id: string; number: string; title: string; depth: number };

export function goalChoice({ id, number, title, depth }: Listed, lang: Lang): Choice {
  // Em spaces: an option takes no markup, and folds ordinary spaces.
  return { value: id, label: `${'\u2003'.repeat(depth)}${number} ${title}`, lang };
}
