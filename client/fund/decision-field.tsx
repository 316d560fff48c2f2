// The decision that money rests on, chosen among the cluster's newest.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';

type DecisionFieldProps = {
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** Of what may also stand without one. */
  noneLabel?: string;
};

const mostShown = 90;

export function DecisionField({ value, onChange, error, noneLabel }: DecisionFieldProps) {
  const a = useAdminText();
  const format = useFormat();
  const { data: decisions } = useSuspenseQuery(useTRPC().fund.decisions.queryOptions());
  return (
    <ChoiceField
      name="decisionId"
      label={a('fund.form.decision')}
      description={a('fund.form.decisionHint')}
      value={value}
      choices={[
        { value: '', label: noneLabel ?? a('fund.form.choose') },
        ...decisions.map(({ id, caseNumber, decidedOn, text, lang }) => ({
          value: id,
          label: a('fund.form.decisionChoice', {
            number: caseNumber,
            date: format.date(decidedOn),
            text: text.length > mostShown ? `${text.slice(0, mostShown)}…` : text,
          }),
          lang,
        })),
      ]}
      error={error}
      onChange={onChange}
    />
  );
}
