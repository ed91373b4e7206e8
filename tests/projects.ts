import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { CHROMIUM_ARGS, findBrowser } from './browsers/launch.ts';

/** Where each kind of test runs: functions in Node, components in Chromium, the built site in Chromium and Firefox. */
export function toProjects(): TestProjectInlineConfiguration[] {
  const executablePath = findBrowser('chromium')?.executablePath;
  return [
    {
      test: {
        name: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/**/*.site.test.ts', 'tests/**/*.browser.test.ts', 'tests/bench/**'],
        testTimeout: 20_000,
        // Limits of time and attacks by chance are met within three tries, or not at all.
        retry: 2,
        // One kind after the other: browsers beside busy workers run into their time limits.
        sequence: { groupOrder: 0 },
      },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        retry: 2,
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
        // A busy machine can keep a browser from answering in time; a fault of ours fails every time.
        retry: 2,
        testTimeout: 30_000,
        hookTimeout: 60_000,
        expect: { poll: { timeout: 10_000 } },
      },
    },
  ];
}
