import type { Fault } from '../../model/fault.ts';
import { nearest } from '../../model/nearest.ts';
import * as english from '../../words/en.ts';
import { englishText, isCount, type Sentence } from '../../words/english-text.ts';
import type { OwnWords } from '../../words/own-words.ts';
import { places } from '../../words/places.ts';
import { describeValue } from '../issue-words.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../source.ts';

/**
 * Holds what a file of `words/` says against what there is to say in English: names that it lacks, places `{so}` of
 * sentences that are missing or too many, plural forms that the language doesn’t have.
 */
export function checkWords(source: Source, language: string): Reading<OwnWords> {
  const value = source.value ?? {};
  const faults = checkSection({ value, words: english, places, path: [] }).map(({ rule, path, reason }): Fault => {
    return { rule, file: source.file, ...source.place(path, rule === 'unknown-field' ? 'key' : 'value'), reason };
  });
  return { found: faults.length > 0 ? [] : [value as OwnWords], faults };

  function checkSection({ value, words, places, path }: Held): Wrong[] {
    if (!isFields(value)) return [wrong(path, describeValue(value), 'fields, one `name: value` a line')];
    const known = Object.keys(words as object);
    return Object.entries(value).flatMap(([key, mine]) => {
      if (!Object.hasOwn(words as object, key)) return [unknown([...path, key], known)];
      const at = (tree: unknown) => (tree as Record<string, unknown> | undefined)?.[key];
      return checkWord({ value: mine, words: at(words), places: at(places), path: [...path, key] });
    });
  }

  function checkWord(held: Held): Wrong[] {
    const { value, words, places, path } = held;
    if (typeof words === 'string')
      return checkText(value, { path, given: [], linked: placesIn(words), isEmpty: !words });
    if (typeof words === 'function') return checkSentence(value, path, { words: words as Sentence, places });
    if (!Array.isArray(words)) return checkSection(held);
    return isPairs(value) ? [] : [wrong(path, describeValue(value), 'a list of pairs: what is typed, what it does')];
  }

  function checkSentence(value: unknown, path: Steps, { words, places }: Pick<Held, 'words' | 'places'>): Wrong[] {
    const given = (places ?? []) as string[];
    const text = englishText(words as Sentence, given);
    const linked = placesIn(typeof text === 'string' ? text : text.other).filter((place) => !given.includes(place));
    if (!isFields(value) || !given.some(isCount)) return checkText(value, { path, given, linked });
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const known = [...forms, '=0'];
    return [
      ...(Object.hasOwn(value, 'other')
        ? []
        : [wrong(path, `absence of \`other\` in ${nameOf(path)}`, 'it for all other numbers')]),
      ...Object.entries(value).flatMap(([form, one]) => {
        if (!forms.some((known) => known === form) && !/^=\d+$/.test(form)) return [unknown([...path, form], known)];
        // A form for few numbers may say them in words: “one article”.
        const isFree = form !== 'other';
        return checkText(one, { path: [...path, form], given, linked, isFree });
      }),
    ];
  }
}

function checkText(value: unknown, { path, given, linked, isFree, isEmpty }: Expected): Wrong[] {
  if (typeof value !== 'string' || (value.trim() === '' && !isEmpty))
    return [wrong(path, `${describeValue(value)} as ${nameOf(path)}`, 'a text in quotes')];
  const known = [...given, ...linked];
  const found = placesIn(value);
  const strange = found
    .filter((place) => !known.includes(place))
    .map((place) => {
      const likely = nearest(place, known);
      const expected = likely ? `\`{${likely}}\`` : known.length > 0 ? namesOf(known) : 'no place';
      return wrong(path, `\`{${place}}\` in ${nameOf(path)}`, expected);
    });
  const needed = isFree ? linked : known;
  const missing = strange.length > 0 ? [] : needed.filter((place) => !found.includes(place));
  return [...strange, ...missing.map((place) => wrong(path, `absence of \`{${place}}\` in ${nameOf(path)}`, 'it'))];
}

function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
}

function unknown(path: Steps, known: readonly string[]): Wrong {
  const likely = nearest(path.at(-1) ?? '', known);
  const expected = likely ? `\`${likely}\`` : `one of ${known.map((one) => `\`${one}\``).join(', ')}`;
  return { rule: 'unknown-field', path, reason: `Unexpected field ${nameOf(path)}, expected ${expected}` };
}

function wrong(path: Steps, found: string, expected: string): Wrong {
  return { rule: 'wrong-value', path, reason: `Unexpected ${found}, expected ${expected}` };
}

function nameOf(path: Steps): string {
  return path.length === 0 ? 'the file' : `\`${path.join('.')}\``;
}

function namesOf(places: readonly string[]): string {
  return `one of ${places.map((place) => `\`{${place}}\``).join(', ')}`;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPairs(value: unknown): boolean {
  const isPair = (one: unknown) =>
    Array.isArray(one) && one.length === 2 && one.every((text) => typeof text === 'string' && text.trim() !== '');
  return Array.isArray(value) && value.every(isPair);
}

type Steps = readonly string[];

/** A part of the file beside what English has there. */
interface Held {
  value: unknown;
  words: unknown;
  places: unknown;
  path: Steps;
}

/** What a text may say: what it is given, and what `components/Phrase.astro` fills with links. */
interface Expected {
  path: Steps;
  given: readonly string[];
  linked: readonly string[];
  /** Whether what it is given may be left out. */
  isFree?: boolean;
  isEmpty?: boolean;
}

interface Wrong {
  rule: 'unknown-field' | 'wrong-value';
  path: Steps;
  reason: string;
}
