import type { Reference } from '../model/reference.ts';
import { issuedOn } from './issued-on.ts';
import { plainTitle } from './plain-title.ts';

/**
 * A reference as a ContextObject in a span's title (COinS), which reference managers pick up from lists of works.
 * @see https://archive.org/details/ocoins.info
 */
export function toCoins(reference: Reference): string {
  const isArticle = reference.type.startsWith('article');
  const isBook = ['book', 'chapter', 'report', 'thesis'].includes(reference.type);
  const {
    author = [],
    title: marked,
    'container-title': holder,
    publisher,
    volume,
    issue,
    page,
    DOI,
    URL: address,
  } = reference;
  const [title, container] = [marked, holder].map((one) => one && plainTitle(one));
  const format = isArticle ? 'journal' : isBook ? 'book' : 'dc';
  const day = issuedOn(reference);
  const fields: [string, unknown][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rfr_id', 'info:sid/lectern'],
    ...genre(format, title, container),
    ...author.map((name): [string, unknown] => [
      format === 'dc' ? 'rft.creator' : 'rft.au',
      name.literal ?? [name.family, name.given].filter(Boolean).join(', '),
    ]),
    ['rft.date', day],
    [format === 'book' ? 'rft.pub' : 'rft.publisher', publisher],
    ['rft.volume', volume],
    ['rft.issue', issue],
    ['rft.pages', page],
    ['rft_id', DOI && `info:doi/${DOI}`],
    ['rft_id', address],
  ];
  return fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
}

function genre(format: string, title: string | undefined, container: string | undefined): [string, unknown][] {
  if (format === 'dc')
    return [
      ['rft.type', 'document'],
      ['rft.title', title],
      ['rft.source', container],
    ];
  if (format === 'journal')
    return [
      ['rft.genre', 'article'],
      ['rft.atitle', title],
      ['rft.jtitle', container],
    ];
  return container
    ? [
        ['rft.genre', 'bookitem'],
        ['rft.atitle', title],
        ['rft.btitle', container],
      ]
    : [
        ['rft.genre', 'book'],
        ['rft.btitle', title],
      ];
}
