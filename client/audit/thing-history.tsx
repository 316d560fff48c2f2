// Who changed what from what to what in any thing: a goal with its assessments, the strategy, all partners and bodies.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import type { auditedEntities } from '#shared/audit/audit-type.ts';
import { useChangeLine } from './change-line.ts';
import { useChangeWords, useDeedWords } from './entry-words.ts';
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
  // A goal that made room for another was not changed itself.
  const told = data.entries.filter(({ verb }) => verb !== 'unrevised');
  const items = told.map((entry) => {
    const { sequence, knownAt, actorName, entity, entityId, verb, changes } = entry;
    // A new thing is shown by its page; a new assessment of an old thing is not.
    const isNewThing = verb === 'created' && entity !== 'assessment';
    // What belongs to a thing, such as a report's chapters, is named too.
    const deed =
      entityId === id ? (
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
