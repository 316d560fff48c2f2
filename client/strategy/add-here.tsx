// A new indicator or measure, made from the goal it is to belong to. The forms load when they are asked for.
import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useCan } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';

const IndicatorForm = lazy(() =>
  import('#client/indicator/indicator-form.tsx').then((chunk) => ({
    default: chunk.IndicatorForm,
  })),
);
const MeasureForm = lazy(() =>
  import('#client/measure/measure-form.tsx').then((chunk) => ({ default: chunk.MeasureForm })),
);

type AddHereProps = {
  kind: 'indicator' | 'measure';
  goalId: string;
  variant?: 'primary' | 'secondary';
};

/** Nothing while the page is seen as of another day: what is made is made now. */
export function AddHere({ kind, goalId, variant = 'secondary' }: AddHereProps) {
  const t = useText();
  const strategySlug = useStrategySlug();
  const isNow = Object.keys(useAsOf()).length === 0;
  const [isOpen, setIsOpen] = useState(false);
  const can = useCan();
  if (!isNow || !can(`${kind}:edit`)) return null;
  const close = () => setIsOpen(false);
  return (
    <>
      <Button variant={variant} data-size="sm" onClick={() => setIsOpen(true)}>
        {t(`${kind}.create`)}
      </Button>
      <Suspense fallback={null}>
        {isOpen && kind === 'indicator' && (
          <IndicatorForm strategySlug={strategySlug} row={null} goalId={goalId} onClose={close} />
        )}
        {isOpen && kind === 'measure' && (
          <MeasureForm strategySlug={strategySlug} homeGoalId={goalId} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
