import { posix } from 'node:path';
import type { AuthoredLink } from '../../annotate/markdown/links/links.ts';
import { idOfFragment } from '../../annotate/markdown/links/targets.ts';
import { decoded } from '../../model/decoded.ts';
import { nearest } from '../../model/nearest.ts';
import type { Destination } from './destination.ts';
import type { LinkIndex } from './link-index.ts';
import { findNamed } from './name-index.ts';
import { nearestDestination, nearestName } from './nearest-destination.ts';

/** Where a text with links stands. */
export interface LinkingText {
  /** Its file, relative to the content folder. */
  path: string;
  /** The address of its page below the site's base. */
  page: string;
  /** What links to places in it lead to. */
  own: Destination;
  /** Whether it is shown on other pages too, so that links to places in it need the whole address. */
  isShownElsewhere: boolean;
  /** Whether it is a draft: it may link to others. */
  isDraft: boolean;
}

/**
 * Where a link leads, and the file that has to be published for it; or what is wrong with the link, and perhaps where it
 * leads all the same.
 */
export type Resolved = { href: string; file?: string } | { reason: string; href?: string };

/**
 * Where a link leads that is written as authors write them: the path of a file, from the folder of their own or from
 * the content folder, with its ending or without; or an address of the site, with its base or without. Behind it a `#`
 * and an id, or a heading's name as GitHub has it.
 * @param written The address as its author wrote it, for messages.
 */
export function resolveLink(
  { address, written, isByName }: Pick<AuthoredLink, 'address' | 'written' | 'isByName'>,
  text: LinkingText,
  index: LinkIndex,
): Resolved {
  if (address === '') return { reason: 'Unexpected link without an address, expected one between its parentheses' };
  const named = fileNamed(address, text, index);
  if (named?.file !== undefined) return { href: named.href, file: named.file };
  const { path, query, fragment, directive } = partsOf(address);
  // Reading the text told of what can't be decoded.
  if (path === undefined || fragment === undefined) return { href: address };
  const found = path === '' ? text.own : isByName ? findNamed(path, index.byName) : findDestination(path, text, index);
  const refused = (reason: string) => ({ reason: `Unexpected link to \`${written}\`, ${reason}` });
  if (!found && !index.isGlossaryWhole && (isByName || mayBeEntry(path, text, index))) return { href: address };
  if (!found && isByName) return refused(`which nothing is called, expected ${nameMeant(path, index)}`);
  if (!found) return refused(`where nothing is, expected ${meant(nearestDestination(path, text, index))}`);
  if (found.refusal !== undefined && !(found.isDraft && text.isDraft))
    return refused(`${found.refusal}, expected something that is published`);
  const id = idIn(found, fragment);
  if (id === undefined) {
    const fault = refused(`a place that isn’t there, expected ${placeMeant(fragment, found)}`);
    return isByName && found.file === undefined ? { ...fault, href: found.href } : fault;
  }
  const isOwn = found === text.own && !text.isShownElsewhere && query === '';
  const page = isOwn && address.includes('#') ? '' : found.href + query;
  const hash = address.includes('#') ? `#${id}${directive}` : '';
  return { href: page + hash, ...(found.file !== undefined && { file: found.file }) };
}

/** The parts of an address; undefined where percent signs in one stand for no text. */
function partsOf(address: string) {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  const [, fragment = '', directive = ''] = /^#?(.*?)(:~:.*)?$/s.exec(hash) ?? [];
  return { path: decoded(path)?.normalize(), query, fragment: decoded(fragment)?.normalize(), directive };
}

/** The file whose name is the whole address, `#` or `?` and all. */
function fileNamed(address: string, { path }: LinkingText, { byPath }: LinkIndex): Destination | undefined {
  const name = /[#?]/.test(address) ? decoded(address)?.normalize() : undefined;
  return name === undefined ? undefined : byPath.get(inContent(name, path));
}

/** The path in the content folder that a file names. */
function inContent(path: string, file: string): string {
  return path.startsWith('/') ? posix.normalize(path).replace(/^\/+/, '') : posix.join(posix.dirname(file), path);
}

/** What lies at a path; of those that it can be read as, a file's comes first. */
function findDestination(path: string, { path: file, page }: LinkingText, index: LinkIndex): Destination | undefined {
  const asFile = inContent(path, file);
  const onSite = path.startsWith('/') ? [asFile, withoutBase(path, index.base)] : [posix.join(page, path)];
  for (const one of spellings(asFile, ['', '.md'])) {
    const found = index.byPath.get(one);
    if (found) return found;
  }
  for (const one of onSite.flatMap((address) => (address === undefined ? [] : spellings(address, ['', '/'])))) {
    const found = index.byAddress.get(one === './' || one === '.' ? '' : one);
    if (found) return found;
  }
  return undefined;
}

/** Whether a path leads to where pages or files of the glossary lie. */
function mayBeEntry(path: string, { path: file }: LinkingText, { base, glossaryPlaces }: LinkIndex): boolean {
  const places = [inContent(path, file), withoutBase(path, base) ?? ''];
  return places.some((place) => glossaryPlaces.has(place.split('/', 1)[0] ?? ''));
}

/** A path with each of the endings, and likewise without what servers add or leave out. */
function spellings(path: string, endings: string[]): string[] {
  const bare = path.replace(/(?:\/|(?:^|\/)index\.html?|\.html?)$/, '');
  return [...new Set([path, bare])].flatMap((one) => endings.map((ending) => `${one}${ending}`));
}

function withoutBase(path: string, base: string): string | undefined {
  return base !== '/' && path.startsWith(base) ? path.slice(base.length) : undefined;
}

/** The id that a fragment leads to: any in a file; on pages whose parts have no names for authors, none but the top. */
function idIn({ href, targets }: Destination, fragment: string): string | undefined {
  if (fragment === '') return '';
  const id = targets && idOfFragment(fragment, targets());
  if (id !== undefined) return encodeURIComponent(id);
  if (/^top$/i.test(fragment)) return 'top';
  return targets || href.endsWith('/') ? undefined : encodeURI(fragment);
}

function meant(near: string | undefined): string {
  return near === undefined ? 'the path of a file in the content folder or the address of a page' : `\`${near}\``;
}

function nameMeant(name: string, index: LinkIndex): string {
  const near = nearestName(name, index);
  return near === undefined ? 'the name of an article or entry' : `\`${near}\``;
}

function placeMeant(fragment: string, { targets }: Destination): string {
  const names = [...(targets?.().keys() ?? [])].filter((name) => !/^(?:[hpqr]|fn|fnref)-/.test(name));
  const near = nearest(fragment, names);
  if (near !== undefined) return `\`#${near}\``;
  return names[0] === undefined ? 'the address without `#`' : `a heading or an id such as \`#${names[0]}\``;
}
