import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';
import { findBrowser } from './browsers/launch.ts';

/** Ends a run of the tests with a line that people and programs can read: `12 passed, 0 failed`, and how many were skipped where any were. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: TestRunEndReason): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      let failures = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'skipped') counts.skipped += 1;
        else failures += 1;
      }
      // A file that cannot be loaded, or whose preparation fails, has no failed test and has failed all the same.
      counts.failed += failures === 0 && module.state() === 'failed' ? 1 : failures;
    }
    // A run that ended before its first test, because the site could not be built, has failed as a whole.
    if (reason !== 'passed' && counts.failed === 0) counts.failed = 1;
    if (counts.skipped > 0 && findBrowser('firefox') === null)
      process.stdout.write('\nTests in Firefox were SKIPPED, because none was found.\n');
    const { passed, failed, skipped } = counts;
    process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}
