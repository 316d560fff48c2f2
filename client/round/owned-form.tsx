// The form that something has on its own page, opened where one's things are listed.
import { useSuspenseQuery } from '@tanstack/react-query';
import { RecordObservationForm } from '#client/indicator/record-observation-form.tsx';
import { RecordUpdateForm } from '#client/measure/record-update-form.tsx';
import { useTRPC } from '#client/seam.ts';
import { AssessGoalForm } from '#client/strategy/assess-goal-form.tsx';
import type { IsoDate } from '#shared/iso-date.ts';
import type { OwnedThing } from '#shared/round/owned.ts';

type OwnedFormProps = { thing: OwnedThing; today: IsoDate; onClose: () => void };

export function OwnedForm({ thing, today, onClose }: OwnedFormProps) {
  const { kind, id } = thing;
  if (kind === 'measure')
    return <MeasureForm id={id} strategySlug={thing.strategy.slug} onClose={onClose} />;
  if (kind === 'indicator') return <IndicatorForm id={id} today={today} onClose={onClose} />;
  return <GoalForm id={id} onClose={onClose} />;
}

type FormProps = { id: string; onClose: () => void };

function MeasureForm({ id, strategySlug, onClose }: FormProps & { strategySlug: string }) {
  const { data } = useSuspenseQuery(useTRPC().measure.get.queryOptions({ id }));
  return <RecordUpdateForm strategySlug={strategySlug} measure={data.measure} onClose={onClose} />;
}

function IndicatorForm({ id, today, onClose }: FormProps & { today: IsoDate }) {
  const { data } = useSuspenseQuery(useTRPC().indicator.get.queryOptions({ id }));
  return <RecordObservationForm data={data} today={today} period={null} onClose={onClose} />;
}

function GoalForm({ id, onClose }: FormProps) {
  const { data } = useSuspenseQuery(useTRPC().strategy.goalDetail.queryOptions({ id }));
  return <AssessGoalForm detail={data} onClose={onClose} />;
}
