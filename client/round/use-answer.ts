// Sending one answer. Where no answer comes back the words are kept, and sent again by themselves when the net is back.
import { useEffect, useRef } from 'react';
import type { FieldReason } from '#shared/error-reason.ts';
import type { AnswerItemInput, ItemAnswer } from '#shared/round/round-schema.ts';
import { useSave } from '#client/ui/use-save.ts';
import { forgetDraft } from './stored-draft.ts';

export type SendAnswer = (input: AnswerItemInput) => Promise<unknown>;

type AnswerOptions = {
  itemId: string;
  send: SendAnswer;
  onAnswered: (answer: ItemAnswer) => void;
};

const againAfterMs = 15_000;

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
  const again = useRef(() => {});
  useEffect(() => {
    again.current = () => {
      if (last.current) save.send({ itemId, answer: last.current });
    };
  });
  useEffect(() => {
    if (!isWaiting) return undefined;
    const retry = () => again.current();
    window.addEventListener('online', retry);
    const timer = setInterval(retry, againAfterMs);
    return () => {
      window.removeEventListener('online', retry);
      clearInterval(timer);
    };
  }, [isWaiting]);
  return {
    ...save,
    isWaiting,
    answer(answer: ItemAnswer, typedWrong: Record<string, FieldReason[]> = {}) {
      last.current = answer;
      save.send({ itemId, answer }, typedWrong);
    },
  };
}
export type Answering = ReturnType<typeof useAnswer>;
