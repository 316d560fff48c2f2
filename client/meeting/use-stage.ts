// What the meeting shows now, on this screen and all others, and how to lead it on.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { queryClient, seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useRetry } from '#client/ui/use-retry.ts';
import { placeAmong, type Shown, type StageRow } from '#shared/meeting/meeting-stage.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { createStageMover } from './stage-mover.ts';

const awakeMs = 5 * 60_000;

export function useStage(meetingId: string, cases: readonly CaseRow[]) {
  const a = useAdminText();
  const t = useText();
  const show = useNotice();
  const { data } = useSuspenseQuery({
    ...useTRPC().meeting.stage.queryOptions({ id: meetingId }),
    // A screen that people look at for hours is not left alone: unlike a renewal, this keeps its session awake.
    refetchInterval: ({ state }) => (state.data?.stage.begunAt ? awakeMs : false),
  });
  const mover = useMemo(
    () =>
      createStageMover(
        (shown, version) => seamClient.meeting.show.mutate({ meetingId, version, ...shown }),
        ({ reason }) => {
          show({
            text:
              reason === 'signed_out' || reason === 'forbidden'
                ? t(`refusal.reason.${reason}`)
                : a(reason === 'conflict' ? 'meetingMode.ledOn' : 'meetingMode.notMoved'),
            isRefusal: true,
          });
          void queryClient.invalidateQueries();
        },
      ),
    [meetingId, show, a, t],
  );
  const { wanted, answered, isWaiting } = useSyncExternalStore(mover.subscribe, mover.state);
  useRetry(isWaiting, mover.retry);
  const stage: StageRow = answered && answered.version > data.stage.version ? answered : data.stage;
  const { place, thingId } = wanted ?? stage;
  return {
    stage,
    wordings: data.wordings,
    shown: { place: placeAmong(cases, place), thingId },
    isWaiting,
    move: (to: Shown) => mover.move(to, stage.version),
  };
}
