import { corporateOpeners, corporateWords } from '../../annotate/languages/en/names/company-words.ts';
import { longPlaces } from '../../annotate/languages/en/names/long-places.ts';
import { nationOf } from '../../annotate/languages/en/names/nations.ts';
import { Tag, tagsOf } from '../../annotate/text/word-tags.ts';
import { addTo } from './add-to.ts';
import { type Form, meet } from './form.ts';
import type { Unions } from './unions.ts';

/**
 * `Quoll` is the `Quoll Survey Service`, and `Gannet Holm` the `Gannet Holm Bridge`, where each text that has both introduces
 * it by the longer name, and all its longer names go on with each other.
 */
export function joinHeads(forms: readonly Form[], byKey: ReadonlyMap<string, Form>, unions: Unions): void {
  for (const [short, all] of longerForms(forms, byKey)) {
    const [longest, ...others] = all.sort((a, b) => b.words.length - a.words.length);
    if (!longest || others.some(({ key }) => !longest.key.startsWith(`${key} `))) continue;
    const firsts = firstPlaces(short);
    if (all.every((one) => isIntroducedBy(one, firsts))) for (const one of all) unions.join(one.key, short.key);
  }
}

/** The names of bodies and sites by the forms that are their first words and stand in a text beside them. */
function longerForms(forms: readonly Form[], byKey: ReadonlyMap<string, Form>): Map<Form, Form[]> {
  const longer = new Map<Form, Form[]>();
  for (const form of forms)
    for (let count = form.words.length - 1; count > 0; count -= 1) {
      const short = byKey.get(form.words.slice(0, count).join(' '));
      if (short && isShortFor(form, short) && meet(form, short)) addTo(longer, short, form);
    }
  return longer;
}

/** Whether a form can be short for a longer one that begins with it: a town isn't for what lies in it. */
function isShortFor(long: Form, { words, key, kind }: Form): boolean {
  if (words.length === 1 && isWeakOpener(key)) return false;
  if (kind !== 'place') return endsLikeBody(long);
  return words.length > 1 && long.kind === 'place' && endsLikeSite(long) && !longPlaces.has(key);
}

/** Whether a name ends as those of things that are built do: `Okafor Point Bridge`. */
function endsLikeSite({ words }: Form): boolean {
  return (tagsOf(words.at(-1) ?? '', 'capital') & Tag.thing) !== 0;
}

/** Whether a name ends as those of bodies and companies do. */
function endsLikeBody({ words }: Form): boolean {
  const last = words.at(-1) ?? '';
  return corporateWords.has(last) || (tagsOf(last, 'capital') & Tag.organization) !== 0;
}

/** Whether many names begin with the word, so that it is short for none. */
function isWeakOpener(word: string): boolean {
  return corporateOpeners.has(word) || nationOf.has(word) || (tagsOf(word, 'capital') & ~(Tag.male | Tag.female)) !== 0;
}

/** Whether no text that has both names the short form first. */
function isIntroducedBy(long: Form, firsts: ReadonlyMap<number, number>): boolean {
  return [...firstPlaces(long)].every(([article, start]) => start < (firsts.get(article) ?? Number.POSITIVE_INFINITY));
}

/** Where each article has a form first, headlines aside. */
function firstPlaces({ namings }: Form): Map<number, number> {
  const firsts = new Map<number, number>();
  for (const { article, start, isHeadline } of namings)
    if (!isHeadline && !firsts.has(article)) firsts.set(article, start);
  return firsts;
}
