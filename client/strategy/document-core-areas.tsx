// The strategy's core areas, each with the challenges it sees and the opportunities it has, side by side.
import { useAdminText } from '#client/shell/admin-text.ts';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';
import styles from './document-core-areas.module.css';

export function DocumentCoreAreas({
  strategy: { foundation, lang },
}: {
  strategy: Pick<StrategyRow, 'foundation' | 'lang'>;
}) {
  const a = useAdminText();
  if (foundation.coreAreas.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2 lang={foundation.coreAreasHeading ? lang : undefined}>
        {foundation.coreAreasHeading || a('strategyDocument.coreAreas')}
      </h2>
      {foundation.coreAreas.map((area) => (
        <section key={area.title} className={styles['area']}>
          <h3 lang={lang}>
            {area.title} <span className={styles['subtitle']}>{area.subtitle}</span>
          </h3>
          <div className={styles['lists']}>
            <WordList
              title={a('strategyDocument.challenges')}
              words={area.challenges}
              lang={lang}
            />
            <WordList
              title={a('strategyDocument.opportunities')}
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
