// The chapters of a report: who writes each, by when, how far it has come, and who has signed it.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import table from '#client/ui/row-table.module.css';
import { Section } from '#client/ui/section.tsx';
import { StatusMark } from '#client/ui/status-mark.tsx';
import { today } from '#client/ui/today.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { isOverdue } from '#shared/report/chapter-count.ts';
import { isFrozen, isWritten } from '#shared/report/report-state.ts';
import { isSigned } from '#shared/report/report-template.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { ChapterLink } from './chapter-link.tsx';
import { useChapterName } from './report-words.ts';
import type { ReportProgress, ReportWork } from './report-work-type.ts';
import styles from './report-work.module.css';

const PlanChapterForm = lazy(async () => ({
  default: (await import('./plan-chapter-form.tsx')).PlanChapterForm,
}));
const SignChapterForm = lazy(async () => ({
  default: (await import('./sign-chapter-form.tsx')).SignChapterForm,
}));

type ChapterSectionProps = { work: ReportWork; progress: ReportProgress };

export function ChapterSection({ work, progress }: ChapterSectionProps) {
  const a = useAdminText();
  const can = useCan();
  const nameOf = useChapterName(work.report);
  const { report, chapters } = work;
  const isOpen = isWritten(report) && report.archivedAt === null;
  const mayPlan = isOpen && can('report:manage', { bodyId: null });
  const maySign = isOpen && can('report:sign');
  const [open, setOpen] = useState<{ form: 'plan' | 'sign'; id: string } | null>(null);
  const chosen = chapters.find(({ id }) => id === open?.id);
  const close = () => setOpen(null);
  return (
    <Section
      title={a('reportWork.chapters.title')}
      anchor="kapitler"
      note={isFrozen(report) && a('reportWork.chapters.frozen')}
    >
      <div className="table-scroll">
        <table className={`plain-table ${table['table']} ${styles['chapters']}`}>
          <caption className="visually-hidden">{a('reportWork.chapters.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{a('reportWork.chapters.chapter')}</th>
              <th scope="col">{a('reportWork.chapters.owner')}</th>
              <th scope="col">{a('reportWork.chapters.due')}</th>
              <th scope="col" className={table['number']}>
                {a('reportWork.chapters.words')}
              </th>
              <th scope="col">{a('reportWork.chapters.state')}</th>
              {(mayPlan || maySign) && (
                <th scope="col">
                  <span className="visually-hidden">{a('reportWork.chapters.act')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {chapters.map((chapter) => (
              <ChapterLine
                key={chapter.id}
                chapter={chapter}
                work={work}
                progress={progress}
                onPlan={mayPlan ? () => setOpen({ form: 'plan', id: chapter.id }) : null}
                onSign={
                  maySign && isSigned(chapter.part) && chapter.text.trim() !== ''
                    ? () => setOpen({ form: 'sign', id: chapter.id })
                    : null
                }
                hasActs={mayPlan || maySign}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Suspense fallback={null}>
        {chosen && open?.form === 'plan' && (
          <PlanChapterForm row={chosen} name={nameOf(chosen).title} onClose={close} />
        )}
        {chosen && open?.form === 'sign' && (
          <SignChapterForm row={chosen} name={nameOf(chosen).title} onClose={close} />
        )}
      </Suspense>
    </Section>
  );
}

type ChapterLineProps = ChapterSectionProps & {
  chapter: ChapterRow;
  /** Null where the reader may not, or there is nothing to sign. */
  onPlan: (() => void) | null;
  onSign: (() => void) | null;
  hasActs: boolean;
};

function ChapterLine({ chapter, work, progress, onPlan, onSign, hasActs }: ChapterLineProps) {
  const a = useAdminText();
  const format = useFormat();
  const { number, title, lang: nameLang } = useChapterName(work.report)(chapter);
  const { id, part, lang, dueOn, isDone, signedOn, signedName } = chapter;
  const isWrittenByNow = chapter.text.trim() !== '';
  // Once it is frozen nobody is at work on it.
  const lacking = isFrozen(work.report) ? 'noText' : 'notBegun';
  const state = isDone ? 'done' : isWrittenByNow ? 'writing' : lacking;
  const areaClass = part === 'area' ? ` ${styles['area']}` : '';
  return (
    <tr>
      <th scope="row" className={`${table['name']}${areaClass}`}>
        <ChapterLink reportId={work.report.id} chapterId={id}>
          {number && <span className="figures">{number} </span>}
          <span lang={nameLang}>{title}</span>
        </ChapterLink>
        {lang !== work.report.lang && (
          <span className={table['under']}>
            {a('reportWork.chapters.writtenIn', { lang: a(`reportWork.inLang.${lang}`) })}
          </span>
        )}
      </th>
      <td data-label={a('reportWork.chapters.owner')}>
        <Owner chapter={chapter} nameOf={progress.nameOf} />
      </td>
      <td data-label={a('reportWork.chapters.due')}>
        {dueOn === null ? (
          <span className="soft">{a('reportWork.chapters.noDue')}</span>
        ) : (
          format.date(dueOn)
        )}
        {isWritten(work.report) && isOverdue(chapter, today()) && (
          <span className={styles['late']}>
            <StatusMark name="overdue" /> {a('reportWork.chapters.overdue')}
          </span>
        )}
      </td>
      <td className={table['number']} data-label={a('reportWork.chapters.words')}>
        {format.number(progress.wordsOf[id] ?? 0)}
      </td>
      <td data-label={a('reportWork.chapters.state')}>
        <span className={styles['mark']}>
          <StatusMark name={marks[state]} /> {a(`reportWork.chapters.${state}`)}
        </span>
        {isWrittenByNow && (signedOn !== null || isSigned(part)) && (
          <span className={table['under']}>
            {signedOn
              ? a('reportWork.chapters.signed', { name: signedName, date: format.date(signedOn) })
              : a('reportWork.chapters.unsigned')}
          </span>
        )}
      </td>
      {hasActs && (
        <td className={`${table['act']} ${styles['acts']} no-print`}>
          {onSign && signedOn === null && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={a('reportWork.chapters.signOf', { chapter: title })}
              onClick={onSign}
            >
              {a('reportWork.chapters.sign')}
            </Button>
          )}
          {onPlan && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={a('reportWork.chapters.planOf', { chapter: title })}
              onClick={onPlan}
            >
              {a('reportWork.chapters.plan')}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

const marks = {
  done: 'achieved',
  writing: 'behind',
  notBegun: 'no_data',
  noText: 'no_data',
} as const;

function Owner({ chapter, nameOf }: { chapter: ChapterRow; nameOf: Record<string, string> }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const { data } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  const body = data.bodies.find(({ id }) => id === chapter.ownerBodyId);
  const person = nameOf[chapter.ownerPersonId ?? ''];
  return (
    <>
      {body ? <span lang={body.lang}>{bodyName(body)}</span> : a('reportWork.chapters.secretariat')}
      {person && <span className={table['under']}>{person}</span>}
    </>
  );
}
