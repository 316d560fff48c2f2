// What others suggest that a chapter should say: each change marked, with who, when and why; taken in or not by those who write.
import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { useLanding } from '#client/ui/use-landing.ts';
import { mergeText } from '#shared/report/merge-text.ts';
import type { SettleSuggestionInput } from '#shared/report/report-schema.ts';
import { isWritten } from '#shared/report/report-state.ts';
import type { SuggestionRow } from '#shared/report/suggestion.ts';
import { ChangedText } from './changed-text.tsx';
import type { ChapterData } from './chapter-page.tsx';
import styles from './chapter-page.module.css';

const SuggestionForm = lazy(async () => ({
  default: (await import('./suggestion-form.tsx')).SuggestionForm,
}));

const anchor = 'tekstforslag';

type SuggestionSectionProps = {
  data: ChapterData;
  writerId: string;
  /** Of the reader: writes the chapter, and settles what is suggested. */
  mayWrite: boolean;
  maySuggest: boolean;
  /** Something of the reader's is not saved: it goes first. */
  isDirty: boolean;
};

export function SuggestionSection(props: SuggestionSectionProps) {
  const { data, writerId, mayWrite, maySuggest, isDirty } = props;
  const a = useAdminText();
  const { chapter, report } = data;
  const [isSuggesting, setIsSuggesting] = useState(false);
  const { data: told } = useQuery(
    useTRPC().report.suggestions.queryOptions({ chapterId: chapter.id }),
  );
  // What has been settled is folded away, and its buttons are gone.
  const open = told?.suggestions.filter(({ state }) => state === 'open') ?? [];
  const land = useLanding(anchor, open.length);
  const names = useMemo(() => new Map(told?.people.map(({ id, name }) => [id, name])), [told]);
  if (!told) return null;
  const settled = told.suggestions.filter(({ state }) => state !== 'open');
  const itemOf = (suggestion: SuggestionRow) => (
    <SuggestionItem
      key={suggestion.id}
      suggestion={suggestion}
      names={names}
      current={chapter.text}
      isOwn={suggestion.authorId === writerId}
      maySettle={mayWrite && isWritten(report)}
      isDirty={isDirty}
      onSettle={land}
    />
  );
  return (
    <Section
      anchor={anchor}
      title={
        open.length > 0
          ? a('reportChapter.suggestion.titleOpen', { count: open.length })
          : a('reportChapter.suggestion.title')
      }
      actions={
        maySuggest && (
          <Button variant="secondary" onClick={() => setIsSuggesting(true)}>
            {a('reportChapter.suggestion.new')}
          </Button>
        )
      }
    >
      {told.suggestions.length === 0 && (
        <p className="soft">{a('reportChapter.suggestion.none')}</p>
      )}
      {open.length > 0 && <ul className={styles['suggestions']}>{open.map(itemOf)}</ul>}
      {settled.length > 0 && (
        <details className={styles['settled']}>
          <summary>{a('reportChapter.suggestion.settled', { count: settled.length })}</summary>
          <ul className={styles['suggestions']}>{settled.map(itemOf)}</ul>
        </details>
      )}
      <Suspense fallback={null}>
        {isSuggesting && (
          <SuggestionForm
            chapter={chapter}
            writerId={writerId}
            onClose={() => setIsSuggesting(false)}
          />
        )}
      </Suspense>
    </Section>
  );
}

type SuggestionItemProps = {
  suggestion: SuggestionRow;
  names: ReadonlyMap<string, string>;
  /** What the chapter says now. */
  current: string;
  isOwn: boolean;
  maySettle: boolean;
  isDirty: boolean;
  /** Before it is settled or withdrawn. */
  onSettle: () => void;
};

/** Put into the text for them, or by themselves where it has changed too much. */
const takings = {
  merged: { outcome: 'merged', word: 'accept', of: 'acceptOf', done: 'accepted' },
  workedIn: {
    outcome: 'worked_in',
    word: 'workedIn',
    of: 'workedInOf',
    done: 'markedWorkedIn',
  },
} as const;

function SuggestionItem(props: SuggestionItemProps) {
  const { suggestion, names, current, isOwn, maySettle, isDirty, onSettle } = props;
  const a = useAdminText();
  const format = useFormat();
  const act = useAct();
  const { id, version, baseText, text, note, lang, state, authorId, settledAt } = suggestion;
  const nameOf = (personId: string | null) =>
    names.get(personId ?? '') ?? a('reportChapter.suggestion.unknown');
  const by = { name: nameOf(authorId), date: format.instant(suggestion.createdAt) };
  const isOpen = state === 'open';
  const fits = useMemo(
    () => isOpen && mergeText({ base: baseText, mine: current, theirs: text }) !== null,
    [isOpen, baseText, current, text],
  );
  const taking = fits ? takings.merged : takings.workedIn;
  const settle = (run: () => Promise<unknown>, done: string) => {
    onSettle();
    void act({ run, done });
  };
  const as = (outcome: SettleSuggestionInput['outcome'], done: string) => () =>
    settle(() => seamClient.report.settleSuggestion.mutate({ id, version, outcome }), done);
  return (
    <li className={styles['suggestion']}>
      <p>
        <strong>{by.name}</strong> <span className="soft small figures">{by.date}</span>
      </p>
      {note && <p lang={lang}>{note}</p>}
      <ChangedText before={baseText} after={text} lang={lang} isFolded />
      {!isOpen && settledAt && (
        <p className="soft small">
          {a(`reportChapter.suggestion.state.${state}`, {
            name: nameOf(suggestion.settledById),
            date: format.instant(settledAt),
          })}
        </p>
      )}
      {isOpen && maySettle && !fits && <p>{a('reportChapter.suggestion.touches')}</p>}
      {isOpen && maySettle && fits && isDirty && (
        <p className="soft small">{a('reportChapter.suggestion.saveFirst')}</p>
      )}
      {isOpen && (maySettle || isOwn) && (
        <div className="row">
          {maySettle && (
            <>
              <Button
                data-size="sm"
                disabled={isDirty}
                aria-label={a(`reportChapter.suggestion.${taking.of}`, by)}
                onClick={as(taking.outcome, a(`reportChapter.suggestion.${taking.done}`))}
              >
                {a(`reportChapter.suggestion.${taking.word}`)}
              </Button>
              <Button
                data-size="sm"
                variant="secondary"
                aria-label={a('reportChapter.suggestion.declineOf', by)}
                onClick={as('declined', a('reportChapter.suggestion.declined'))}
              >
                {a('reportChapter.suggestion.decline')}
              </Button>
            </>
          )}
          {isOwn && (
            <Button
              data-size="sm"
              variant="tertiary"
              aria-label={a('reportChapter.suggestion.withdrawOf', by)}
              onClick={() =>
                settle(
                  () => seamClient.report.withdrawSuggestion.mutate({ id, version }),
                  a('reportChapter.suggestion.withdrawn'),
                )
              }
            >
              {a('reportChapter.suggestion.withdraw')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
