// What an entry concerns: by what it was called then, with the way to its page where it has one.
import { langs } from '#shared/strategy/strategy-type.ts';
import { useThingTitle, type ToldEntry } from './entry-words.ts';
import { ThingPageLink } from './thing-page-link.tsx';

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
  return page ? <ThingPageLink thing={page}>{title}</ThingPageLink> : title;
}
