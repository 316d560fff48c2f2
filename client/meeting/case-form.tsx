// A case: what it is called, what is laid before the meeting, what is proposed, what it is about and what it follows up.
import { today } from '#client/ui/today.ts';
import { Textfield } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { PickList } from '#client/ui/pick-list.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import { useSave } from '#client/ui/use-save.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { reportKinds } from '#shared/report/report-type.ts';
import { reportYears, strategyYears } from '#shared/strategy/strategy-year.ts';
import { updateCaseInput, createCaseInput } from '#shared/meeting/meeting-schema.ts';
import { caseKinds, type CaseRow, type MeetingRow } from '#shared/meeting/meeting-type.ts';
import type { MeetingData } from './agenda-section.tsx';
import { caseDraftOf, caseFieldsOf, newCaseDraft, type CaseDraft } from './case-draft.ts';
import { fundChoices } from './fund-choice.ts';
import { DocumentFields } from './document-fields.tsx';

/** What is typed of a number; null where there is no figure in it. */
function wholeNumber(typed: string): number | null {
  const figures = typed.replace(/\D/g, '');
  return figures === '' ? null : Number(figures);
}

type CaseFormProps = {
  meeting: MeetingRow;
  /** Null: a new one. */
  row: CaseRow | null;
  /** What cases of the meeting are about, also what has been taken away since. */
  things: MeetingData['things'];
  onClose: () => void;
};

