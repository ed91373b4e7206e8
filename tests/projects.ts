import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { CHROMIUM_ARGS, findBrowser } from './browsers/launch.ts';

/** Every wait is for a state, and as long as a machine may take that is busy with something else. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

/** Where each kind of test runs: functions in Node, components in Chromium, the built site in Chromium and Firefox. */
export function toProjects(): TestProjectInlineConfiguration[] {
  const executablePath = findBrowser('chromium')?.executablePath;
  return [
    {
      test: {
        name: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/**/*.site.test.ts', 'tests/**/*.browser.test.ts', 'tests/bench/**'],
        ...PATIENCE,
        // One kind after the other: browsers beside busy workers run into their time limits.
        sequence: { groupOrder: 0 },
      },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        ...PATIENCE,
        sequence: { groupOrder: 1 },
        include: ['tests/**/*.browser.test.tsx', 'tests/**/*.browser.test.ts'],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          provider: playwright({
            launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_ARGS] },
            contextOptions: { locale: 'ar', timezoneId: 'Asia/Damascus' },
          }),
        },
      },
    },
    {
      test: {
        name: 'site',
        include: ['tests/site/**/*.site.test.ts'],
        globalSetup: ['tests/site/buildSite.ts'],
        // Each file drives browsers of its own; more at once only makes all of them slow.
        maxWorkers: 2,
        sequence: { groupOrder: 2 },
        ...PATIENCE,
        // A whole browser may stand still on a busy machine. Nothing else is tried again: what fails now and then has found something.
        retry: 1,
      },
    },
  ];
}
