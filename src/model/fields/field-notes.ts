import type { Accepted } from '../accepted.ts';
import type { FrontMatter } from '../article.ts';
import type { Entry, Kind } from '../entity.ts';
import type { Site } from '../site.ts';

/** What a field holds, told to who fills it in: in new files, and in the schemas that editors of code read. */
export interface FieldNote {
  says: string;
  /** A value as YAML writes it in one line. */
  example: string;
  /** The kinds of entry that have use for it; all where it is absent. */
  kinds?: readonly Kind[];
}

/** The fields of an article's front matter, in the order in which a new one has them. */
export const articleNotes: Readonly<Record<keyof FrontMatter, FieldNote>> = {
  title: { says: 'The headline. Without it, the first heading or the file’s name.', example: 'The harbour talks' },
  date: {
    says: 'When it was published: a day, a month or a year; 1845~ is about 1845. “On Tuesday” is read against it.',
    example: '2024-03-07',
  },
  authors: { says: 'Who wrote it, in the order of the byline.', example: '[Ada Lund]' },
  publication: { says: 'The newspaper, journal or series that it appeared in.', example: 'The Courier' },
  source: { says: 'The address of the original.', example: 'https://example.org/the-harbour-talks' },
  archived: {
    says: 'The address of a copy of the original in an archive of the web.',
    example: 'https://archive.example/2024/the-harbour-talks',
  },
  accessed: { says: 'When the original was last seen.', example: '2024-03-08' },
  lang: { says: 'The language of the text. Without it, the edition’s.', example: 'en' },
  summary: { says: 'One or two sentences for lists and previews.', example: 'The Harbour Board has an offer.' },
  tags: { says: 'Words to group articles by.', example: '[harbour]' },
  collection: { says: 'What it is a part of: a series, a correspondence, a record group.', example: 'The quay' },
  aliases: { says: 'Other names of it, for links by name: [[The first talks]].', example: '[The first talks]' },
  permalink: { says: 'The address where it was published before.', example: '/2024/the-harbour-talks/' },
  formerly: { says: 'Names of its file under which it was published before.', example: '[first-talks]' },
  genre: {
    says: 'What kind of text it is: report, transcript, first-person, story or reference. Without it, the text tells.',
    example: 'report',
  },
  paraphrases: {
    says: 'Which paraphrases (speech without marks) are marked: all, certain or none.',
    example: 'certain',
  },
  annotate: {
    says: 'What a name means in this article: the id of an entry, or false for no mark.',
    example: '{ Palk: ines-palk, Kestrel: false }',
  },
  draft: { says: 'true keeps the article out of the site.', example: 'true' },
};

/** The fields of an entry of the glossary, in the order in which a new one has them. */
export const entryNotes: Readonly<Record<keyof Entry, FieldNote>> = {
  name: { says: 'The full name, as the card is headed.', example: 'Mina Okafor' },
  aliases: { says: 'Other names, acronyms, spellings.', example: '[HB]' },
  family: { says: 'The surname, so that it is found alone.', example: 'Okafor', kinds: ['person'] },
  summary: { says: 'One or two sentences: the card.', example: 'Economist; she speaks for the ports in the talks.' },
  symbol: { says: 'The official symbol.', example: 'HB/2024/12', kinds: ['document'] },
  date: {
    says: 'When it was issued, began or came to be: a day, a month or a year.',
    example: '2024-03',
    kinds: ['document', 'event', 'place', 'organization'],
  },
  end: { says: 'When it ended.', example: '2024-06', kinds: ['event', 'place', 'organization'] },
  in: { says: 'The place or event that holds it: the id of an entry.', example: 'kestrel', kinds: ['place', 'event'] },
  url: { says: 'The document’s official address.', example: 'https://example.org/hb-2024-12', kinds: ['document'] },
  roles: {
    says: 'Offices, earliest first. Cards show the one held on an article’s date.',
    example: '[{ title: Chief negotiator, of: Harbour Board, from: 2023-05 }]',
    kinds: ['person'],
  },
  sameAs: { says: 'The same thing elsewhere, in Wikidata for one.', example: '[https://www.wikidata.org/wiki/Q42]' },
  image: {
    says: 'A picture: its path, what it shows, and who made it under which licence.',
    example: '{ src: /images/okafor.jpg, alt: Mina Okafor at her desk, credit: "Ada Lund, CC BY 4.0" }',
  },
  formerly: { says: 'Ids that the entry was published under before.', example: '[m-okafor]' },
  draft: { says: 'true keeps the entry out of all that is published; npx lectern dev shows it.', example: 'true' },
};

