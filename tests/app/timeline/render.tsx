import '@fontsource/ibm-plex-sans/cyrillic-400.css';
import '@fontsource/ibm-plex-sans/cyrillic-600.css';
import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';
import '../../../src/app/timeline/look.css';
import '../../../src/app/timeline/box/box.css';
import i18next from 'i18next';
import { type ReactElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import ar from '../../../src/app/i18n/timeline.ar.json';
import en from '../../../src/app/i18n/timeline.en.json';
import ru from '../../../src/app/i18n/timeline.ru.json';
import Timeline, { type TimelineProps } from '../../../src/app/timeline/Timeline.tsx';
import type { Locale } from '../../../src/model/languages.ts';
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
  document.body.style.cssText = 'margin: 0; font-family: "IBM Plex Sans Arabic", "IBM Plex Sans", sans-serif';
  for (const weight of [400, 600]) {
    await document.fonts.load(`${weight} 14px "IBM Plex Sans Arabic"`, 'لقاء Meeting');
    await document.fonts.load(`${weight} 14px "IBM Plex Sans"`, 'Встреча');
  }
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

/** Waits until what was asked has been drawn: fonts, and as many frames as it takes until three are alike. */
export async function drawn(): Promise<void> {
  await document.fonts.ready;
  let last = '';
  for (let alike = 0; alike < 3; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = boxes()
      .map((one) => Object.values(one.getBoundingClientRect().toJSON()).join(' '))
      .join();
    alike = now === last ? alike + 1 : 1;
    last = now;
  }
}

export function box(name: string): HTMLElement {
  const found = boxes().find((one) => nameOf(one).includes(name));
  if (!found) throw new Error(`no box named ${name}: ${boxes().map(nameOf).join(' | ')}`);
  return found;
}

/** The name that assistive technology reads. */
export function nameOf(box: Element | null | undefined): string {
  return box?.querySelector('.lt-full')?.textContent ?? '';
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

/** A click as a mouse makes it, `moved` pixels from where it was pressed. */
export function click(element: Element, moved = 0): void {
  const { left, top } = element.getBoundingClientRect();
  const at = { bubbles: true, cancelable: true, clientX: left + 5, clientY: top + 5 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'mouse' }));
  element.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: left + 5 + moved, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('click', { ...at, clientX: left + 5 + moved, detail: 1 }));
}

export function hover(element: Element): void {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
}
