import type { Kind } from '../model/entity.ts';
import { counting } from './counting.ts';
import * as searching from './search.en.ts';

// biome-ignore lint/performance/noBarrelFile: the words of a language are one, in files by what they are of
export { doubts, marks, nameRules, quoteRules, ruleBook } from './marks.en.ts';

const count = counting('en');

export const search = searching.search;
export const quickSearch = searching.quickSearch;
export const searchPage = searching.searchPage;

/** Nouns with their counts, and kinds of entities: used on many pages. */
export const nouns = {
  articles: (n: number) => count(n, 'article', 'articles'),
  entities: (n: number) => count(n, 'entity', 'entities'),
  entries: (n: number) => count(n, 'entry', 'entries'),
  mentions: (n: number) => count(n, 'mention', 'mentions'),
  paragraphs: (n: number) => count(n, 'paragraph', 'paragraphs'),
  places: (n: number) => count(n, 'place', 'places'),
  quotes: (n: number) => count(n, 'quote', 'quotes'),
  speakers: (n: number) => count(n, 'speaker', 'speakers'),
  times: (n: number) => ['never', 'once', 'twice'][n] ?? count(n, 'time', 'times'),
  works: (n: number) => count(n, 'work', 'works'),
};

/** What each kind is called: one of it, and many. */
export const kinds: Record<Kind, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  document: { one: 'Document', many: 'Documents' },
  event: { one: 'Event', many: 'Events' },
  term: { one: 'Term', many: 'Terms' },
};

/** What stands on every page. */
export const frame = {
  skip: 'Skip to the text',
  main: 'Main',
  allPages: 'All pages',
  edition: 'An annotated reading edition',
  about: 'About this edition',
  articles: 'Articles',
  quotes: 'Quotes',
  glossary: 'Glossary',
  sources: 'Sources',
  search: 'Search',
  timeline: 'Timeline',
  network: 'Network',
  home: 'Front page',
  publishedBy: (publisher: string) => `Published by ${publisher}.`,
};

export const home = { cast: 'Who and what they speak of' };

export const articles = {
  all: 'All articles',
  allOf: (n: number) => `All ${nouns.articles(n)}`,
  newestFirst: (n: number) => `${nouns.articles(n)}, newest first`,
};

export const quotes = {
  allOf: (n: number) => `All ${nouns.quotes(n)}`,
  orders: (n: number) => `${nouns.quotes(n)}: {speaker} or {article}`,
  bySpeaker: 'by speaker',
  byArticle: 'by article',
  speakers: 'By speaker',
  articles: 'By article',
  indirect: 'in other words',
  nobody: 'Speaker not named',
  to: 'to {name}',
  via: (what: string) => `through ${what}`,
  saidOn: 'said {day}',
  doubt: (reason: string) => `(not certain: ${reason})`,
  open: 'the text leaves the speaker open',
};

/** Articles side by side on one entity. */
export const compare = {
  title: 'Articles compared',
  lead: 'What each article says of the same person, place, document or matter, side by side.',
  none: 'No two articles of this edition name the same thing.',
  heading: (name: string) => `${name}: articles compared`,
  size: (n: number) => `${nouns.articles(n)}, the earliest first`,
  further: (n: number) => `${count(n, 'further article names', 'further articles name')} it, with less on it: {page}.`,
  page: 'every mention',
  link: (n: number) => `Compare ${nouns.articles(n)} on this`,
  both: (name: string) => `Both on ${name}, side by side`,
  choose: 'Side by side:',
  all: 'Show all',
  most: 'Four articles fit side by side.',
  shown: (n: number) => `${nouns.articles(n)} shown`,
  speakers: 'Who speaks',
  speaker: 'Speaker',
  said: (name: string) => `What ${name} said`,
  about: (name: string) => `Said of ${name}`,
  told: 'In the article’s own words',
  nothing: 'Nothing',
  more: (n: number) => `${nouns.places(n)} more in the article`,
};

/** The page of a person or other entity. */
export const entity = {
  symbol: 'Symbol',
  date: 'Date',
  within: 'In',
  offices: 'Offices',
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  names: 'Also called',
  elsewhere: 'Elsewhere',
  onThisPage: 'On this page',
  link: (heading: string) => `Link to “${heading}”`,
  said: (name: string) => `What ${name} said`,
  exchanges: 'Who speaks of whom',
  speaksOf: 'Speaks of',
  spokenOfBy: 'Spoken of by',
  speaksTo: 'Speaks to',
  spokenToBy: 'Spoken to by',
  quotedBeside: 'Quoted beside',
  about: (name: string) => `Said of ${name}`,
  mentions: 'Mentions in context',
  unnamed: (name: string) => `No article of this edition names ${name}.`,
  cited: '[cited]',
  citedIn: 'Cited in',
  namedWith: 'Named together with',
  together: (paragraphs: number, articles: number) => `${nouns.paragraphs(paragraphs)} in ${nouns.articles(articles)}`,
  moreTogether: 'all articles that name both',
  search: 'Search for {name}',
  searchSaid: 'Search for {name} or {said}',
  theirWords: (name: string) => `what ${name} said`,
};

