import type { ComponentProps, MouseEvent } from 'react';
import { type Address, formatAddress } from '../url/address.ts';
import { BASE, useAddress, useAddressStore } from '../url/store.ts';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** What differs from the address of now. */
  to: Partial<Address>;
  how?: 'push' | 'replace';
}

/** A real link to another state of the page, followed without loading where the browser would have stayed. */
export function Link({ to, how = 'push', onClick, ...rest }: Props) {
  const store = useAddressStore();
  const address = { ...useAddress(), ...to };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.go(address, how);
  };
  return <a {...rest} href={formatAddress(address, BASE)} onClick={follow} />;
}
