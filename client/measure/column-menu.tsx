// Which columns the table shows. The title always stays.
import { Button, Checkbox, Fieldset, Popover } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import {
  measureColumns,
  usualColumns,
  type MeasureColumn,
  type MeasureListSearch,
} from './measure-list-search.ts';

type ColumnMenuProps = {
  chosen: readonly MeasureColumn[];
  onChange: (patch: Pick<MeasureListSearch, 'kolonner'>) => void;
};

export function ColumnMenu({ chosen, onChange }: ColumnMenuProps) {
  const t = useText();
  const a = useAdminText();
  function choose(column: MeasureColumn, isShown: boolean) {
    const next = measureColumns.filter((each) =>
      each === column ? isShown : chosen.includes(each),
    );
    const isUsual = next.join() === usualColumns.join();
    onChange({ kolonner: isUsual ? undefined : next.join(',') });
  }
  return (
    <Popover.TriggerContext>
      <Popover.Trigger variant="secondary">{a('measureList.columns.label')}</Popover.Trigger>
      <Popover placement="bottom-end" data-color="accent">
        <div className="stack">
          <Fieldset>
            <Fieldset.Legend>{a('measureList.columns.legend')}</Fieldset.Legend>
            {measureColumns.map((column) => (
              <Checkbox
                key={column}
                label={t(`measure.column.${column}`)}
                checked={chosen.includes(column)}
                onChange={(event) => choose(column, event.target.checked)}
              />
            ))}
          </Fieldset>
          {chosen.join() !== usualColumns.join() && (
            <Button variant="tertiary" onClick={() => onChange({ kolonner: undefined })}>
              {a('measureList.columns.usual')}
            </Button>
          )}
        </div>
      </Popover>
    </Popover.TriggerContext>
  );
}