export function CaseForm({ meeting, row, things, onClose }: CaseFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const [
    { data: outline },
    { data: measures },
    { data: indicators },
    { data: earlier },
    { data: strategies },
    { data: funds },
  ] = useSuspenseQueries({
    queries: [
      trpc.strategy.outline.queryOptions({ strategy }),
      trpc.measure.list.queryOptions({ strategy }),
      trpc.indicator.list.queryOptions({ strategy }),
      trpc.meeting.cases.queryOptions({ bodyId: meeting.bodyId }),
      trpc.strategy.list.queryOptions(),
      trpc.fund.things.queryOptions(),
    ],
  });
  const { draft, change, isDirty, take } = useDraft(
    row ? caseDraftOf(row) : newCaseDraft(meeting.lang),
  );
  const [version, setVersion] = useState(row?.version ?? 0);
  const save = useSave<CaseDraft & { version: number }, CaseRow>({
    send: ({ version: at, ...values }) => {
      const fields = caseFieldsOf(values);
      return row
        ? seamClient.meeting.updateCase.mutate({ ...fields, id: row.id, version: at })
        : seamClient.meeting.addCase.mutate({ ...fields, meetingId: meeting.id, origin: null });
    },
    schema: {
      safeParse: (input) => {
        const fields = caseFieldsOf(input as CaseDraft);
        return row
          ? updateCaseInput.safeParse({ ...fields, id: row.id, version })
          : createCaseInput.safeParse({ ...fields, meetingId: meeting.id, origin: null });
      },
    },
    onSaved(saved) {
      const number = caseNumber(saved);
      show({ text: row ? a('meeting.form.caseSaved') : a('meeting.form.caseAdded', { number }) });
      onClose();
    },
  });
  const { conflict } = save;
  useRefreshOnConflict(conflict);
  const reportChoices = strategies.flatMap((each) =>
    reportYears(each, today()).flatMap((year) =>
      reportKinds
        .filter((kind) => kind !== 'period' || year === strategyYears(each, today()).last)
        .map((kind) => ({
          value: `${each.id} ${year} ${kind}`,
          label: `${a('meeting.agenda.report', { kind, year: String(year) })}, ${each.shortTitle}`,
        })),
    ),
  );
  const pickers = [
    {
      name: 'goalIds',
      label: a('meeting.form.goals'),
      choices: outline.goals.map((goal) => goalChoice(goal, outline.strategy.lang)),
    },
    {
      name: 'measureIds',
      label: a('meeting.form.measures'),
      choices: measures.measures.map(({ row: { id, title, lang } }) => {
        return { value: id, label: title, lang };
      }),
    },
    {
      name: 'indicatorIds',
      label: a('meeting.form.indicators'),
      choices: indicators.indicators.map(({ row: { id, title, lang } }) => {
        return { value: id, label: title, lang };
      }),
    },
  ] as const;
  return (
    <FormDialog
      title={
        row ? a('meeting.form.editCase', { number: caseNumber(row) }) : a('meeting.form.newCase')
      }
      isDirty={isDirty}
      save={save}
      submitLabel={a('meeting.form.saveCase')}
      conflict={
        conflict && (
          <ConflictBox
            first={null}
            isSaving={save.isSaving}
            fields={(['title', 'paper', 'proposal', 'presenter'] as const).map((key) => ({
              label: a(`meeting.form.${key === 'title' ? 'caseTitle' : key}`),
              mine: draft[key],
              theirs: conflict[key],
            }))}
            onKeepMine={() => {
              setVersion(conflict.version);
              save.send({ ...draft, version: conflict.version });
            }}
            onTakeTheirs={() => {
              take(caseDraftOf(conflict));
              setVersion(conflict.version);
              save.clear();
            }}
          />
        )
      }
      onSubmit={() => save.send({ ...draft, version })}
      onClose={onClose}
    >
      <Textfield
        name="title"
        label={a('meeting.form.caseTitle')}
        value={draft.title}
        error={save.errorOf('title')}
        onChange={({ target }) => change({ title: target.value })}
      />
      {row === null && meeting.heldOn < today() && (
        <Textfield
          name="number"
          label={a('meeting.form.number')}
          description={a('meeting.form.numberHint')}
          inputMode="numeric"
          autoComplete="off"
          value={draft.number ?? ''}
          error={save.errorOf('number')}
          onChange={({ target }) => change({ number: wholeNumber(target.value) })}
        />
      )}
      <ChoiceField
        name="kind"
        label={a('meeting.form.kind')}
        value={draft.kind}
        choices={caseKinds.map((value) => ({ value, label: a(`meeting.kind.${value}`) }))}
        error={save.errorOf('kind')}
        onChange={(value) =>
          change({ kind: caseKinds.find((each) => each === value) ?? draft.kind })
        }
      />
      <Textfield
        name="presenter"
        label={a('meeting.form.presenter')}
        value={draft.presenter}
        error={save.errorOf('presenter')}
        onChange={({ target }) => change({ presenter: target.value })}
      />
      <RichTextField
        name="paper"
        extent="parts"
        label={a('meeting.form.paper')}
        description={a('meeting.form.paperHint')}
        lang={draft.lang}
        rows={8}
        value={draft.paper}
        error={save.errorOf('paper')}
        onChange={(paper) => change({ paper })}
      />
      <RichTextField
        name="proposal"
        label={a('meeting.form.proposal')}
        description={a('meeting.form.proposalHint')}
        lang={draft.lang}
        rows={4}
        value={draft.proposal}
        error={save.errorOf('proposal')}
        onChange={(proposal) => change({ proposal })}
      />
      <ChoiceField
        name="followsCaseId"
        label={a('meeting.form.follows')}
        value={draft.followsCaseId ?? ''}
        choices={[
          { value: '', label: a('meeting.form.followsNone') },
          ...earlier
            .filter(({ id, meetingId }) => id !== row?.id && meetingId !== meeting.id)
            .map((each) => ({
              value: each.id,
              label: `${caseNumber(each)} ${each.title}`,
              lang: each.lang,
            })),
        ]}
        error={save.errorOf('followsCaseId')}
        onChange={(value) => change({ followsCaseId: value === '' ? null : value })}
      />
      {pickers.map(({ name, label, choices }) => (
        <PickList
          key={name}
          name={name}
          label={label}
          values={draft[name]}
          choices={choices}
          error={undefined}
          onChange={(ids) => change({ [name]: ids })}
        />
      ))}
      <PickList
        name="funds"
        label={a('fundCase.form.funds')}
        values={draft.funds.map(({ targetId }) => targetId)}
        choices={fundChoices({ funds, things, row }, a)}
        error={undefined}
        onChange={(ids) =>
          change({
            funds: ids.flatMap((targetId) => {
              const kept = draft.funds.find((each) => each.targetId === targetId);
              const chosen = funds.find(({ id }) => id === targetId);
              return kept ?? (chosen ? { kind: chosen.kind, targetId } : []);
            }),
          })
        }
      />
      <PickList
        name="reports"
        label={a('meeting.form.reports')}
        values={draft.reports.map(
          ({ targetId, year, reportKind }) => `${targetId} ${year} ${reportKind}`,
        )}
        choices={reportChoices}
        error={undefined}
        onChange={(values) =>
          change({
            reports: values.map((value) => {
              const [targetId = '', year = '', kind] = value.split(' ');
              const reportKind = reportKinds.find((each) => each === kind) ?? 'year';
              return { kind: 'report' as const, targetId, year: Number(year), reportKind };
            }),
          })
        }
      />
      <DocumentFields
        documents={draft.documents}
        errorOf={(place, field) => save.errorOf(`links.${place}.${field}`)}
        firstPlace={
          draft.goalIds.length +
          draft.measureIds.length +
          draft.indicatorIds.length +
          draft.funds.length +
          draft.reports.length
        }
        onChange={(documents) => change({ documents })}
      />
    </FormDialog>
  );
}
