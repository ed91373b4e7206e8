import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration, TestUserConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findBrowser } from './browsers/launch.ts';
import LongestFirst from './longestFirst.ts';

/** Every wait is for a state, and as long as a machine may take that is busy with something else. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };

/** Half of the processors, at least two: a browser keeps one busy beside the worker that drives it. */
const WORKERS = Math.max(2, Math.floor(availableParallelism() / 2));

/** A worker runs file after file and loads once what they share: the parser, the site's browsers. */
const TOGETHER = { ...PATIENCE, isolate: false, maxWorkers: WORKERS };

/** Where each kind of test runs: functions in Node, components in Chromium, the built site in Chromium and Firefox. */
function toProjects(): TestProjectInlineConfiguration[] {
  const executablePath = findBrowser('chromium')?.executablePath;
  return [
    {
      test: {
        name: 'node',
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/**/*.site.test.ts', 'tests/**/*.browser.test.ts', 'tests/bench/**'],
        ...TOGETHER,
      },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        ...PATIENCE,
        maxWorkers: WORKERS,
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
        setupFiles: ['tests/site/eachFile.ts'],
        ...TOGETHER,
        // A whole browser may stand still on a busy machine. Nothing else is tried again: what fails now and then has found something.
        retry: 1,
      },
    },
  ];
}

/** The settings of every run of the tests. */
export const toTests = (): TestUserConfig => ({
  projects: toProjects(),
  reporters: ['default', './tests/closingLine.ts'],
  sequence: { sequencer: LongestFirst },
});
