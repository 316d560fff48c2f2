// What every row of a file of events comes to, before it does; and which of them are taken.
import { Alert, Button, Checkbox } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useEffect, useRef, useState } from 'react';
import importStyles from '#client/import/import-page.module.css';
import { PreviewTable } from '#client/import/preview-table.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import type { AppRouter } from '#server/app-router.ts';
import { rowKey } from '#shared/event/plan-events.ts';
import type { Vocabulary } from '#shared/import/import-vocabulary.ts';
import type { ImportOutcome } from '#shared/import/planned-row.ts';
import { useEventWords } from './use-event-words.ts';

export type EventPreviewData = inferRouterOutputs<AppRouter>['event']['previewImport'];
type Row = EventPreviewData['rows'][number];

type EventPreviewProps = {
  preview: EventPreviewData;
  sheetNames: readonly string[];
  vocabulary: Vocabulary;
  /** Of a calendar: how many of its entries are in another period. */
  outside: number | null;
  isOutdated: boolean;
  isBusy: boolean;
  onSave: (leftOut: string[]) => void;
  onCancel: () => void;
};

export function EventPreview(props: EventPreviewProps) {
  const { preview, sheetNames, vocabulary, outside, isOutdated, isBusy, onSave, onCancel } = props;
  const a = useAdminText();
  const words = useEventWords();
  const format = useFormat();
  const title = useRef<HTMLHeadingElement>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  // The page has changed below the button that was pressed.
  useEffect(() => title.current?.focus(), []);
  const { counts, rows } = preview;
  const isKept = (row: Row) => !leftOut.has(rowKey(row));
  const refused = rows.filter(({ outcome }) => outcome === 'refused');
  const written = rows.filter((row) => row.outcome === 'create' && isKept(row)).length;
  const isReady = !refused.some(isKept) && written > 0;
  const toggle = (row: Row, isTaken: boolean) => {
    const next = new Set(leftOut);
    if (isTaken) next.delete(rowKey(row));
    else next.add(rowKey(row));
    setLeftOut(next);
  };
  const moreOf = (row: Row) => <RowMore row={row} />;
  const choiceOf = (row: Row) => (
    <RowChoice row={row} isKept={isKept(row)} onChange={(isTaken) => toggle(row, isTaken)} />
  );
  /** A calendar has no lines: its entries are known by their days. */
  const entryOf = ({ sheet, times }: Row) => {
    const calendar = sheetNames[sheet] ?? '';
    return times
      ? a('event.import.entry', { calendar, day: format.date(times.startsOn) })
      : calendar;
  };
  const outcomeWord = (outcome: ImportOutcome) =>
    outcome === 'change'
      ? a('import.preview.outcome.change')
      : a(`event.import.outcome.${outcome}`);
  return (
    <section aria-labelledby="preview" className={importStyles['step']}>
      <h3 id="preview" ref={title} tabIndex={-1}>
        {a('import.preview.title')}
      </h3>
      <p>
        {a('event.import.counts', {
          create: counts.create,
          here: counts.unchanged,
          refused: counts.refused,
        })}{' '}
        {outside !== null && a('event.import.calendar.outside', { count: outside })}
      </p>
      {counts.unchanged > 0 && <p className="soft">{a('event.import.hereNote')}</p>}
      {isOutdated && <Alert data-color="warning">{a('import.preview.outdated')}</Alert>}
      {refused.some(isKept) && <Alert data-color="warning">{a('event.import.refusedNote')}</Alert>}
      {counts.create === 0 && counts.refused === 0 && (
        <Alert data-color="info">{a('event.import.nothingNote')}</Alert>
      )}
      <div className="row">
        {isReady && (
          <Button loading={isBusy} onClick={() => onSave([...leftOut])}>
            {a('event.import.apply', { count: written })}
          </Button>
        )}
        {refused.some(isKept) && (
          <Button
            variant="secondary"
            onClick={() => setLeftOut(new Set([...leftOut, ...refused.map(rowKey)]))}
          >
            {a('event.import.dropRefused')}
          </Button>
        )}
        <Button variant="tertiary" onClick={onCancel}>
          {a('import.preview.cancel')}
        </Button>
      </div>
      <PreviewTable
        caption={a('event.import.caption')}
        told={rows}
        sheetNames={sheetNames}
        vocabulary={vocabulary}
        outcomeWord={outcomeWord}
        {...(outside !== null && {
          placeWord: entryOf,
        })}
        under={({ times }) => times && words.time(times)}
        more={moreOf}
        choice={{ heading: a('event.import.include'), of: choiceOf }}
      />
    </section>
  );
}

function RowMore({ row: { hereId, isCancelled } }: { row: Row }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  return (
    <>
      {isCancelled && a('event.cancel.mark')}
      {isCancelled && hereId && ' · '}
      {hereId && (
        <Link to="/$strategy/arrangement/$eventId" params={{ strategy, eventId: hereId }}>
          {a('event.import.seeHere')}
        </Link>
      )}
    </>
  );
}

type RowChoiceProps = { row: Row; isKept: boolean; onChange: (isTaken: boolean) => void };

function RowChoice({ row: { outcome, title }, isKept, onChange }: RowChoiceProps) {
  const a = useAdminText();
  if (outcome === 'unchanged') return null;
  return (
    <Checkbox
      aria-label={a('event.import.includeRow', { title: title || a('import.preview.untitled') })}
      checked={isKept}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}
