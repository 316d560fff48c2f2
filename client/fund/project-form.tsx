// A project: what it is, who takes part, when it runs, and what came of it.
import type * as z from 'zod/mini';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { createProjectInput, updateProjectInput } from '#shared/fund/fund-schema.ts';
import { projectStates, type ProjectRow } from '#shared/fund/fund-type.ts';
import type { FundPartner } from './fund-type.ts';
import { HrcsFields } from './hrcs-fields.tsx';
import { hrcsDraftOf, hrcsInputOf, hrcsWords, type HrcsDraft } from './hrcs-input.ts';
import { newPartyDraft, partyDraftOf, FundedFields, type PartyDraft } from './party-fields.tsx';
import { partyInputOf } from './party-input.ts';
import { useMoney } from './use-money.ts';

type ProjectFormProps = {
  /** Null: a new one. */
  row: ProjectRow | null;
  partners: readonly FundPartner[];
  things?: readonly { id: string; title: string }[];
  onClose: () => void;
};

type Own = Pick<
  ProjectRow,
  'title' | 'summary' | 'kind' | 'startsOn' | 'endsOn' | 'state' | 'result'
>;
type Draft = Own & PartyDraft & { hrcs: HrcsDraft[] };
type Edited = { version: number } & (ProjectRow | (Own & { id: null }));
type Input = z.infer<typeof updateProjectInput>;

const blank: Own & { id: null; version: number } = {
  id: null,
  version: 0,
  title: '',
  summary: '',
  kind: 'improvement',
  startsOn: null,
  endsOn: null,
  state: 'planned',
  result: '',
};

export function ProjectForm({ row, partners, things = [], onClose }: ProjectFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const { percent } = useMoney();
  const show = useNotice();
  const writtenIn = row?.lang ?? lang;
  return (
    <EditDialog<Edited, Draft, Input>
      title={row ? a('fund.project.edit') : a('fund.projects.new')}
      row={row ?? blank}
      draftOf={(of) => {
        const { title, summary, kind, startsOn, endsOn, state, result } = of;
        const own = { title, summary, kind, startsOn, endsOn, state, result };
        if (of.id === null) return { ...own, ...newPartyDraft, hrcs: [] };
        return { ...own, ...partyDraftOf(of, percent), hrcs: hrcsDraftOf(of.hrcs) };
      }}
      inputOf={(draft, version) => ({
        ...draft,
        ...partyInputOf(draft, lang),
        id: row?.id ?? '',
        version,
        lang: writtenIn,
        hrcs: hrcsInputOf(draft.hrcs),
      })}
      wordsOf={(draft) => [
        [a('fund.form.title'), draft.title],
        [a('fund.project.summary'), draft.summary],
        [a('fund.projects.state'), a(`fund.projectState.${draft.state}`)],
        [a('fund.project.result'), draft.result],
        [a('fund.project.hrcs'), hrcsWords(draft.hrcs)],
      ]}
      schema={row ? updateProjectInput : createProjectInput}
      send={(input) =>
        row
          ? seamClient.fund.updateProject.mutate(input)
          : seamClient.fund.createProject.mutate(input)
      }
      onSaved={() => show({ text: a('fund.project.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <FundedFields
            draft={draft}
            partners={partners}
            things={things}
            errorOf={errorOf}
            onChange={change}
          />
          <DateField
            name="startsOn"
            label={a('fund.project.startsOn')}
            value={draft.startsOn}
            error={errorOf('startsOn')}
            onChange={(startsOn) => change({ startsOn })}
          />
          <DateField
            name="endsOn"
            label={a('fund.project.endsOn')}
            value={draft.endsOn}
            error={errorOf('endsOn')}
            onChange={(endsOn) => change({ endsOn })}
          />
          <ChoiceField
            name="state"
            label={a('fund.projects.state')}
            value={draft.state}
            choices={projectStates.map((value) => {
              return { value, label: a(`fund.projectState.${value}`) };
            })}
            error={errorOf('state')}
            onChange={(value) =>
              change({ state: projectStates.find((each) => each === value) ?? draft.state })
            }
          />
          <RichTextField
            name="summary"
            label={a('fund.project.summary')}
            lang={writtenIn}
            rows={6}
            value={draft.summary}
            error={errorOf('summary')}
            onChange={(summary) => change({ summary })}
          />
          <RichTextField
            name="result"
            label={a('fund.project.result')}
            description={a('fund.project.resultHint')}
            lang={writtenIn}
            rows={6}
            value={draft.result}
            error={errorOf('result')}
            onChange={(result) => change({ result })}
          />
          <HrcsFields values={draft.hrcs} errorOf={errorOf} onChange={(hrcs) => change({ hrcs })} />
        </>
      )}
    </EditDialog>
  );
}
