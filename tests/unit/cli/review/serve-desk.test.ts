import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDesk } from '../../../../src/cli/review/serve-desk.ts';
import { removeContent, writeContent } from '../../../support/content-folder.ts';
import { deskOf, harbourEntries, unsureParagraph } from '../../../support/harbour-desk.ts';

let served: Awaited<ReturnType<typeof serveDesk>>;
let content: string;
const question = { method: 'POST', path: 'next', body: '{"skipped":[]}' };

beforeAll(async () => {
  const talks = `---\ntitle: The talks\n---\n\n${unsureParagraph('“The quay is safe,”')}\n`;
  content = writeContent({ ...harbourEntries, 'articles/talks.md': talks });
  served = await serveDesk(await deskOf(content, ['talks']), 0);
});

afterAll(() => {
  served.server.closeAllConnections();
  served.server.close();
  removeContent(content);
});

describe('the desk’s server', () => {
  test('answers its own page, which may load nothing from elsewhere and stand in no frame', async () => {
    const { status, headers } = await ask({ headers: { 'sec-fetch-site': 'none' } });
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
    const { body } = await ask({ ...question, headers: own() });
    expect(JSON.parse(body)).toMatchObject({ left: 1, shown: { words: '“The quay is safe,”' } });
  });

  test('refuses whoever doesn’t know its address', async () => {
    for (const path of ['/', '/next', `/${'a'.repeat(32)}/next`])
      expect(await ask({ ...question, absolute: path, headers: own() })).toMatchObject({ status: 403 });
  });

  test('refuses a host that was made to mean this machine', async () => {
    for (const host of ['harbour.example', 'localhost', `harbour.example:${new URL(served.address).port}`])
      expect(await ask({ headers: { host } })).toMatchObject({ status: 403 });
  });

  test.each(['cross-site', 'same-site'])('refuses a request that the browser calls %s', async (site) => {
    expect(await ask({ headers: { 'sec-fetch-site': site } })).toMatchObject({ status: 403 });
    expect(await ask({ ...question, headers: { ...own(), 'sec-fetch-site': site } })).toMatchObject({ status: 403 });
  });

  test('refuses to write for another origin, for none, and for what a form can send', async () => {
    for (const headers of [{ origin: 'http://127.0.0.1:1' }, { origin: 'null' }, { 'content-type': 'text/plain' }])
      expect(await ask({ ...question, headers: { ...own(), ...headers } })).toMatchObject({ status: 403 });
    const { origin: _, ...without } = own();
    expect(await ask({ ...question, headers: without })).toMatchObject({ status: 403 });
  });

  test('has no file but those of its page, and takes nothing that is no question', async () => {
    for (const path of ['../package.json', '..%2fpackage.json', 'review.ts'])
      expect((await ask({ path, headers: {} })).status).toBeGreaterThanOrEqual(400);
    for (const body of ['', '[]', '{"skipped":[1]}', '{"skipped":[],"more":1}'])
      expect(await ask({ ...question, body, headers: own() })).toMatchObject({ status: 400 });
    expect(await ask({ method: 'PUT', headers: own() })).toMatchObject({ status: 403 });
  });
});

function own() {
  return {
    origin: new URL(served.address).origin,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
}

/** Sends a request as no browser would let a page do: with any host, and without what browsers add. */
function ask({ method = 'GET', path = '', absolute, headers, body }: Asked): Promise<Got> {
  const { hostname, port, pathname } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: absolute ?? pathname + path, method, headers }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

interface Asked {
  method?: string;
  path?: string;
  absolute?: string;
  headers: Record<string, string>;
  body?: string;
}

interface Got {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}