/** The tools above a long list. */
export const lists = {
  findQuotes: 'Find in these quotes',
  findMentions: 'Find in these mentions',
  findEntries: 'Find in this list',
  arrange: 'Arrange:',
  byArticle: 'by article',
  byDate: 'by date',
  byAddressee: 'by addressee',
  byBefore: 'by the word before',
  byAfter: 'by the word after',
  byName: 'by name',
  byCount: 'by mentions',
  noAddressee: 'To nobody named',
  shown: (n: number, all: number) => (n === all ? `All ${all} shown` : `${n} of ${all} shown`),
};

export const glossary = {
  az: 'Glossary A–Z',
  whole: 'The whole glossary, A–Z',
  size: (n: number) => `${nouns.entries(n)}, A–Z`,
  named: (n: number, named: number) => `${nouns.entries(n)}, ${n === named ? 'all' : named} named in the articles`,
  none: (kind: string) => `The glossary has no ${kind.toLowerCase()} yet.`,
  show: 'Show:',
  all: 'All',
  byKind: 'By kind:',
  letters: 'Letters',
};

export const missing = {
  title: 'Page not found',
  heading: 'There is no page here',
  lead: 'The address may be mistyped, or the page may have moved. These lead on:',
};

/** The page of an article. */
export const article = {
  original: 'original',
  contents: 'Contents',
  inThis: 'In this article',
  nextTo: 'Other articles',
  related: 'Related articles',
  bothName: (names: string) => `Both name ${names}`,
  others: (n: number) => count(n, 'other', 'others'),
  later: 'Later',
  earlier: 'Earlier',
};

/** A card, opened over a page. */
export const card = {
  explanations: 'Explanations',
  doubt: (reason: string) => `Not certain: ${reason}.`,
  open: 'the text leaves it open',
  named: (here: number, inAll: number) => `Named ${nouns.times(here)} here, in ${nouns.articles(inAll)} in all`,
};

/** The layers of marks that a reader chooses between. */
export const layers = {
  mark: 'Mark:',
  everything: 'All',
  people: 'People, documents',
  quotes: 'Quotes',
  first: 'First only',
  nothing: 'Nothing',
  legend: 'Legend',
};

export const legend = {
  repeated: '{name} in the same section is quieter',
  repeatedName: 'A repeated name',
  unsure: '{name} with a question mark is not certain: its card says why',
  unsureName: 'A name',
  direct: '{words} are a quotation; its speaker stands beside the paragraph',
  directWords: '“Words in marks”',
  indirect: '{words} on a faint ground are somebody’s, told in the writer’s words; the name beside them is slanted',
  indirectWords: 'Words without marks',
};

/** The page that says how the edition was made. */
export const about = {
  how: 'How it was annotated',
  howMany: (n: { entries: number; articles: number; mentions: number; quotes: number; named: number }) =>
    [
      `The marks in this edition were made by rule when it was built. Names come from a glossary of ${nouns.entries(n.entries)};`,
      'where a name could mean several, the article’s own words decide, and where they don’t, it is left unmarked.',
      `In ${nouns.articles(n.articles)} there are ${nouns.mentions(n.mentions)} and ${nouns.quotes(n.quotes)},`,
      `${n.named} of them with a speaker.`,
    ].join(' '),
  howSure: (certain: number) =>
    [
      'Each finding keeps the rule that made it and how sure that rule is:',
      `${count(certain, 'quote is', 'quotes are')} certain by rule.`,
      'What is doubtful says so, and why, in its card or beside the quotation. An editor’s decision in the text overrules every rule.',
    ].join(' '),
  citing: 'Linking and citing',
  permalinks:
    'Every paragraph has a permanent address: the sign ¶ beside it is its link. Every quotation has one too, and lists of quotations link to it.',
  data: 'The data',
  formats:
    'All that is marked here can be had in open formats: the mentions as {mentionsCsv} or {mentionsJson}, the quotations as {quotesCsv} or {quotesJson}, the sources as {bibtex} or {csl}, and each article, from its foot, as text, TEI and Web Annotations. The {manifest} lists every file with its checksum; {page} explains them.',
  manifest: 'manifest',
  dataPage: 'Data in open formats',
  terms: 'Terms',
  editors: 'For editors',
};

/** A page at an address that an entry had before. */
export const moved = {
  title: 'This page has moved',
  isNow: 'It is now at {page}.',
};

/** A page at an address that an article had before. */
export const formerArticle = {
  moved: 'This article has moved',
  isNow:
    'It is now at {article}. Links to its paragraphs and quotations hold: they are below, each with its place there.',
  gone: 'This article is no longer here',
  heir: 'The edition had an article at this address and has taken it out. Words of it stand in {article} now.',
  none: 'The edition had an article at this address and has taken it out. What it has: {articles}, {search}.',
  ledTo: 'What links to it led to',
  notHere: 'no longer here',
};

