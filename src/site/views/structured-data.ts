import { surelySaidBy } from '../../model/annotation.ts';
import { isPlainDate } from '../../model/dates/plain-date.ts';
import type { AnyKind, Kind } from '../../model/entity.ts';
import type { Reference } from '../../model/reference.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';

type Thing = Record<string, unknown>;

/** schema.org's types of entities. A term is a `DefinedTerm` of the glossary. */
const types = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  document: 'CreativeWork',
  event: 'Event',
  term: 'DefinedTerm',
} as const satisfies Record<Kind, string>;

/** The type of a kind; one of the edition's own is a thing, and what kind of thing is said in words. */
function typeOf(kind: AnyKind): Thing {
  const type = types[kind as Kind];
  return type ? { '@type': type } : { '@type': 'Thing', additionalType: kind };
}

/**
 * What search engines read of an article, as JSON-LD: the article, and each of its quotations in marks whose speaker the
 * glossary has, by its anchor.
 */
export function articleData(article: EditionArticle, reference: Reference, edition: Edition): Thing {
  const { site } = edition;
  const address = reference.URL ?? '';
  const authors = (reference.author ?? []).map(({ family, given, literal }) =>
    literal ? { '@type': 'Organization', name: literal } : { '@type': 'Person', name: [given, family].join(' ') },
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    headline: article.title,
    ...(isPlain(article.date) && { datePublished: article.date }),
    inLanguage: article.lang,
    url: address,
    ...(authors.length > 0 && { author: authors }),
    ...(article.summary && { abstract: article.summary }),
    ...(article.tags.length > 0 && { keywords: article.tags }),
    ...(article.source && { isBasedOn: article.source }),
    ...(article.archived && { archivedAt: article.archived }),
    isPartOf: { '@type': article.publication ? 'Periodical' : 'WebSite', name: article.publication ?? site.title },
    publisher: { '@type': 'Organization', name: site.publisher ?? site.title },
    ...(site.licence && { usageInfo: site.licence }),
    hasPart: article.quotes.flatMap((quote) => quotation(quote, article, { address, edition })),
  };
}

function quotation(
  quote: EditionArticle['quotes'][number],
  { text }: EditionArticle,
  { address, edition }: { address: string; edition: Edition },
): Thing[] {
  const { id, type, certainty, start, end } = quote;
  const speakers = surelySaidBy(quote).flatMap((one) => edition.entity(one.id ?? '') ?? []);
  if (speakers.length === 0 || type === 'indirect' || type === 'no-comment' || certainty === 'unsure') return [];
  const sources = Map.groupBy(speakers, ({ kind }) =>
    ['person', 'organization'].includes(kind) ? 'creator' : 'isBasedOn',
  );
  const things = [...sources].map(([role, ones]): [string, Thing | Thing[]] => {
    const described = ones.map(({ kind, name, href }) => ({
      ...typeOf(kind),
      name,
      url: new URL(href, address).href,
    }));
    return [role, described.length === 1 ? (described[0] as Thing) : described];
  });
  return [
    { '@type': 'Quotation', '@id': `${address}#${id}`, text: text.slice(start, end), ...Object.fromEntries(things) },
  ];
}

/** What search engines read of an entry of the glossary, as JSON-LD. */
export function entityData(entity: EditionEntity, address: string, { site, urls, entity: find }: Edition): Thing {
  const within = entity.in === undefined ? undefined : find(entity.in);
  const names = entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  const isTerm = entity.kind === 'term';
  const isEvent = entity.kind === 'event';
  const dates = isEvent
    ? { ...(isPlain(entity.date) && { startDate: entity.date }), ...(isPlain(entity.end) && { endDate: entity.end }) }
    : { ...(entity.kind === 'document' && isPlain(entity.date) && { datePublished: entity.date }) };
  const place = within && { ...typeOf(within.kind), name: within.name };
  return {
    '@context': 'https://schema.org',
    ...typeOf(entity.kind),
    '@id': address,
    name: entity.name,
    url: address,
    ...(entity.summary && { description: entity.summary }),
    ...(names.length > 0 && { alternateName: names }),
    ...(entity.sameAs.length + (entity.url ? 1 : 0) > 0 && {
      sameAs: [...(entity.url ? [entity.url] : []), ...entity.sameAs],
    }),
    ...(entity.symbol && { identifier: entity.symbol }),
    ...dates,
    ...(place && { [isEvent ? 'location' : 'containedInPlace']: place }),
    ...(entity.kind === 'person' && entity.roles.length > 0 && { jobTitle: entity.roles.map(({ title }) => title) }),
    ...(isTerm && {
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: site.title, url: new URL(urls.glossary, address).href },
    }),
  };
}

/** Whether schema.org takes the date. */
function isPlain(date: string | undefined): boolean {
  return date !== undefined && isPlainDate(date);
}

/** Data as the text of a script element, which no part of it can end. */
export function toScriptText(data: Thing): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
