// An act of one click, such as archiving, told in a notice and undone from there:
//   const act = useAct();
//   act({ run: () => seamClient.measure.archive.mutate({ id, version }), done: t('…'), undo: (row) => seamClient.measure.restore.mutate(row) });
// A refusal is told in the notice too. Resolves to the result, or null when refused.
import { useCallback } from 'react';
import { queryClient, refusalOf } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';

type Act<Result> = {
  run: () => Promise<Result>;
  /** The sentence that says what was done; of what came out of it, where that says more. */
  done: string | ((result: Result) => string);
  undo?: (result: Result) => Promise<unknown>;
};

export function useAct() {
  const t = useText();
  const show = useNotice();
  return useCallback(
    async <Result>({ run, done, undo }: Act<Result>): Promise<Result | null> => {
      try {
        const result = await run();
        void queryClient.invalidateQueries();
        const undoing = async () => {
          await undo?.(result);
          await queryClient.invalidateQueries();
        };
        const text = typeof done === 'string' ? done : done(result);
        show({ text, ...(undo && { undo: undoing }) });
        return result;
      } catch (error) {
        const { reason, fields } = refusalOf(error);
        const [field] = Object.values(fields).flat();
        show({
          text: field
            ? t(`refusal.field.${field}`)
            : reason === 'offline'
              ? t('refusal.offline')
              : t(`refusal.reason.${reason}`),
          isRefusal: true,
        });
        return null;
      }
    },
    [show, t],
  );
}
