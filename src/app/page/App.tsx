import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lookup } from '../../model/lookup.ts';
import { withSides } from '../../model/sides.ts';
import { LookupContext } from '../data/LookupContext.ts';
import { toTitle } from '../facts/title.ts';
import { DIRECTIONS, switchLanguage } from '../i18n/i18n.ts';
import { useText } from '../i18n/useText.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useAddress } from '../url/store.ts';
import { Page } from './Page.tsx';

/** The whole page. */
export function App({ lookup: given }: { lookup: Lookup }) {
  const lookup = useMemo(() => withSides(given), [given]);
  useDocument(lookup);
  return (
    <LookupContext value={lookup}>
      <Page lookup={lookup} />
    </LookupContext>
  );
}

/** Keeps what lies outside the root in step: language, direction, colours, title. */
function useDocument(lookup: Lookup) {
  const address = useAddress();
  const { i18n } = useTranslation();
  const preferences = usePreferences();
  const text = useText();
  const theme = address.theme === 'auto' ? preferences.theme : address.theme;
  useEffect(() => {
    if (i18n.language !== address.lang) switchLanguage(i18n, address.lang).catch(console.error);
  }, [i18n, address.lang]);
  useEffect(() => {
    document.documentElement.lang = text.locale;
    document.documentElement.dir = DIRECTIONS[text.locale];
    document.documentElement.dataset.theme = theme;
    document.title = toTitle(address.route, lookup, text);
  }, [text, theme, address.route, lookup]);
}
