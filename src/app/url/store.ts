import { createContext, use, useSyncExternalStore } from 'react';
import { type Address, formatAddress, parseAddress } from './address.ts';

/** The folder the site lives in: `/`, or the sub-path it was built for. */
export const BASE: string = import.meta.env.BASE_URL;

/** The one copy of what the address says. */
export interface AddressStore {
  /** What the server drew, for the first render in the browser. */
  initial: Address;
  current(): Address;
  subscribe(listener: () => void): () => void;
  /** `push` when going somewhere, `replace` when adjusting. */
  go(address: Address, how?: 'push' | 'replace'): void;
}

/** A store that never changes: for the server. */
export function createFixedStore(address: Address): AddressStore {
  return { initial: address, current: () => address, subscribe: () => () => {}, go: () => {} };
}

/**
 * The store that follows the browser's address. A frame without an origin may not write its address; it then keeps
 * what the reader chose in memory, so that an embed still works. `articles` are the ids there are.
 */
export function createBrowserStore(initial: Address, articles: readonly string[]): AddressStore {
  const listeners = new Set<() => void>();
  const read = () => parseAddress(new URL(location.href), BASE, articles);
  let address = read();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const write = (next: Address, how: 'push' | 'replace') => {
    try {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', formatAddress(next, BASE));
    } catch {
      // Refused: the address stays as it was loaded.
    }
  };
  // What is unknown or malformed drops out of the address at once.
  if (formatAddress(address, BASE) !== location.pathname + location.search + location.hash) write(address, 'replace');
  const reread = () => {
    address = read();
    tell();
  };
  addEventListener('popstate', reread);
  addEventListener('hashchange', reread);
  return {
    initial,
    current: () => address,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(next, how = 'push') {
      if (formatAddress(next, BASE) === formatAddress(address, BASE)) return;
      address = next;
      write(next, how);
      tell();
    },
  };
}

/** Hands the address to everything below. */
export const AddressContext = createContext<AddressStore | null>(null);

/** The store itself, for what goes somewhere. */
export function useAddressStore(): AddressStore {
  const store = use(AddressContext);
  if (!store) throw new Error('AddressContext is missing around this component');
  return store;
}

/** What the address says now. */
export function useAddress(): Address {
  const store = useAddressStore();
  return useSyncExternalStore(store.subscribe, store.current, () => store.initial);
}
