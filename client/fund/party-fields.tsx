// What an application and a project share: what it is, who takes part, who of them leads, and which satsinger it serves.
import { Textfield } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField, type Choice } from '#client/ui/choice-field.tsx';
import { PickList } from '#client/ui/pick-list.tsx';
import { wholeShare } from '#shared/fund/money.ts';
import { projectKinds, type ProjectRow, type ServedShare } from '#shared/fund/fund-type.ts';
import styles from './fund.module.css';
import type { FundPartner } from './fund-type.ts';
import { ShareSum } from './share-sum.tsx';
import { hundredthsOf } from './typed-amount.ts';
import { useMoney } from './use-money.ts';

type ShareDraft = { goalId: string; share: string };
/** What an application and a project both say of themselves first. */
export type FundedDraft = PartyDraft & Pick<ProjectRow, 'title' | 'kind'>;
export type PartyDraft = { leadPartnerId: string; partnerIds: string[]; serves: ShareDraft[] };

type PartyFieldsProps = {
  draft: PartyDraft;
  partners: readonly FundPartner[];
  /** Goals that it serves already and that this strategy may not have. */
  things: readonly { id: string; title: string }[];
  errorOf: (path: string) => string | undefined;
  onChange: (patch: Partial<PartyDraft>) => void;
};

type FundedFieldsProps = Omit<PartyFieldsProps, 'draft' | 'onChange'> & {
  draft: FundedDraft;
  onChange: (patch: Partial<FundedDraft>) => void;
};

export function FundedFields(props: FundedFieldsProps) {
  const { draft, errorOf, onChange } = props;
  const a = useAdminText();
  return (
    <>
      <Textfield
        name="title"
        label={a('fund.form.title')}
        value={draft.title}
        error={errorOf('title')}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <ChoiceField
        name="kind"
        label={a('fund.form.kind')}
        value={draft.kind}
        choices={projectKinds.map((value) => ({ value, label: a(`fund.kind.${value}`) }))}
        error={errorOf('kind')}
        onChange={(value) =>
          onChange({ kind: projectKinds.find((each) => each === value) ?? draft.kind })
        }
      />
      <PartyFields {...props} />
    </>
  );
}

function PartyFields({ draft, partners, things, errorOf, onChange }: PartyFieldsProps) {
  const a = useAdminText();
  const nameOf = (id: string) => partners.find((each) => each.id === id)?.name ?? id;
  return (
    <>
      <PickList
        name="partnerIds"
        label={a('fund.party.partners')}
        description={a('fund.party.partnersHint')}
        values={draft.partnerIds}
        choices={partners.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf('partnerIds')}
        onChange={(partnerIds) => onChange({ partnerIds })}
      />
      <ChoiceField
        name="leadPartnerId"
        label={a('fund.party.lead')}
        value={draft.partnerIds.includes(draft.leadPartnerId) ? draft.leadPartnerId : ''}
        choices={[
          { value: '', label: a('fund.form.choose') },
          ...draft.partnerIds.map((id) => ({ value: id, label: nameOf(id) })),
        ]}
        error={errorOf('leadPartnerId')}
        onChange={(leadPartnerId) => onChange({ leadPartnerId })}
      />
      <ShareFields
        serves={draft.serves}
        things={things}
        errorOf={errorOf}
        onChange={(serves) => onChange({ serves })}
      />
    </>
  );
}

type ShareFieldsProps = Pick<PartyFieldsProps, 'things' | 'errorOf'> & {
  serves: ShareDraft[];
  onChange: (serves: ShareDraft[]) => void;
};

function ShareFields({ serves, things, errorOf, onChange }: ShareFieldsProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const { percent } = useMoney();
  const strategy = useStrategySlug();
  const { data: outline } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  const sum = serves.reduce((total, { share }) => total + hundredthsOf(share, lang), 0);
  const known = outline.goals.map((goal) => goalChoice(goal, outline.strategy.lang));
  const others: Choice[] = things
    .filter(({ id }) => !known.some(({ value }) => value === id))
    .map(({ id, title }) => ({ value: id, label: title }));
  const choices = [...known, ...others];
  const titleOf = (id: string) => choices.find(({ value }) => value === id)?.label.trim() ?? id;
  /** A new one gets what the others leave. */
  const shareOf = (goalId: string) =>
    serves.find((each) => each.goalId === goalId)?.share ??
    (sum >= 0 && sum < wholeShare ? percent(wholeShare - sum) : '');
  return (
    <div className={styles['shares']}>
      <PickList
        name="serves"
        label={a('fund.party.serves')}
        description={a('fund.party.servesHint')}
        values={serves.map(({ goalId }) => goalId)}
        choices={choices}
        error={errorOf('serves')}
        onChange={(ids) => onChange(ids.map((goalId) => ({ goalId, share: shareOf(goalId) })))}
      />
      {serves.map((one, place) => (
        <Textfield
          key={one.goalId}
          name={`serves.${place}.share`}
          label={a('fund.party.share', { title: titleOf(one.goalId) })}
          inputMode="decimal"
          autoComplete="off"
          value={one.share}
          error={errorOf(`serves.${place}.share`) ?? errorOf(`serves.${place}.goalId`)}
          onChange={({ target }) => onChange(serves.with(place, { ...one, share: target.value }))}
        />
      ))}
      <p role="status" className="small">
        {serves.length > 0 && <ShareSum typed={serves.map(({ share }) => share)} sum={sum} />}
      </p>
    </div>
  );
}

type Party = { leadPartnerId: string; partnerIds: string[]; serves: ServedShare[] };

export function partyDraftOf(
  { leadPartnerId, partnerIds, serves }: Party,
  percent: (hundredths: number) => string,
): PartyDraft {
  return {
    leadPartnerId,
    partnerIds,
    serves: serves.map(({ goalId, share }) => ({ goalId, share: percent(share) })),
  };
}

export const newPartyDraft: PartyDraft = { leadPartnerId: '', partnerIds: [], serves: [] };
