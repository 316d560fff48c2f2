// "No change", in one click: the same phase and progress, said again today. Undone from the notice.
import { seamClient } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useAct } from '#client/ui/use-act.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';

/** Resolves to the saved row, or null when there is nothing to confirm or it was refused. */
export function useNoChange() {
  const t = useText();
  const act = useAct();
  return async ({ row, state }: Pick<MeasureStanding, 'row' | 'state'>) => {
    if (!state) return null;
    const { phase, progress } = state;
    return act({
      // An update without words reads "no change" in everybody's language.
      run: () =>
        seamClient.measure.recordUpdate.mutate({
          measureId: row.id,
          version: row.version,
          phase,
          progress,
          text: '',
        }),
      done: t('measure.update.savedNoChange'),
      undo: ({ id, version }) => seamClient.measure.undoUpdate.mutate({ measureId: id, version }),
    });
  };
}
