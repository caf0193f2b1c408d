import type { Token } from '../names/tokens.ts';
import { isGivenName, Tag } from '../names/word-tags.en.ts';
import type { Candidate, Place } from './candidates.ts';
import { cueFeatures, historyFeatures, phraseFeatures } from './clause-features.ts';
import { feature } from './feature.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { sourcesOf } from './source-phrases.ts';
import { namers, smallWords, works } from './stretch-words.en.ts';

/**
 * What speaks for and against a candidate, as names of features that are there. No feature holds a word of the text: they
 * tell kinds of words, places and distances, so that weights learnt on one corpus carry over.
 */
export function featuresOf(candidate: Candidate, place: Place): string[] {
  const { rule, cueUnit, by } = candidate;
  const kind = kindOf(candidate.phrase);
  const features = [feature`rule ${rule}`, feature`${rule}, ${kind}`];
  const { said } = place;
  if (candidate.speaker.name === null) features.push(feature`unnamed, ${kind}`);
  if (said && said.block === place.read.block)
    features.push(isSame(candidate, said.speaker) ? 'spoke before' : 'another spoke before');
  if (said?.sentence === place.read && isSame(candidate, said.speaker)) features.push('spoke in this sentence');
  features.push(feature`${rule}, ${said?.block === place.read.block ? 'after speech' : 'first in block'}`);
  if (place.at === 0) features.push(feature`opens sentence, ${rule}`);
  if (place.read.units.length === 1) features.push(feature`whole sentence, ${rule}`);
  features.push(...phraseFeatures(candidate, place), ...historyFeatures(candidate, place));
  if (cueUnit === undefined) return features;
  features.push(...distanceFeatures(candidate, place, cueUnit), ...cueFeatures(candidate, place, cueUnit));
  if (by) features.push(feature`subject ${by}`, feature`subject ${by}, ${kind}`);
  return features;
}

