// What an entry concerns: by what it was called then, with the way to its page where it has one.
import { Link } from '@tanstack/react-router';
import { langs } from '#shared/strategy/strategy-type.ts';
import { useThingTitle, type ToldEntry } from './entry-words.ts';

export function ThingLink({ entry }: { entry: ToldEntry }) {
  const lang = langs.find((each) => each === entry.lang);
  return (
    <span lang={lang}>
      <PageLink entry={entry} />
    </span>
  );
}

function PageLink({ entry }: { entry: ToldEntry }) {
  const title = useThingTitle()(entry);
  const { page } = entry;
  if (!page) return title;
  const { kind, id, strategySlug: strategy } = page;
  switch (kind) {
    case 'goal':
      return (
        <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: id }}>
          {title}
        </Link>
      );
    case 'indicator':
      return (
        <Link to="/$strategy/indikator/$indicatorId" params={{ strategy, indicatorId: id }}>
          {title}
        </Link>
      );
    case 'measure':
      return (
        <Link to="/$strategy/tiltak/$measureId" params={{ strategy, measureId: id }}>
          {title}
        </Link>
      );
    case 'strategy':
      return (
        <Link to="/$strategy" params={{ strategy }}>
          {title}
        </Link>
      );
    case 'partner':
    case 'body':
      return (
        <Link to="/$strategy/partnere" params={{ strategy }} hash={id}>
          {title}
        </Link>
      );
    case 'person':
      return title;
  }
}
