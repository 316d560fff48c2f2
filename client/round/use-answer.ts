// Sending one answer. Where no answer comes back the words are kept, and sent again when the net is back while the page is
// open.
import { useRef } from 'react';
import type { FieldReason } from '#shared/error-reason.ts';
import type { AnswerItemInput, ItemAnswer } from '#shared/round/round-schema.ts';
import { useRetry } from '#client/ui/use-retry.ts';
import { useSave } from '#client/ui/use-save.ts';
import { forgetDraft } from '#client/ui/stored-draft.ts';

export type SendAnswer = (input: AnswerItemInput) => Promise<unknown>;

type AnswerOptions = {
  itemId: string;
  send: SendAnswer;
  onAnswered: (answer: ItemAnswer) => void;
};

/** When the net is back: the form as it stands now, or the "no change" that was pressed. */
export function useResend({ isWaiting, last, answer }: Answering, submit: () => void): void {
  useRetry(isWaiting, () => (last.current?.kind === 'unchanged' ? answer(last.current) : submit()));
}

export function useAnswer({ itemId, send, onAnswered }: AnswerOptions) {
  const last = useRef<ItemAnswer | null>(null);
  const save = useSave<AnswerItemInput, unknown>({
    send,
    onSaved(_, { answer }) {
      forgetDraft(itemId);
      onAnswered(answer);
    },
  });
  const isWaiting = save.refusal?.reason === 'offline';
  return {
    ...save,
    isWaiting,
    last,
    answer(answer: ItemAnswer, typedWrong: Record<string, FieldReason[]> = {}) {
      last.current = answer;
      save.send({ itemId, answer }, typedWrong);
    },
  };
}
export type Answering = ReturnType<typeof useAnswer>;
