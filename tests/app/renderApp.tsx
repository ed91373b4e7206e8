import { configure, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../src/app/i18n/i18n.ts';
import panel from '../../src/app/i18n/panel.ar.json';
import { App } from '../../src/app/page/App.tsx';
import { type Address, formatAddress, HOME } from '../../src/app/url/address.ts';
import { AddressContext, type AddressStore } from '../../src/app/url/store.ts';
import { createLookup } from '../../src/model/lookup.ts';
import { DATA } from './pageData.ts';

// As long as a machine may take that is busy with something else.
configure({ asyncUtilTimeout: 10_000 });

/** A store that keeps the addresses gone to, in place of the browser's. */
function createMemoryStore(initial: Address): AddressStore & { steps: string[] } {
  let address = initial;
  const listeners = new Set<() => void>();
  const steps: string[] = [];
  return {
    initial,
    steps,
    current: () => address,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(next, how = 'push') {
      address = next;
      steps.push(`${how} ${formatAddress(next, '/')}`);
      for (const listener of listeners) listener();
    },
  };
}

/** Draws the whole page at an address, as a list. */
export function renderApp(change: Partial<Address> = {}) {
  const store = createMemoryStore({ ...HOME, view: 'list', ...change });
  render(
    <I18nextProvider i18n={createI18n(panel)}>
      <AddressContext value={store}>
        <App lookup={createLookup(DATA)} />
      </AddressContext>
    </I18nextProvider>,
  );
  return store;
}
