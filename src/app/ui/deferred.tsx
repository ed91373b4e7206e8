import { type ComponentType, use } from 'react';

/** A component whose code loads when it is first needed, or beforehand. */
export interface Deferred<P> {
  (props: P): React.ReactNode;
  /** Starts loading; resolves when the component can be drawn at once. */
  preload(): Promise<unknown>;
  /** Hands the component over without loading: the server has it. */
  provide(component: ComponentType<P>): void;
}

/** A load that failed. Until it is forgotten, drawing fails with it again: React draws more than once before it gives up. */
export class LoadError extends Error {
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super(String(cause), { cause });
    this.forget = forget;
  }
}

/**
 * Like `lazy`, but draws without suspending once the code is there: a page that the server drew is taken over in one
 * go. A failed load is tried again once its failure has been shown.
 */
export function defer<P extends object>(load: () => Promise<ComponentType<P>>): Deferred<P> {
  let loaded: ComponentType<P> | null = null;
  let promise: Promise<ComponentType<P>> | null = null;
  const preload = () => {
    promise ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      (cause) => {
        throw new LoadError(cause, () => {
          promise = null;
        });
      },
    );
    return promise;
  };
  const Component = (props: P) => {
    const Loaded = loaded ?? use(preload());
    return <Loaded {...props} />;
  };
  return Object.assign(Component, {
    preload,
    provide(component: ComponentType<P>) {
      loaded = component;
    },
  });
}
