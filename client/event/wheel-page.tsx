// Årshjul: the year as a wheel and as a list, of everything with a date; and its address for one's own calendar.
import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { CalendarAddress } from '#client/ui/calendar-address.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import { today } from '#client/ui/today.ts';
import {
  itemsOfYear,
  wheelSources,
  wheelYears,
  type WheelSource,
} from '#shared/event/year-wheel.ts';
import { daysBetween, isIsoDate } from '#shared/iso-date.ts';
import { SourceMark, WheelDrawing } from './wheel-drawing.tsx';
import { WheelMonths } from './wheel-months.tsx';
import type { WheelSearch } from './wheel-search.ts';
import styles from './wheel.module.css';

export function WheelPage() {
  const a = useAdminText();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const navigate = useNavigate();
  const search = useSearch({ from: '/$strategy/arshjul' });
  const { data } = useSuspenseQuery(trpc.event.wheel.queryOptions({ strategy }));
  const { data: calendar } = useSuspenseQuery(trpc.event.calendar.queryOptions());
  const thisYear = Number(today().slice(0, 4));
  const asked = search.ar ?? thisYear;
  const year = isIsoDate(`${asked}-01-01`) ? asked : thisYear;
  const named = (search.uten ?? '').split(',');
  const left = wheelSources.filter((source) => named.includes(source));
  const ofYear = itemsOfYear(data.items, year);
  const shown = ofYear.filter(({ source }) => !left.includes(source));
  const show = (next: WheelSearch) =>
    void navigate({ to: '/$strategy/arshjul', params: { strategy }, search: next, replace: true });
  const toggle = (source: WheelSource) => {
    const without = left.includes(source)
      ? left.filter((each) => each !== source)
      : [...left, source];
    const { uten: _, ...kept } = search;
    show(without.length > 0 ? { ...kept, uten: without.join(',') } : kept);
  };
  const first = `${year}-01-01`;
  const todayTurn =
    year === thisYear
      ? daysBetween(first, today()) / daysBetween(first, `${year + 1}-01-01`)
      : null;
  return (
    <>
      <PageHeader
        title={`${a('wheel.title')} ${year}`}
        lead={a('wheel.lead')}
        actions={
          <Button variant="secondary" onClick={() => globalThis.print()}>
            {a('wheel.print')}
          </Button>
        }
      />
      <div className={styles['parts']}>
        {ofYear.length === 0 ? (
          <EmptyState
            title={a('wheel.empty.title', { year: String(year) })}
            text={a('wheel.empty.text')}
          />
        ) : (
          <WheelDrawing year={year} items={shown} todayTurn={todayTurn} />
        )}
        <div className={styles['key']}>
          <div className="no-print">
            <ChoiceField
              name="ar"
              label={a('wheel.year')}
              value={String(year)}
              choices={wheelYears(data.items, year).map((each) => {
                return { value: String(each), label: String(each) };
              })}
              onChange={(value) => show({ ...search, ar: Number(value) })}
            />
          </div>
          <Fieldset data-size="sm">
            <Fieldset.Legend>{a('wheel.show')}</Fieldset.Legend>
            {wheelSources.map((source) => (
              <div
                key={source}
                className={styles['source']}
                data-left={left.includes(source) ? '' : undefined}
              >
                <svg viewBox="-14 -14 28 28" aria-hidden="true">
                  <SourceMark source={source} isLarge={false} />
                </svg>
                <Checkbox
                  label={`${a(`wheel.source.${source}`)} (${ofYear.filter((item) => item.source === source).length})`}
                  checked={!left.includes(source)}
                  onChange={() => toggle(source)}
                />
              </div>
            ))}
          </Fieldset>
          <p className="soft small no-print">{a('wheel.note')}</p>
        </div>
      </div>
      {ofYear.length > 0 && (
        <Section title={a('wheel.list')} note={a('wheel.count', { count: shown.length })}>
          <WheelMonths year={year} items={shown} />
        </Section>
      )}
      <div className="no-print">
        <Section title={a('wheel.calendar.title')} note={a('wheel.calendar.note')}>
          <CalendarAddress
            url={calendar.url}
            renew={() => seamClient.event.newCalendarAddress.mutate()}
          />
        </Section>
      </div>
    </>
  );
}
