import { useText } from '../i18n/useText.ts';
import { useMedia, WIDE } from '../ui/media.ts';
import { useIsClient } from '../ui/useIsClient.ts';
import { type Address, HOME } from '../url/address.ts';
import { VIEWS, type View } from '../url/params.ts';
import { useAddressStore } from '../url/store.ts';

/** Which of the twins is in front. */
export function ViewSwitch({ address }: { address: Address }) {
  const { t } = useText();
  const store = useAddressStore();
  const wide = useMedia(WIDE);
  // The server knows no widths: until the code is there, neither is said to be in front.
  const known = useIsClient();
  const now = address.view ?? (wide ? 'timeline' : 'list');
  const choose = (view: View) => {
    const usual = wide ? 'timeline' : 'list';
    store.go({ ...address, view: view === usual ? HOME.view : view });
  };
  return (
    <fieldset className="segmented">
      <legend className="sr-only">{t('view.label')}</legend>
      {VIEWS.map((view) => (
        <button key={view} type="button" aria-pressed={known && now === view} onClick={() => choose(view)}>
          {t(`view.${view}`)}
        </button>
      ))}
    </fieldset>
  );
}
