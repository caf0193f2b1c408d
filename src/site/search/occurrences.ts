import { piecesOf } from './pieces.ts';
import { unmarkedWeight, type WordForm, type WordForms, wholeWeight } from './word-forms.ts';

/** Where a record has a form of words, written in steps as the index has them. */
export interface Occurrence {
  stem: string;
  /** As it is written with its accents, where these are what sets it off. */
  accented: string | undefined;
  /** Steps from place to place; before places of another weight that weight, below zero. */
  steps: number[];
  /** The same in fields; before the places in a field its number, below zero. */
  inFields: number[];
}

/** All forms of a record's words, those with accents in the order in which an index lists them. */
export function occurrencesIn(
  { words, meta }: { words: readonly { word: string; weight: number }[]; meta: Readonly<Record<string, string>> },
  forms: WordForms,
  fields: readonly string[],
): Occurrence[] {
  const found = new Map<string, Found>();
  const at = ({ stem, accented }: WordForm): Found => {
    const key = accented === undefined ? stem : `${stem} ${accented}`;
    const known = found.get(key) ?? { stem, accented, places: [], weights: [], inFields: [], field: -1, last: 0 };
    found.set(key, known);
    return known;
  };
  for (const [place, { word, weight }] of words.entries()) {
    const own = forms.get(word) ?? [];
    for (const form of own) {
      const { places, weights } = at(form);
      places.push(place);
      weights.push(weightOf(form, own, weight));
    }
  }
  for (const [number, field] of fields.entries()) {
    for (const [place, word] of piecesOf(meta[field] ?? '').entries()) {
      for (const form of forms.get(word) ?? []) {
        const known = at(form);
        if (known.field !== number) known.inFields.push(-1 - number);
        if (known.field !== number) known.last = 0;
        known.inFields.push(place - known.last);
        [known.field, known.last] = [number, place];
      }
    }
  }
  const all = [...found.values()];
  const accented = all.filter((one) => one.accented !== undefined).sort(inOrderOfForms);
  return [...all.filter((one) => one.accented === undefined), ...accented].map(
    ({ stem, accented, places, weights, inFields }) => ({ stem, accented, steps: stepsOf(places, weights), inFields }),
  );
}

/** Parts of a word share its weight. */
function weightOf({ weight }: WordForm, all: readonly WordForm[], times: number): number {
  if (times === 1 || weight === wholeWeight) return weight * times;
  const parts = Math.min(all.filter((one) => one.weight < wholeWeight).length, 255);
  return Math.max(1, Math.floor((wholeWeight * times) / parts));
}

/** Places of lower weight first. */
function stepsOf(places: readonly number[], weights: readonly number[]): number[] {
  const order = places.map((_, at) => at);
  if (new Set(weights).size > 1) order.sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
  const steps: number[] = [];
  let [last, held] = [0, unmarkedWeight];
  for (const at of order) {
    const [place, weight] = [places[at] ?? 0, weights[at] ?? 0];
    if (weight !== held) {
      steps.push(-1 - weight, place);
      held = weight;
    } else steps.push(place - last);
    last = place;
  }
  return steps;
}

/** Those in the words before those in fields alone, each by their letters. */
function inOrderOfForms(a: Found, b: Found): number {
  const inWords = (one: Found) => Number(one.places.length === 0);
  return inWords(a) - inWords(b) || Buffer.compare(Buffer.from(a.accented ?? ''), Buffer.from(b.accented ?? ''));
}

interface Found extends Omit<Occurrence, 'steps'> {
  places: number[];
  weights: number[];
  /** The field and the place that were noted last. */
  field: number;
  last: number;
}
