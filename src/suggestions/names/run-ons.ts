import { namePartsOf } from '../../annotate/text/name-parts.ts';
import { Tag, tagsOf } from '../../annotate/text/word-tags.ts';
import { isBareNoun } from './bare-nouns.ts';
import { type Form, formsOf } from './form.ts';
import type { Naming } from './naming.ts';

/**
 * The namings, those that are two names run together (`Harbour Board Kestrel`, each of which the corpus has more often
 * alone) parted, and without the people (`Shiite`) before a name that stands without them too.
 */
export function withoutRunOns(namings: readonly Naming[]): Naming[] {
  const forms = formsOf(namings);
  return namings.flatMap((naming) => {
    const form = forms.get(naming.key);
    if (!form || naming.words.length < 2) return [naming];
    const rest = restBehindDemonym(form, forms);
    if (rest) return [shortened(naming, rest)];
    const cut = cutOf(form, forms);
    return cut ? parted(naming, cut) : [naming];
  });
}

/** The two names that a form runs together, with or without `and` between them. */
function cutOf({ words, namings, kind }: Form, forms: ReadonlyMap<string, Form>): Cut | undefined {
  if (kind === 'person' && words.length < 3) return undefined;
  for (let at = 1; at < words.length; at += 1) {
    const next = at + Number(words[at] === 'and');
    const [head, tail] = [forms.get(words.slice(0, at).join(' ')), forms.get(words.slice(next).join(' '))];
    if (!head || !tail) continue;
    const isTold = next > at && isTelling(head) && isTelling(tail);
    if (isTold || (isMoreOften(head, namings) && isMoreOften(tail, namings))) return { head, tail, at, next };
  }
  return undefined;
}

/** Whether a name is one by itself, having two words or being letters. */
function isTelling({ words, surface }: Form): boolean {
  return words.length > 1 || /^[\p{Lu}.]{2,}$/u.test(surface);
}

/** Each of two names that are run together, by itself. */
function parted(naming: Naming, { head, tail, at, next }: Cut): Naming[] {
  const parts = namePartsOf(naming.surface);
  const [end, start] = [parts[at - 1]?.end ?? 0, parts[next]?.start ?? 0];
  const offset = naming.start;
  if (naming.end - offset !== naming.surface.length) return [];
  return [
    { ...naming, ...ofForm(head), surface: naming.surface.slice(0, end), end: offset + end },
    { ...naming, ...ofForm(tail), surface: naming.surface.slice(start), start: offset + start, opens: false },
  ];
}

function ofForm({ words, key, kind }: Form): Pick<Naming, 'words' | 'key' | 'fullKey' | 'kind'> {
  return { words, key, fullKey: key, kind };
}

/** The name behind the word of a people or faith; a noun that is short for the whole is none: `European [Commission]`. */
function restBehindDemonym({ words, namings }: Form, forms: ReadonlyMap<string, Form>): Form | undefined {
  const [first = '', ...rest] = words;
  const tail = forms.get(rest.join(' '));
  if (!tail || isBareNoun(tail)) return undefined;
  if (faiths.has(first)) return tail;
  return tagsOf(first, 'capital') & Tag.demonym && isMoreOften(tail, namings) ? tail : undefined;
}

/** Faiths and creeds that tell something of whom they stand before. */
const faiths = new Set(['shiite', 'shia', 'sunni', 'islamist']);

/** Whether a form stands by itself more often than these namings; what the text explains by a longer form doesn't. */
function isMoreOften({ namings }: Form, others: readonly Naming[]): boolean {
  return namings.length > others.length;
}

function shortened(naming: Naming, { words, key, surface }: Form): Naming {
  const start = naming.end - surface.length;
  return { ...naming, words, key, surface, fullKey: key, start: Math.max(naming.start, start) };
}

/** Where a form falls into two names: its words before `at` and those from `next` on. */
interface Cut {
  head: Form;
  tail: Form;
  at: number;
  next: number;
}
