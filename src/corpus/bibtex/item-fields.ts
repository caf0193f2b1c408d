/** How a field's value is read: words, words that may bear markup, a list of places or publishers, as it stands. */
export type Reading = 'words' | 'rich' | 'list' | 'names' | 'pages' | 'ordinal' | 'address' | 'doi' | 'language';

/** Where a CSL variable comes from: the first of these fields that an entry has. */
export interface ItemField {
  variable: string;
  from: string[];
  as: Reading;
  /** The CSL types that it is read for; all where absent. */
  types?: string[];
  /** Those that it isn't read for. */
  but?: string[];
}

const articles = ['article-journal', 'article-magazine', 'article-newspaper', 'periodical'];
const parts = ['chapter', 'paper-conference', 'entry-encyclopedia'];
const numbered = [
  'report',
  'patent',
  'document',
  'webpage',
  'legislation',
  'legal_case',
  'standard',
  'software',
  'dataset',
];
const inSeries = [...articles, ...numbered];

/** Fields of BibTeX and BibLaTeX by the CSL variables that they fill; titles, dates and numbers of archives apart. */
export const itemFields: ItemField[] = [
  { variable: 'author', from: ['author'], as: 'names' },
  { variable: 'editor', from: ['editor'], as: 'names' },
  { variable: 'translator', from: ['translator'], as: 'names' },
  { variable: 'container-author', from: ['bookauthor'], as: 'names', types: parts },
  { variable: 'title-short', from: ['shorttitle'], as: 'rich' },
  { variable: 'original-title', from: ['origtitle'], as: 'rich' },
  { variable: 'volume-title', from: ['issuetitle'], as: 'rich', types: articles },
  { variable: 'event-title', from: ['eventtitle'], as: 'rich' },
  { variable: 'event-place', from: ['venue'], as: 'words' },
  { variable: 'publisher', from: ['publisher', 'institution', 'school', 'organization'], as: 'list' },
  { variable: 'publisher-place', from: ['location', 'address'], as: 'list', but: ['patent'] },
  { variable: 'original-publisher', from: ['origpublisher'], as: 'list' },
  { variable: 'original-publisher-place', from: ['origlocation'], as: 'list' },
  { variable: 'edition', from: ['edition'], as: 'ordinal' },
  { variable: 'volume', from: ['volume'], as: 'words' },
  { variable: 'part-number', from: ['part'], as: 'words' },
  { variable: 'number-of-volumes', from: ['volumes'], as: 'words' },
  { variable: 'number-of-pages', from: ['pagetotal', 'numpages'], as: 'words' },
  { variable: 'issue', from: ['number', 'issue'], as: 'words', types: articles },
  { variable: 'number', from: ['number'], as: 'words', types: numbered },
  { variable: 'collection-number', from: ['number'], as: 'words', but: inSeries },
  { variable: 'collection-title', from: ['series'], as: 'rich' },
  { variable: 'chapter-number', from: ['chapter'], as: 'words' },
  { variable: 'page', from: ['pages', 'eid'], as: 'pages' },
  { variable: 'version', from: ['version'], as: 'words' },
  { variable: 'status', from: ['pubstate'], as: 'words' },
  { variable: 'note', from: ['note', 'addendum'], as: 'words' },
  { variable: 'abstract', from: ['abstract'], as: 'words' },
  { variable: 'annote', from: ['annotation', 'annote'], as: 'words' },
  { variable: 'keyword', from: ['keywords'], as: 'words' },
  { variable: 'language', from: ['langid', 'hyphenation', 'language'], as: 'language' },
  { variable: 'call-number', from: ['library'], as: 'words' },
  { variable: 'ISBN', from: ['isbn'], as: 'words' },
  { variable: 'ISSN', from: ['issn'], as: 'words' },
  { variable: 'PMCID', from: ['pmcid'], as: 'words' },
  { variable: 'PMID', from: ['pmid'], as: 'words' },
  { variable: 'DOI', from: ['doi'], as: 'doi' },
  { variable: 'URL', from: ['url'], as: 'address' },
  { variable: 'archived', from: ['archived', 'archiveurl', 'archivedurl'], as: 'address' },
];

/** Fields that are kept but never printed, so that TeX in them which isn't known harms nobody. */
export const unprinted = new Set(['abstract', 'annote', 'keyword', 'note', 'call-number']);

/** Variables by the `editortype` of the people in `editor`, and of those in `editora` to `editorc`. */
export const editorTypes = new Map([
  ['compiler', 'compiler'],
  ['director', 'director'],
  ['organizer', 'organizer'],
  ['producer', 'producer'],
  ['curator', 'curator'],
]);

/** Of titles that consist of several fields: those that go into a variable, in this order. */
export const titleFields: { variable: string; from: string[][]; types?: string[]; but?: string[] }[] = [
  { variable: 'title', from: [['title', 'subtitle', 'titleaddon']] },
  {
    variable: 'container-title',
    from: [
      ['journaltitle', 'journalsubtitle'],
      ['journal', 'journalsubtitle'],
    ],
    types: articles,
  },
  {
    variable: 'container-title',
    from: [
      ['maintitle', 'mainsubtitle', 'maintitleaddon'],
      ['booktitle', 'booksubtitle', 'booktitleaddon'],
      ['journaltitle', 'journalsubtitle'],
      ['journal', 'journalsubtitle'],
    ],
    but: [...articles, 'book'],
  },
  { variable: 'container-title', from: [['maintitle', 'mainsubtitle', 'maintitleaddon']], types: ['book'] },
];

/** Ordinals that people write out in `edition`. */
export const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** What stands before the numbers in `pages` where they count something else, by `bookpagination`. */
export const paginations = new Map([
  ['column', 'cols. '],
  ['section', '§§ '],
  ['paragraph', '¶¶ '],
  ['verse', 'vv. '],
  ['line', 'll. '],
]);
