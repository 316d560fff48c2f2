// Who changed what from what to what in any thing: a goal with its assessments, the strategy, all partners and bodies.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { reportStart, type auditedEntities } from '#shared/audit/audit-type.ts';
import { useChangeLine } from './change-line.ts';
import { useChangeWords, useDeedWords, type ToldEntry } from './entry-words.ts';
import { HistoryList, HistorySection } from './history-list.tsx';
import { ThingLink } from './thing-link.tsx';

type ThingHistoryProps = {
  entities: (typeof auditedEntities)[number][];
  /** Of one thing; without it, of all things of these kinds, each named. */
  id?: string;
};

export function ThingHistory(props: ThingHistoryProps) {
  return (
    <HistorySection resetKey={`${props.entities.join()} ${props.id ?? ''}`}>
      <Trail {...props} />
    </HistorySection>
  );
}

function Trail({ entities, id }: ThingHistoryProps) {
  const { data } = useSuspenseQuery(useTRPC().audit.trail.queryOptions({ entities, id }));
  const deedOf = useDeedWords();
  const changeWords = useChangeWords(data.names);
  const changeLine = useChangeLine();
  const a = useAdminText();
  // A report's chapters are begun with it: they are told as how many.
  const begun = data.entries.filter(isBegunChapter);
  // A goal that made room for another was not changed itself.
  const told = data.entries.filter((entry) => entry.verb !== 'unrevised' && !isBegunChapter(entry));
  const items = told.map((entry) => {
    const { sequence, knownAt, actorName, action, entity, entityId, verb, changes } = entry;
    // A new thing is shown by its page; a new assessment of an old thing is not.
    const isNewThing = verb === 'created' && entity !== 'assessment';
    // What belongs to a thing, such as a report's chapters, is named too.
    const chapters = action === reportStart ? begun.filter((one) => one.knownAt === knownAt) : [];
    const deed =
      chapters.length > 0 ? (
        `${deedOf(entry)} ${a('audit.withChapters', { count: chapters.length })}`
      ) : entityId === id ? (
        deedOf(entry)
      ) : (
        <>
          {deedOf(entry)} <ThingLink entry={entry} />
        </>
      );
    return {
      key: sequence,
      at: knownAt,
      who: actorName,
      deed,
      changes: isNewThing ? [] : changeWords(changes).map(changeLine),
    };
  });
  return <HistoryList items={items} />;
}

const isBegunChapter = ({ action, entity }: ToldEntry) =>
  action === reportStart && entity === 'report_chapter';
