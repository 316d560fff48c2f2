// Who writes a chapter, by when and in which language; when it was last saved, and in whose name it is signed.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { today } from '#client/ui/today.ts';
import { isOverdue } from '#shared/report/chapter-count.ts';
import { isWritten } from '#shared/report/report-state.ts';
import type { ChapterData } from './chapter-page.tsx';
import styles from './chapter-page.module.css';

export function ChapterFacts({ data }: { data: ChapterData }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const { chapter, report, saved } = data;
  const { dueOn, lang, signedName, signedRole, signedPlace, signedOn } = chapter;
  const ownerOf = useOwner();
  const due = dueOn && format.date(dueOn);
  const isLate = isWritten(report) && isOverdue(chapter, today());
  const facts = [
    { term: a('reportChapter.owner'), text: ownerOf(data) },
    {
      term: a('reportChapter.due'),
      text: due
        ? isLate
          ? a('reportChapter.overdue', { date: due })
          : due
        : a('reportChapter.noDue'),
    },
    { term: a('reportChapter.lang'), text: t(`word.lang.${lang}`) },
    {
      term: a('reportChapter.saved'),
      text:
        saved && chapter.text !== ''
          ? saved.actorName
            ? a('reportChapter.savedBy', { date: format.instant(saved.at), name: saved.actorName })
            : format.instant(saved.at)
          : a('reportChapter.neverSaved'),
    },
    ...(signedOn
      ? [
          {
            term: a('reportChapter.signed'),
            text: a('reportChapter.signedBy', {
              name: signedName,
              role: signedRole,
              place: signedPlace,
              date: format.date(signedOn),
            }),
          },
        ]
      : []),
  ];
  return (
    <dl aria-label={a('reportChapter.facts')} className={styles['facts']}>
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className="figures">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** `Styringsgruppen, ved Ragna Modell` */
export function useOwner(): (data: ChapterData) => string {
  const a = useAdminText();
  return ({ owner: { body, person } }) => {
    const name = body?.name ?? a('reportChapter.noOwner');
    return person ? a('reportChapter.ownerPerson', { body: name, person }) : name;
  };
}
