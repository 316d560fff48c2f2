// What was taken out of the strategy, folded at the document's end, each thing with a way back.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { seamClient, useTRPC } from '#client/seam.ts';
import { IfCan } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { useAct } from '#client/ui/use-act.ts';
import type { AppRouter } from '#server/app-router.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import type { Permission } from '#shared/permission.ts';
import styles from './archived-list.module.css';

type Archived = inferRouterOutputs<AppRouter>['strategy']['archived'][number];

function doorOf(kind: Archived['kind']) {
  if (kind === 'indicator' || kind === 'measure') return seamClient[kind];
  return seamClient.strategy.goal;
}

function permissionFor(kind: Archived['kind']): Permission {
  return kind === 'indicator' || kind === 'measure' ? `${kind}:edit` : 'strategy:edit';
}

export function ArchivedList() {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const act = useAct();
  const strategy = useStrategySlug();
  const { data } = useSuspenseQuery(useTRPC().strategy.archived.queryOptions({ strategy }));
  if (data.length === 0) return null;
  const kindWord = (kind: Archived['kind']) =>
    kind === 'indicator' || kind === 'measure'
      ? a(`strategyDocument.archivedKind.${kind}`)
      : t(`word.level.${kind}`);
  return (
    <details className={`${styles['archived']} no-print`}>
      <summary>
        {a('strategyDocument.archived')} ({data.length})
      </summary>
      <p className="soft small">{a('strategyDocument.archivedNote')}</p>
      <ul className={styles['list']}>
        {data.map(({ kind, id, version, title, lang, archivedAt, bodyId }) => (
          <li key={id} className={styles['one']}>
            <div>
              <span lang={lang}>{title}</span>
              <br />
              <span className="soft small">
                {kindWord(kind)},{' '}
                {a('strategyDocument.archivedOn', { date: format.date(norwegianDay(archivedAt)) })}
              </span>
            </div>
            <IfCan permission={permissionFor(kind)} thing={{ bodyId }}>
              <Button
                variant="secondary"
                data-size="sm"
                onClick={() =>
                  void act({
                    run: (): Promise<{ version: number }> =>
                      doorOf(kind).restore.mutate({ id, version }),
                    done: a('goalForm.restored', { title }),
                    undo: (row) => doorOf(kind).archive.mutate({ id, version: row.version }),
                  })
                }
              >
                {t('shell.restore')}
                <span className="visually-hidden">: {title}</span>
              </Button>
            </IfCan>
          </li>
        ))}
      </ul>
    </details>
  );
}
