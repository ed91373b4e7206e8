import './styles.css';

/**
 * The page can be read before any of this runs: the app starts when the first frame has been painted, or at once where
 * nothing is painted because nobody looks.
 */
function begin(): void {
  void import('./start.tsx');
}

if (document.visibilityState === 'hidden') begin();
else requestAnimationFrame(() => setTimeout(begin));
