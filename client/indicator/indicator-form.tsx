// Making and changing an indicator: what it measures, how, from where to where; checked while it is written by the
// rules that the server uses.
import { useAdminText } from '#client/shell/admin-text.ts';
import { Fieldset } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useOwnBody } from '#client/people/owner-fields.tsx';
import { useLanguage } from '#client/shell/language.tsx';
import { ConflictBox } from '#client/ui/conflict-box.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import type { AppRouter } from '#server/app-router.ts';
import {
  createIndicatorInput,
  type CreateIndicatorInput,
} from '#shared/indicator/indicator-schema.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import { FormulaFields } from '#client/formula/formula-fields.tsx';
import { useFormulaProblems } from '#client/formula/formula-problem.ts';
import { HowFields, SourceFields, WhatFields } from './definition-fields.tsx';
import { definitionFindings, questionKey } from './definition-finding.ts';
import { DefinitionQuestions } from './definition-questions.tsx';
import { toldFields } from './history-event.ts';
import {
  indicatorDraftOf,
  newIndicatorDraft,
  readIndicator,
  withoutEmptyTargets,
} from './indicator-draft.ts';
import { useFieldWords } from './indicator-field-words.ts';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import styles from './indicator-form.module.css';
import { PromiseFields } from './target-fields.tsx';

export type StrategyOutline = inferRouterOutputs<AppRouter>['strategy']['outline'];

type IndicatorFormProps = {
  strategySlug: string;
  /** Null: a new one. */
  row: IndicatorRow | null;
  /** Where a new one is to belong. */
  goalId?: string;
  onClose: () => void;
};

export function IndicatorForm(props: IndicatorFormProps) {
  const { data: outline } = useQuery(
    useTRPC().strategy.outline.queryOptions({ strategy: props.strategySlug }),
  );
  return outline && <OpenForm {...props} outline={outline} />;
}

/** Paths that the form checks itself while it is written; others are told of after a try. */
const checkedLive = /^(baseline|targets|band|weight|decimals|goalId)/;

type Sent = CreateIndicatorInput & { version: number };

