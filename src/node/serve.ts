import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { toBase } from './toBase.ts';

/** The port of `npm start`. */
const PORT = 4173;

/** Ports that are tried after the wanted one when it is taken. */
const MORE_PORTS = 20;

/** What every answer says, and what any host of the site should say too. */
export const HEADERS: Readonly<Record<string, string>> = {
  // An embed in `<iframe sandbox="allow-scripts">` has no origin of its own, so even its own scripts come from elsewhere.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

export interface ServeOptions {
  /** The built site. */
  dir: string;
  /** The folder of the site that it was built for, such as `/` or `/any/folder/`. */
  base?: string;
  /** The first port to try; 0 takes any free one. */
  port?: number;
}

export interface Served {
  /** The site's address, with its base. */
  url: string;
  /** Whether another port than the wanted one had to do. */
  moved: boolean;
  close(): Promise<void>;
}

/** Listens on a port or, where it is taken, on one of those after it. */
async function listen(server: ReturnType<typeof createServer>, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + MORE_PORTS, 65_535);
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error;
    }
  }
}

/** Serves a built site on this machine, with the headers that it should have everywhere. */
export async function serve({ dir, base = '/', port = PORT }: ServeOptions): Promise<Served> {
  const notFound = readFileSync(path.join(dir, '404.html'));
  // Files are looked for among those found at the start, so no address can lead out of the folder.
  const files = sirv(dir, {
    etag: true,
    setHeaders(response, pathname) {
      response.setHeader('Cache-Control', 'no-cache');
      // Saved articles are UTF-8; a reader's browser would guess otherwise.
      if (pathname.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    },
  });

  const refuse = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(notFound);
  };
  const redirect = (response: ServerResponse, location: string) => {
    response.writeHead(308, { Location: location });
    response.end();
  };
  /** Whether an address without its last slash names a folder with a page in it. */
  const isFolder = (pathname: string): boolean => {
    try {
      const full = path.join(dir, decodeURIComponent(pathname.slice(base.length)), 'index.html');
      return full.startsWith(path.resolve(dir) + path.sep) && existsSync(full);
    } catch {
      return false;
    }
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' });
      response.end();
      return;
    }
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    if (`${pathname}/` === base) return redirect(response, `${base}${search}`);
    if (!pathname.startsWith(base)) return refuse(response);
    if (!pathname.endsWith('/') && isFolder(pathname)) {
      // One slash at the front: two would lead to another host.
      return redirect(response, `/${pathname.replace(/^\/+/u, '')}/${search}`);
    }
    request.url = `/${pathname.slice(base.length)}${search}`;
    files(request, response, () => refuse(response));
  };

  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    moved: port !== 0 && taken !== port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.filename === path.resolve(process.argv[1] ?? '')) {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string' } } });
  const port = Number(values.port ?? process.env.PORT ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`The port is “${values.port ?? process.env.PORT}”, expected 0 to 65535`);
  const dir = path.resolve(values.dir);
  if (!existsSync(path.join(dir, 'index.html'))) {
    console.error(`${dir} holds no built site. Run npm run build first.`);
    process.exit(1);
  }
  const { url, moved } = await serve({ dir, base: toBase(process.env.BASE), port });
  if (moved) console.log(`Port ${port} is taken, so another one serves.`);
  console.log(`The site is at ${url.replace('127.0.0.1', 'localhost')} (Ctrl+C stops it)`);
}
