import { counting } from './counting.ts';
import { nouns } from './nouns.en.ts';

const count = counting('en');

/** Articles side by side on one entity. */
export const compare = {
  title: 'Articles compared',
  lead: 'What each article says of the same person, place, document or matter, subject by subject.',
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
  rows: (name: string) => `What is said on ${name}, by subject`,
  rowsLead:
    'A row is what the words speak of beside it; each place stands in one row. Tinted are words that more than one article uses there.',
  rowsLeft: (n: number) => `Not shown: ${count(n, 'further subject', 'further subjects')} of fewer articles.`,
  subject: 'Subject',
  day: 'Day',
  alone: 'Nothing else named',
  notHere: 'not here',
  elsewhere: 'named elsewhere in it',
  held: (n: number, all: number) => `in ${n} of ${nouns.articles(all)}`,
  /** What two articles share, and what more than one of several do. */
  shared: {
    two: {
      both: 'Both quote {speakers} and speak of {subjects}.',
      quote: 'Both quote {speakers}.',
      speak: 'Both speak of {subjects}.',
    },
    several: {
      both: 'More than one quotes {speakers} and speaks of {subjects}.',
      quote: 'More than one quotes {speakers}.',
      speak: 'More than one speaks of {subjects}.',
    },
  },
  only: {
    both: 'Only {article} quotes {speakers} and speaks of {subjects}.',
    quote: 'Only {article} quotes {speakers}.',
    speak: 'Only {article} speaks of {subjects}.',
  },
  more: (n: number) => `${nouns.places(n)} more in the article`,
};

/** The page that shows the edition in time. */
export const timeline = {
  title: 'Timeline',
  lead: 'Articles by the day they appeared, events and documents of the glossary by their dates, and quotes by the day they were said or, where none is given, by their article’s.',
  kinds: {
    article: { one: 'Article', many: 'Articles' },
    quote: { one: 'Quotes', many: 'Quotes' },
  },
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
  concerns: (name: string) => `${name} on the timeline`,
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
  speaksOf: (from: string, to: string, quotes: number) => `${from} speaks of ${to} in ${nouns.quotes(quotes)}`,
  speaksTo: (from: string, to: string, quotes: number) => `${from} speaks to ${to} in ${nouns.quotes(quotes)}`,
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
