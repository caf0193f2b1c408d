import type { Reference } from '../model/reference.ts';
import { issuedIn, issuedOn } from './issued-on.ts';

/** What a page's head says of the work on it, as name and content. */
export type MetaTag = [name: string, content: string];

/**
 * A work's description in the names that Google Scholar, Zotero and library catalogues read: `citation_*` and Dublin
 * Core. Dates are written `2018/09/27` in the first, of an interval its beginning,
 * and in EDTF in the second.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @see https://www.dublincore.org/specifications/dublin-core/dcq-html/
 */
export function metaTags(reference: Reference, rights?: string): MetaTag[] {
  const {
    author = [],
    title,
    'container-title': container,
    publisher,
    number,
    source,
    language,
    URL: address,
  } = reference;
  const day = issuedOn(reference);
  const names = author.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '));
  const isPart = reference.type.startsWith('article');
  return told([
    ['citation_title', title],
    ...names.map((name): Told => ['citation_author', name]),
    ['citation_publication_date', day?.replaceAll('-', '/')],
    [isPart ? 'citation_journal_title' : 'citation_inbook_title', container],
    ['citation_technical_report_number', number === undefined ? undefined : String(number)],
    ['citation_publisher', publisher ?? source],
    ['citation_language', language],
    ['citation_public_url', address],
    ['citation_fulltext_html_url', address],
    ['DC.title', title],
    ...names.map((name): Told => ['DC.creator', name]),
    ['DC.date', issuedIn(reference)],
    ['DC.publisher', publisher ?? source ?? container],
    ['DC.language', language],
    ['DC.identifier', address],
    ['DC.type', 'Text'],
    ['DC.rights', rights],
  ]);
}

type Told = [string, string | undefined];

function told(tags: Told[]): MetaTag[] {
  return tags.filter((tag): tag is MetaTag => tag[1] !== undefined && tag[1] !== '');
}
