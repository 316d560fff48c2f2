// The menu at the left: the pages of one strategy, and the way to the cluster's other strategies.
import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useMatches, useNavigate } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import styles from './main-menu.module.css';

// `holds`: what is found below a page though its address is another.
const pages = [
  { to: '/$strategy', key: 'overview' },
  { to: '/$strategy/strategien', key: 'document', holds: ['/$strategy/mal/$goalId'] },
  { to: '/$strategy/indikatorer', key: 'indicators', holds: ['/$strategy/indikator/$indicatorId'] },
  { to: '/$strategy/tiltak', key: 'measures' },
  { to: '/$strategy/runder', key: 'rounds', holds: ['/$strategy/runder/$roundId'] },
  {
    to: '/$strategy/moter',
    key: 'meetings',
    holds: ['/$strategy/moter/$meetingId', '/$strategy/vedtak'],
  },
  { to: '/$strategy/arrangement', key: 'events' },
  { to: '/$strategy/arshjul', key: 'wheel' },
  { to: '/$strategy/midler', key: 'funds' },
  { to: '/$strategy/arsrapport', key: 'report' },
  { to: '/$strategy/partnere', key: 'partners', holds: ['/$strategy/organ/$bodyId'] },
] as const satisfies { to: string; key: string; holds?: readonly string[] }[];

const isIn = (holds: readonly string[], here: string | undefined) =>
  holds.some((page) => here?.startsWith(page));

export function MainMenu({ strategySlug }: { strategySlug: string }) {
  const t = useText();
  const navigate = useNavigate();
  const here = useMatches({ select: (matches) => matches.at(-1)?.routeId });
  // Not suspended: the menu has its shape before it knows the strategies' names.
  const { data: strategies = [] } = useQuery(useTRPC().strategy.list.queryOptions());
  return (
    <nav aria-label={t('shell.nav.label')} className={styles['menu']}>
      <Field data-size="sm">
        <Label>{t('shell.nav.strategy')}</Label>
        <Select
          value={strategySlug}
          onChange={(event) =>
            void navigate({ to: '/$strategy', params: { strategy: event.target.value } })
          }
        >
          {strategies.map(({ slug, shortTitle, lang }) => (
            <Select.Option key={slug} value={slug} lang={lang}>
              {shortTitle}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <ul className={styles['pages']}>
        {pages.map(({ to, key, ...page }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ strategy: strategySlug }}
              className={styles['page']}
              activeOptions={{ exact: to === '/$strategy', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              {...('holds' in page && isIn(page.holds, here) && { 'aria-current': true })}
            >
              {t(`shell.nav.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
