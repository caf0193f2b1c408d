import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder on a free port of this machine as any static host would: gzipped, folders by their `index.html`,
 * the site's `404.html` for what is missing, and nothing outside the base path.
 */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const responses: StaticServer['responses'] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileAt(join(folder, path.slice(base.length))) : undefined;
    const missing = join(folder, '404.html');
    const raw = file ? readFileSync(file) : existsSync(missing) ? readFileSync(missing) : 'Not found';
    const body = gzipSync(raw);
    responses.push({ path, status: file ? 200 : 404, bytes: body.length });
    const type = types[extname(file ?? missing)] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    responses,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

function fileAt(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return statSync(path).isDirectory() ? fileAt(join(path, 'index.html')) : path;
}

/** A running server; `url` ends with a slash. */
export interface StaticServer {
  url: string;
  /** What was answered so far; `bytes` are the body's, gzipped. */
  responses: { path: string; status: number; bytes: number }[];
  close(): Promise<void>;
}