function OpenForm({
  strategySlug,
  row,
  goalId = '',
  onClose,
  outline,
}: IndicatorFormProps & { outline: StrategyOutline }) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const show = useNotice();
  const navigate = useNavigate();
  const ownBody = useOwnBody('indicator:edit');
  const { draft, change, isDirty, take } = useDraft(
    row ? indicatorDraftOf(row, lang) : newIndicatorDraft(goalId, outline.strategy.lang, ownBody),
  );
  const [version, setVersion] = useState(row?.version ?? 0);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [isAskedAgain, setIsAskedAgain] = useState(false);
  const read = readIndicator(withoutEmptyTargets(draft), lang);
  const { problems: definitionProblems, questions } = definitionFindings(read);
  const problems = { ...definitionProblems, ...useFormulaProblems(read, row, strategySlug) };
  const save = useSave<Sent, IndicatorRow>({
    schema: createIndicatorInput,
    send: ({ version: expected, ...input }) =>
      row
        ? seamClient.indicator.update.mutate({ ...input, id: row.id, version: expected })
        : seamClient.indicator.create.mutate(input),
    onSaved: (saved) => {
      show({
        text: row
          ? a('indicatorForm.define.saved')
          : a('indicatorForm.define.created', { title: saved.title }),
      });
      onClose();
      if (row) return;
      void navigate({
        to: '/$strategy/indikator/$indicatorId',
        params: { strategy: strategySlug, indicatorId: saved.id },
        ignoreBlocker: true,
      });
    },
  });
  const { conflict } = save;
  useRefreshOnConflict(conflict);

  function errorOf(path: string): string | undefined {
    const reason = (problems[path] ?? (save.refusal ? read.wrong[path] : undefined))?.[0];
    if (reason) return t(`refusal.field.${reason}`);
    return checkedLive.test(path) ? undefined : save.errorOf(path);
  }

  function submit(expected = version) {
    const cleaned = withoutEmptyTargets(draft);
    // Rows and paths count alike from here on.
    if (cleaned.targets.length !== draft.targets.length) change({ targets: cleaned.targets });
    if (questions.some((question) => !confirmed.has(questionKey(question)))) {
      setIsAskedAgain(true);
      document.querySelector<HTMLElement>('input[name="confirm"]:not(:checked)')?.focus();
      return;
    }
    save.send({ ...read.input, version: expected }, { ...read.wrong, ...problems });
  }

  return (
    <FormDialog
      title={a(row ? 'indicatorForm.define.editTitle' : 'indicatorForm.define.createTitle')}
      isDirty={isDirty}
      save={save}
      onSubmit={() => submit()}
      onClose={onClose}
      conflict={
        conflict && row ? (
          <IndicatorConflict
            mine={{ ...row, ...read.input }}
            theirs={conflict}
            outline={outline}
            isSaving={save.isSaving}
            onKeepMine={() => submit(conflict.version)}
            onTakeTheirs={() => {
              take(indicatorDraftOf(conflict, lang));
              setVersion(conflict.version);
              save.clear();
            }}
          />
        ) : undefined
      }
    >
      <WhatFields draft={draft} errorOf={errorOf} onChange={change} outline={outline} />
      <HowFields draft={draft} errorOf={errorOf} onChange={change} />
      <Fieldset className={styles['part']}>
        <Fieldset.Legend className={styles['partTitle']}>{a('formula.from')}</Fieldset.Legend>
        <Fieldset.Description>{a('formula.fromHint')}</Fieldset.Description>
        <FormulaFields
          formula={draft.formula}
          strategySlug={strategySlug}
          frequency={draft.frequency}
          decimals={read.input.decimals}
          unit={draft.unit}
          ownId={row?.id ?? null}
          errorOf={errorOf}
          isSound={!Object.keys(problems).some((path) => path.startsWith('formula'))}
          onChange={(formula) =>
            change({
              formula,
              // A share is told in percent.
              ...(formula?.kind === 'share' && draft.formula?.kind !== 'share' && { unit: '%' }),
            })
          }
        />
      </Fieldset>
      <Fieldset className={styles['part']}>
        <Fieldset.Legend className={styles['partTitle']}>
          {a('indicatorForm.define.way')}
        </Fieldset.Legend>
        <Fieldset.Description>
          {a(row ? 'indicatorForm.define.changesPast' : 'indicatorForm.define.wayHint')}
        </Fieldset.Description>
        <PromiseFields draft={draft} errorOf={errorOf} onChange={change} />
      </Fieldset>
      <DefinitionQuestions
        questions={questions}
        targets={read.input.targets}
        confirmed={confirmed}
        isAskedAgain={isAskedAgain}
        onConfirm={(key, isConfirmed) => {
          const next = new Set(confirmed);
          if (isConfirmed) next.add(key);
          else next.delete(key);
          setConfirmed(next);
        }}
      />
      <SourceFields draft={draft} errorOf={errorOf} onChange={change} />
    </FormDialog>
  );
}

type IndicatorConflictProps = {
  mine: IndicatorRow;
  theirs: IndicatorRow;
  outline: StrategyOutline;
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

function IndicatorConflict({ mine, theirs, outline, ...acts }: IndicatorConflictProps) {
  const { data: named = null } = useQuery(
    useTRPC().indicator.formulaChoices.queryOptions({ strategy: outline.strategy.slug }),
  );
  const { nameOf, wordsOf } = useFieldWords({
    goalOf: new Map(outline.goals.map(({ id, number, title }) => [id, `${number} ${title}`])),
    bodies: outline.bodies,
    people: outline.people,
    formula: named && { ...named, goals: outline.goals },
  });
  return (
    <ConflictBox
      {...acts}
      first={{ entity: 'indicator', id: theirs.id }}
      fields={toldFields.map((field) => ({
        label: nameOf[field],
        mine: wordsOf(mine, field),
        theirs: wordsOf(theirs, field),
      }))}
    />
  );
}
