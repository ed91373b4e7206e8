import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.ts';
import { DIGITS, MONTH_NAMES, type Preferences, setPreferences, usePreferences } from '../preferences/preferences.ts';
import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';
import { THEMES, TIME_DIRECTIONS } from '../url/params.ts';
import { useAddress, useAddressStore } from '../url/store.ts';

/** What a reader sets for themselves: colours, month names, digits, size. */
export function Settings() {
  const { t, locale } = useText();
  // Digits that show what they are must not follow the choice of digits.
  const { t: plain } = useTranslation();
  const preferences = usePreferences();
  const store = useAddressStore();
  const address = useAddress();
  const { months, digits, size } = preferences;
  return (
    <Popover
      className="settings"
      summaryClassName="button button-quiet"
      panelClassName="settings-panel"
      summary={
        <>
          <Icon name="settings" />
          <span className="max-sm:sr-only">{t('settings.open')}</span>
        </>
      }
    >
      <Choice
        name="theme"
        legend={t('settings.theme')}
        value={address.theme === 'auto' ? preferences.theme : address.theme}
        options={THEMES.map((word) => [word, t(`settings.themes.${word}`)])}
        onChange={(value) => {
          setPreferences({ theme: value });
          store.go({ ...address, theme: value }, 'replace');
        }}
      />
      <Choice
        name="direction"
        legend={t('settings.direction')}
        value={address.direction}
        options={TIME_DIRECTIONS.map((word) => [word, t(`settings.directions.${word}`)])}
        onChange={(value) => store.go({ ...address, direction: value }, 'replace')}
      />
      {locale === 'ar' && (
        <>
          <Choice
            name="months"
            legend={t('settings.months')}
            value={months}
            options={MONTH_NAMES.map((word) => [word, t(`settings.monthNames.${word}`)])}
            onChange={(value) => setPreferences({ months: value })}
          />
          <Choice
            name="digits"
            legend={t('settings.digits')}
            value={digits}
            options={DIGITS.map((word) => [word, plain(`settings.digitNames.${word}`)])}
            onChange={(value) => setPreferences({ digits: value })}
          />
        </>
      )}
      <fieldset>
        <legend>{t('settings.size')}</legend>
        <div className="segmented">
          <button
            type="button"
            disabled={size === -1}
            onClick={() => setPreferences({ size: (size - 1) as Preferences['size'] })}
          >
            {t('settings.smaller')}
          </button>
          <button
            type="button"
            disabled={size === 2}
            onClick={() => setPreferences({ size: (size + 1) as Preferences['size'] })}
          >
            {t('settings.larger')}
          </button>
        </div>
      </fieldset>
      <button type="button" className="button" onClick={() => print()}>
        {t('settings.print')}
      </button>
    </Popover>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  value: T;
  options: readonly (readonly [T, ReactNode])[];
  onChange(value: T): void;
}

/** One of a few, side by side. */
function Choice<T extends string>({ name, legend, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="segmented">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
