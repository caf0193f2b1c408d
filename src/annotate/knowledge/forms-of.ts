import type { Alias } from '../../model/entity.ts';
import { fold } from '../../model/fold.ts';
import { particles } from '../languages/en/names/family-first.ts';
import { firstNames } from '../languages/en/names/given-name-set.ts';
import { homonyms } from '../languages/en/names/homonyms.ts';
import { namesakesOf } from '../languages/en/names/nicknames.ts';
import { namePartsOf } from '../text/name-parts.ts';
import { anyMiddle, type Form, type FormRule, gapClass, isAcronym } from './form.ts';
import type { KnownEntity } from './known-entity.ts';
import { readPersonName } from './person-name.ts';
import { pluralOf, shortNames, spellings } from './spellings.ts';

/** Every form of the entity’s names that the glossary states, and those that follow from them. */
export function formsOf(entity: KnownEntity): Form[] {
  const { name, aliases, symbol, kind } = entity;
  const symbols = symbol === undefined ? [] : [symbol, withoutYear(symbol)];
  return [
    ...statedForms(entity, name, 'full-name'),
    ...symbols.flatMap((one) => statedForms(entity, one, 'symbol')),
    ...aliases.flatMap((alias) => statedForms(entity, alias, 'alias')),
    ...(kind === 'person' ? impliedForms(entity) : withNounInFront(entity)),
    ...(kind === 'organization'
      ? [name, ...aliases].flatMap((alias) => shortNames(typeof alias === 'string' ? alias : alias.text))
      : []
    )
      .flatMap(spellings)
      .flatMap((short) => toForms(entity, short, 'short-name')),
  ];
}

/** The forms of a name or alias that the glossary states: its spellings, and the plural of a term. */
function statedForms(entity: KnownEntity, alias: Alias, rule: FormRule): Form[] {
  const { text, case: letterCase, within } = typeof alias === 'string' ? { text: alias } : alias;
  const isLower = (!/[\p{Lu}\p{Lt}]/u.test(text) && /\p{Ll}/u.test(text)) || isHeadword(entity, text);
  return spellings(text)
    .flatMap((spelling) => toForms(entity, spelling, rule))
    .map(
      (form): Form => ({
        ...form,
        rule: rule === 'alias' ? (isLower ? 'term' : isAcronym(form) ? 'acronym' : rule) : isLower ? 'term' : rule,
        anyCase: letterCase === undefined ? isLower : letterCase === 'any',
        ...(within !== undefined && { within: typeof within === 'string' ? [within] : within }),
      }),
    )
    .flatMap((form) => (takesPlural(form) ? [form, plural(form)] : [form]));
}

/** Whether a term has its capital only as a heading does: `Secondary sanctions`. A single word’s capital may be its own. */
function isHeadword({ kind }: KnownEntity, text: string): boolean {
  return kind === 'term' && /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)+$/u.test(text);
}

/** The forms with the noun in front of the name instead of behind it: `Meridian` in `the liner Meridian` for `Meridian liner`. */
function withNounInFront(entity: KnownEntity): Form[] {
  const [, head = '', noun = ''] = /^((?:\p{Lu}[\p{L}-]+ )+)(\p{Ll}+(?: \p{Ll}+)* ?)$/u.exec(entity.name) ?? [];
  const behind = namePartsOf(noun).map(({ key }) => key);
  return toForms(entity, head.trim(), 'short-name').map((form) => ({ ...form, behind }));
}

