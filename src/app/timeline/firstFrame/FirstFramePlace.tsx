import type { ReactElement } from 'react';

// Filled by the server alone. In the browser what it drew stays until the timeline is there, and is never made again.
const drawn = { __html: '' };

/** Hands over the markup of the first frame, where there is a server to draw it. */
export function provideFirstFrame(html: string): void {
  drawn.__html = html;
}

/** The place of the timeline's first frame in a page that the server drew. */
export function FirstFramePlace(): ReactElement {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own rendering; React keeps what it finds here as it is
  return <div suppressHydrationWarning dangerouslySetInnerHTML={drawn} />;
}
