import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest';
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
  /**
   * Everything that went wrong so far: console errors and warnings, exceptions, refused content, answers of 400 and
   * above. What is left in it when a test ends fails that test: one that expects an error takes it out.
   */
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

// One browser for each set of preferences: to start a Firefox takes as long as to load ten pages.
const browsers = new Map<string, Promise<Browser>>();

const toKey = (name: BrowserName, options: Required<ReaderOptions>) =>
  name === 'firefox' ? `firefox ${JSON.stringify(toFirefoxPrefs(options))}` : name;

/** Those that many files need: a worker keeps them for its next one, and they end with it. */
const KEPT = new Set([
  toKey('chromium', DEFAULTS),
  toKey('firefox', DEFAULTS),
  toKey('firefox', { ...DEFAULTS, javaScriptEnabled: false }),
]);

function getBrowser(name: BrowserName, options: Required<ReaderOptions>): Promise<Browser> {
  const key = toKey(name, options);
  const start = async () => {
    try {
      const browser = await launch(name, name === 'firefox' ? toFirefoxPrefs(options) : {});
      // One that came down, or never came up, takes no other file along.
      return browser.on('disconnected', () => browsers.delete(key));
    } catch (error) {
      browsers.delete(key);
      throw error;
    }
  };
  const browser = browsers.get(key) ?? start();
  browsers.set(key, browser);
  return browser;
}

/** Closes the browsers of readers with settings of their own. */
export async function closeSpecialBrowsers(): Promise<void> {
  for (const [key, browser] of [...browsers]) if (!KEPT.has(key)) await (await browser).close();
}

// The complaints of every page that is open.
const complaints = new Map<BrowserContext, string[]>();

/** Fails the test that leaves something in the errors of a page. */
export function checkComplaints(): void {
  for (const errors of complaints.values()) expect(errors.splice(0), 'complaints of the page').toEqual([]);
}

/** Collects what a page complains of. */
async function collectErrors(context: BrowserContext): Promise<string[]> {
  const errors: string[] = [];
  complaints.set(context, errors);
  context.on('close', () => complaints.delete(context));
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) errors.push(`${message.type()}: ${message.text()}`);
  });
  // Not every browser tells the console what its content policy refused.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`refused by ${violatedDirective}: ${blockedURI} (${sourceFile})`),
    );
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
  const { context, page, errors } = await openContext(name, options);
  onTestFinished(() => context.close());
  await page.goto(new URL(address, inject('site')).href);
  return { page, errors };
}

/** One page for all tests of a `describe`: they go where they need to be, and leave nothing that others stumble over. */
export function sharePage(name: BrowserName, options: ReaderOptions = {}): OpenedPage {
  let opened: Awaited<ReturnType<typeof openContext>> | undefined;
  beforeAll(async () => {
    opened = await openContext(name, options);
  });
  afterAll(() => opened?.context.close());
  const now = () => {
    if (!opened) throw new Error('The shared page is there once the tests run');
    return opened;
  };
  return {
    get page() {
      return now().page;
    },
    get errors() {
      return now().errors;
    },
  };
}

async function openContext(name: BrowserName, options: ReaderOptions) {
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
  const errors = await collectErrors(context);
  return { context, errors, page: await context.newPage() };
}

/** Resolves when the app has taken the page over, in the language of its address: keys and taps before go nowhere. */
export async function waitForApp(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => {
    const { documentElement } = document;
    const asked = new URLSearchParams(location.search).get('lang') ?? 'ar';
    // React marks the nodes that it owns.
    const page = document.querySelector('#app > *');
    return (
      documentElement.lang === asked && page !== null && Object.keys(page).some((key) => key.startsWith('__react'))
    );
  });
}

/** Presses the browser's back button. Firefox brings a kept page back without loading it, which Playwright waits for. */
export async function back(page: Page): Promise<void> {
  // Called a moment later: a page that is left while it answers gives no answer.
  await page.evaluate(() => void setTimeout(() => history.back()));
}

/** Presses the browser's forward button. */
export async function forward(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.forward()));
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

/** Tests that run in one browser; where there is no Firefox its tests are counted as skipped. */
export function inBrowser(name: BrowserName, title: string, define: () => void): void {
  describe.skipIf(name === 'firefox' && findBrowser(name) === null)(`${title} (${name})`, define);
}

/** Tests that run in Chromium and in Firefox. */
export function eachBrowser(title: string, define: (name: BrowserName) => void): void {
  for (const name of ['chromium', 'firefox'] as const) inBrowser(name, title, () => define(name));
}
