import {
  contentPrepositions,
  distancingWords,
  relativePronouns,
  topicLinks,
} from '../../languages/en/closed-classes.ts';
import { definingForms, writtenForms } from '../../languages/en/speech/title-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { QuotePlace } from '../candidates/quote-place.ts';

/** Whether the sentence shows that a stretch is a term, a title or what others say, and no words of a speaker. */
export function isTerm(place: QuotePlace): boolean {
  const { read, at } = place;
  return (
    distancingWords.has(lowerAt(read.units, at - 1)) ||
    definingForms.has(lowerAt(read.units, at + 1)) ||
    isAside(place) ||
    isHeading(place) ||
    isDescribed(place) ||
    isWrittenOf(place) ||
    isAskedFor(place)
  );
}

/** Whether the stretch is a term between dashes or brackets: `oil moved at sea — “ship transfers” of fuel`. */
function isAside(place: QuotePlace): boolean {
  const { units } = place.read;
  const isOpened = /^(?:—|–|--|\()$/.test(units[place.at - 1]?.word.text ?? '');
  return isOpened && /^(?:of|\)|—|–|--)$/.test(units[place.at + 1]?.word.text ?? '') && isSmall(place);
}

/**
 * Whether the stretch is a heading, `‘A fight to the end’`: in single marks, alone in its block, in a text with speech
 * in double marks.
 */
function isHeading({ read, lastSentence, stretch, lastQuote }: QuotePlace): boolean {
  const isAlone = read.units.length === 1 && lastSentence?.block !== read.block;
  return isAlone && stretch.mark === 'single' && lastQuote?.stretch.mark === 'double';
}

/** Whether people or things are called so of whom the sentence goes on to tell: `the papers wrote of [“brave keepers”] who lit the lamps`. */
function isDescribed(place: QuotePlace): boolean {
  const { units, inPhrase } = place.read;
  const isTopic = contentPrepositions.has(lowerAt(units, place.at - 1)) && !inPhrase[place.at - 2];
  return isTopic && relativePronouns.has(lowerAt(units, place.at + 1)) && isSmall(place);
}

/** Whether people write or read of what is called so: `the papers wrote about [“miracle nets”]`. */
function isWrittenOf(place: QuotePlace): boolean {
  const { units } = place.read;
  let at = place.at;
  while (tagsAt(units, at - 1) & Tag.conjunction && units[at - 2]?.stretch) at -= 2;
  return topicLinks.has(lowerAt(units, at - 1)) && writtenForms.has(lowerAt(units, at - 2)) && isSmall(place);
}

/** Whether the stretch describes what others are to do or to have: `asked visitors to find their own [“aha!”] moments`. */
function isAskedFor(place: QuotePlace): boolean {
  const { read, at } = place;
  const cue = read.verbs.findLast(({ unit, verb }) => unit < at && verb.kinds.has('urge'));
  const owned = read.ending[at];
  const isOwned = owned !== undefined && (tagsAt(read.units, owned.from) & Tag.possessive) !== 0;
  if (!cue || !isOwned || read.beginning[at + 1]?.kind !== 'noun' || !isSmall(place)) return false;
  return read.units.slice(cue.unit, owned.from).some(({ word }) => word.lower === 'to');
}

/** Whether a stretch is of a few words without a capital. */
function isSmall({ tokens, stretch }: QuotePlace): boolean {
  const words = tokens.slice(stretch.from, stretch.to).filter(({ word }) => word.shape !== 'mark');
  return words.length < 5 && words.every(({ word }) => word.shape === 'lower');
}
