import { describe, expect, it } from 'vitest';
import type { CountedEvent } from '#shared/event/event-total.ts';
import type { ParticipantCount } from '#shared/event/event-type.ts';
import { countWords, eventTime, totalWords } from '#shared/event/event-words.ts';
import { chartedParticipation, seriesChart } from '#shared/event/series-chart.ts';
import { adminTranslatorFor, translatorFor, loadAdminTexts } from '#shared/text/text.ts';
import { nb } from '#shared/text/nb.ts';

const a = adminTranslatorFor('nb', await loadAdminTexts('nb'));
const t = translatorFor('nb', nb);
const wording = { lang: 'nb' as const, a };
const plain = (text: string) => text.replace(/\u00A0|\u202F/g, ' ');

describe('a sum of participants in words', () => {
  it.each([
    [{ sum: 1240, events: 3, approximate: 0, missing: 0 }, '1 240'],
    [{ sum: 1240, events: 3, approximate: 1, missing: 0 }, 'om lag 1 240, derav ett anslag'],
    [{ sum: 640, events: 1, approximate: 1, missing: 0 }, 'om lag 640'],
    [{ sum: 640, events: 2, approximate: 2, missing: 0 }, 'om lag 640'],
    [
      { sum: 640, events: 2, approximate: 1, missing: 1 },
      'minst 640, derav ett anslag; ett arrangement uten tall',
    ],
    [{ sum: 540, events: 2, approximate: 0, missing: 1 }, 'minst 540; ett arrangement uten tall'],
    [
      { sum: 1240, events: 7, approximate: 2, missing: 3 },
      'minst 1 240, derav 2 anslag; 3 arrangement uten tall',
    ],
    [{ sum: null, events: 2, approximate: 0, missing: 2 }, 'ingen tall'],
    [{ sum: 0, events: 1, approximate: 0, missing: 0 }, '0'],
  ])('%j', (total, words) => {
    expect(plain(totalWords(total, wording))).toBe(words);
  });
});

describe('one event in words', () => {
  it.each([
    [{ endsOn: null, startsAt: null, endsAt: null }, '02.06.2026'],
    [{ endsOn: '2026-06-03', startsAt: null, endsAt: null }, '02.06.2026–03.06.2026'],
    [{ endsOn: null, startsAt: '09:00', endsAt: null }, '02.06.2026 kl. 09.00'],
    [{ endsOn: null, startsAt: '09:00', endsAt: '15:30' }, '02.06.2026 kl. 09.00–15.30'],
  ])('is at %j', (more, words) => {
    expect(plain(eventTime({ startsOn: '2026-06-02', ...more }, 'nb'))).toBe(words);
  });

  it('tells a figure as it was told, and says when nobody knows it', () => {
    const count = { value: 700, isApproximate: true, words: 'nærmere 700' };
    expect(countWords(count, wording)).toBe('nærmere 700');
    expect(plain(countWords({ ...count, value: 1700, words: '' }, wording))).toBe('1 700');
    expect(countWords(null, wording)).toBe('Ikke kjent');
  });
});

describe('the chart of a series', () => {
  const held = (year: number, registered: ParticipantCount | null): CountedEvent => ({
    isCancelled: false,
    kind: 'conference',
    startsOn: `${year}-06-01`,
    series: 'DigitalHelse',
    registered,
    present: null,
    parts: [],
    organiserPartnerIds: [],
    organiserBodyIds: [],
    servedGoalIds: [],
  });
  const exact = { value: 540, isApproximate: false, words: '' };
  const nearly = { value: 700, isApproximate: true, words: 'nærmere 700' };
  const events = [held(2024, nearly), held(2023, exact), held(2025, null)];

  it('begins at zero, leaves a gap where nobody knows, and marks what is about right', () => {
    const chart = seriesChart({ series: 'DigitalHelse', events }, 'registered', { ...wording, t });
    expect(chart.yAxis.domain[0]).toBe(0);
    expect(
      chart.points.map(({ period, value, isPreliminary }) => [
        period,
        value?.value ?? null,
        isPreliminary,
      ]),
    ).toEqual([
      ['2023', 540, false],
      ['2024', 700, true],
      ['2025', null, false],
    ]);
    expect(chart.table.rows[1]).toEqual(['2024', 'om lag 700']);
    expect(chart.alt).toContain('2025: ingen tall');
    expect(chart.legend.map(({ mark }) => mark)).toEqual(['line', 'preliminary']);
  });

  it('is of the figure that is known of most, and of none where none is known', () => {
    expect(chartedParticipation(events)).toBe('registered');
    expect(chartedParticipation([{ registered: null, present: exact }])).toBe('present');
    expect(chartedParticipation([held(2024, null)])).toBeNull();
  });
});
