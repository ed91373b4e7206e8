import type { ReactNode } from 'react';
import { LATER } from '../../model/markupNames.ts';
import { useText } from '../i18n/useText.ts';
import { BASE } from '../url/store.ts';
import { KeyHelp } from './KeyHelp.tsx';

/** Where the data is, whose the articles are, which keys there are, and what else is given. */
export function Footer({ children }: { children: ReactNode }) {
  const { t } = useText();
  return (
    <footer className="site-foot">
      <p>{t('site.rights')}</p>
      <a href={`${BASE}data/dataset.json`}>{t('site.data')}</a>
      <div className="foot-tools needs-script" {...LATER}>
        <KeyHelp />
        {children}
      </div>
    </footer>
  );
}
