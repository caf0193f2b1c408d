import { counting } from './counting.ts';
import { nouns } from './nouns.en.ts';
import * as searching from './search.en.ts';

// biome-ignore lint/performance/noBarrelFile: the words of a language are one, in files by what they are of
export { en as dates } from '../model/dates/date-phrases.ts';
export { doubts, marks, nameRules, quoteRules, ruleBook } from './marks.en.ts';
export { kinds, nouns } from './nouns.en.ts';
export { compare, network, timeline, zoom } from './overview.en.ts';
export { article, articleFiles, card, cite, citeBox, embed, handout, layers, legend, voices } from './reading.en.ts';
export { report } from './report.en.ts';

const count = counting('en');

export const search = searching.search;
export const quickSearch = searching.quickSearch;
export const searchPage = searching.searchPage;

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

export const home = {
  cast: 'Who and what is named',
  sample: 'How this edition reads',
  from: 'From {article}. Every name, document and quotation here is explained like this.',
  time: (first: string, last: string) => `${first} to ${last}`,
  line: (events: number, articles: number) =>
    `Above the line ${count(events, 'event', 'events')}, below it ${nouns.articles(articles)}.`,
  toTimeline: 'The timeline',
  ranking: 'Who is quoted',
  voices: (speakers: number, quotes: number) => `All ${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}`,
};

export const articles = {
  all: 'All articles',
  allOf: (n: number) => `All ${nouns.articles(n)}`,
  newestFirst: (n: number) => `${nouns.articles(n)}, newest first`,
};

/** What articles are grouped by. */
export const groupings = { tags: 'Tags', collections: 'Collections' };

export const quotes = {
  allOf: (n: number) => `All ${nouns.quotes(n)}`,
  orders: (n: number) => `${nouns.quotes(n)}: {speaker} or {article}`,
  bySpeaker: 'by speaker',
  byArticle: 'by article',
  speakers: 'By speaker',
  articles: 'By article',
  told: { indirect: 'in other words', turn: 'in a transcript', 'no-comment': 'no comment' },
  noComments: 'Asked, and said nothing',
  nobody: 'Speaker not named',
  to: 'to {name}',
  via: (what: string) => `through ${what}`,
  saidOn: 'said {day}',
  again: {
    same: 'Also in',
    shortened: 'Shortened in',
    longer: 'At greater length in',
    reworded: 'In other words in',
  },
  againBy: {
    same: (name: string) => `Given to ${name} in`,
    reworded: (name: string) => `Nearly so by ${name} in`,
  },
  collated: {
    exact: 'exact as in its source',
    typographic: 'the words of its source',
    marked: 'as in its source, changes marked',
    changed: 'changed from its source',
    absent: 'not found in its source',
    'no-source': '',
  },
  doubt: (reason: string) => `(not certain: ${reason})`,
  open: 'the text leaves the speaker open',
  others: 'Speakers without an entry',
  fromTo: (first: string, last: string) => `${first} – ${last}`,
  inArticles: 'Each article has its quotes where they were said: {articles}.',
};

/** The page of a person or other entity. */
export const entity = {
  draft: 'Draft: this preview alone shows it',
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
  mentionsOf: (name: string) => `Mentions of ${name} in context`,
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
  findArticles: 'Find in these articles',
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
  newestFirst: 'newest first',
  oldestFirst: 'oldest first',
  byTitle: 'by title',
  byAuthor: 'by author',
  noAuthor: 'No author named',
  pages: 'Pages of this list',
  page: (n: number, all: number) => `Page ${n} of ${all}`,
  loading: 'Loading the rest of the list …',
  notLoaded: 'The rest of the list could not be loaded',
  shown: (n: number, all: number) => `${n} of ${all} shown`,
  allShown: (n: number) => `All ${n} shown`,
};

