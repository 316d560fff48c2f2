// The strategy's core areas, each with the challenges it sees and the opportunities it has, side by side.
import { useText } from '#client/shell/language.tsx';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';
import styles from './document-core-areas.module.css';

export function DocumentCoreAreas({
  strategy: { foundation, lang },
}: {
  strategy: Pick<StrategyRow, 'foundation' | 'lang'>;
}) {
  const t = useText();
  if (foundation.coreAreas.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2 lang={foundation.coreAreasHeading ? lang : undefined}>
        {foundation.coreAreasHeading || t('strategy.document.coreAreas')}
      </h2>
      {foundation.coreAreas.map((area) => (
        <section key={area.title} className={styles['area']}>
          <h3 lang={lang}>
            {area.title} <span className={styles['subtitle']}>{area.subtitle}</span>
          </h3>
          <div className={styles['lists']}>
            <WordList
              title={t('strategy.document.challenges')}
              words={area.challenges}
              lang={lang}
            />
            <WordList
              title={t('strategy.document.opportunities')}
              words={area.opportunities}
              lang={lang}
            />
          </div>
        </section>
      ))}
    </section>
  );
}

type WordListProps = { title: string; words: readonly string[]; lang: string };

function WordList({ title, words, lang }: WordListProps) {
  if (words.length === 0) return null;
  return (
    <div>
      <h4 className={styles['listTitle']}>{title}</h4>
      <ul lang={lang} className={styles['list']}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}
