// What has been said about a measure, newest first: when, by whom, phase and percent, and the words. What was taken back
// stays readable, struck out and named as such.
import { Button } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { IfCan } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useAct } from '#client/ui/use-act.ts';
import { isRecordedBy } from '#shared/indicator/known-observation.ts';
import { progressShare } from '#shared/measure/implementation.ts';
import { standingUpdates } from '#shared/measure/measure-update.ts';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import type { MeasurePageData } from './measure-entry.ts';
import styles from './measure-updates.module.css';

type MeasureUpdatesProps = { data: MeasurePageData; isNow: boolean; onUpdate: () => void };

export function MeasureUpdates({ data, isNow, onUpdate }: MeasureUpdatesProps) {
  const t = useText();
  const format = useFormat();
  const { row } = data.measure;
  const { reportingOn, knownOn } = data.asOf;
  const known = data.updates.filter(
    ({ recordedAt }) =>
      isRecordedBy(recordedAt, reportingOn) &&
      (knownOn === null || isRecordedBy(recordedAt, knownOn)),
  );
  const said = known.filter(({ withdrawsId }) => withdrawsId === null);
  const takenBackBy = new Map(known.map((update) => [update.withdrawsId, update]));
  const newestStanding = standingUpdates(known).at(-1);
  if (said.length === 0) {
    return (
      <EmptyState
        title={t('measure.page.noUpdates.title')}
        text={t('measure.page.noUpdates.text')}
        action={
          isNow && (
            <IfCan permission="measure:update" thing={{ bodyId: row.ownerBodyId }}>
              <Button onClick={onUpdate}>{t('measure.page.update')}</Button>
            </IfCan>
          )
        }
      />
    );
  }
  return (
    <ol className={styles['updates']}>
      {said.toReversed().map((update) => {
        const takenBack = takenBackBy.get(update.id);
        const Said = takenBack ? 'del' : 'div';
        return (
          <li key={update.id} className={styles['update']}>
            <p className="soft small">
              {t('measure.page.byline', {
                date: format.instant(update.recordedAt),
                name: recordedByWords(t, update),
              })}
              {update.isSample && ` · ${t('word.mark.sample')}`}
            </p>
            <Said className={styles['said']}>
              <p className={styles['standing']}>
                {t(`word.phase.${update.phase}`)},{' '}
                <span className="figures">
                  {format.share(progressShare({ ...update, startsOn: null, dueOn: null }))}
                </span>
              </p>
              {update.text ? (
                <p className="prose" lang={row.lang}>
                  {update.text}
                </p>
              ) : (
                <p>{t('measure.page.noText')}</p>
              )}
            </Said>
            {takenBack && (
              <p className="small">
                {t('measure.page.takenBack', {
                  date: format.instant(takenBack.recordedAt),
                  name: takenBack.recordedBy,
                })}
              </p>
            )}
            {isNow && update === newestStanding && <TakeBackButton data={data} />}
          </li>
        );
      })}
    </ol>
  );
}

/** Takes the newest update back; undone by saying it again. */
function TakeBackButton({ data }: { data: MeasurePageData }) {
  const t = useText();
  const act = useAct();
  const { row, updates } = data.measure;
  const newest = updates.at(-1);
  if (!newest) return null;
  const { phase, progress, text } = newest;
  return (
    <IfCan permission="measure:update" thing={{ bodyId: row.ownerBodyId }}>
      <div className="no-print">
        <Button
          variant="tertiary"
          onClick={() =>
            void act({
              run: () =>
                seamClient.measure.undoUpdate.mutate({ measureId: row.id, version: row.version }),
              done: t('measure.page.takenBackNotice'),
              undo: ({ version }) =>
                seamClient.measure.recordUpdate.mutate({
                  measureId: row.id,
                  version,
                  phase,
                  progress,
                  text,
                }),
            })
          }
        >
          {t('measure.page.takeBack')}
        </Button>
      </div>
    </IfCan>
  );
}
