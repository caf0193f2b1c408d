import type { DraftFields } from '../draft.ts';

export type MetaField = Exclude<keyof DraftFields, 'draft' | 'formerly' | 'collection' | 'aliases' | 'permalink'>;

/** The vocabularies of `<meta>` in the order in which they are believed, each with its names for our fields, in small letters. */
export const vocabularies: readonly { name: string; names: Readonly<Partial<Record<MetaField, readonly string[]>>> }[] =
  [
    {
      name: 'citation_*',
      names: {
        title: ['citation_title'],
        date: ['citation_publication_date', 'citation_date', 'citation_online_date'],
        authors: ['citation_author', 'citation_authors'],
        publication: ['citation_journal_title', 'citation_conference_title'],
        source: ['citation_public_url', 'citation_abstract_html_url'],
        lang: ['citation_language'],
        tags: ['citation_keywords'],
      },
    },
    {
      name: 'Dublin Core',
      names: {
        title: ['dc.title', 'dcterms.title'],
        date: ['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created'],
        authors: ['dc.creator', 'dcterms.creator'],
        publication: ['dc.publisher', 'dcterms.publisher'],
        lang: ['dc.language', 'dcterms.language'],
        summary: ['dc.description', 'dcterms.description', 'dcterms.abstract'],
        tags: ['dc.subject', 'dcterms.subject'],
      },
    },
    {
      name: 'Open Graph',
      names: {
        title: ['og:title', 'twitter:title'],
        date: ['article:published_time', 'og:article:published_time', 'og:published_time'],
        authors: ['article:author', 'og:article:author'],
        publication: ['og:site_name'],
        source: ['og:url'],
        summary: ['og:description', 'twitter:description'],
        tags: ['article:tag', 'og:article:tag'],
      },
    },
    {
      name: 'meta tags',
      names: {
        date: ['date', 'pubdate', 'publish-date', 'publishdate', 'sailthru.date', 'parsely-pub-date', 'datepublished'],
        authors: ['author', 'sailthru.author', 'parsely-author', 'byl'],
        publication: ['application-name'],
        summary: ['description'],
      },
    },
  ];