/** Where a link leads to a text that is no longer in its article. */
export const gone = {
  note: (start: string) =>
    `What this link led to${start && `, “${start}”,`} is no longer here. This stands nearest to where it was.`,
  wentTo: 'It is in another article now.',
};

/** The page that shows the edition in time. */
export const timeline = {
  title: 'Timeline',
  lead: 'Articles by the day they appeared, events and documents of the glossary by their dates, and quotes by the day they were said or, where none is given, by their article’s.',
  lanes: { article: 'Articles', event: 'Events', document: 'Documents', quote: 'Quotes' },
  kinds: { article: 'Article', event: 'Event', document: 'Document', quote: 'Quotes' },
  counts: {
    article: (n: number) => nouns.articles(n),
    event: (n: number) => count(n, 'event', 'events'),
    document: (n: number) => count(n, 'document', 'documents'),
    quote: (n: number) => nouns.quotes(n),
  },
  counted: {
    month: (kinds: string) => `Counted by month, as there are many: ${kinds}.`,
    year: (kinds: string) => `Counted by year, as there are many: ${kinds}.`,
    decade: (kinds: string) => `Counted by decade, as there are many: ${kinds}.`,
  },
  drawing: 'The timeline as a drawing',
  caption:
    'Each year has the room that its contents need, and stretches in which nothing happens are cut short. Where more stands in a year than can be named, a bar counts it; the table below has everything that the drawing has.',
  table: 'The timeline as a table',
  toTable: 'Go to the table',
  date: 'Date',
  kind: 'Kind',
  what: 'What',
  nobody: 'Speaker not named',
  quotesIn: (n: number, article: string) => `${nouns.quotes(n)} in “${article}”`,
  show: 'Show:',
  concerning: 'About:',
  everything: 'Everything',
  concerns: (name: string) => `What concerns ${name}`,
  nothing: 'Nothing in this edition that has a date concerns this.',
  failed: 'This could not be loaded. All is shown.',
  empty: 'Nothing in this edition has a date yet.',
};

/** The page that shows who is linked with whom. */
export const network = {
  title: 'Network',
  lead: 'Who and what this edition names together, and who in it speaks of whom. The drawings show the strongest ties, the tables below them give the numbers.',
  together: 'Named together',
  togetherLead: 'Two are joined where a paragraph names both, the more strongly the more paragraphs do.',
  speech: 'Who speaks of whom',
  speechLead:
    'An arrow leads from a speaker to those whom the speaker’s quoted words name; it is dashed where words are addressed to somebody without naming them.',
  part: (shown: number, all: number) =>
    `The drawing has the ${count(shown, 'entity', 'entities')} with the strongest ties, of ${all}; the table goes further.`,
  further: (n: number) =>
    `And ${count(n, 'more pair', 'more pairs')}, weaker than these: each entity’s page has its own.`,
  says: ({ from, to, about, addressed }: { from: string; to: string; about: number; addressed: number }) =>
    [
      about > 0 && `${from} speaks of ${to} in ${nouns.quotes(about)}`,
      addressed > 0 && `${from} speaks to ${to} in ${nouns.quotes(addressed)}`,
    ]
      .filter(Boolean)
      .join('; '),
  signs: 'Signs',
  toTable: 'Go to the table',
  none: 'Nothing in this edition is linked so yet.',
  named: 'Named',
  with: 'With',
  paragraphs: 'Paragraphs',
  speaker: 'Speaker',
  whom: 'Of or to',
  about: 'Quotes that name them',
  addressed: 'Quotes to them',
};

/** The buttons beside a drawing that can be made larger. */
export const zoom = {
  frame: (what: string) => `${what}: drawing that scrolls`,
  tools: 'Size of the drawing',
  larger: 'Larger',
  smaller: 'Smaller',
  reset: 'Whole',
  keys: 'Keys + and − change the size, arrow keys move, 0 shows the whole.',
};

/** How to cite a work, and the parts of an article. */
export const cite = {
  article: 'Cite this article',
  document: 'Cite this document',
  entry: 'Cite this entry',
  parts:
    'A paragraph or quotation is cited as the article is, with its own anchor behind the address: these lead to them.',
};

/** The box that cites a part of a page. */
export const citeBox = {
  cite: 'Cite',
  close: 'Close',
  what: 'What to cite',
  paragraph: 'This paragraph',
  selection: 'Selection',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected',
};

/** Lists of the works cited. */
export const sources = {
  one: 'Source',
  all: 'All sources of this edition',
  size: (n: number) => `${nouns.works(n)} cited, each with the places that cite it`,
  inGlossary: 'In the glossary',
  where: 'Cited in',
  citedIn: 'Cited in {article}:',
  place: (n: number) => `place ${n}`,
  citedAt: (n: number) => `Cited in the text, place ${n}`,
  inContext: 'All in context',
  uncited: 'Not cited in an article.',
  cited: (locator?: string) => (locator ? `[cited, ${locator}]` : '[cited]'),
};

/** The files of an article. */
export const articleFiles = {
  offer: 'This article as {text}, {tei} or {annotations}',
  text: 'plain text',
};
