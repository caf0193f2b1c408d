import type { Places } from './places.ts';

/**
 * The words of a section with an edition's own in their places; what the edition doesn't say stays as it is.
 * @param own Sound words, as the corpus has checked them.
 */
export function withOwn<Section extends object>(section: Section, own: OwnWords, speaking: Speaking): Section {
  const { places = {} } = speaking;
  const said = Object.entries(section).map(([key, word]) => {
    const mine = Object.hasOwn(own, key) ? own[key] : undefined;
    return [key, mine === undefined ? word : inPlaceOf(word, mine, { ...speaking, places: places[key] })];
  });
  // Kinds of the edition's own have names in no other words.
  const added = Object.entries(own).filter(([key]) => !Object.hasOwn(section, key));
  return Object.fromEntries([...said, ...added]) as Section;
}

function inPlaceOf(
  word: unknown,
  mine: OwnWord,
  { places, ...speaking }: Omit<Speaking, 'places'> & AnyPlaces,
): unknown {
  if (typeof word === 'function')
    return sentenceOf(mine as Forms, { ...speaking, places: places as readonly string[] });
  if (typeof word === 'string' || Array.isArray(word)) return mine;
  return withOwn(word as object, mine as OwnWords, { ...speaking, places: places as Places });
}

/** A sentence as a function of what it is given: `{name}` stands for it, and a form for each kind of number. */
function sentenceOf(
  forms: Forms,
  { language, nouns, places }: Omit<Speaking, 'places'> & { places: readonly string[] },
) {
  const [digits, plural] = [new Intl.NumberFormat(language), new Intl.PluralRules(language)];
  return (...given: (string | number)[]): string => {
    const count = given[Math.max(places.indexOf('n'), 0)] as number;
    const text =
      typeof forms === 'string' ? forms : (forms[`=${count}`] ?? forms[plural.select(count)] ?? forms.other ?? '');
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = given[places.indexOf(name)];
      if (typeof value !== 'number') return value ?? place;
      return nouns?.[name]?.(value) ?? digits.format(value);
    });
  };
}

/** What a file of the edition's own says: a tree like that of the package's words, with sentences as texts. */
export type OwnWords = { readonly [key: string]: OwnWord };
export type OwnWord = string | readonly (readonly string[])[] | OwnWords;

/** A sentence, or one for each plural category of its language; `=0` is for that very number. */
type Forms = string | Readonly<Record<string, string>>;

/** What sentences are made with. */
export interface Speaking {
  /** The language of numbers and plurals, a BCP 47 tag. */
  language: string;
  /** Counts with their nouns; absent where these themselves are made. */
  nouns?: Readonly<Record<string, (count: number) => string>>;
  places?: Places | undefined;
}

interface AnyPlaces {
  places?: Places | readonly string[] | undefined;
}
