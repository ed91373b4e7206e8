import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type BrowserName, findBrowser, PACKAGES, tellMissing } from './launch.ts';

// Run before the tests: finds the browsers they need, or gets them.

/** Runs a command in view of the person waiting. @returns whether it succeeded. */
function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/** Debian's packages: only on Debian, whose Chromium and Firefox are real ones, and only as root. */
function getFromDebian(name: BrowserName): boolean {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGES[name]]);
}

/** Playwright's download. */
function getFromPlaywright(name: BrowserName): boolean {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', name]);
}

/** Finds a browser or gets it. @returns its path, or `null` when it cannot be had. */
function obtain(name: BrowserName): string | null {
  const find = () => findBrowser(name)?.executablePath ?? null;
  let found = find();
  for (const get of [getFromDebian, getFromPlaywright]) {
    if (found === null && get(name)) found = find();
  }
  return found;
}

let isComplete = true;
for (const name of ['chromium', 'firefox'] as const) {
  let found: string | null;
  try {
    found = obtain(name);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
  if (found) {
    console.log(`${name}: ${found}`);
    continue;
  }
  const { message, isNeeded } = tellMissing(name);
  console.error(message);
  if (isNeeded) isComplete = false;
}
if (!isComplete) process.exit(1);
