import { toId } from '../../model/id.ts';
import { spread } from '../../model/search/filter-names.ts';

/** The pictures of other sites that a text shows, each once, with the name, without an ending, that a copy of it has. */
export function webPictures(body: string): WebPicture[] {
  const found = body.matchAll(/!\[[^\]\n]{0,300}\]\((https?:[^)\s]{1,2000})/g);
  const addresses = [...new Set([...found].map(([, address = '']) => address))];
  return addresses.map((address) => ({ address, stem: stemOf(address) }));
}

/** A text that shows the copy of a picture at `path` in the edition, with `note` for its caption where it has none. */
export function withPicture(body: string, address: string, { path, note }: { path: string; note: string }): string {
  return body
    .replaceAll(`](${address})`, `](/${path} "${note.replaceAll('"', '”')}")`)
    .replaceAll(`](${address} `, `](/${path} `);
}

/** What is noted of a picture's origin. */
export function noteOf(address: string, licence: string | undefined): string {
  return `Source: ${address}${licence ? `; licence of the page: ${licence}` : ''}`;
}

/** The same for an address whenever and wherever it is asked for. */
function stemOf(address: string): string {
  const { pathname } = new URL(address);
  const name = toId(pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.[a-z\d]{1,5}$/i, '')).slice(0, 40);
  return `${name || 'picture'}-${spread(address, 2 ** 32).toString(36)}`;
}

export interface WebPicture {
  address: string;
  stem: string;
}
