import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import type { Answer } from '../search/answer-search.ts';
import { headersFor, readHeaders } from './headers-file.ts';

/**
 * Serves a built site with the headers of its `_headers` file, as a static host would; on this machine alone where no
 * other host is named. The folder need not be there yet, and may be replaced: each request is answered with what it holds
 * then.
 * @returns The server and the site's address on it.
 * @throws Node's error when the port can't be had.
 */
export async function serveSite(
  folder: string,
  base: string,
  { port, host = '127.0.0.1', answer }: Listening,
): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response);
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return redirect(response, base);
    request.url = `/${url.slice(base.length)}`;
    for (const [name, value] of headersFor(pathOf(request.url), rulesIn(folder))) response.appendHeader(name, value);
    const [path = '', asked = ''] = request.url.slice(1).split('?');
    const known = answer?.(path, new URLSearchParams(asked));
    if (known) return send(known, request, response);
    if (!isWholeRange(request)) delete request.headers.range;
    try {
      files(request, response, () => answerMissing(folder, response));
    } catch {
      answerMissing(folder, response); // what was there a moment ago is being replaced
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const shown = host.includes(':') ? `[${host}]` : host;
  return { server, address: `http://${shown}:${(server.address() as AddressInfo).port}${base}` };
}

/** Answers with JSON, packed where the reader takes it so, or with a sentence. */
function send({ status, body, isPacked = false }: Answer, request: IncomingMessage, response: ServerResponse): void {
  const takesPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const isLong = body.length > 2000;
  const packed = isPacked ? body : isLong && takesPacked ? gzipSync(body, { level: 1 }) : undefined;
  const sent = packed && takesPacked ? packed : isPacked ? gunzipSync(body) : body;
  response.writeHead(status, {
    'content-type': status === 200 ? 'application/json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
    ...(sent === packed && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function answerMissing(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  createReadStream(join(folder, '404.html'))
    .on('error', () => response.end('Not found'))
    .pipe(response);
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' });
  response.end('Method not allowed: a built site is only read\n');
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to });
  response.end();
}

/** Whether the request asks for no part of a file, or for one that a file can have: sirv fails over others. */
function isWholeRange({ headers: { range } }: IncomingMessage): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? 'bytes=0-') ?? [];
  return start !== undefined && (end === '' || Number(start) <= Number(end));
}

function rulesIn(folder: string) {
  try {
    return readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  } catch {
    return []; // a site needs no such file
  }
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** Where a site is served, and what beside its files. */
interface Listening {
  /** 0 for any free one. */
  port: number;
  host?: string;
  /** Answers a path below the base path, with what follows its question mark; undefined leaves it to the files. */
  answer?: ((path: string, asked: URLSearchParams) => Answer | undefined) | undefined;
}
