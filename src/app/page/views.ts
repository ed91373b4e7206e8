import type { ComponentType } from 'react';
import { getI18n } from 'react-i18next';
import { type Deferred, defer } from '../ui/deferred.tsx';

/** A view and the Arabic words of all views; the words of other languages come with the language. */
function deferView<P extends object>(load: () => Promise<ComponentType<P>>): Deferred<P> {
  return defer(async () => {
    const [view, words] = await Promise.all([load(), import('../i18n/panel.ar.json')]);
    getI18n().addResourceBundle('ar', 'panel', words.default);
    return view;
  });
}

/** «لقاء 1» (“meeting 1”): letters and a digit, so that both of the typeface’s subsets are asked for. */
const SAMPLE = '\u0644\u0642\u0627\u0621 1';
/** The weights in which boxes are set. */
const WEIGHTS = [400, 600];

/** How long the timeline waits for letters at the most, in ms. */
const LETTERS_WAIT = 3000;

/** The letters that the timeline's boxes are measured with: arriving later, they would move what is drawn. */
async function loadLetters(): Promise<void> {
  await import('../fonts.css');
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 1em "IBM Plex Sans Arabic"`, SAMPLE)));
}

/** The timeline: loaded after the first paint, where it is in front. */
export const Timeline = defer(async () => {
  const late = new Promise<void>((resolve) => setTimeout(resolve, LETTERS_WAIT));
  const letters = Promise.race([loadLetters().catch(console.error), late]);
  const [module] = await Promise.all([import('../timeline/Timeline.tsx'), letters]);
  return module.default;
});

/** What opens in the panel, a meeting: loaded when it is opened, and before a page that begins with it is taken over. */
export const MeetingPanel = deferView(() =>
  import('../meeting/MeetingPanel.tsx').then((module) => module.MeetingPanel),
);
/** The other of the two: an article to read. */
export const ArticleReader = deferView(() =>
  import('../reader/ArticleReader.tsx').then((module) => module.ArticleReader),
);

/** The snippet for other pages: loaded when somebody asks for it. */
export const EmbedDialog = deferView(() => import('../embed/EmbedDialog.tsx').then((module) => module.EmbedDialog));
