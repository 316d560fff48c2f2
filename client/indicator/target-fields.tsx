// Where the way begins and where it leads, for each direction: baseline and targets, a range, or a due period.
import {
  Button,
  Checkbox,
  Fieldset,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { isPeriod } from '#shared/indicator/period.ts';
import { targetPaths, type IndicatorDraft, type PointDraft } from './indicator-draft.ts';
import { OfLabel, PeriodField } from './period-field.tsx';
import styles from './indicator-form.module.css';

export type FormPartProps = {
  draft: IndicatorDraft;
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<IndicatorDraft>) => void;
};

export function PromiseFields(props: FormPartProps) {
  const { direction } = props.draft;
  if (direction === 'maintain') return <BandFields {...props} />;
  if (direction === 'yes_no') return <DueField {...props} />;
  return <WayFields {...props} />;
}

function WayFields({ draft, errorOf, onChange }: FormPartProps) {
  const a = useAdminText();
  const format = useFormat();
  const { baseline, targets, hasBaseline, frequency } = draft;
  const last = targets.length - 1;
  const paths = targetPaths(targets);
  const nameOf = (place: number) =>
    place === last
      ? a('indicatorForm.define.finalTarget')
      : a('indicatorForm.define.target', { place: place + 1 });
  const setTarget = (place: number, patch: Partial<PointDraft>) =>
    onChange({ targets: targets.map((one, at) => (at === place ? { ...one, ...patch } : one)) });
  const nextKey = () => String(Math.max(-1, ...targets.map(({ key }) => Number(key))) + 1);
  return (
    <>
      <Checkbox
        name="hasBaseline"
        label={a('indicatorForm.define.hasBaseline')}
        checked={hasBaseline}
        onChange={(event) => onChange({ hasBaseline: event.target.checked })}
      />
      {hasBaseline && (
        <Fieldset>
          <Fieldset.Legend>{a('indicatorForm.define.baseline')}</Fieldset.Legend>
          <PointFields
            of={a('indicatorForm.define.baseline')}
            path="baseline"
            point={baseline}
            frequency={frequency}
            errorOf={errorOf}
            onChange={(patch) => onChange({ baseline: { ...baseline, ...patch } })}
          />
        </Fieldset>
      )}
      {targets.length === 0 && <p className="soft">{a('indicatorForm.define.noTargets')}</p>}
      {targets.map((target, place) => (
        <Fieldset key={target.key}>
          <Fieldset.Legend>{nameOf(place)}</Fieldset.Legend>
          <div className={styles['target']}>
            <PointFields
              of={nameOf(place)}
              path={paths[place] ?? ''}
              point={target}
              frequency={frequency}
              errorOf={errorOf}
              onChange={(patch) => setTarget(place, patch)}
            />
            <Button
              type="button"
              variant="tertiary"
              className={styles['remove']}
              aria-label={
                isPeriod(target.period)
                  ? a('indicatorForm.define.removeTarget', { period: format.period(target.period) })
                  : a('indicatorForm.define.removeEmptyTarget')
              }
              onClick={() => onChange({ targets: targets.filter((one) => one !== target) })}
            >
              {a('indicatorForm.define.removeTargetShort')}
            </Button>
          </div>
        </Fieldset>
      ))}
      {errorOf('targets') && <ValidationMessage>{errorOf('targets')}</ValidationMessage>}
      <div>
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() =>
            onChange({ targets: [...targets, { key: nextKey(), period: '', value: '' }] })
          }
        >
          {a('indicatorForm.define.addTarget')}
        </Button>
      </div>
    </>
  );
}

type PointFieldsProps = {
  of: string;
  path: string;
  point: PointDraft;
  frequency: IndicatorDraft['frequency'];
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<PointDraft>) => void;
};

function PointFields({ of, path, point, frequency, errorOf, onChange }: PointFieldsProps) {
  const a = useAdminText();
  return (
    <div className={styles['point']}>
      <PeriodField
        of={of}
        name={`${path}.period`}
        value={point.period}
        frequency={frequency}
        error={errorOf(`${path}.period`)}
        onChange={(period) => onChange({ period })}
      />
      <Textfield
        name={`${path}.value`}
        label={<OfLabel of={of}>{a('indicatorForm.define.value')}</OfLabel>}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        className={styles['number']}
        value={point.value}
        error={errorOf(`${path}.value`)}
        onChange={(event) => onChange({ value: event.target.value })}
      />
    </div>
  );
}

function BandFields({ draft, errorOf, onChange }: FormPartProps) {
  const a = useAdminText();
  const { band } = draft;
  const fields = [
    { key: 'low', label: a('indicatorForm.define.low') },
    { key: 'high', label: a('indicatorForm.define.high') },
    { key: 'tolerance', label: a('indicatorForm.define.tolerance') },
  ] as const;
  return (
    <Fieldset>
      <Fieldset.Legend>{a('indicatorForm.define.band')}</Fieldset.Legend>
      <Fieldset.Description>{a('indicatorForm.define.toleranceHint')}</Fieldset.Description>
      <div className={styles['point']}>
        {fields.map(({ key, label }) => (
          <Textfield
            key={key}
            name={`band.${key}`}
            label={label}
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            className={styles['number']}
            value={band[key]}
            error={errorOf(`band.${key}`)}
            onChange={(event) => onChange({ band: { ...band, [key]: event.target.value } })}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function DueField({ draft, errorOf, onChange }: FormPartProps) {
  const a = useAdminText();
  return (
    <Fieldset>
      <Fieldset.Legend>{a('indicatorForm.define.due')}</Fieldset.Legend>
      <PeriodField
        of={a('indicatorForm.define.due')}
        name="targets.0.period"
        value={draft.duePeriod}
        frequency={draft.frequency}
        error={errorOf('targets.0.period')}
        onChange={(duePeriod) => onChange({ duePeriod })}
      />
    </Fieldset>
  );
}
