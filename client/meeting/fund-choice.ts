// Collaboration funds that a case may be about, and those that it is about already though they have been taken away since.
import type { Choice } from '#client/ui/choice-field.tsx';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate } from '#shared/text/text.ts';

type Thing = { id: string; kind: string; title: string; lang?: Lang };
type FundsOf = {
  funds: readonly Thing[];
  /** What the meeting's cases are about: of any kind, gone or not. */
  things: readonly Thing[];
  row: Pick<CaseRow, 'links'> | null;
};

export function fundChoices({ funds, things, row }: FundsOf, a: AdminTranslate): Choice[] {
  const isLinked = (id: string) =>
    row?.links.some((link) => link.kind !== 'document' && link.targetId === id) ?? false;
  const gone = things.filter(({ id }) => isLinked(id) && !funds.some((each) => each.id === id));
  return [...funds, ...gone].flatMap(({ id: value, kind, title, lang }): Choice[] => {
    if (kind === 'fund_year') return [{ value, label: a('fundCase.ofYear', { year: title }) }];
    if (kind === 'fund_call') return [{ value, label: a('fundCase.form.call', { title }), lang }];
    if (kind !== 'fund_project') return [];
    return [{ value, label: a('fundCase.form.project', { title }), lang }];
  });
}
