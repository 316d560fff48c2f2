// What the indicator is: definition, source, caveat, owner, and how it is measured.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormulaWording } from '#client/formula/formula-choice.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import type { FormulaNames } from '#shared/formula/formula-name.ts';
import type { Formula } from '#shared/formula/formula-type.ts';
import { formulaSentence } from '#shared/formula/formula-words.ts';
import { bodyName } from '#shared/people/body-name.ts';
import styles from './indicator-about.module.css';
import type { IndicatorPageData } from './indicator-entry.ts';

type AboutProps = { data: IndicatorPageData; strategySlug: string };

export function IndicatorAbout({ data, strategySlug }: AboutProps) {
  const t = useText();
  const format = useFormat();
  const { row } = data.indicator;
  const goal = data.goals.at(-1);
  const isWay = row.direction === 'increase' || row.direction === 'decrease';
  return (
    <Section title={t('indicator.about.title')}>
      <dl className={styles['about']}>
        <Entry term={t('indicator.about.definition')}>
          {row.definition ? (
            <p className="prose" lang={row.lang}>
              {row.definition}
            </p>
          ) : (
            <span className="soft">{t('indicator.about.noDefinition')}</span>
          )}
        </Entry>
        {row.formula && data.formulaNames && (
          <ComputedEntry formula={row.formula} names={data.formulaNames} />
        )}
        {data.readers.length > 0 && <Readers readers={data.readers} strategySlug={strategySlug} />}
        {row.caveat && (
          <Entry term={t('indicator.about.caveat')}>
            <p className="prose" lang={row.lang}>
              {row.caveat}
            </p>
          </Entry>
        )}
        <Entry term={t('indicator.about.source')}>
          {row.source ? (
            <span lang={row.lang}>{row.source}</span>
          ) : (
            <span className="soft">{t('indicator.about.none')}</span>
          )}
          {row.sourceUrl && (
            <>
              {' '}
              <a href={row.sourceUrl} target="_blank" rel="noreferrer">
                {t('indicator.about.openSource')}
                <span className="visually-hidden"> ({t('indicator.about.newWindow')})</span>
              </a>
            </>
          )}
        </Entry>
        <Entry term={t('indicator.about.owner')}>
          {data.owner ? (
            <span lang={data.owner.lang}>{bodyName(data.owner)}</span>
          ) : (
            <span className="soft">{t('indicator.noOwner')}</span>
          )}
        </Entry>
        {data.responsible && <Entry term={t('people.responsible')}>{data.responsible.name}</Entry>}
        {goal && (
          <Entry term={t('indicator.about.goal')}>
            <Link to="/$strategy/mal/$goalId" params={{ strategy: strategySlug, goalId: goal.id }}>
              <span className="figures">{goal.number}</span>{' '}
              <span lang={goal.lang}>{goal.title}</span>
            </Link>
          </Entry>
        )}
        <Entry term={t('indicator.about.resultsStep')}>
          {t(`word.resultsStep.${row.resultsStep}`)}
        </Entry>
        <Entry term={t('indicator.about.direction')}>{t(`word.direction.${row.direction}`)}</Entry>
        {row.unit && (
          <Entry term={t('indicator.about.unit')}>
            <span lang={row.lang}>{row.unit}</span>
          </Entry>
        )}
        <Entry term={t('indicator.about.frequency')}>{t(`word.frequency.${row.frequency}`)}</Entry>
        {row.direction !== 'yes_no' && row.formula === null && (
          <Entry term={t('indicator.about.aggregation')}>
            {t(`word.aggregation.${row.aggregation}`)}
          </Entry>
        )}
        {isWay && (
          <Entry term={t('indicator.about.pace')}>{t(`word.pace.${row.paceMethod}`)}</Entry>
        )}
        <Entry term={t('indicator.about.weight')}>
          {format.number(row.weight, Number.isInteger(row.weight) ? 0 : 2)}
        </Entry>
      </dl>
    </Section>
  );
}

/** The formula read back: what is said of it here is what the form said when it was made. */
function ComputedEntry({ formula, names }: { formula: Formula; names: FormulaNames }) {
  const a = useAdminText();
  const wording = useFormulaWording(names);
  return <Entry term={a('formula.howComputed')}>{formulaSentence(formula, wording)}</Entry>;
}

/** Those that are computed from it: they hold it to what it is. */
function Readers({
  readers,
  strategySlug,
}: Pick<IndicatorPageData, 'readers'> & { strategySlug: string }) {
  const a = useAdminText();
  return (
    <Entry term={a('formula.readBy')}>
      {readers.map(({ id, title, lang }) => (
        <p key={id}>
          <Link
            to="/$strategy/indikator/$indicatorId"
            params={{ strategy: strategySlug, indicatorId: id }}
            lang={lang}
          >
            {title}
          </Link>
        </p>
      ))}
    </Entry>
  );
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles['entry']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
