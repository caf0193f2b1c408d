import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeSystemFault } from '../../site/output/system-fault.ts';
import { programFile } from '../../site/program/program-folder.ts';
import { tellProgramFault } from '../tell-program-fault.ts';
import { type Asked, answerQuestion } from './answer-question.ts';

import { refuseRequest } from './refuse-request.ts';

/**
 * Serves the desk's page on this machine alone, below a word of its own that only its address tells.
 * @param port 0 for any free one.
 * @throws Node's error when the port can't be had.
 */
export async function serveDesk(desk: Asked, port: number): Promise<{ server: Server; address: string }> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    const host = `127.0.0.1:${(server.address() as AddressInfo | null)?.port}`;
    for (const [name, value] of headers) response.setHeader(name, value);
    const refusal = refuseRequest(request, { host, token });
    if (refusal !== undefined) return send(response, { status: 403, body: `${refusal}\n` });
    const name = (request.url ?? '').slice(token.length + 2);
    if (request.method === 'GET') return sendFile(response, name);
    answer(request, (body) => answerQuestion(desk, name, body)).then(
      ([status, body]) => send(response, { status, body, type: 'application/json' }),
      (error) => {
        process.stderr.write(tellProgramFault(error));
        send(response, { status: 500, body: '{}', type: 'application/json' });
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${token}/` };
}

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');

const headers = [
  ['content-security-policy', policy],
  ['cache-control', 'no-store'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-content-type-options', 'nosniff'],
] as const;

const scripts = ['review', 'show', 'keys', 'ask', 'parts', 'filters', 'alike', 'entry'];

/** The page and its parts: nothing else is read, whatever the address says. */
const files = new Map([
  ['', ['review.html', 'text/html']],
  ['review.css', ['review.css', 'text/css']],
  ...scripts.map((name): [string, string[]] => [`${name}.js`, [`${name}.js`, 'text/javascript']]),
]);

function sendFile(response: ServerResponse, name: string): void {
  const [file, type] = files.get(name.split('?', 1)[0] ?? '') ?? [];
  if (file === undefined || type === undefined) send(response, { status: 404, body: 'Not found\n' });
  else send(response, { status: 200, body: readFileSync(programFile(`src/desk/page/${file}`), 'utf8'), type });
}

function send(response: ServerResponse, { status, body, type = 'text/plain' }: Sent): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

/** As much as any question of the page takes; skipped marks are listed in it. */
const mostBytes = 4_000_000;

/** Answers the whole body of a request; what the system refuses is told, as a full disk. */
async function answer(request: IncomingMessage, ask: (body: string) => object | undefined): Promise<[number, string]> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > mostBytes) return [413, '{}'];
    parts.push(part);
  }
  try {
    const said = ask(Buffer.concat(parts).toString('utf8'));
    return said ? [200, JSON.stringify(said)] : [400, '{}'];
  } catch (error) {
    const refused = describeSystemFault(error);
    if (refused === undefined) throw error;
    return [200, JSON.stringify({ refused })];
  }
}

interface Sent {
  status: number;
  body: string;
  type?: string;
}
