/**
 * Runs a function and tells for how many milliseconds the processor worked for it. Not the clock's: the machine may be busy
 * with something else, and each file of tests has a process of its own.
 */
export function measure<T>(run: () => T): { result: T; took: number } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, took: (user + system) / 1000 };
}
