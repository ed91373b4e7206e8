import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Dataset } from '../../model/dataset.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { toPageData } from '../../model/pageData.ts';
import { type BuiltCorpus, buildCorpus, CorpusMemory, type CorpusOptions } from '../buildCorpus.ts';
import { formatDiagnostic } from '../formatReport.ts';
import { formatLeftOut, leaveOutBad } from '../leftOut.ts';
import { isSeedName } from '../read/fileName.ts';
import { toDownloads } from './downloads.ts';
import { freeFirstPaint } from './firstPaint.ts';
import { prerender, toPageStyles } from './prerender.ts';
import { toReportPanel } from './reportPanel.ts';

const PAGE_DATA = 'virtual:page-data';
const FIRST_FRAME = 'virtual:first-frame.css';
const REPORT_PANEL = 'virtual:report-panel';
// A leading NUL tells other plugins that this is no file.
const toInternal = (id: string) => `\0${id}`;

/** How long to wait for more changes before reading again, in ms: editors save in several steps. */
const SETTLE = 30;

/** The error that stops a build: every error of the report, and where the first one is. */
function toFailure(errors: Diagnostic[]) {
  const [first] = errors;
  return {
    message: `The corpus has errors:\n${errors.map(formatDiagnostic).join('\n')}`,
    ...(first
      ? {
          id: path.resolve(first.file),
          loc: { file: path.resolve(first.file), line: first.line, column: first.column },
        }
      : {}),
  };
}

/** Reads again, and reloads the page, when a file of one of the folders changes. */
function watch(server: ViteDevServer, folders: readonly string[], forget: () => void): void {
  server.watcher.add([...folders]);
  let timer: NodeJS.Timeout | undefined;
  const reload = () => {
    forget();
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const id of [PAGE_DATA, REPORT_PANEL]) {
        const module = moduleGraph.getModuleById(toInternal(id));
        if (module) moduleGraph.invalidateModule(module);
      }
    }
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  };
  server.watcher.on('all', (_, file) => {
    if (!folders.includes(path.dirname(path.resolve(file))) || !(isSeedName(file) || /\.ya?ml$/u.test(file))) return;
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLE);
  });
  server.httpServer?.on('close', () => clearTimeout(timer));
}

/** Answers a request of the dev page for a file of the public data. */
async function answer(response: ServerResponse, wanted: string, { dataset, seeds }: BuiltCorpus): Promise<void> {
  for (const download of dataset ? toDownloads(dataset, seeds) : []) {
    if (download.path !== wanted) continue;
    const type = wanted.endsWith('.json') ? 'application/json' : 'text/plain';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Cache-Control', 'no-store');
    response.end(await download.read());
    return;
  }
  response.statusCode = 404;
  response.end();
}

/** Lets the dev server answer for the public data, as the built site does. */
function serveData(server: ViteDevServer, base: string, read: () => Promise<BuiltCorpus>): void {
  const prefix = `${base}data/`;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) return next();
    let wanted: string;
    try {
      wanted = decodeURIComponent(pathname.slice(base.length));
    } catch {
      return next();
    }
    read()
      .then((corpus) => answer(response, wanted, corpus))
      .catch(next);
  });
}

/**
 * The corpus for Vite: `virtual:page-data` for the page and `virtual:first-frame.css` for its timeline's first frame, the data
 * files beside it, in dev a reload when an article, a note or
 * the registry changes, and in the build a page for every meeting and article.
 *
 * An article with an error is left out, which is said last and loudly; a mistake in the registry or the notes stops the build and
 * shows in the dev overlay. The whole report shows in a panel of the dev page.
 */
export function corpusPlugin({ strict = false, ...options }: CorpusOptions & { strict?: boolean }): Plugin {
  const folders = [options.seeds, path.join(options.seeds, 'notes'), options.registry].map((dir) => path.resolve(dir));
  let config: ResolvedConfig;
  let corpus: Promise<BuiltCorpus> | null = null;
  /** What was left out, to be said when all is done. */
  let warning: string | null = null;
  const memory = new CorpusMemory();
  const read = () => {
    corpus ??= buildCorpus(options, memory);
    return corpus;
  };

  /** The dataset, when nothing forbids to publish it. */
  const readSound = async (
    fail: (failure: ReturnType<typeof toFailure>) => never,
  ): Promise<{ corpus: BuiltCorpus; dataset: Dataset }> => {
    const built = await read();
    const { dataset, leftOut, stopping } = leaveOutBad(built, strict);
    if (!dataset || stopping.length > 0) return fail(toFailure(stopping));
    warning = formatLeftOut(leftOut);
    return { corpus: built, dataset };
  };

  return {
    name: 'corpus',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId(id) {
      return [PAGE_DATA, REPORT_PANEL, FIRST_FRAME].includes(id) ? toInternal(id) : undefined;
    },
    async load(id) {
      if (id === toInternal(PAGE_DATA)) {
        const { dataset } = await readSound((failure) => this.error(failure));
        // Parsing a string of JSON is faster than evaluating a literal of this size.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(toPageData(dataset)))});`;
      }
      if (id === toInternal(FIRST_FRAME)) {
        // Only the build draws pages beforehand.
        if (config.command !== 'build') return '';
        const { dataset } = await readSound((failure) => this.error(failure));
        return toPageStyles(config, dataset);
      }
      if (id === toInternal(REPORT_PANEL)) return toReportPanel((await read()).diagnostics);
      return undefined;
    },
    closeBundle: {
      // Last of all, where nobody can overlook it.
      order: 'post',
      handler() {
        if (config.command === 'build' && warning !== null) config.logger.error(`\n${warning}\n`);
      },
    },
    configureServer(server) {
      watch(server, folders, () => {
        corpus = null;
      });
      serveData(server, config.base, read);
    },
    transformIndexHtml() {
      if (config.command === 'build') return undefined;
      return [{ tag: 'script', attrs: { type: 'module', src: `${config.base}@id/${REPORT_PANEL}` }, injectTo: 'body' }];
    },
    generateBundle: {
      // After Vite's own, which makes index.html.
      order: 'post',
      async handler(_, bundle) {
        const { corpus: built, dataset } = await readSound((failure) => this.error(failure));
        for (const download of toDownloads(dataset, built.seeds)) {
          this.emitFile({ type: 'asset', fileName: download.path, source: await download.read() });
        }
        const index = bundle['index.html'];
        // A build of something else, such as a test's, has no page to fill.
        if (index?.type !== 'asset') return;
        for await (const { path: fileName, content } of prerender({
          config,
          dataset,
          ...freeFirstPaint(String(index.source), bundle, config.base),
          assets: Object.keys(bundle),
        })) {
          if (fileName === 'index.html') index.source = content;
          else this.emitFile({ type: 'asset', fileName, source: content });
        }
      },
    },
  };
}
