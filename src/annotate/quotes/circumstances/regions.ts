import { otherTimes, partsOfDays, speakingForms } from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { Attribution, Region } from './attribution.ts';

/**
 * The parts of a sentence that describe the act of saying: the words from the cue to what was said, those between
 * speaker and cue, and those that open the sentence:
 * `[In Oslo on Monday], Okafor, [speaking to reporters], said [through a translator] that …`.
 */
export function regionsOf(read: ReadSentence, attribution: Attribution): Region[] {
  const { cueUnit, phrase } = attribution;
  const regions = [{ from: cueUnit + 1, to: endBehind(read, attribution) }];
  const isOwn = read.beginning[phrase.from] === phrase;
  if (!isOwn || phrase.from > cueUnit) return [...regions, ...tailRegion(read, attribution)];
  const between = { from: phrase.to, to: cueUnit };
  if (hasOnlyPhrases(read, between)) regions.push(between);
  return [...regions, ...commaParts(read, { from: 0, to: phrase.from }).filter((part) => isOpening(read, part))];
}

/** The participle clause behind an inverted subject: `said Okafor, [speaking to reporters in Oslo]`. */
function tailRegion(read: ReadSentence, { cueUnit, phrase }: Attribution): Region[] {
  if (phrase.from !== cueUnit + 1) return [];
  for (let at = phrase.to; at < Math.min(phrase.to + 14, read.units.length); at += 1) {
    if (read.units[at]?.stretch) return [];
    if (speakingForms.has(lowerAt(read.units, at))) return [{ from: at, to: endOfPhrases(read, at + 1) }];
  }
  return [];
}

/**
 * Where the region behind the cue ends: before what was said or another clause, past addressee, speaker and
 * prepositional phrases.
 */
function endBehind(read: ReadSentence, { cueUnit, phrase, content = [] }: Attribution): number {
  const { units, beginning } = read;
  const takesAddressee = read.verbAt[cueUnit]?.kinds.has('tell') || read.verbAt[cueUnit]?.kinds.has('urge');
  let at = cueUnit + 1;
  while (at < units.length) {
    const unit = units[at];
    if (!unit || isStop(read, at) || content.some(({ from, to }) => at >= from && at < to && !isAddressee(at))) break;
    const next = beginning[at];
    if (next && !isPassed(next, at)) break;
    at = next ? next.to : at + 1;
  }
  return at;

  function isPassed(next: NounPhrase, place: number): boolean {
    const isTime = ((next.tags | tagsAt(units, place)) & Tag.time) !== 0;
    if (next.governed || next === phrase || isTime || isAddressee(place)) return true;
    if (next.to === place + 1 && partsOfDays.has(lowerAt(read.units, place))) return true;
    return read.units[place - 1]?.word.text === ',' && read.ending[place - 1] !== undefined && next.kind === 'noun';
  }

  function isAddressee(place: number): boolean {
    return Boolean(takesAddressee && place === cueUnit + 1);
  }
}

function endOfPhrases(read: ReadSentence, from: number): number {
  let at = from;
  while (at < read.units.length && !isStop(read, at)) at += 1;
  return at;
}

/** Whether a region ends here: at words in marks, a colon, `that` or a verb; forms such as `speaking` don't end it. */
function isStop(read: ReadSentence, at: number): boolean {
  const unit = read.units[at];
  if (!unit || unit.stretch) return true;
  const { lower, text, tags } = unit.word;
  if (text === ':' || text === ';' || lower === 'that') return true;
  if (read.inPhrase[at] || speakingForms.has(lower) || lower === 'according') return false;
  if (read.verbAt[at] !== undefined) return read.verbAt[at]?.form !== 'participle' && !isRelayed(read, at);
  return (tags & (Tag.auxiliary | Tag.relative)) !== 0 || ((tags & Tag.verb) !== 0 && unit.word.shape === 'lower');
}

/** Whether a participle belongs to an agent, not to a clause: `as [quoted] by`. */
function isRelayed(read: ReadSentence, at: number): boolean {
  return lowerAt(read.units, at + 1) === 'by';
}

/** Whether there is no clause in a region, an auxiliary at its end aside. */
function hasOnlyPhrases(read: ReadSentence, { from, to }: Region): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = read.units[at];
    const later = unit && unit.word.tags & Tag.auxiliary && at === to - 1;
    if (!later && isStop(read, at)) return false;
  }
  return true;
}

/** The parts between commas: `[On Monday], [before the draft was out], Okafor said`. */
function commaParts({ units }: ReadSentence, { from, to }: Region): Region[] {
  const parts: Region[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (units[at]?.word.text !== ',') continue;
    parts.push({ from: start, to: at });
    start = at + 1;
  }
  return [...parts, { from: start, to }];
}

/** Whether a part before the subject tells where, when or how it was said. */
function isOpening(read: ReadSentence, { from, to }: Region): boolean {
  const first = read.units[from]?.word;
  if (!first || to === from || !hasOnlyPhrases(read, { from, to })) return false;
  if (otherTimes.has(first.lower)) return false;
  return (first.tags & (Tag.preposition | Tag.time | Tag.adverb)) !== 0 || speakingForms.has(first.lower);
}