/** The fields of `site.yaml`, in the order in which a new one has them. */
export const siteNotes: Readonly<Record<keyof Site, FieldNote>> = {
  title: { says: 'The edition’s name, at the top of every page.', example: 'My edition' },
  tagline: { says: 'A few words below the title.', example: 'Reports from the harbour, with their sources' },
  description: {
    says: 'One or two sentences for search engines and previews.',
    example: 'What was said in the talks on the new quay, and by whom.',
  },
  url: { says: 'The address that the edition is published at.', example: 'https://example.org/edition/' },
  language: { says: 'The language of the pages, and of articles that name none.', example: 'en' },
  publisher: { says: 'Who publishes the edition.', example: 'The Harbour Reading Room' },
  licence: { says: 'The terms that the texts are under.', example: 'CC BY 4.0' },
  report: { says: 'Where readers report a mark that they think wrong.', example: 'mailto:editor@example.org' },
  citationStyle: {
    says: 'How sources are cited: a built-in style, or a .csl file beside this one.',
    example: 'chicago-author-date',
  },
  compare: {
    says: 'On what articles are set side by side: ids of entries, or how many of those that articles share most.',
    example: '100',
  },
  layer: {
    says: 'The marks that readers see at first: everything, people, quotes, first or nothing.',
    example: 'everything',
  },
  kinds: {
    says: 'Kinds of entry beside people, organizations, places, documents, events and terms.',
    example: '{ ship: { one: ship, many: ships } }',
  },
  overrides: {
    says: 'Components of your own in place of Masthead, Footer, ArticleHead, EntityHead or Card.',
    example: '{ Footer: components/Footer.astro }',
  },
  logo: { says: 'A picture in place of the title at the top of pages.', example: '/images/logo.svg' },
  favicon: { says: 'The picture in a browser’s tab.', example: '/images/tab.svg' },
  colors: {
    says: 'Colours in place of the usual ones, for light screens and for dark ones.',
    example: '{ accent: { light: "#1d4f7d", dark: "#8fc1ee" } }',
  },
  fonts: { says: 'Faces of the text, and of what stands beside it.', example: '{ text: Georgia, interface: Verdana }' },
  navigation: {
    says: 'Links at the top of pages, in place of the usual ones.',
    example: '[{ title: Articles, to: /articles/ }, { title: The Courier, to: https://example.org }]',
  },
  footer: {
    says: 'A sentence at the foot of every page.',
    example: 'Read, corrected and kept by the Harbour Reading Room.',
  },
  analytics: { says: 'A script that counts visits.', example: '{ src: /count.js }' },
  exports: {
    says: 'Which data files the site has. Without it, all of them with up to 500 articles.',
    example: '[csv, jsonl, text, annotations, tei, references]',
  },
  articlePreviews: { says: 'Whether each article has a preview image of its own.', example: 'true' },
  quotePreviews: { says: 'Whether each quotation has a page of its own to be shared by.', example: 'true' },
  genre: {
    says: 'What kind of text the articles are, where they don’t say: report, transcript, first-person, story or reference.',
    example: 'report',
  },
  paraphrases: { says: 'Which paraphrases (speech without marks) are marked: all, certain or none.', example: 'all' },
  strict: { says: 'Whether fields of articles that Lectern doesn’t know are faults.', example: 'true' },
  search: { says: 'Who answers the search: files of the site, or the server of `lectern serve`.', example: 'server' },
  expectArchived: {
    says: 'Whether check tells which originals and references have no copy in an archive of the web.',
    example: 'true',
  },
};

/** The fields of an item of `accepted.yaml`. */
export const acceptedNotes: Readonly<Record<keyof Accepted, FieldNote>> = {
  article: { says: 'The article’s slug: its file’s name without .md.', example: 'harbour-talks' },
  quote: { says: 'A quotation, its marks included.', example: '“The quay is safe,”' },
  name: { says: 'Words that are the name of something.', example: 'NQC' },
  by: { says: 'Whose words the quotation is: the id of an entry, or a name.', example: 'mina-okafor' },
  as: { says: 'The id of the entry that the name means.', example: 'north-quay-company' },
  plain: { says: 'true: it is no quotation, or no name.', example: 'true' },
  differs: { says: 'Why the quotation may differ from its source.', example: 'The minutes have a slip of the pen.' },
  after: { says: 'The words that stand before it.', example: 'Mina Okafor left.' },
  before: { says: 'The words that stand behind it.', example: 'the report had it.' },
  nth: { says: 'Which one, where the same words stand several times in the same surroundings.', example: '2' },
  why: { says: 'A word to those who edit after you.', example: 'She says so in the next paragraph.' },
};
