import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundInTree } from '../../annotate/mark-tree.ts';
import { markHtml } from '../html.ts';
import { type MarkerOptions, markerFor } from '../marker.ts';
import type { Glossary } from '../read-glossary.ts';

/** The folder of a finished site that the pages of the glossary are written to. */
export const ownFolder = 'lectern';

/** A page of a finished site. */
export interface MarkedPage {
  /** From the site’s folder, with slashes. */
  path: string;
  title: string;
  html: string;
  /** Whether the marks are others than those that it has. */
  isChanged: boolean;
  /** Absent where the selector finds nothing in it. */
  found?: FoundInTree;
  /** Why it can’t be read; then it stays as it is. */
  refusal?: string;
}

/** The pages of a finished site, by their paths, those of `ownFolder` left out. */
export function listPages(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(site, '/').length).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(`${ownFolder}/`))
    .sort();
}

/**
 * Marks a page of a finished site; nothing is written. Its marks lead to the pages of the glossary in the same site.
 * @throws SyntaxError if the selector is none.
 */
export function markPage(
  path: string,
  { site, glossary, selector, ...options }: MarkerOptions & { site: string; glossary: Glossary; selector?: string },
): MarkedPage {
  const html = textOf(readFileSync(join(site, path)));
  if (html === undefined) return unread(path, 'Unexpected encoding, expected UTF-8');
  const folder = `${'../'.repeat(path.split('/').length - 1)}${ownFolder}/`;
  try {
    const marker = markerFor(glossary, { ...options, pages: folder, assets: folder });
    const { isCrossed, ...marked } = markHtml(html, marker, selector);
    return { ...marked, path, isChanged: marked.html !== html, ...(isCrossed && { refusal: crossed }) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unread(path, 'Unexpected depth of elements, expected a page that a browser can show');
  }
}

const crossed = 'Unexpected elements that cross each other, expected such as marks can be put into';

function unread(path: string, refusal: string): MarkedPage {
  return { path, title: '', html: '', isChanged: false, refusal };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
