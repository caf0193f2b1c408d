import { counting } from './counting.ts';
import { nouns } from './nouns.en.ts';

const count = counting('en');

/** The page of an article. */
export const article = {
  original: 'original',
  archived: 'archived copy',
  contents: 'Contents',
  inThis: 'In this article',
  nextTo: 'Other articles',
  related: 'Related articles',
  bothName: (names: string) => `Both name ${names}`,
  others: (n: number) => count(n, 'other', 'others'),
  alsoIn: 'Also told in {articles}',
  later: 'Later',
  earlier: 'Earlier',
};

/** A card, opened over a page. */
export const card = {
  explanations: 'Explanations',
  doubt: (reason: string) => `Not certain: ${reason}.`,
  open: 'the text leaves it open',
  named: (here: number, inAll: number) => `Named ${nouns.times(here)} here, in ${nouns.articles(inAll)} in all`,
  quotesHere: (n: number) => `${nouns.quotes(n)} here`,
  inAll: (n: number) => `${n} in all`,
  compare: (n: number) => `compare ${nouns.articles(n)}`,
};

/** Who is quoted in an article, above its text. */
export const voices = {
  title: 'Voices',
  of: (speakers: number, quotes: number) => `${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}`,
  bar: (n: number) => nouns.quotes(n),
  only: (name: string) => `Mark only what ${name} said`,
  more: (n: number) => count(n, 'other speaker', 'other speakers'),
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
  who: 'People and organizations',
  where: 'Places and events',
  what: 'Documents and terms',
  card: 'A name tells who or what it is under the pointer, with the focus, or at a first tap. The Tab key goes from paragraph to paragraph, arrow keys go from mark to mark in it.',
  unsure: '{name} with a question mark is not certain: its card says why.',
  unsureName: 'A name',
  direct: '{words}: {sign} beside their first line.',
  directWords: '“Words in marks”',
  directSign: 'the speaker',
  indirect: '{words}: {sign}.',
  indirectWords: 'Words without marks',
  indirectSign: 'told by the writer',
  unclear: '{sign}: the text leaves open whose words they are.',
  unclearSign: 'Speaker unclear',
  menu: 'The speaker’s name, or a tap on the words, opens their link, their citation, the code to embed them and why they are attributed so; ¶, or a tap elsewhere, cites the paragraph.',
};

/** How to cite a work, and the parts of an article. */
export const cite = {
  article: 'Cite this article',
  document: 'Cite this document',
  entry: 'Cite this entry',
  parts:
    'A paragraph or quotation is cited as the article is, with its own anchor behind the address: the sign ¶ at a paragraph and the name of the speaker at a quotation link to it.',
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

/** The article on paper, for a class. */
export const handout = {
  print: 'Print as handout',
  others: 'Also named',
};

/** What shows a quotation on another site, and what stands below it there. */
export const embed = {
  it: 'Embed it',
  copied: 'Code copied',
  code: 'Code to embed it',
  failed: 'The code can’t be had now. Are you offline?',
  share: 'Page to share',
  inArticle: 'Read it in its article',
  in: 'in “{text}”',
  toldIn: 'as told in “{text}”',
};

/** The files of an article. */
export const articleFiles = {
  offer: 'This article as {formats}',
  text: 'plain text',
};
