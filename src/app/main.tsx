import './styles.css';
import './timeline/look.css';
import './timeline/firstFrame.css';
import 'virtual:first-frame.css';

let begun = false;

/**
 * The page can be read before any of this runs: the app starts when the first frame is on the screen, or at once where
 * nothing is painted because nobody looks.
 */
function begin(): void {
  if (begun) return;
  begun = true;
  // The letters too: on their way they would keep the first frame waiting, and their stand-ins are as wide and as high.
  void import('./fonts.css');
  void import('./start.tsx');
  // Beside the app and not after it: it is larger, and waits for the app anyway.
  if (matchMedia('(min-width: 64rem)').matches) void import('./timeline/Timeline.tsx');
}

if (document.visibilityState === 'hidden') begin();
else {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    begin();
  }).observe({ type: 'paint', buffered: true });
}
// Firefox does not tell of the first paint where a text fragment leads into the page.
addEventListener('load', () => requestAnimationFrame(() => setTimeout(begin)));
