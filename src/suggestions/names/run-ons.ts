import { nationOf } from '../../annotate/languages/en/names/nations.ts';
import { Tag, tagsOf } from '../../annotate/text/word-tags.ts';
import { type Form, formsOf } from './form.ts';
import type { Naming } from './naming.ts';

/**
 * The namings without those that are two names run together (`Harbour Board Kestrel`, each of which the corpus has more
 * often alone), and those of people (`Shiite`) before a name without that word.
 */
export function withoutRunOns(namings: readonly Naming[]): Naming[] {
  const forms = formsOf(namings);
  return namings.flatMap((naming) => {
    const form = forms.get(naming.key);
    if (!form || naming.words.length < 2) return [naming];
    const rest = restBehindDemonym(form, forms);
    if (rest) return [shortened(naming, rest)];
    return isRunOn(form, forms) ? [] : [naming];
  });
}

function isRunOn({ words, namings, kind }: Form, forms: ReadonlyMap<string, Form>): boolean {
  if (kind === 'person' && words.length < 3) return false;
  for (let cut = 1; cut < words.length; cut += 1) {
    const [head, tail] = [forms.get(words.slice(0, cut).join(' ')), forms.get(words.slice(cut).join(' '))];
    if (head && tail && isMoreOften(head, namings) && isMoreOften(tail, namings)) return true;
  }
  return false;
}

function restBehindDemonym({ words, namings }: Form, forms: ReadonlyMap<string, Form>): Form | undefined {
  const [first = '', ...rest] = words;
  const tail = forms.get(rest.join(' '));
  if (!tail || !(tagsOf(first, 'capital') & Tag.demonym)) return undefined;
  return nationOf.has(first) && !isMoreOften(tail, namings) ? undefined : tail;
}

/** Whether a form stands by itself more often than these namings; what the text explains by a longer form doesn't. */
function isMoreOften({ namings }: Form, others: readonly Naming[]): boolean {
  return namings.length > others.length;
}

function shortened(naming: Naming, { words, key, surface }: Form): Naming {
  const start = naming.end - surface.length;
  return { ...naming, words, key, surface, fullKey: key, start: Math.max(naming.start, start) };
}
