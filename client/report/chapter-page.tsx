// One chapter of a report: written by those it belongs to, read, commented and suggested upon by everybody.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useDeferredValue, useState } from 'react';
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { CommentSection } from '#client/comment/comment-section.tsx';
import { useTRPC } from '#client/seam.ts';
import { useActor, useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { Crumbs } from '#client/ui/crumbs.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import type { AppRouter } from '#server/app-router.ts';
import type { Actor } from '#shared/permission.ts';
import { mayWriteChapter } from '#shared/report/chapter-resource.ts';
import { isWritten } from '#shared/report/report-state.ts';
import { partNumbers } from '#shared/report/report-template.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { ChapterEditor } from './chapter-editor.tsx';
import { ChapterFacts, useOwner } from './chapter-facts.tsx';
import styles from './chapter-page.module.css';
import { ChapterViews, useChapterView } from './chapter-view.tsx';
import { SuggestionSection } from './suggestion-section.tsx';
import { draftPlace, useChapterDraft } from './use-chapter-draft.ts';

export type ChapterData = inferRouterOutputs<AppRouter>['report']['chapter'];
type Place = ChapterData['places'][number];

export function ChapterPage() {
  const { chapterId } = useParams({ from: '/$strategy/arsrapport/$reportId/kapittel/$chapterId' });
  const { data } = useSuspenseQuery(useTRPC().report.chapter.queryOptions({ id: chapterId }));
  const actor = useActor();
  return actor && <Chapter key={chapterId} data={data} actor={actor} />;
}

function Chapter({ data, actor }: { data: ChapterData; actor: Actor }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const can = useCan();
  const ownerOf = useOwner();
  const { chapter, report, places, lastYear } = data;
  // A save that was refused, and one that was not, know the row before the page has asked for it.
  const [known, setKnown] = useState<ChapterRow>(chapter);
  const newest = known.version > chapter.version ? known : chapter;
  const kept = useChapterDraft(draftPlace(actor.personId, chapter.id), newest);
  // What is typed comes first, and what is made of it when there is time.
  const written = useDeferredValue(kept.draft.text);
  const [view, setView] = useChapterView();
  const at = places.findIndex(({ id }) => id === chapter.id);
  const titleOf = useTitle(report.year);
  const place = places[at] ?? { id: chapter.id, part: chapter.part, goal: null };
  const mayWrite = isWritten(report) && mayWriteChapter(actor, newest);
  const shown = { ...data, chapter: newest };
  const heading =
    place.goal?.title ?? a(`reportWork.part.${place.part}`, { year: String(report.year) });
  const common = { chapter: newest, report, lastYear, heading, view, onView: setView };
  return (
    <>
      <PageHeader
        title={titleOf(place)}
        {...(place.goal && { titleLang: place.goal.lang })}
        eyebrow={
          <Crumbs>
            <li>
              <Link to="/$strategy/arsrapport/$reportId" params={{ strategy, reportId: report.id }}>
                {a(`reportChapter.report.${report.kind}`, { year: String(report.year) })}
              </Link>
            </li>
            {place.goal && <li>{a('reportChapter.area')}</li>}
          </Crumbs>
        }
      />
      <SampleNote isShown={newest.isSample} />
      <ChapterFacts data={shown} />
      {!mayWrite && (
        <p className={styles['said']}>
          {isWritten(report)
            ? a('reportChapter.notMine', { owner: ownerOf(data) })
            : a('reportChapter.frozen')}
        </p>
      )}
      {mayWrite ? (
        <ChapterViews {...common} text={written}>
          <ChapterEditor
            data={shown}
            newest={newest}
            onNewest={setKnown}
            kept={kept}
            onCompare={() => setView('unsaved')}
          />
        </ChapterViews>
      ) : (
        <>
          {kept.isDirty && <KeptText kept={kept} />}
          <ChapterViews {...common} text={newest.text} />
        </>
      )}
      <SuggestionSection
        data={shown}
        writerId={actor.personId}
        mayWrite={mayWrite}
        maySuggest={!mayWrite && isWritten(report) && can('report:suggest')}
        isDirty={mayWrite && kept.isDirty}
      />
      <CommentSection entity="report_chapter" subjectId={chapter.id} />
      <ThingHistory entities={['report_chapter']} id={chapter.id} />
      <nav aria-label={a('reportChapter.way')} className={`${styles['way']} no-print`}>
        <Neighbour place={places[at - 1]} reportId={report.id} titleOf={titleOf} word="previous" />
        <Neighbour place={places[at + 1]} reportId={report.id} titleOf={titleOf} word="next" />
      </nav>
    </>
  );
}

/** By DFØ's number and name, or the focus area's. */
function useTitle(year: number): (place: Place) => string {
  const a = useAdminText();
  return ({ part, goal }) => {
    if (goal) return goal.title;
    const number = partNumbers[part];
    const name = a(`reportWork.part.${part}`, { year: String(year) });
    return number ? `${number} ${name}` : name;
  };
}

type NeighbourProps = {
  place: Place | undefined;
  reportId: string;
  titleOf: (place: Place) => string;
  word: 'previous' | 'next';
};

function Neighbour({ place, reportId, titleOf, word }: NeighbourProps) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  if (!place) return <span />;
  return (
    <Link
      to="/$strategy/arsrapport/$reportId/kapittel/$chapterId"
      params={{ strategy, reportId, chapterId: place.id }}
      data-way={word}
    >
      <span className="soft small">{a(`reportChapter.${word}`)}</span>
      <span lang={place.goal?.lang}>{titleOf(place)}</span>
    </Link>
  );
}

/** What was typed and can no longer be saved is still the writer's. */
function KeptText({ kept }: { kept: ReturnType<typeof useChapterDraft> }) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, change } = kept;
  return (
    <section className={styles['newer']} aria-label={a('reportChapter.kept.title')}>
      <h2>{a('reportChapter.kept.title')}</h2>
      <p>{a('reportChapter.kept.text')}</p>
      <details>
        <summary>{a('reportChapter.text')}</summary>
        <p className={styles['keptText']}>{draft.text}</p>
      </details>
      <div className="row">
        <Button
          data-size="sm"
          onClick={() => {
            void navigator.clipboard
              .writeText(draft.text)
              .then(() => show({ text: a('reportChapter.kept.copied') }));
          }}
        >
          {a('reportChapter.kept.copy')}
        </Button>
        <Button
          data-size="sm"
          variant="tertiary"
          onClick={() => change({ text: draft.base, isDone: draft.wasDone })}
        >
          {a('reportChapter.kept.remove')}
        </Button>
      </div>
    </section>
  );
}
