// A case for the steering group, written from the figures as they are: which of its planned meetings is to have it.
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { useSave } from '#client/ui/use-save.ts';
import type { AppRouter } from '#server/app-router.ts';
import { draftFundCaseInput } from '#shared/fund/fund-schema.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { hasMinutes, takesCases } from '#shared/meeting/meeting-state.ts';

type DraftCaseFormProps = {
  kind: 'fund_year' | 'fund_call';
  id: string;
  /** The year, or the call's title. */
  name: string;
  onClose: () => void;
};
type Drafted = inferRouterOutputs<AppRouter>['fund']['draftCase'];

export function DraftCaseForm({ kind, id, name, onClose }: DraftCaseFormProps) {
  const a = useAdminText();
  const trpc = useTRPC();
  const format = useFormat();
  const show = useNotice();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  const [{ data: meetings }, { data: people }] = useSuspenseQueries({
    queries: [trpc.meeting.list.queryOptions({}), trpc.people.list.queryOptions()],
  });
  const steering = new Set(
    people.bodies.flatMap((body) => (body.kind === 'steering_group' ? body.id : [])),
  );
  // The next one first.
  const coming = meetings
    .filter((each) => steering.has(each.bodyId) && takesCases(each) && !hasMinutes(each))
    .toReversed();
  const [meetingId, setMeetingId] = useState(coming[0]?.id ?? '');
  const save = useSave<z.infer<typeof draftFundCaseInput>, Drafted>({
    send: seamClient.fund.draftCase.mutate,
    schema: draftFundCaseInput,
    onSaved({ item, isNew }) {
      show({ text: a(isNew ? 'fundCase.draft.done' : 'fundCase.draft.opened') });
      onClose();
      void navigate({
        to: '/$strategy/moter/$meetingId',
        params: { strategy, meetingId: item.meetingId },
        hash: `sak-${caseNumber(item)}`,
      });
    },
  });
  const isYear = kind === 'fund_year';
  const isNone = coming.length === 0;
  return (
    <FormDialog
      title={
        isYear
          ? a('fundCase.draft.yearForm', { year: name })
          : a('fundCase.draft.awardForm', { title: name })
      }
      lead={a(isYear ? 'fundCase.draft.yearLead' : 'fundCase.draft.awardLead')}
      isDirty={false}
      save={save}
      submitLabel={a('fundCase.draft.submit')}
      onSubmit={() => save.send({ kind, id, meetingId })}
      onClose={onClose}
    >
      <ChoiceField
        name="meetingId"
        label={a('fundCase.draft.meeting')}
        description={a(isNone ? 'fundCase.draft.noMeeting' : 'fundCase.draft.meetingHint')}
        value={meetingId}
        choices={
          isNone
            ? [{ value: '', label: a('fund.form.choose') }]
            : coming.map((each) => ({
                value: each.id,
                label: `${each.body.name}, ${format.date(each.heldOn)}`,
                lang: each.body.lang,
              }))
        }
        error={save.errorOf('meetingId') ?? save.errorOf('id')}
        onChange={setMeetingId}
      />
      {isNone && (
        <p>
          <Link to="/$strategy/moter" params={{ strategy }}>
            {a('fundCase.draft.toMeetings')}
          </Link>
        </p>
      )}
    </FormDialog>
  );
}
