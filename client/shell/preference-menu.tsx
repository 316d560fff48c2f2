// Language and colours: the reader's own choices, kept in this browser.
import { Button, Popover, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import {
  applyColourScheme,
  colourSchemes,
  savedColourScheme,
} from '#client/shell/colour-scheme.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { langs } from '#shared/strategy/strategy-type.ts';
import styles from './preference-menu.module.css';

export function PreferenceMenu() {
  const { lang, t, setLang } = useLanguage();
  const [scheme, setScheme] = useState(savedColourScheme);
  return (
    <>
      <ToggleGroup
        data-size="sm"
        aria-label={t('shell.language')}
        value={lang}
        onChange={(value) => {
          const chosen = langs.find((each) => each === value);
          if (chosen) setLang(chosen);
        }}
      >
        {langs.map((each) => (
          <ToggleGroup.Item key={each} value={each} lang={each} aria-label={t(`word.lang.${each}`)}>
            {each.toUpperCase()}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <Popover.TriggerContext>
        <Popover.Trigger variant="tertiary" data-size="sm">
          {t('shell.colours.label')}
        </Popover.Trigger>
        <Popover placement="bottom-end" data-color="accent">
          <div className={styles['colours']}>
            {colourSchemes.map((each) => (
              <Button
                key={each}
                variant={each === scheme ? 'primary' : 'tertiary'}
                data-size="sm"
                aria-pressed={each === scheme}
                onClick={() => {
                  applyColourScheme(each);
                  setScheme(each);
                }}
              >
                {t(`shell.colours.${each}`)}
              </Button>
            ))}
          </div>
        </Popover>
      </Popover.TriggerContext>
    </>
  );
}
