// What a level is called: the strategy's own word where it is written in the reader's language, else the general one.
import { lowerFirst } from '#shared/text/letter-case.ts';
import { useLanguage } from '#client/shell/language.tsx';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';
import type { GoalLevel } from '#shared/strategy/strategy-type.ts';

export function useLevelWord({ lang, levelNames }: Pick<StrategyRow, 'lang' | 'levelNames'>) {
  const { lang: shown, t } = useLanguage();
  const word = (own: string, general: string) => (lang === shown ? own : lowerFirst(general));
  return {
    /** "satsing" */
    one: (level: GoalLevel) => word(levelNames[level].one, t(`word.level.${level}`)),
    /** "satsinger" */
    many: (level: GoalLevel) => word(levelNames[level].many, t(`word.levels.${level}`)),
  };
}
