import { counting } from './counting.ts';

const count = counting('en');

/** What the search page and the quick search say while they are used. */
export const search = {
  /** Kinds of results beside those of entities. */
  kinds: { article: 'Article', quote: 'Quote', paragraph: 'Passage', heading: 'Heading' },
  /** What a search can be narrowed by, as headings of filters and on chips. */
  fields: {
    kind: 'Kind',
    person: 'Person named',
    organization: 'Organization named',
    place: 'Place named',
    document: 'Document named',
    event: 'Event named',
    term: 'Term named',
    speaker: 'Said by',
    about: 'Said of',
    article: 'In article',
    publication: 'Publication',
    tag: 'Tag',
    collection: 'Collection',
    year: 'Year',
    before: 'Before',
    after: 'After',
    certainty: 'Speaker is',
    checked: 'Against its source',
  },
  /** The heading of a filter by a kind of the edition's own. */
  named: (kind: string) => `${kind} named`,
  certainties: { certain: 'certain', likely: 'likely', unsure: 'not certain' },
  /** What became of quotes held against their sources, as values of a filter. */
  verdicts: {
    exact: 'exact',
    typographic: 'the same words',
    marked: 'changes marked',
    changed: 'changed',
    absent: 'not found there',
    'no-source': 'no source',
  },
  /** Between names of which one is meant. */
  or: 'or',
  not: (what: string) => `Not: ${what}`,
  remove: (what: string) => `Remove: ${what}`,
  /** How much was found: `counts` is a list of counts with their nouns. */
  found: {
    exact: (counts: string) => `Found ${counts}.`,
    most: (counts: string) => `Found at most ${counts}.`,
    least: (counts: string) => `Found at least ${counts}.`,
  },
  entries: (n: number) => count(n, 'glossary entry', 'glossary entries'),
  articles: (n: number) => count(n, 'article', 'articles'),
  unknownSpeaker: (name: string) => `Nothing found: this edition quotes nobody called “${name}”.`,
  unknownName: (name: string, field: string) =>
    `Nothing found: this edition has nobody and nothing called “${name}” (${field.toLowerCase()}).`,
  near: 'Nothing found for these words. Names that are spelt alike:',
  nothing: 'Nothing found for these words.',
  fewer: 'Nothing found. Fewer words or filters may help.',
  unreadable:
    'The search index could not be read: it is made when the site is built, and fetched while you are online.',
  meant: 'Did you mean {text}?',
  mentions: (n: number) => count(n, 'mention', 'mentions'),
  quotes: (n: number) => count(n, 'quote', 'quotes'),
  saidBy: (name: string) => `Search what ${name} said`,
  morePlaces: (n: number) => `${count(n, 'more place', 'more places')} in this article`,
  noSpeaker: 'Speaker not named',
  told: { indirect: 'in other words', turn: 'in a transcript', 'no-comment': 'no comment' },
  unsure: 'speaker not certain',
  saved: 'Saved.',
  savedFirst: (n: number) => `Saved the first ${count(n, 'result', 'results')}.`,
};

/** What the quick search says. */
export const quickSearch = {
  name: 'Quick search',
  box: 'Search by word, person or term',
  hint: 'A name, a term, words …',
  suggestions: 'Suggestions',
  count: (n: number) => `${count(n, 'suggestion', 'suggestions')}.`,
  keys: '↑ ↓ choose · Enter open · Esc close',
  said: (name: string) => `What ${name} said`,
  words: (text: string) => `Search for “${text}”`,
};

/** What stands on the search page, and in the search box of other pages. */
export const searchPage = {
  title: 'Search',
  box: 'Words, a name, or who said it',
  submit: 'Search',
  noScript: 'Search needs JavaScript. These lists hold all that it searches:',
  lists: 'Lists',
  chips: 'Narrowed to',
  order: 'Order',
  orders: { best: 'best first', newest: 'newest first', place: 'in the order of the text' },
  filters: 'Narrow the results',
  results: 'Results',
  more: 'Show more',
  save: 'Save the results',
  saveAs: { csv: 'as a table (CSV)', bibtex: 'as BibTeX', ris: 'as RIS', csl: 'as CSL-JSON' },
  slash: 'The key / opens the quick search (Ctrl-K always does)',
  help: 'How to search',
  examples: [
    ['speaker:lavrov sanctions', 'quotes of Lavrov that have the word; a name needn’t be complete'],
    ['What did Lavrov say about sanctions before 2020?', 'the same as a question'],
    ['"exact phrase"', 'these words in this order'],
    ['-word', 'without the word'],
    ['before:2020 after:2018-09', 'by the date of the article: a year, a month, or a day'],
    ['about:"six-party talks"', 'quotes in which it is named'],
    ['person: organization: place: document: event: term:', 'articles that name it, under any of its names'],
    [
      'kind:quote year:2018 publication:"…" tag:"…" certainty:certain',
      'the same as the filters; a minus before it excludes: -speaker:pompeo',
    ],
  ],
  rules:
    'Several values of one filter widen the search, different filters narrow it. Letter case and accents make no difference. The down arrow goes from the box to the first result. The address of the page holds the whole search, to keep or to send on. As long as the page stays open, what it has loaded is searched without a network as well.',
};
