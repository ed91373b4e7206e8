import { Component, type ReactNode } from 'react';
import { LoadError } from './deferred.tsx';

interface Props {
  /** Shown in place of what failed; `retry` draws it again. */
  fallback: (retry: () => void) => ReactNode;
  /** Another value draws the children again. */
  resetKey?: string;
  children: ReactNode;
}

interface State {
  failed: boolean;
  resetKey: string | undefined;
}

/** Keeps a failure to the part of the page where it happened. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { failed: false, resetKey };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof LoadError) error.forget();
  }

  override render() {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children;
  }
}
