// The keeper of what is written during a meeting: notes, a decision being worded, and what is said, for each case.
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { seamClient } from '#client/seam.ts';
import { useRetry } from '#client/ui/use-retry.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { stageTextKinds, type StageTextRow } from '#shared/meeting/meeting-stage.ts';
import { createTextKeeper, type TextKeeper } from './text-keeper.ts';

export type KeptKind = (typeof stageTextKinds)[number] | 'minutes';
export const textKey = (kind: KeptKind, caseId: string) => `${kind} ${caseId}`;

// What all see follows the typing; the minutes are a version of their case each time.
const restMs: Record<KeptKind, number> = { wording: 600, notes: 1500, minutes: 4000 };

/** Kept under the writer's id: browsers are shared. */
export function useTextKeeper(meetingId: string, personId: string): TextKeeper {
  const keeper = useMemo(
    () =>
      createTextKeeper({
        place: `meeting-texts:${personId}:${meetingId}`,
        send(key, { text, version }) {
          const { kind, caseId } = partsOf(key);
          return kind === 'minutes'
            ? seamClient.meeting.writeMinutes.mutate({ id: caseId, version, minutes: text })
            : seamClient.meeting.writeStageText.mutate({ caseId, kind, version, text });
        },
        newerOf(key, current) {
          if (partsOf(key).kind !== 'minutes') return current as StageTextRow;
          const { minutes, version } = current as CaseRow;
          return { text: minutes, version };
        },
        restMs: (key) => restMs[partsOf(key).kind],
      }),
    [meetingId, personId],
  );
  useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const send = () => void keeper.flush();
  useRetry(keeper.isWaiting(), send);
  useEffect(() => {
    // What an earlier visit could not send; and, on leaving, what has not rested yet.
    void keeper.flush();
    return () => void keeper.flush();
  }, [keeper]);
  return keeper;
}

function partsOf(key: string): { kind: KeptKind; caseId: string } {
  const [kind = '', caseId = ''] = key.split(' ');
  return { kind: stageTextKinds.find((each) => each === kind) ?? 'minutes', caseId };
}
