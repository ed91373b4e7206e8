import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, firefox } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  executablePath: string;
  /** Set for a Firefox that Playwright did not build itself. */
  channel?: 'moz-firefox';
}

/** The environment variable that names the program to use. */
export const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Debian's packages. */
export const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Names under which systems install them, best first. */
const PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where macOS keeps them. */
const APPLICATIONS: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** What Chromium needs to run without a screen, without a user's sandbox, and without calling home. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const types = { chromium, firefox };

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a browser: by its environment variable (`CHROMIUM_PATH`, `FIREFOX_PATH`), an installed one, or Playwright's own.
 *
 * @param env whose `PATH` and variables count. @returns `null` when there is none.
 * @throws when the variable names no program: it was set on purpose.
 */
export function findBrowser(
  name: BrowserName,
  env: Record<string, string | undefined> = process.env,
): FoundBrowser | null {
  const own = types[name].executablePath();
  const named = env[VARIABLES[name]];
  if (named && !isProgram(named)) throw new Error(`${VARIABLES[name]} is “${named}”, expected the path of a program`);
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const installed = PROGRAMS[name].flatMap((program) => folders.map((folder) => path.join(folder, program)));
  const candidates = named ? [named] : [...installed, ...APPLICATIONS[name], own];
  const executablePath = candidates.find((file) => existsSync(file) && isProgram(file));
  if (!executablePath) return null;
  // Playwright speaks to its own build in its own protocol, and to any other Firefox in WebDriver BiDi.
  const isForeign = name === 'firefox' && executablePath !== own && !executablePath.includes('ms-playwright');
  return { executablePath, ...(isForeign ? { channel: 'moz-firefox' as const } : {}) };
}

/** What to say of a browser that cannot be had. Firefox may be missing on a desk, never where a change is judged. */
export function tellMissing(
  name: BrowserName,
  env: Record<string, string | undefined> = process.env,
): { message: string; isNeeded: boolean } {
  const isNeeded = name === 'chromium' || Boolean(env.CI);
  const message = `No ${name} was found and none could be fetched. Install ${PACKAGES[name]} or set ${VARIABLES[name]} to its program.`;
  return { message: isNeeded ? message : `${message} Tests in Firefox are SKIPPED.`, isNeeded };
}

/** Starts a browser. @param prefs Firefox preferences. @throws when there is none. */
export async function launch(
  name: BrowserName,
  prefs: Record<string, string | number | boolean> = {},
): Promise<Browser> {
  const found = findBrowser(name);
  if (!found) throw new Error(`No ${name} was found: set ${VARIABLES[name]}, or run npx tsx tests/browsers/install.ts`);
  if (name === 'chromium') return chromium.launch({ ...found, args: [...CHROMIUM_ARGS] });
  return firefox.launch({ ...found, firefoxUserPrefs: prefs });
}
