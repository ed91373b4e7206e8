import { type ComponentType, use } from 'react';

/** A component whose code loads when it is first needed, or beforehand. */
export interface Deferred<P> {
  (props: P): React.ReactNode;
  /** Starts loading; resolves when the component can be drawn at once. */
  preload(): Promise<unknown>;
  /** Hands the component over without loading: the server has it. */
  provide(component: ComponentType<P>): void;
}

/**
 * Like `lazy`, but draws without suspending once the code is there: a page that the server drew is taken over in one
 * go. A failed load is tried again the next time.
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
      (error) => {
        promise = null;
        throw error;
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
