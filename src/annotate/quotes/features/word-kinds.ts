import type { Kind } from '../../../model/entity.ts';
import { namers, smallWords, works } from '../../languages/en/speech/title-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isGivenName, Tag } from '../../text/word-tags.ts';
import type { QuotePlace } from '../candidates/quote-place.ts';
import type { CueKind } from '../grammar/cues.ts';
import type { Referent } from '../referents/referent.ts';

/** The steps of the number of words of a stretch. */
export const sizes = ['0', '1', '2', '3', '4', '5-7', '8-12', '13+'] as const;

export const forms = ['empty', 'title', 'capital', 'small', 'sentence'] as const;

/** The form of the words of a stretch, by their capitals. */
export function formOf(words: readonly Token[]): (typeof forms)[number] {
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

const names = {
  something: 'name of something',
  person: 'name of person',
  organization: 'name of organization',
  place: 'name of place',
  document: 'name of document',
  event: 'name of event',
  term: 'name of term',
} as const satisfies Record<Kind | 'something', string>;

/** The kinds of names; `something` where the kind is unknown. */
export const namedKinds = Object.keys(names);
export const namesOfKinds = Object.values(names);

/** The feature value for a name of this kind. */
export function nameOfKind(referent: Referent | undefined): (typeof namesOfKinds)[number] {
  return names[referent?.kind ?? 'something'];
}

export const speechKinds = ['bare', 'tell', 'say', 'talk'] as const;

/** The kind of a verb of speech that shows most clearly that speech follows. */
export function speechKind(kinds: ReadonlySet<CueKind>): (typeof speechKinds)[number] {
  return kinds.has('bare') ? 'bare' : kinds.has('tell') ? 'tell' : kinds.has('say') ? 'say' : 'talk';
}

const verbs = { bare: 'verb, bare', tell: 'verb, tell', say: 'verb, say', talk: 'verb, talk' } as const;
const marks = [',', '.', ':', ';', '?', '!', '(', ')'] as const;
/** Words that are a class of their own. */
const small = ['that', 'as', 'of', 'on', 'in', 'to', 'for', 'with', 'a', 'an', 'the'] as const;
const tagged = [
  [Tag.clitic, 'clitic'],
  [Tag.auxiliary, 'auxiliary'],
  [Tag.determiner, 'determiner'],
  [Tag.possessive, 'possessive'],
  [Tag.pronoun, 'pronoun'],
  [Tag.preposition, 'preposition'],
  [Tag.conjunction, 'conjunction'],
  [Tag.adverb, 'adverb'],
  [Tag.verb, 'verb'],
] as const;

export const neighbours = [
  ...['nothing', 'stretch', 'dash', 'mark', 'word that names', 'kind of work', 'noun of speech'],
  ...['word', 'name', 'capital'],
  ...namesOfKinds,
  ...marks,
  ...Object.values(verbs),
  ...small,
  ...tagged.map(([, name]) => name),
];

const themselves: ReadonlySet<string> = new Set([...marks, ...small]);

/** The kind of word or punctuation at a unit beside the stretch: one of `neighbours`. */
export function neighbour({ read, cues }: QuotePlace, at: number): string {
  const unit = read.units[at];
  if (!unit) return 'nothing';
  if (unit.stretch) return 'stretch';
  if (unit.referent) return nameOfKind(unit.referent);
  const { lower, tags, shape, text } = unit.word;
  if (shape === 'mark') return themselves.has(text) ? text : /^[—–-]/.test(text) ? 'dash' : 'mark';
  if (namers.has(lower)) return 'word that names';
  if (works.has(lower)) return 'kind of work';
  const verb = read.verbAt[at];
  if (verb) return verbs[speechKind(verb.kinds)];
  if (cues.isNoun(unit.word)) return 'noun of speech';
  if (themselves.has(lower)) return lower;
  const byTag = tagged.find(([tag]) => tags & tag);
  if (byTag) return byTag[1];
  return shape === 'lower' ? 'word' : isGivenName(tags) ? 'name' : 'capital';
}
