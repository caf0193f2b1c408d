import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Why a request isn't the desk's own page asking; undefined where it is. Other pages in the same browser, also those of
 * other ports of this machine, and names that were made to mean this machine are refused.
 */
export function refuseRequest({ method, url, headers }: Request, { host, token }: Own): string | undefined {
  if (headers.host !== host) return `Unexpected host, expected ${host}`;
  const site = headers['sec-fetch-site'];
  const isWrite = method === 'POST';
  const sites = isWrite ? ['same-origin'] : ['same-origin', 'none'];
  if (site !== undefined && !sites.includes(String(site))) return 'Unexpected request by another site';
  const { origin } = headers;
  if (isWrite ? origin !== `http://${host}` : origin !== undefined && origin !== `http://${host}`)
    return 'Unexpected origin, expected the page that the command printed';
  if (!isSame(url?.split('/')[1] ?? '', token)) return 'Unexpected address, expected the one that the command printed';
  if (isWrite && headers['content-type'] !== 'application/json') return 'Unexpected type of content, expected JSON';
  return isWrite || method === 'GET' ? undefined : 'Unexpected method, expected GET or POST';
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

interface Own {
  /** `127.0.0.1:4321`. */
  host: string;
  /** What the address has that nobody else knows. */
  token: string;
}
