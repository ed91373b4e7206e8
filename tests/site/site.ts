import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, describe, inject, onTestFinished } from 'vitest';
import { type BrowserName, findBrowser, launch } from '../browsers/launch.ts';

/** How the reader's browser is set up. What is left out is an Arabic reader at a desk with light colours. */
export interface ReaderOptions {
  locale?: string;
  theme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
  viewport?: { width: number; height: number };
  timezoneId?: string;
  /** With JavaScript off, Firefox lets a page be read and addresses be opened, but nothing be clicked. */
  javaScriptEnabled?: boolean;
  hasTouch?: boolean;
}

/** A page as a reader has it open. It closes by itself when the test ends. */
export interface OpenedPage {
  page: Page;
  /** Everything that went wrong so far: console errors, exceptions, refused content, answers of 400 and above. */
  errors: string[];
}

const DEFAULTS = {
  locale: 'ar',
  theme: 'light',
  reducedMotion: false,
  forcedColors: false,
  viewport: { width: 1280, height: 800 },
  timezoneId: 'Asia/Damascus',
  javaScriptEnabled: true,
  hasTouch: false,
} satisfies ReaderOptions;

/** Firefox is told as a whole what Chromium is told page by page. */
function toFirefoxPrefs({ theme, reducedMotion, forcedColors, javaScriptEnabled, hasTouch }: Required<ReaderOptions>) {
  return {
    'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    ...(forcedColors ? { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } : {}),
    ...(javaScriptEnabled ? {} : { 'javascript.enabled': false }),
    ...(hasTouch
      ? { 'dom.w3c_touch_events.enabled': 1, 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }
      : {}),
  };
}

// One browser for each set of preferences, kept while a file's tests run.
const browsers = new Map<string, Promise<Browser>>();

function getBrowser(name: BrowserName, options: Required<ReaderOptions>): Promise<Browser> {
  const prefs = name === 'firefox' ? toFirefoxPrefs(options) : {};
  const key = `${name} ${JSON.stringify(prefs)}`;
  const browser = browsers.get(key) ?? launch(name, prefs);
  browsers.set(key, browser);
  return browser;
}

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  browsers.clear();
});

/** Collects what a page complains of. */
function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (webError) => errors.push(String(webError.error())));
  context.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  return errors;
}

/**
 * Opens a page of the built site, or any address, in a browser set up for the reader.
 *
 * @param address relative to the site's base (`meetings/…/?lang=en`), or a whole address.
 */
export async function openPage(name: BrowserName, address: string, options: ReaderOptions = {}): Promise<OpenedPage> {
  const reader = { ...DEFAULTS, ...options };
  const browser = await getBrowser(name, reader);
  const { locale, viewport, timezoneId, hasTouch } = reader;
  const context = await browser.newContext({
    locale,
    viewport,
    timezoneId,
    ...(name === 'chromium'
      ? {
          hasTouch,
          colorScheme: reader.theme,
          reducedMotion: reader.reducedMotion ? ('reduce' as const) : ('no-preference' as const),
          forcedColors: reader.forcedColors ? ('active' as const) : ('none' as const),
          javaScriptEnabled: reader.javaScriptEnabled,
        }
      : {}),
  });
  onTestFinished(() => context.close());
  const errors = collectErrors(context);
  const page = await context.newPage();
  await page.goto(new URL(address, inject('site')).href);
  return { page, errors };
}

/** Serves a page of our own on another origin, for embedding. It goes away when the test ends. @returns its address. */
export async function hostPage(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Tests that run in Chromium and in Firefox; where there is no Firefox they are counted as skipped. */
export function eachBrowser(title: string, define: (name: BrowserName) => void): void {
  for (const name of ['chromium', 'firefox'] as const) {
    describe.skipIf(name === 'firefox' && findBrowser(name) === null)(`${title} (${name})`, () => define(name));
  }
}
