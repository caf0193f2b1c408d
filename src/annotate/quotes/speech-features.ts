import type { Token } from '../names/tokens.ts';
import { Tag } from '../names/word-tags.en.ts';
import type { Place } from './candidates.ts';
import { feature } from './feature.ts';
import { formOf, neighbour, sizeOf } from './features.ts';
import { subjectOf } from './find-subject.ts';
import { judgingWords } from './judging-words.en.ts';
import type { CueAt, NounPhrase } from './noun-phrases.ts';
import { sourcesOf } from './source-phrases.ts';
import { describingVerbs, works } from './stretch-words.en.ts';
import { wordClass } from './word-class.ts';

/**
 * What tells a few words of somebody’s speech from a title, a term or the writer’s irony: which kinds of words they are, what
 * goes on behind them, which cue stands before them, and where else the text has them. Names of kinds only, never words.
 */
export function speechFeatures(place: Place): string[] {
  const { stretch, tokens } = place;
  const words = tokens.slice(stretch.from, stretch.to).filter(({ word }) => word.shape !== 'mark');
  const shape = { words, form: formOf(words), size: sizeOf(words.length) };
  return [
    ...wordFeatures(place, shape),
    ...besideFeatures(place, shape),
    ...cueFeatures(place, shape),
    ...reportFeatures(place, shape),
    ...echoFeatures(place, shape),
    ...placeFeatures(place, shape),
  ];
}

interface Shape {
  words: readonly Token[];
  form: string;
  size: string;
}

/** The words themselves. */
function wordFeatures({ text, stretch }: Place, { words, size }: Shape): string[] {
  const first = wordClass(words[0]?.word);
  const last = wordClass(words.at(-1)?.word);
  const judging = words.some(({ word }) => judgingWords.has(word.lower)) ? 'judging' : 'not judging';
  const features = [
    feature`first ${first}`,
    feature`first ${first}, size ${size}`,
    feature`last ${last}`,
    feature`last ${last}, size ${size}`,
    feature`${judging}`,
    feature`${judging}, size ${size}`,
  ];
  if (words.length <= 4) features.push(feature`words ${words.map(({ word }) => wordClass(word)).join(' ')}`);
  if (words.some(({ word }) => word.shape === 'number')) features.push('number', feature`number, size ${size}`);
  const inner = text.slice(stretch.start + 1, stretch.end - 1);
  if (/[.?!] \S/.test(inner)) features.push('sentences inside');
  return features;
}

/** Units beside a stretch in which a kind of work tells a title, and where they begin on either side. */
const reach = 5;
const sides: readonly [side: string, from: number][] = [
  ['before', -reach],
  ['behind', 1],
];

/** What the stretch stands between: `in her memoir, “…”`, `the “…” label`. */
function besideFeatures(place: Place, { words, form }: Shape): string[] {
  const { read, at, stretch } = place;
  const next = read.units[at + 1];
  const kind = wordClass(next?.word);
  const touches = next && next.start <= stretch.end ? 'next touches' : 'next is apart';
  const last = wordClass(words.at(-1)?.word);
  const before = neighbour(place, at - 1);
  const features = [
    touches,
    feature`next ${kind}`,
    feature`next ${kind}, last ${last}`,
    feature`next ${kind}, after ${before}`,
  ];
  const owner = read.units[at - 2];
  if (before === 'clitic') features.push(feature`of ${owner?.referent?.kind ?? 'something'}, ${form}`);
  for (const [side, from] of sides) {
    const near = read.units.slice(Math.max(at + from, 0), Math.max(at + from + reach, 0));
    if (near.some(({ word }) => works.has(word.lower))) features.push(feature`work named ${side}, ${form}`);
  }
  return features;
}

/** The last cue before the stretch. */
function cueFeatures({ read, at }: Place, { form, size }: Shape): string[] {
  const cue = read.verbs.findLast(({ unit }) => unit < at);
  if (!cue) return ['no cue before', feature`no cue before, ${form}`, feature`no cue before, size ${size}`];
  const kind = kindOf(cue);
  const far = distance(at - cue.unit - 1);
  const subject = subjectKind(subjectOf(read, cue.unit)?.phrase);
  return [
    feature`cue ${kind}`,
    feature`cue ${kind}, ${form}`,
    feature`cue ${kind}, distance ${far}`,
    feature`cue ${kind}, distance ${far}, ${form}`,
    feature`cue ${kind}, distance ${far}, size ${size}`,
    feature`cue form ${cue.verb.form}`,
    feature`cue of ${subject}`,
    feature`cue ${kind} of ${subject}`,
    feature`cue of ${subject}, distance ${far}`,
  ];
}

