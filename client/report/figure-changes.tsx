// What differs in the indicators of two reports, or a report and today: their values, their targets and what they are.
import { useId } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import type {
  DefinitionChange,
  FigureChange,
  Named,
  TargetChange,
} from '#shared/report/report-changes.ts';
import { ChangeRows, IndicatorLink, type Columns } from './change-rows.tsx';
import { useRecordedValue } from './recorded-value.ts';

export function FigureTable({
  changes,
  columns,
}: {
  changes: readonly FigureChange[];
  columns: Columns;
}) {
  const a = useAdminText();
  const format = useFormat();
  const recorded = useRecordedValue();
  const missing = <span className="soft">{a('reportWork.changes.missing')}</span>;
  return (
    <ChangeRows
      title={a('reportWork.changes.figures')}
      first={a('reportWork.changes.indicator')}
      heads={[
        { head: a('reportWork.changes.period') },
        { head: columns.was, isNumber: true },
        { head: columns.becomes, isNumber: true },
        { head: a('reportWork.changes.how') },
      ]}
      rows={changes.map(({ indicator, period, was, becomes, how }) => ({
        key: `${indicator.id} ${period}`,
        name: <IndicatorLink indicator={indicator} />,
        cells: [
          format.period(period),
          recorded(indicator, was) ?? missing,
          recorded(indicator, becomes) ?? missing,
          a(`reportWork.changes.${how}`),
        ],
      }))}
    />
  );
}

type TargetTableProps = { title: string; changes: readonly TargetChange[]; columns: Columns };

export function TargetTable({ title, changes, columns }: TargetTableProps) {
  const a = useAdminText();
  const format = useFormat();
  const recorded = useRecordedValue();
  const none = <span className="soft">{a('reportWork.changes.noTarget')}</span>;
  return (
    <ChangeRows
      title={title}
      first={a('reportWork.changes.indicator')}
      heads={[
        { head: a('reportWork.changes.period') },
        { head: columns.was, isNumber: true },
        { head: columns.becomes, isNumber: true },
      ]}
      rows={changes.map(({ indicator, period, was, becomes }) => ({
        key: `${indicator.id} ${period}`,
        name: <IndicatorLink indicator={indicator} />,
        cells: [
          format.period(period),
          recorded(indicator, was) ?? none,
          recorded(indicator, becomes) ?? none,
        ],
      }))}
    />
  );
}

/** What else than its values makes an indicator another than it was. */
export function DefinitionList({ changes }: { changes: readonly DefinitionChange[] }) {
  const a = useAdminText();
  const id = useId();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{a('reportWork.changes.definitions')}</h3>
      <ul>
        {changes.map(({ indicator, fields }) => (
          <li key={indicator.id}>
            <IndicatorLink indicator={indicator} />{' '}
            {a('reportWork.changes.definition', {
              fields: fields.map((field) => a(`audit.field.${field}`).toLowerCase()).join(', '),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

type IndicatorLinksProps = {
  title: string;
  indicators: readonly Named[];
  /** What was taken out has no page. */
  isGone?: boolean;
};

export function IndicatorLinks({ title, indicators, isGone = false }: IndicatorLinksProps) {
  const id = useId();
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            {isGone ? (
              <span lang={indicator.lang}>{indicator.title}</span>
            ) : (
              <IndicatorLink indicator={indicator} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
