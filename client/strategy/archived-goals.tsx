// Goals that were taken out of the strategy, folded at the document's end, each with a way back.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { useAct } from '#client/ui/use-act.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import styles from './archived-goals.module.css';

export function ArchivedGoals() {
  const t = useText();
  const format = useFormat();
  const act = useAct();
  const strategy = useStrategySlug();
  const { data: outline } = useSuspenseQuery(useTRPC().strategy.outline.queryOptions({ strategy }));
  const { archivedGoals } = outline;
  if (archivedGoals.length === 0) return null;
  return (
    <details className={`${styles['archived']} no-print`}>
      <summary>
        {t('strategy.document.archived')} ({archivedGoals.length})
      </summary>
      <p className="soft small">{t('strategy.document.archivedNote')}</p>
      <ul className={styles['list']}>
        {archivedGoals.map(({ id, version, title, lang, level, archivedAt }) => (
          <li key={id} className={styles['one']}>
            <div>
              <span lang={lang}>{title}</span>
              <br />
              <span className="soft small">
                {t(`word.level.${level}`)},{' '}
                {t('strategy.document.archivedOn', { date: format.date(norwegianDay(archivedAt)) })}
              </span>
            </div>
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() =>
                void act({
                  run: () => seamClient.strategy.goal.restore.mutate({ id, version }),
                  done: t('goalForm.restored', { title }),
                  undo: (row) =>
                    seamClient.strategy.goal.archive.mutate({ id: row.id, version: row.version }),
                })
              }
            >
              {t('shell.restore')}
              <span className="visually-hidden">: {title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
