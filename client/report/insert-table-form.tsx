// How large a table is to be; it is filled in where it stands in the text.
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { tableBounds, tableMarkdown } from '#shared/report/chapter-insert.ts';
import { notSaved } from './not-saved.ts';

type InsertTableFormProps = { onPut: (paragraph: string) => void; onClose: () => void };

export function InsertTableForm({ onPut, onClose }: InsertTableFormProps) {
  const a = useAdminText();
  const { draft, change } = useDraft({ columns: 3, rows: 3 });
  return (
    <FormDialog
      title={a('reportChapter.table.title')}
      lead={a('reportChapter.table.lead')}
      isDirty={false}
      save={notSaved}
      submitLabel={a('reportChapter.table.submit')}
      onSubmit={() => {
        onPut(
          tableMarkdown(draft, (place) =>
            a('reportChapter.table.heading', { place: String(place) }),
          ),
        );
        onClose();
      }}
      onClose={onClose}
    >
      {(['columns', 'rows'] as const).map((each) => (
        <ChoiceField
          key={each}
          label={a(`reportChapter.table.${each}`)}
          name={each}
          value={String(draft[each])}
          choices={Array.from({ length: tableBounds[each].most }, (_, place) => {
            return { value: String(place + 1), label: String(place + 1) };
          })}
          onChange={(value) => change({ [each]: Number(value) })}
        />
      ))}
    </FormDialog>
  );
}
