/** The forms of an English verb, as lists and rules name them. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** All forms of the verbs of a list. */
export function formsOf(list: string): string[] {
  return list.split(/\s+/).flatMap(inflected);
}

/** A verb's base form and its others, which the entry has behind slashes if they follow no rule. */
export function inflected(entry: string): [base: string, ...forms: string[]] {
  const [base = '', ...irregular] = entry.split('/');
  return [base, ...(irregular.length > 0 ? irregular : regularForms(base))];
}

/** Third person, past, participle and -ing of a verb that English inflects by rule. */
function regularForms(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, `${stem}ed`, `${stem}ed`, `${stem}ing`];
}