/** What speaks for and against words in marks being speech at all, whoever may have said it. */
export function stretchFeatures(place: Place): string[] {
  const { read, at, stretch, tokens, text } = place;
  const words = tokens
    .slice(stretch.from, Math.min(stretch.to, stretch.from + 30))
    .filter(({ word }) => word.shape !== 'mark');
  const size = sizeOf(words.length);
  const form = formOf(words);
  const before = neighbour(place, at - 1);
  const after = neighbour(place, at + 1);
  const inner =
    text
      .slice(stretch.start, stretch.end)
      .replace(/["'“”‘’«»\s]+$/, '')
      .at(-1) ?? '';
  const end = inner === ',' ? 'comma' : inner === '.' ? 'point' : inner === '!' || inner === '?' ? 'call' : 'none';
  const features = [
    feature`size ${size}`,
    feature`form ${form}`,
    feature`${form}, size ${size}`,
    feature`after ${before}`,
    feature`after ${before}, ${form}`,
    feature`before ${after}`,
    feature`before ${after}, size ${size}`,
    feature`ends ${end}, size ${size}`,
    feature`ends ${end}`,
    feature`mark ${stretch.mark}`,
    feature`mark ${stretch.mark}, size ${size}`,
    feature`after ${before}, size ${size}`,
  ];
  if (!stretch.closed) features.push('unclosed');
  if (read.units.length === 1) features.push(feature`whole sentence, ${form}`, feature`whole sentence, size ${size}`);
  if (before === 'dash' || before === '(') features.push(feature`aside, ${form}, before ${after}`);
  if (words.some(({ word }) => /^(?:i|we|you|i'm|my|our|me|us|your)$/.test(word.lower))) features.push('first person');
  if (words.some(({ word }) => word.tags & (Tag.auxiliary | Tag.pronoun))) features.push(feature`clause, size ${size}`);
  if (read.units.some((unit, i) => i !== at && unit.stretch)) features.push('others in sentence');
  if (place.said?.block === read.block) features.push(feature`spoken before, size ${size}`);
  if (read.verbs.length === 0) features.push(feature`no cue, size ${size}`, feature`no cue, ${form}`);
  if (read.block === 0) features.push(feature`headline, ${stretch.mark}`);
  if (/[=<>@#]/.test(text[stretch.start - 1] ?? '')) features.push('in code');
  return features;
}

function distanceFeatures({ rule, phrase }: Candidate, place: Place, unit: number): string[] {
  const { read, at, cues } = place;
  const verb = read.verbAt[unit];
  const gap = Math.abs(at - unit) - 1;
  const distance =
    gap === 0
      ? '0'
      : gap === 1
        ? '1'
        : gap < 4
          ? '2-3'
          : gap < 8
            ? '4-7'
            : gap < 15
              ? '8-14'
              : gap < 30
                ? '15-29'
                : '30+';
  const kind = verb
    ? kindsOf(verb.kinds)
    : rule === 'noun-cue' && cues.nouns.has(read.units[unit]?.word.lower ?? '')
      ? 'noun of speech'
      : 'other';
  const side = unit < at ? 'before' : 'after';
  const features = [
    feature`${side}, distance ${distance}`,
    feature`${rule}, distance ${distance}`,
    feature`${kind}, distance ${distance}`,
    feature`${rule}, ${kind}`,
  ];
  if (verb) features.push(feature`form ${verb.form}, ${side}`);
  if (verb && sourcesOf(read, cues).length > 0)
    features.push(feature`${kind}, source in sentence`, feature`${rule}, source in sentence`);
  const [from, to] = unit < at ? [unit + 1, at] : [at + 1, unit];
  const between = { verbs: 0, stretches: 0, breaks: 0, that: 0, subjects: 0, clauses: 0 };
  for (let i = from; i < to; i += 1) {
    const word = read.units[i];
    if (read.verbAt[i]) between.verbs += 1;
    if (word?.stretch) between.stretches += 1;
    if (startsClause(place, i)) between.clauses += 1;
    if (word?.word.lower === 'that') between.that += 1;
    if (
      word &&
      (word.word.text === ';' ||
        (word.word.text === ',' && (read.units[i + 1]?.word.tags ?? 0) & (Tag.conjunction | Tag.subordinator)))
    )
      between.breaks += 1;
    if (read.beginning[i] && !read.beginning[i]?.governed && isVerbUnit(place, read.beginning[i]?.to ?? 0))
      between.subjects += 1;
  }
  features.push(
    feature`${side}, ${kind}, verbs between ${few(between.verbs)}`,
    feature`${side}, stretches between ${few(between.stretches)}`,
    feature`${side}, breaks between ${few(between.breaks)}`,
  );
  features.push(feature`${side}, ${kind}, subjects between ${few(between.subjects)}`);
  if (between.clauses > 0)
    features.push(
      feature`${side}, new clause between`,
      feature`${kind}, new clause between`,
      feature`${rule}, new clause between`,
    );
  if (side === 'before') {
    const next = read.units[unit + 1];
    const link = next?.stretch
      ? 'stretch'
      : next?.word.lower === 'that' || between.that
        ? 'that'
        : next?.word.text === ':'
          ? 'colon'
          : next?.word.text === ','
            ? 'comma'
            : next?.word.lower === 'to'
              ? 'to'
              : read.beginning[unit + 1]
                ? 'phrase'
                : 'other';
    features.push(feature`${kind}, leads to ${link}`);
    const outer = read.verbs.some((one) => one.unit < unit && one.verb.kinds.has('bare'));
    features.push(
      feature`${kind}, ${outer ? 'inner' : 'outermost'}`,
      feature`${kind}, ${outer ? 'inner' : 'outermost'}, distance ${distance}`,
    );
    if (phrase.from > unit) features.push('subject after verb');
  }
  return features;
}

/** `…, but [the ministry denied] it`: words of somebody else may follow. */
function startsClause(place: Place, comma: number): boolean {
  const { units, beginning } = place.read;
  if (units[comma]?.word.text !== ',' && units[comma]?.word.text !== ';') return false;
  const skip = (units[comma + 1]?.word.tags ?? 0) & Tag.conjunction ? 2 : 1;
  const subject = beginning[comma + skip];
  if (skip === 1 && units[comma]?.word.text === ',') return false;
  if (!subject || subject.governed) return false;
  let at = subject.to;
  while ((units[at]?.word.tags ?? 0) & Tag.adverb) at += 1;
  return isVerbUnit(place, at);
}

function isVerbUnit({ read }: Place, at: number): boolean {
  const word = read.units[at]?.word;
  return word !== undefined && (read.verbAt[at] !== undefined || (word.tags & (Tag.auxiliary | Tag.verb)) !== 0);
}

function kindsOf(kinds: ReadonlySet<string>): string {
  return kinds.has('bare') ? 'bare' : kinds.has('tell') ? 'tell' : kinds.has('say') ? 'say' : 'talk';
}

function few(count: number): string {
  return count > 2 ? '3+' : String(count);
}

function kindOf(phrase: NounPhrase): string {
  if (phrase.kind === 'pronoun') return phrase.gender ? 'he or she' : phrase.plural ? 'they or we' : 'it or I';
  if (phrase.kind === 'name') return feature`name of ${phrase.referent?.kind ?? 'something'}`;
  if (phrase.tags & Tag.role) return 'person by role';
  if (phrase.tags & Tag.document) return 'document';
  if (phrase.tags & Tag.organization) return 'organization';
  return phrase.owner ? 'owned thing' : phrase.plural ? 'things' : 'thing';
}

function isSame(candidate: Candidate, speaker: Candidate['speaker']): boolean {
  return speaker.referent !== undefined
    ? candidate.speaker.referent === speaker.referent
    : candidate.speaker.name === speaker.name;
}

export function sizeOf(count: number): string {
  return count <= 3 ? String(count) : count < 5 ? '4' : count < 8 ? '5-7' : count < 13 ? '8-12' : '13+';
}

export function formOf(words: readonly Token[]): string {
  let big = 0;
  let small = 0;
  for (const { word } of words) {
    if (word.shape === 'capital' || word.shape === 'upper') big += 1;
    else if (word.shape === 'lower' && !smallWords.has(word.lower) && !(word.tags & Tag.clitic)) small += 1;
  }
  if (words.length === 0) return 'empty';
  if (small === 0 && big > 0) return words.length > 1 ? 'title' : 'capital';
  return words[0]?.word.shape === 'lower' ? 'small' : 'sentence';
}

/** What kind of word or mark stands at a unit beside the stretch. */
export function neighbour({ read, cues }: Place, at: number): string {
  const unit = read.units[at];
  if (!unit) return 'nothing';
  if (unit.stretch) return 'stretch';
  if (unit.referent) return feature`name of ${unit.referent.kind ?? 'something'}`;
  const { lower, tags, shape, text } = unit.word;
  if (shape === 'mark') return /^[,.:;?!()]$/.test(text) ? text : /^[—–-]/.test(text) ? 'dash' : 'mark';
  if (namers.has(lower)) return 'word that names';
  if (works.has(lower)) return 'kind of work';
  const verb = read.verbAt[at];
  if (verb) return feature`verb, ${kindsOf(verb.kinds)}`;
  if (cues.nouns.has(lower)) return 'noun of speech';
  if (
    lower === 'that' ||
    lower === 'as' ||
    lower === 'of' ||
    lower === 'on' ||
    lower === 'in' ||
    lower === 'to' ||
    lower === 'for' ||
    lower === 'with' ||
    lower === 'a' ||
    lower === 'an' ||
    lower === 'the'
  )
    return lower;
  if (tags & Tag.clitic) return 'clitic';
  if (tags & Tag.auxiliary) return 'auxiliary';
  if (tags & Tag.determiner) return 'determiner';
  if (tags & Tag.possessive) return 'possessive';
  if (tags & Tag.pronoun) return 'pronoun';
  if (tags & Tag.preposition) return 'preposition';
  if (tags & Tag.conjunction) return 'conjunction';
  if (tags & Tag.adverb) return 'adverb';
  if (tags & Tag.verb) return 'verb';
  return shape === 'lower' ? 'word' : isGivenName(tags) ? 'name' : 'capital';
}
