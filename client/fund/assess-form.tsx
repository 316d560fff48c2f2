// What the assessment committee thinks of an application.
import { Checkbox } from '@digdir/designsystemet-react';
import type * as z from 'zod/mini';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { assessApplicationInput } from '#shared/fund/fund-schema.ts';
import type { ApplicationRow } from '#shared/fund/fund-type.ts';

type AssessFormProps = { row: ApplicationRow; onClose: () => void };
type Draft = { score: string; assessment: string; isRecommended: boolean };

const scores = ['1', '2', '3', '4', '5', '6', '7'];

export function AssessForm({ row, onClose }: AssessFormProps) {
  const a = useAdminText();
  const show = useNotice();
  return (
    <EditDialog<ApplicationRow, Draft, z.infer<typeof assessApplicationInput>>
      title={a('fund.application.assess')}
      lead={row.title}
      row={row}
      draftOf={({ score, assessment, state }) => {
        return { score: String(score ?? ''), assessment, isRecommended: state === 'recommended' };
      }}
      inputOf={({ score, ...draft }, version) => {
        return { ...draft, id: row.id, version, score: score === '' ? null : Number(score) };
      }}
      wordsOf={(draft) => [
        [a('fund.application.score'), draft.score],
        [a('fund.application.assessment'), draft.assessment],
      ]}
      schema={assessApplicationInput}
      send={seamClient.fund.assessApplication.mutate}
      onSaved={() => show({ text: a('fund.application.assessed') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <ChoiceField
            name="score"
            label={a('fund.application.score')}
            description={a('fund.application.scoreHint')}
            value={draft.score}
            choices={[
              { value: '', label: a('fund.application.noScore') },
              ...scores.map((value) => ({ value, label: value })),
            ]}
            error={errorOf('score')}
            onChange={(score) => change({ score })}
          />
          <RichTextField
            name="assessment"
            label={a('fund.application.assessment')}
            lang={row.lang}
            rows={6}
            value={draft.assessment}
            error={errorOf('assessment')}
            onChange={(assessment) => change({ assessment })}
          />
          <Checkbox
            name="isRecommended"
            value="isRecommended"
            label={a('fund.application.recommend')}
            checked={draft.isRecommended}
            onChange={({ target }) => change({ isRecommended: target.checked })}
          />
        </>
      )}
    </EditDialog>
  );
}
