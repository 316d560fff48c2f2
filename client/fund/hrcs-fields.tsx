// How a project is classified: health categories and research activities, each found by its name and given its percent.
import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useId, useRef, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { hrcsAxes, hrcsChoices, hrcsName, hrcsOf, type HrcsAxis } from '#shared/fund/hrcs.ts';
import styles from './fund.module.css';
import { percentOf, type HrcsDraft } from './hrcs-input.ts';
import { ShareSum } from './share-sum.tsx';

type HrcsFieldsProps = {
  values: readonly HrcsDraft[];
  errorOf: (path: string) => string | undefined;
  onChange: (values: HrcsDraft[]) => void;
};

export function HrcsFields(props: HrcsFieldsProps) {
  const a = useAdminText();
  return (
    <Fieldset>
      <Fieldset.Legend>{a('fund.project.hrcs')}</Fieldset.Legend>
      <Fieldset.Description>{a('fundHrcs.hint')}</Fieldset.Description>
      {hrcsAxes.map((axis) => (
        <AxisFields key={axis} axis={axis} {...props} />
      ))}
    </Fieldset>
  );
}

function AxisFields({ axis, values, errorOf, onChange }: HrcsFieldsProps & { axis: HrcsAxis }) {
  const a = useAdminText();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const own = hrcsOf(values, axis);
  const left = hrcsChoices(axis).filter(({ code }) => !own.some((each) => each.code === code));
  const said = typed.trim().toLowerCase();
  // By its whole name, or by what no other one has.
  const alike = left.filter(({ name }) => name.toLowerCase().includes(said));
  const found =
    left.find(({ name }) => name.toLowerCase() === said) ??
    (said !== '' && alike.length === 1 ? alike[0] : undefined);
  const sum = own.reduce((total, { percent }) => total + percentOf(percent), 0);
  function add() {
    if (!found) return;
    // It gets what the others leave.
    const percent = sum >= 0 && sum < 100 ? String(100 - sum) : '';
    onChange([...values, { code: found.code, percent }]);
    setTyped('');
    field.current?.focus();
  }
  return (
    <div className={styles['shares']}>
      <div className={styles['search']}>
        <Textfield
          ref={field}
          name={`hrcs.${axis}`}
          label={a(`fundHrcs.${axis}`)}
          description={a('fundHrcs.search')}
          list={listId}
          lang="en"
          autoComplete="off"
          value={typed}
          error={errorOf(`hrcs.${axis}`)}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || said === '') return;
            // Enter adds what was found; it does not send the form.
            event.preventDefault();
            add();
          }}
        />
        <Button type="button" variant="secondary" disabled={!found} onClick={add}>
          {a('fundHrcs.add')}
        </Button>
      </div>
      <datalist id={listId}>
        {left.map(({ code, name }) => (
          <option key={code} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <p role="status" className="small">
        {said !== '' && !found && a('fundHrcs.found', { count: alike.length })}
        {said === '' && own.length > 0 && (
          <ShareSum typed={own.map(({ percent }) => percent)} sum={sum * 100} />
        )}
      </p>
      {values.map((one, place) =>
        own.includes(one) ? (
          <div key={one.code} className={styles['search']}>
            <Textfield
              name={`hrcs.${place}.percent`}
              label={
                <>
                  {a('fundHrcs.share')} <span lang="en">{hrcsName(one.code)}</span>
                </>
              }
              inputMode="numeric"
              autoComplete="off"
              value={one.percent}
              error={errorOf(`hrcs.${place}.percent`)}
              onChange={({ target }) =>
                onChange(values.with(place, { ...one, percent: target.value }))
              }
            />
            <Button
              type="button"
              variant="tertiary"
              aria-label={a('fundHrcs.remove', { name: hrcsName(one.code) })}
              onClick={() => {
                onChange(values.toSpliced(place, 1));
                field.current?.focus();
              }}
            >
              ×
            </Button>
          </div>
        ) : null,
      )}
    </div>
  );
}
