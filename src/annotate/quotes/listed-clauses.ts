import type { Quote, Span } from '../../model/annotation.ts';
import type { Block, Prose } from '../text/prose.ts';
import { blockLead } from './candidates/block-lead.ts';
import type { SpeakerCandidate } from './candidates/quote-place.ts';
import { detailsOf } from './circumstances/circumstances.ts';
import type { ReadSentence } from './grammar/noun-phrases.ts';
import { hasVerb } from './indirect/content-start.ts';
import { showingIn } from './indirect/surveys.ts';
import { certaintyOf, fieldsOf } from './quote-fields.ts';
import type { Story } from './story.ts';

/** A list of clauses behind a sentence that leads to it, by their blocks, `to` exclusive. */
export interface ListedClauses {
  quotes: Quote[];
  to: number;
}

/**
 * What somebody said, as a list: the items, or the lines without a point, behind a sentence that ends with a verb of saying and a
 * colon, `The mayor also said:`. `read` reads a block; items with words in marks are left to other rules. Undefined where no
 * list of clauses begins at `from`.
 */
export function listedClauses(
  story: Story,
  { blocks, text }: Prose,
  { from, read }: { from: number; read: (block: number) => ReadSentence[] },
): ListedClauses | undefined {
  const lead = story.lastSentence;
  if (lead?.block !== from - 1 || story.genres[from] === 'reference') return undefined;
  const teller = tellerIn(lead, story);
  if (!teller) return undefined;
  let to = from;
  while (isItem(text, blocks[to], blocks[from])) to += 1;
  const told = blocks
    .slice(from, to)
    .map((block, at) => ({ words: wordsOf(text, block), read: read(from + at) }))
    .filter((item) => item.read.length > 0 && item.read.every(isClause));
  const isList = told.length > 1 || (told.length === 1 && blocks[from]?.kind === 'item');
  if (!isList || told.length < to - from) return undefined;
  return { quotes: told.map(({ words }) => toQuote(words, { teller, lead, story })), to };
}

/** Who says what a list has; undefined where the sentence before doesn't end with a colon and tells that somebody said something. */
function tellerIn(lead: ReadSentence, story: Story): Omit<SpeakerCandidate, 'rule'> | undefined {
  const shown = blockLead(lead, story) && showingIn(lead).at(-1);
  const read = shown ? { ...lead, verbs: [...lead.verbs, shown] } : lead;
  const found = blockLead(read, story);
  const verb = shown?.unit === found?.cueUnit ? shown?.verb : lead.verbAt[found?.cueUnit ?? -1];
  const isTold =
    verb && (verb.kinds.has('bare') || verb.kinds.has('tell')) && verb.form !== 'base' && verb.form !== 'ing';
  return found && isTold && found.speaker.speaks && found.speaker.name !== null ? found : undefined;
}

/** Whether a block is of a list: an item, or a line that begins with a sign of one or ends without a point. */
function isItem(text: string, block: Block | undefined, first: Block | undefined): boolean {
  if (!block || block.kind !== first?.kind || block.end - block.start > longestItem) return false;
  if (block.kind === 'item') return true;
  const line = text.slice(block.start, block.end).trim();
  return block.kind === 'paragraph' && (sign.test(line) || (/^\p{Lu}/u.test(line) && !/[.?!:;,"”’»]$/.test(line)));
}

/** The longest line of a list, in UTF-16 code units. */
const longestItem = 300;

/** What a line of a list begins with in a text without mark-up. */
const sign = /^(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s/;

/** The words of an item, without its sign and its last point. */
function wordsOf(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  const from = /^\s{0,20}/.exec(line)?.[0].length ?? 0;
  const begun = from + (sign.exec(line.slice(from))?.[0].length ?? 0);
  return { start: start + begun, end: start + line.trimEnd().replace(/[.;,]$/, '').length };
}

/** Whether a sentence of an item is a clause, and has no words in marks. */
function isClause(read: ReadSentence): boolean {
  return hasVerb(read, 0, read.units.length) && !read.units.some(({ stretch }) => stretch);
}

interface Told {
  teller: Omit<SpeakerCandidate, 'rule'>;
  lead: ReadSentence;
  story: Story;
}

function toQuote(words: Span, { teller: { speaker, phrase, cue, cueUnit }, lead, story }: Told): Quote {
  return {
    ...words,
    type: 'indirect',
    ...fieldsOf(speaker, cue),
    ...(cueUnit !== undefined && detailsOf(lead, { cueUnit, phrase }, story)),
    rule: 'list-item',
    certainty: certaintyOf(speaker, 'likely'),
  };
}