export const glossary = {
  az: 'Glossary A–Z',
  whole: 'The whole glossary, A–Z',
  size: (n: number) => `${nouns.entries(n)}, A–Z`,
  named: (entries: number, named: number) => `${nouns.entries(entries)}, ${named} named in the articles`,
  allNamed: (n: number) => `${nouns.entries(n)}, all named in the articles`,
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

/** The page that says how the edition was made. */
export const about = {
  how: 'How it was annotated',
  howMade: (entries: number) =>
    [
      `The marks in this edition were made by rule when it was built. Names come from a glossary of ${nouns.entries(entries)};`,
      'where a name could mean several, the article’s own words decide, and where they don’t, it is left unmarked.',
    ].join(' '),
  howMany: (articles: number, mentions: number, quotes: number) =>
    `In ${nouns.articles(articles)} there are ${nouns.mentions(mentions)} and ${nouns.quotes(quotes)}.`,
  withSpeaker: (n: number) => `${count(n, 'quote has', 'quotes have')} a speaker.`,
  howSure: (certain: number) =>
    [
      'Each finding keeps the rule that made it and how sure that rule is:',
      `${count(certain, 'quote is', 'quotes are')} certain by rule.`,
      'What is doubtful says so, and why, in its card or beside the quotation. An editor’s decision in the text overrules every rule.',
    ].join(' '),
  citing: 'Linking and citing',
  permalinks:
    'Every paragraph has a permanent address: the sign ¶ beside it is its link, and on a phone a tap on its words cites it. Every quotation has one too, and lists of quotations link to it.',
  data: 'The data',
  formats:
    'All that is marked here can be had in open formats: the mentions as {mentions}, the quotations as {quotes}, and the sources as {bibtex} or {csl}. The {manifest} lists every file with its checksum; {page} explains them.',
  formatsOfArticles: (formats: string) => `Each article can be had, from its foot, as ${formats}.`,
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
  note: 'What this link led to is no longer here. This stands nearest to where it was.',
  noteOf: (start: string) =>
    `What this link led to, “${start}”, is no longer here. This stands nearest to where it was.`,
  wentTo: 'It is in another article now.',
};

/** The page that counts who is quoted. */
export const quoted = {
  title: 'Who is quoted',
  lead: (speakers: number, quotes: number) =>
    `${nouns.speakers(speakers)} in ${nouns.quotes(quotes)}. A full bar counts words in marks, a hollow one words told by the writer. These are counts of this edition, no judgement of anybody.`,
  unsure: (unsure: number, quotes: number) =>
    `Of ${nouns.quotes(quotes)}, ${unsure} have no speaker that is sure. By year and by publication they stand apart, behind a plus; all other counts leave them out.`,
  otherSpeakers: 'Other speakers',
  unsureHere: (n: number) => `+ ${n} unsure`,
  overTime: 'Over time',
  speaker: 'Speaker',
  kinds: 'By kind of speaker',
  others: 'Without an entry',
  years: 'By year',
  publications: 'By publication',
};

/** Questions that the search answers, as examples. */
export const questions = {
  title: 'For example',
  said: (speaker: string, topic: string) => `What did ${speaker} say about ${topic}?`,
  speaksOf: (topic: string) => `Who speaks of ${topic}?`,
  named: (document: string) => `Which articles name ${document}?`,
};

/** Lists of the works cited. */
export const sources = {
  one: 'Source',
  all: 'All sources of this edition',
  size: (n: number) => `${nouns.works(n)} cited, each with the places that cite it`,
  inGlossary: 'In the glossary',
  archived: 'Archived copy',
  archivedAt: (address: string) => `Archived at ${address}`,
  seen: (day: string) => `seen ${day}`,
  where: 'Cited in',
  citedIn: 'Cited in {article}:',
  place: (n: number) => `place ${n}`,
  citedAt: (n: number) => `Cited in the text, place ${n}`,
  inContext: 'All in context',
  uncited: 'Not cited in an article.',
  cited: (locator: string) => `[cited, ${locator}]`,
};
