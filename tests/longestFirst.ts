import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first. A fresh machine remembers no durations, and a file's size tells little. */
const LONGEST = ['axe.firefox', 'keyboard', 'axe.chromium', 'tasks', 'reading', 'timeline', 'accessibility'].map(
  (name) => `/site/${name}.site.test.ts`,
);

function toPlace({ moduleId, project }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
  if (at >= 0) return at;
  return project.name === 'site' ? LONGEST.length : LONGEST.length + 1;
}

/** Begins with the site's tests, and among them with what takes longest: the many small files fill the end, so that no worker waits. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => toPlace(a) - toPlace(b));
  }
}
