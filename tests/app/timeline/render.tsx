import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';
import i18next from 'i18next';
import { type ReactElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import ar from '../../../src/app/i18n/timeline.ar.json';
import en from '../../../src/app/i18n/timeline.en.json';
import ru from '../../../src/app/i18n/timeline.ru.json';
import Timeline, { type TimelineProps } from '../../../src/app/timeline/Timeline.tsx';
import type { Locale } from '../../../src/model/names.ts';
import { toData } from './corpus.ts';

let root: Root | undefined;
let host: HTMLElement | undefined;

export interface Rendered {
  opened: string[];
  host: HTMLElement;
  update(props: Partial<TimelineProps>): void;
}

/** Puts a timeline on the page, alone and with a first frame drawn. */
export async function renderTimeline(props: Partial<TimelineProps> = {}): Promise<Rendered> {
  cleanUp();
  const locale: Locale = props.locale ?? 'ar';
  const words = i18next.createInstance();
  await words.use(initReactI18next).init({ lng: locale, resources: { ar, en, ru }, defaultNS: 'timeline' });
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  document.body.style.cssText = 'margin: 0; font-family: "IBM Plex Sans Arabic", sans-serif';
  host = document.createElement('div');
  document.body.append(host);
  const opened: string[] = [];
  const data = props.data ?? toData(props.meetings);
  let update: Rendered['update'] = () => {};

  function Harness(): ReactElement {
    const [own, setOwn] = useState(props);
    update = (next) => flushSync(() => setOwn((last) => ({ ...last, ...next })));
    return (
      <I18nextProvider i18n={words}>
        <Timeline
          data={data}
          meetings={data.meetings}
          selected={null}
          locale={locale}
          direction={locale === 'ar' ? 'rtl' : 'ltr'}
          reducedMotion
          monthNames="levantine"
          today="2030-01-01"
          onSelect={(id) => opened.push(id)}
          {...own}
        />
      </I18nextProvider>
    );
  }
  root = createRoot(host);
  flushSync(() => root?.render(<Harness />));
  return { opened, host, update: (next) => update(next) };
}

export function cleanUp(): void {
  root?.unmount();
  host?.remove();
}

/** Waits until what was asked has been drawn: fonts, and two frames. */
export async function drawn(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

export function box(name: string): HTMLElement {
  const found = boxes().find((one) => one.getAttribute('aria-label')?.includes(name));
  if (!found)
    throw new Error(
      `no box named ${name}: ${boxes()
        .map((one) => one.getAttribute('aria-label'))
        .join(' | ')}`,
    );
  return found;
}

export function boxes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[role="option"]')];
}

/** Where the drawing's rows lie, without the labels of the rows. */
export function area(): DOMRect {
  const center = document.querySelector('.vis-panel.vis-center');
  if (!center) throw new Error('nothing is drawn');
  return center.getBoundingClientRect();
}
