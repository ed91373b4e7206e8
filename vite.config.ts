import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { OWN_REGISTRY, OWN_SEEDS } from './src/node/buildCorpus.ts';
import { corpusPlugin } from './src/node/site/corpusPlugin.ts';
import { withoutGraph2d } from './src/node/site/withoutGraph2d.ts';
import { toBase } from './src/node/toBase.ts';

const seeds = process.env.SEEDS_DIR ? path.resolve(process.env.SEEDS_DIR) : OWN_SEEDS;

export default defineConfig(async () => ({
  base: toBase(process.env.BASE),
  // vis-timeline's filter of tags, replaced by plain escaping: see the file.
  resolve: { alias: { xss: path.resolve('src/app/timeline/driver/escapeMarkup.ts') } },
  plugins: [
    react(),
    tailwindcss(),
    withoutGraph2d(),
    corpusPlugin({ seeds, registry: OWN_REGISTRY, strict: process.env.STRICT === '1' }),
  ],
  // Fonts below Vite's limit would become data: addresses, which a strict content policy refuses.
  // Reading the articles is what takes the time here, so the bundler need not wonder about it.
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Vite's loader in a file of its own: what loads later needs it too, and would ask for the entry's styles with the entry.
      output: { codeSplitting: { groups: [{ name: 'loader', test: /vite\/preload-helper/u }] } },
    },
  },
  // The tests' settings bring Playwright along, which only they need.
  test: process.env.VITEST ? (await import('./tests/projects.ts')).toTests() : {},
}));
