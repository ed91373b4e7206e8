import { useEffect, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useTimeDirection } from './useTimeDirection.ts';

/** Whether a key press is meant as text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}

/** The list of keys, and the single keys that work all over the page: `?` shows it, `/` searches for people. */
export function KeyHelp() {
  const { t } = useText();
  const direction = useTimeDirection();
  const { keys } = usePreferences();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!keys) return;
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      // The Arabic question mark is the same key to those who look for it.
      if (event.key === '?' || event.key === '؟') {
        event.preventDefault();
        dialog.current?.showModal();
      } else if (event.key === '/') {
        const search = document.querySelector<HTMLElement>('#people-search');
        const details = search?.closest('details');
        if (!search || !details?.checkVisibility()) return;
        event.preventDefault();
        details.open = true;
        search.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [keys]);
  const [later, earlier] = direction === 'rtl' ? ['←', '→'] : ['→', '←'];
  const rows: [string[], string][] = [
    [['?'], t('keys.help')],
    [['/'], t('keys.search')],
    [['Esc'], t('keys.escape')],
    [['N'], t('keys.next')],
    [['P'], t('keys.previous')],
    [[later], t('keys.later')],
    [[earlier], t('keys.earlier')],
    [['Home', 'End'], t('keys.ends')],
    [['Enter'], t('keys.enter')],
    [['Shift', later, earlier], t('keys.move')],
    [['+', '−'], t('keys.zoom')],
    [['0'], t('keys.all')],
  ];
  return (
    <>
      <button type="button" className="button button-quiet max-sm:hidden" onClick={() => dialog.current?.showModal()}>
        <Icon name="keys" />
        {t('keys.open')}
      </button>
      <Dialog ref={dialog} title={t('keys.title')}>
        <dl className="keys">
          {rows.map(([names, meaning]) => (
            <div key={meaning}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-4 flex items-center gap-2">
          <input type="checkbox" checked={keys} onChange={(event) => setPreferences({ keys: event.target.checked })} />
          {t('settings.keys')}
        </label>
      </Dialog>
    </>
  );
}
