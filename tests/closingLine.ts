import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** The result in one line: `12 passed, 0 failed`, and how many were skipped where any were. */
export function toClosingLine(counts: { passed: number; failed: number; skipped: number }): string {
  const { passed, failed, skipped } = counts;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Ends a run of the tests with a line that people and programs can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
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
    process.stdout.write(`\n${toClosingLine(counts)}\n`);
  }
}
