import { request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../../../src/site/build/serve.ts';
import { contentFolder } from '../../../support/content-folder.ts';

const headers = [
  '# for every page',
  '/*',
  "  Content-Security-Policy: default-src 'none'; img-src 'self'",
  '  X-Content-Type-Options: nosniff',
  '/reports/*.html',
  '  X-Robots-Tag: noindex',
].join('\r\n');

async function serve(files: Record<string, string>, base = '/'): Promise<string> {
  const { server, address } = await serveSite(contentFolder(files), base, { port: 0 });
  onTestFinished(() => void server.close());
  return address;
}

describe('a served site', () => {
  test('has the headers of its _headers file, of all rules that fit, also on a page that isn’t there', async () => {
    const address = await serve({ _headers: headers, 'index.html': 'Home', 'reports/quay.html': 'The quay' });
    const [home, report, missing] = await Promise.all(
      ['', 'reports/quay.html?print', 'nowhere/'].map((path) => fetch(address + path)),
    );
    for (const one of [home, report, missing]) {
      expect(one?.headers.get('content-security-policy')).toBe("default-src 'none'; img-src 'self'");
      expect(one?.headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(home?.headers.has('x-robots-tag')).toBe(false);
    expect(report?.headers.get('x-robots-tag')).toBe('noindex');
    expect(missing?.status).toBe(404);
  });

  test('has them below a base path, to which every other address leads', async () => {
    const address = await serve({ _headers: headers, 'index.html': 'Home' }, '/edition/');
    const home = await fetch(new URL('/', address));
    expect([home.url, home.headers.get('x-content-type-options')]).toEqual([address, 'nosniff']);
  });

  test('needs no such file', async () => {
    const home = await fetch(await serve({ 'index.html': 'Home' }));
    expect([home.status, await home.text()]).toEqual([200, 'Home']);
  });

  test('answers GET and HEAD, and every other method with 405', async () => {
    const address = await serve({ 'index.html': 'Home' });
    const answers = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].map(async (method) => {
      const { status, headers } = await fetch(address, { method });
      return [method, status, headers.get('allow')];
    });
    expect(await Promise.all(answers)).toEqual([
      ['GET', 200, null],
      ['HEAD', 200, null],
      ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].map((method) => [method, 405, 'GET, HEAD']),
    ]);
  });

  test.each([
    ['bytes=1-2', 206, 'om'],
    ['bytes=3-1', 200, 'Home'],
    ['bytes=x-y', 200, 'Home'],
    ['pages=1-2', 200, 'Home'],
  ])('gives to the range %s status %i', async (range, status, body) => {
    const answer = await fetch(await serve({ 'index.html': 'Home' }), { headers: { range } });
    expect([answer.status, await answer.text()]).toEqual([status, body]);
  });

  test('keeps to its folder', async () => {
    const address = await serve({ 'site/index.html': 'Home' }, '/');
    for (const path of ['/../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%', '/%00']) {
      expect(await statusOf(address, path)).toBe(404);
    }
  });
});

/** The status of a path that is sent as it stands: `fetch` would make it plain. */
function statusOf(address: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const asked = request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject).end();
  });
}
