import { useText } from '../i18n/useText.ts';
import { BASE } from '../url/store.ts';
import { KeyHelp } from './KeyHelp.tsx';

/** Where the data is, whose the articles are, and which keys there are. */
export function Footer() {
  const { t } = useText();
  return (
    <footer className="site-foot">
      <p>{t('site.rights')}</p>
      <a href={`${BASE}data/dataset.json`}>{t('site.data')}</a>
      <KeyHelp />
    </footer>
  );
}
