// The time, read once a second.
import { useEffect, useState } from 'react';
import { meetingClock, type MeetingClock, type StageRow } from '#shared/meeting/meeting-stage.ts';
import type { MeetingRow } from '#shared/meeting/meeting-type.ts';

const readNow = () => new Date().toISOString();

export function useStageClock(stage: StageRow, meeting: MeetingRow): MeetingClock {
  const [now, setNow] = useState(readNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(readNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return meetingClock(now, stage, meeting);
}
