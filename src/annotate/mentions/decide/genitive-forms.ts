import type { Form, FormWord } from '../../knowledge/form.ts';
import { formsOf } from '../../knowledge/forms-of.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { indexForms, type NameIndex } from '../../knowledge/name-index.ts';
import { languageOf } from '../../languages/languages.ts';

/**
 * The glossary’s names in the genitive, in languages that give it to names by an ending: `Adas`, `Lunds`. A name that ends
 * like a genitive has none.
 */
export function genitivesOf(knowledge: Knowledge, tag: string | undefined): NameIndex | undefined {
  const endings =
    languageOf(tag)
      .names?.genitives?.split(' ')
      .filter((ending) => letters.test(ending)) ?? [];
  if (endings.length === 0) return undefined;
  const known = ready.get(knowledge)?.get(endings.join(' '));
  if (known) return known;
  const index = indexForms(
    [...knowledge.entities.values()].flatMap(formsOf).flatMap((form) => inGenitive(form, endings)),
  );
  ready.set(knowledge, new Map([...(ready.get(knowledge) ?? []), [endings.join(' '), index]]));
  return index;
}

const ready = new WeakMap<Knowledge, Map<string, NameIndex>>();
const letters = /^\p{L}+$/u;

function inGenitive(form: Form, endings: readonly string[]): Form[] {
  const last = form.words.at(-1);
  if (!last || form.kind === 'term' || form.anyCase || form.tail !== '' || !takesEnding(last)) return [];
  return endings.map((ending) => {
    const { text, key, shape } = last;
    const word = { text: `${text}${ending}`, key: `${key}${ending}`, shape };
    return { ...form, words: [...form.words.slice(0, -1), word], isInflected: true as const };
  });
}

function takesEnding({ key, shape }: FormWord): boolean {
  return shape === 'capital' && key.length > 2 && !/[sxzß]$/.test(key);
}