/** Whether the sentence reports what somebody said, with or without marks. */
function reportFeatures({ read, at, cues }: Place, { form }: Shape): string[] {
  const { units, verbs } = read;
  const reports = verbs.some(({ unit, verb }) => unit < at && verb.kinds.has('bare') && verb.form !== 'base');
  const reported = reports ? 'reported' : 'not reported';
  const features = [feature`${reported}`, feature`${reported}, ${form}`];
  if (sourcesOf(read, cues).length > 0) features.push('source', feature`source, ${form}`);
  const before = units.slice(0, at);
  if (before.some(({ word }, i) => word.lower === 'that' && i > (verbs[0]?.unit ?? at)))
    features.push('that before', feature`that before, ${form}`);
  const colon = before.findIndex(({ word }) => word.text === ':');
  if (colon >= 0) {
    const opens = colon < 5 ? 'opening' : 'later';
    features.push(feature`${opens} colon, ${form}`, feature`${opens} colon, ${read.block === 0 ? 'headline' : 'text'}`);
  }
  const noun = before.findLastIndex(({ word }, i) => i > at - 12 && cues.nouns.has(word.lower));
  features.push(noun < 0 ? 'no noun of speech' : feature`noun of speech, distance ${distance(at - noun - 1)}`);
  return features;
}

/** Where else the text has these words. */
function echoFeatures({ echo, stretch }: Place, { form, size }: Shape): string[] {
  const { marked, within, bare } = echo(stretch);
  const [times, inside, unmarked] = [few(marked), within > 0 ? 'within others' : 'in no others', few(bare)];
  return [
    feature`marked ${times}`,
    feature`marked ${times}, ${form}`,
    feature`${inside}`,
    feature`${inside}, size ${size}`,
    feature`${inside}, ${stretch.mark}`,
    feature`unmarked ${unmarked}`,
    feature`unmarked ${unmarked}, ${form}`,
  ];
}

/** Where the stretch stands, and whether somebody was just heard. */
function placeFeatures(place: Place, { form, size }: Shape): string[] {
  const { read, at, said, stretch } = place;
  const heard = said?.sentence === read ? 'sentence' : said?.block === read.block ? 'block' : 'nowhere near';
  const features = [
    feature`heard in ${heard}`,
    feature`heard in ${heard}, ${form}`,
    feature`heard in ${heard}, after ${neighbour(place, at - 1)}`,
    feature`${stretch.mark}, ${form}`,
  ];
  if (read.block === 0) features.push('headline', feature`headline, ${form}`, feature`headline, size ${size}`);
  return features;
}

function kindOf({ verb: { lemma, kinds } }: CueAt): string {
  if (describingVerbs.has(lemma)) return 'describes';
  return kinds.has('bare') ? 'bare' : kinds.has('tell') ? 'tell' : kinds.has('say') ? 'say' : 'talk';
}

function subjectKind(phrase: NounPhrase | undefined): string {
  if (!phrase) return 'nobody';
  if (phrase.kind === 'pronoun') return phrase.gender ? 'he or she' : 'they or it';
  if (phrase.kind === 'name') return feature`name of ${phrase.referent?.kind ?? 'something'}`;
  if (phrase.tags & Tag.role) return 'person by role';
  if (phrase.tags & Tag.plural) return 'people';
  return phrase.tags & Tag.document ? 'document' : phrase.tags & Tag.organization ? 'organization' : 'thing';
}

function distance(gap: number): string {
  return gap < 2 ? String(gap) : gap < 4 ? '2-3' : gap < 8 ? '4-7' : gap < 15 ? '8-14' : '15+';
}

function few(count: number): string {
  return count > 1 ? 'often' : count === 1 ? 'once' : 'never';
}
