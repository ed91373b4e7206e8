import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { findBrowser, tellMissing } from './launch.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'browsers-'));
  onTestFinished(() => rm(dir, { recursive: true }));
});
const install = async (name: string) => {
  const file = path.join(dir, name);
  await writeFile(file, '#!/bin/sh\n');
  await chmod(file, 0o755);
  return file;
};

test('the environment variable comes before what is installed', async () => {
  await install('chromium');
  const named = await install('my-chromium');
  expect(findBrowser('chromium', { PATH: dir, CHROMIUM_PATH: named })).toEqual({ executablePath: named });
});

test('a variable that names no program is a mistake, not a reason to look elsewhere', async () => {
  await install('firefox');
  expect(() => findBrowser('firefox', { PATH: dir, FIREFOX_PATH: path.join(dir, 'none') })).toThrow('FIREFOX_PATH is');
});

test('finds what is installed, and speaks to a Firefox of the system in its own protocol', async () => {
  const chrome = await install('google-chrome');
  const firefox = await install('firefox-esr');
  expect(findBrowser('chromium', { PATH: dir })).toEqual({ executablePath: chrome });
  expect(findBrowser('firefox', { PATH: dir })).toEqual({ executablePath: firefox, channel: 'moz-firefox' });
});

test('a file that may not be run is no browser', async () => {
  await writeFile(path.join(dir, 'chromium'), '');
  expect(findBrowser('chromium', { PATH: dir })?.executablePath).not.toBe(path.join(dir, 'chromium'));
});

test('without Chromium the tests stop, without Firefox they go on and say what they skip, but not where changes are judged', () => {
  expect(tellMissing('chromium', {})).toEqual({
    message: expect.stringMatching(/Install chromium or set CHROMIUM_PATH to its program\.$/u),
    isNeeded: true,
  });
  expect(tellMissing('firefox', {})).toEqual({
    message: expect.stringMatching(/set FIREFOX_PATH to its program\. Tests in Firefox are SKIPPED\.$/u),
    isNeeded: false,
  });
  expect(tellMissing('firefox', { CI: '1' })).toEqual({
    message: expect.not.stringContaining('SKIPPED'),
    isNeeded: true,
  });
});
