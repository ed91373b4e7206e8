import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/node/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with its last slash. */
    site: string;
    /** The folder it was built into. */
    siteFolder: string;
  }
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the site into a folder as `npm run build` does. @param env what to set beside this process's variables. */
export async function build(outDir: string, env: Record<string, string> = {}): Promise<string> {
  // The test run's own mode would build the development version of React.
  const { NODE_ENV: _mode, VITEST: _vitest, ...rest } = process.env;
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const { stdout } = await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...rest, ...env },
  });
  return stdout;
}

/** Builds the site once for all its tests and serves it as `npm start` does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liqaat-site-'));
  await build(folder);
  const server = await serve({ dir: folder, port: 0 });
  project.provide('site', server.url);
  project.provide('siteFolder', folder);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
