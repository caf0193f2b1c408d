import { nationOf } from '../../annotate/languages/en/names/nations.ts';
import { addTo } from './add-to.ts';
import { type Form, meet } from './form.ts';
import type { Unions } from './unions.ts';

/**
 * `Security Council` is the `UN Security Council`, where a text has both and only a nation, body or place stands before
 * it; `European Commission` and `EU Commission` are one.
 */
export function joinTails(forms: readonly Form[], byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  for (const [tail, all] of tailsOf(forms, byKey)) {
    const [first, ...others] = all;
    if (!first || others.some(({ head }) => head !== first.head)) continue;
    for (const { form } of others) unions.join(first.form.key, form.key);
    const short = tail.includes(' ') ? byKey.get(tail) : undefined;
    if (short && all.some(({ form }) => meet(form, short))) unions.join(first.form.key, short.key);
  }
}

/** The forms that begin with a nation, body or place, by what stands behind it. */
function tailsOf(forms: readonly Form[], byKey: ReadonlyMap<string, Form>): Map<string, HeadedForm[]> {
  const tails = new Map<string, HeadedForm[]>();
  for (const form of forms)
    for (const cut of [1, 2]) {
      const head = form.words.length > cut ? headOf(form.words.slice(0, cut), byKey) : undefined;
      const tail = form.words.slice(cut).join(' ');
      if (head !== undefined) addTo(tails, tail, { form, head });
    }
  return tails;
}

/** The nation, union of nations or place that stands before the name of one of its bodies: `EU` and `European`. */
function headOf(words: string[], byKey: ReadonlyMap<string, Form>): string | undefined {
  const key = words.join(' ');
  if (key === 'european') return nationOf.get('eu');
  return nationIn(words) ?? (byKey.get(key)?.kind === 'place' ? key : undefined);
}

/** The nation, or union of nations, that words name as a whole. */
export function nationIn(words: string[]): string | undefined {
  return nationOf.get(words.join('-'));
}

interface HeadedForm {
  form: Form;
  head: string;
}
