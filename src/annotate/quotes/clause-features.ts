import { Tag } from '../names/word-tags.en.ts';
import type { Candidate, Place } from './candidates.ts';
import { feature } from './feature.ts';
import type { ReadSentence } from './noun-phrases.ts';

/** Where in the sentence the words that name a candidate stand: their order, and the kind of clause that they open. */
export function phraseFeatures({ rule, phrase }: Candidate, { read, at }: Place): string[] {
  const features: string[] = [];
  if (phrase.governed) features.push('governed', feature`${rule}, governed`);
  if (phrase.plural) features.push('plural', feature`${rule}, plural`);
  if (read.beginning[phrase.from] !== phrase) return features;
  const side = phrase.from < at ? 'before' : 'after';
  const distance = stepOf(phrase.from < at ? at - phrase.to : phrase.from - at);
  const nth = stepOf(placeIn(read.phrases, (one) => one === phrase));
  const clause = clauseOf(read, phrase.from);
  const opened = openerOf(read, phrase.from);
  features.push(
    feature`named ${side}`,
    feature`${rule}, named ${side}`,
    feature`named ${distance} away`,
    feature`${rule}, named ${distance} away`,
    feature`named as number ${nth}`,
    feature`${rule}, named as number ${nth}`,
    feature`named in clause with ${clause}`,
    feature`${rule}, named in clause with ${clause}`,
    feature`named after ${opened}`,
    feature`${rule}, named after ${opened}`,
  );
  return features;
}

/** How the verb or noun of speech stands: among the others of its sentence, and behind which word. */
export function cueFeatures({ rule, phrase, cue }: Candidate, { read, at, said }: Place, unit: number): string[] {
  const gap = Math.abs(at - unit);
  let nearer = 0;
  for (let i = at - gap + 1; i < at + gap && nearer < most; i += 1) if (read.verbAt[i]) nearer += 1;
  const nth = read.verbAt[unit] ? stepOf(placeIn(read.verbs, (one) => one.unit === unit)) : 'none';
  const outer = stepOf(
    read.verbs.slice(0, mostRead).filter((one) => one.unit < unit && one.verb.kinds.has('bare')).length,
  );
  const behind = wordKind(read, unit - 1);
  const features = [
    feature`${stepOf(nearer)} cues nearer`,
    feature`${rule}, ${stepOf(nearer)} cues nearer`,
    feature`cue number ${nth}`,
    feature`${rule}, cue number ${nth}`,
    feature`${outer} cues outside`,
    feature`${rule}, ${outer} cues outside`,
    feature`cue behind ${behind}`,
    feature`${rule}, cue behind ${behind}`,
  ];
  if (said?.cue && cue && said.cue.start === cue.start) features.push('shared cue', feature`${rule}, shared cue`);
  if (read.beginning[phrase.from] === phrase) {
    const distance = stepOf(phrase.from < unit ? unit - phrase.to : phrase.from - unit);
    features.push(feature`cue ${distance} from subject`, feature`${rule}, cue ${distance} from subject`);
  }
  return features;
}

/** How much the text so far has spoken of the candidate. */
export function historyFeatures({ speaker }: Candidate, { discourse, reported }: Place): string[] {
  const { name, referent, resolved } = speaker;
  const features = [feature`is ${referent?.kind ?? (referent?.human ? 'human' : 'unknown')}`];
  if (resolved) features.push('resolved');
  if (reported && reported.speaker.name === name) features.push('reported before');
  const seen = referent && discourse.people.find((one) => one.referent === referent);
  if (!seen) return features;
  features.push(
    feature`spoken of ${stepOf(seen.times)} times`,
    feature`spoken of ${stepOf(discourse.sentence - seen.sentence)} ago`,
  );
  return features;
}

/** How the clause is tied whose first phrase begins at `from`: `[when] Okafor spoke`, `[, whom] the board asked`. */
function clauseOf({ units }: ReadSentence, from: number): string {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const unit = units[at];
    if (!unit || unit.stretch || unit.word.text === ',') break;
    if (!(unit.word.tags & (Tag.subordinator | Tag.relative))) continue;
    const { lower } = unit.word;
    return lower === 'that' || lower === 'as' ? lower : lower.startsWith('wh') ? 'what' : 'other';
  }
  return 'none';
}

function openerOf(read: ReadSentence, from: number): string {
  return from === 0 ? 'nothing' : wordKind(read, from - 1);
}

function wordKind({ units, verbAt }: ReadSentence, at: number): string {
  const unit = units[at];
  if (!unit) return 'nothing';
  if (unit.stretch) return 'stretch';
  const { tags, text, lower, shape } = unit.word;
  if (shape === 'mark') return text === ',' ? 'comma' : 'mark';
  if (lower === 'to') return 'to';
  if (/^(?:is|are|was|were|be|been|being)$/.test(lower)) return 'be';
  if (tags & Tag.auxiliary) return 'auxiliary';
  if (tags & Tag.conjunction) return 'conjunction';
  if (tags & Tag.relative) return 'relative';
  if (tags & Tag.preposition) return 'preposition';
  return verbAt[at] || tags & Tag.verb ? 'verb' : 'word';
}

/** The place of the first that fits, or `most`. */
function placeIn<T>(all: readonly T[], fits: (one: T) => boolean): number {
  for (let at = 0; at < most && at < all.length; at += 1) if (fits(all[at] as T)) return at;
  return most;
}

/** Counts are told apart up to this. */
const most = 15;
/** No more of a sentence's verbs are counted, which keeps hostile texts linear. */
const mostRead = 60;

function stepOf(count: number): string {
  return count < 4 ? String(count) : count < 8 ? '4-7' : count < most ? '8-14' : '15+';
}
