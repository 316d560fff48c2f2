// Who has answered how much: a row each, those with the most left first.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { WholeWords } from '#client/ui/whole-words.tsx';
import type { RoundProgress } from '#shared/round/round-progress.ts';
import { AnswerBar } from './answer-bar.tsx';

type ProgressTableProps = {
  caption: string;
  nameHeader: string;
  rows: readonly { key: string; progress: RoundProgress }[];
  nameOf: (key: string) => string;
};

export function ProgressTable({ caption, nameHeader, rows, nameOf }: ProgressTableProps) {
  const a = useAdminText();
  const format = useFormat();
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nameHeader}</th>
          <th scope="col">{a('round.answers')}</th>
          <th scope="col" className="number">
            {a('round.silent')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, progress }) => (
          <tr key={key}>
            <th scope="row">
              <WholeWords>{nameOf(key)}</WholeWords>
            </th>
            <td>
              <AnswerBar answered={progress.answered} asked={progress.asked} />
            </td>
            <td className="number figures">
              {progress.states.silent === 0 ? '–' : format.number(progress.states.silent)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