/** The forms that follow from a person’s name: `Ada Holm` and `A. Holm` for `Ada M. Holm`, the surname, the given name. */
function impliedForms(entity: KnownEntity): Form[] {
  const { given, families, familyFirst } = readPersonName(entity);
  const otherFamilies = familiesOfAliases(entity, given).filter((one) => !families.includes(one));
  const surnames = [...families, ...otherFamilies]
    .flatMap(spellings)
    .flatMap((family) => toForms(entity, family, 'surname'));
  const first = familyFirst ? '' : (given.find((one) => one.length > 2) ?? given[0] ?? '');
  if (first.length < 3 || families.length === 0) return surnames;
  const short = (text: string) => families.flatMap((family) => toForms(entity, `${text} ${family}`, 'short-name'));
  const hasMiddle = given.length > 1;
  const namesakes = namesakesOf(fold(first)).map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`);
  const firsts = new Set([first, ...namesakes, ...givenNames(entity, families)]);
  return [
    ...surnames,
    ...toForms(entity, first, 'given-name'),
    ...short(`${first.charAt(0)}.`),
    ...namesakes.flatMap(short),
    ...(hasMiddle ? short(first) : [...firsts].flatMap((one) => short(`${one} X.`)).map(withAnyMiddle)),
  ];
}

/**
 * The surnames in the aliases that are whole names of people: `Osterlund` for Vera Marsh who is called `Vera Osterlund` too.
 * They begin with the letter of one of the person’s given names, or with any that is frequent.
 */
function familiesOfAliases({ aliases }: KnownEntity, given: readonly string[]): string[] {
  return aliases.flatMap((alias) => {
    const text = typeof alias === 'string' ? alias : alias.text;
    const words = text.split(' ');
    const [first = ''] = words;
    const isWhole =
      words.length > 1 &&
      words.every((word) => /^(?:a[ldrstz]-|el-)?\p{Lu}[\p{L}.’'-]*$/u.test(word) || particles.has(word));
    const isPerson = given.some((one) => fold(one)[0] === fold(first)[0]) || firstNames.has(fold(first));
    if (!isWhole || !isPerson) return [];
    const { families } = readPersonName({ name: text });
    return families.filter((family) => !homonyms.has(fold(family)));
  });
}

/** The given names in the aliases that are a given name and a surname. */
function givenNames({ aliases }: KnownEntity, families: readonly string[]): string[] {
  return aliases.flatMap((alias) => {
    const [first, last, ...more] = (typeof alias === 'string' ? alias : alias.text).split(' ');
    return first && last && more.length === 0 && families.includes(last) ? [first] : [];
  });
}

/** The form with any middle name for its second word: `Ada M. Holm` for `Ada Holm`. */
function withAnyMiddle(form: Form): Form {
  return { ...form, words: form.words.map((word, at) => (at === 1 ? { ...word, key: anyMiddle } : word)) };
}

/** The form for the spelling `text`. `The Post` has two: with its article, and without it for use behind `the`. */
export function toForms({ id, kind, name }: KnownEntity, text: string, rule: FormRule): Form[] {
  const printed = text.normalize('NFC');
  const words = namePartsOf(printed);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const form: Form = {
    entityId: id,
    kind,
    rule,
    isName:
      rule === 'full-name' ||
      (rule === 'alias' && [`${text},`, `${text} City`].some((opening) => name.startsWith(opening))),
    words: words.map(({ text: print, key, shape }) => ({ text: print, key, shape })),
    gaps: words.slice(1).map(({ start }, at) => gapClass(printed.slice(words[at]?.end, start))),
    head: gapClass(printed.slice(0, first.start)).trim(),
    tail: gapClass(printed.slice(last.end)).trim(),
    anyCase: false,
    afterThe: false,
  };
  const hasArticle = first.key === 'the' && words.length > 1 && kind !== 'place';
  return hasArticle
    ? [form, { ...form, words: form.words.slice(1), gaps: form.gaps.slice(1), afterThe: true }]
    : [form];
}

function withoutYear(symbol: string): string {
  return symbol.replace(/\(\d{4}\)$/, '').trimEnd();
}

function takesPlural(form: Form): boolean {
  const last = form.words.at(-1);
  const isNoun = form.anyCase || isAcronym(form) || last?.shape === 'lower';
  return form.kind === 'term' && isNoun && !/(?:s|\d)$/.test(last?.key ?? '');
}

function plural(form: Form): Form {
  const last = form.words.at(-1);
  if (!last) return form;
  const text = pluralOf(last.text, isAcronym(form));
  return {
    ...form,
    words: [...form.words.slice(0, -1), { ...last, text, key: text.toLowerCase() }],
    anyCase: form.anyCase || isAcronym(form),
  };
}
