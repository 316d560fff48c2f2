// Who writes a chapter, by when, and in which language.
import { useSuspenseQuery } from '@tanstack/react-query';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { isIsoDate } from '#shared/iso-date.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { planChapterInput, type PlanChapterInput } from '#shared/report/report-schema.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { WrittenInField } from './written-in-field.tsx';

type PlanChapterFormProps = { row: ChapterRow; name: string; onClose: () => void };
type Draft = Pick<ChapterRow, 'ownerBodyId' | 'ownerPersonId' | 'dueOn' | 'lang'>;

export function PlanChapterForm({ row, name, onClose }: PlanChapterFormProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const show = useNotice();
  const strategy = useStrategySlug();
  const { data } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  const { bodies, people } = data;
  const bodyOf = (id: string | null) => bodies.find((body) => body.id === id);
  /** Those of the body first: whoever is asked by name may write, of whichever body. */
  const askable = (bodyId: string | null) => {
    const own = people.filter(({ bodyIds }) => bodyId !== null && bodyIds.includes(bodyId));
    return [...own, ...people.filter((person) => !own.includes(person))];
  };
  return (
    <EditDialog<ChapterRow, Draft, PlanChapterInput>
      title={a('reportWork.chapters.planOf', { chapter: name })}
      lead={a('reportWork.plan.lead')}
      row={row}
      draftOf={({ ownerBodyId, ownerPersonId, dueOn, lang }) => {
        return { ownerBodyId, ownerPersonId, dueOn, lang };
      }}
      inputOf={(draft, version) => ({ ...draft, id: row.id, version })}
      wordsOf={({ ownerBodyId, ownerPersonId, dueOn, lang }) => {
        const body = bodyOf(ownerBodyId);
        const person = people.find(({ id }) => id === ownerPersonId);
        return [
          [a('reportWork.plan.body'), body ? bodyName(body) : a('reportWork.plan.nobody')],
          [a('reportWork.plan.person'), person?.name ?? ''],
          [a('reportWork.plan.dueOn'), dueOn && isIsoDate(dueOn) ? format.date(dueOn) : ''],
          [a('reportWork.plan.lang'), t(`word.lang.${lang}`)],
        ];
      }}
      schema={planChapterInput}
      send={seamClient.report.planChapter.mutate}
      onSaved={() => show({ text: a('reportWork.plan.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <ChoiceField
            name="ownerBodyId"
            label={a('reportWork.plan.body')}
            description={a('reportWork.plan.bodyHint')}
            value={draft.ownerBodyId ?? ''}
            choices={[
              { value: '', label: a('reportWork.plan.nobody') },
              ...bodies
                .filter(({ kind }) => kind !== 'secretariat')
                .map((body) => ({ value: body.id, label: bodyName(body), lang: body.lang })),
            ]}
            error={errorOf('ownerBodyId')}
            onChange={(ownerBodyId) => change({ ownerBodyId: ownerBodyId || null })}
          />
          <ChoiceField
            name="ownerPersonId"
            label={a('reportWork.plan.person')}
            value={draft.ownerPersonId ?? ''}
            choices={[
              { value: '', label: a('reportWork.plan.noPerson') },
              ...askable(draft.ownerBodyId).map(({ id, name: label }) => ({ value: id, label })),
            ]}
            error={errorOf('ownerPersonId')}
            onChange={(ownerPersonId) => change({ ownerPersonId: ownerPersonId || null })}
          />
          <DateField
            name="dueOn"
            label={a('reportWork.plan.dueOn')}
            value={draft.dueOn}
            error={errorOf('dueOn')}
            onChange={(dueOn) => change({ dueOn })}
          />
          <WrittenInField
            label={a('reportWork.plan.lang')}
            value={draft.lang}
            error={errorOf('lang')}
            onChange={(lang) => change({ lang })}
          />
        </>
      )}
    </EditDialog>
  );
}
