import type { Mention, Name, Span } from '../../model/annotation.ts';
import { isWithin } from '../../model/dates/days.ts';
import { fold } from '../../model/fold.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { KnownEntity } from '../knowledge/known-entity.ts';
import { addressWords, articles, labelLinks } from '../languages/en/turn-words.ts';
import { memoizedCall } from '../text/memo.ts';
import type { Prose } from '../text/prose.ts';
import { isGivenName, Tag, tagsOf } from '../text/word-tags.ts';
import { canBeName, isInCapitals } from './name-words.ts';

/** Somebody or something that a label can mean. */
export interface Voice {
  /** The glossary's name, else the fullest form in the text. */
  name: string;
  id?: string;
}

/** The people and bodies that a text names, found by the short and long forms that labels have of their names. */
export class People {
  readonly #text: string;
  readonly #byForm = new Map<string, Set<Voice>>();
  readonly #byName = new Map<string, Voice>();
  readonly #bodies = new Map<string, Voice>();
  /** The people of the glossary by their full names. */
  readonly #entries: () => ReadonlyMap<string, Voice>;
  readonly #holders: (date: string | undefined, title: string) => KnownEntity | undefined;

  constructor({ text }: Prose, { mentions, names, knowledge }: Named) {
    this.#text = text;
    this.#entries = memoizedCall(() => byFullName(knowledge));
    this.#holders = (date, title) => holderOf(knowledge, date, title);
    for (const { start, end, entityId } of mentions) {
      const entity = knowledge.entities.get(entityId);
      if (entity?.kind === 'person') this.#know({ name: entity.name, id: entity.id }, text.slice(start, end));
      if (entity?.kind === 'organization') {
        const body = { name: entity.name, id: entity.id };
        for (const form of [entity.name, text.slice(start, end)]) this.#bodies.set(fold(form), body);
      }
    }
    for (const { name, kind } of names) {
      if (isPersonal(name, kind)) this.meet(name);
      else if (kind === 'organization' && !isInCapitals(name)) this.#bodies.set(fold(name), { name });
    }
  }

  /** Makes a full name known that a label has. */
  meet(name: string): void {
    if (/\s/.test(name) && !this.find(name)) this.#know({ name: spelt(name) });
  }

  /**
   * The name of a person within a label, without titles before it; undefined where it has none. In a place where only a name
   * can stand, as in the parentheses behind an office, one of which nothing is known is enough.
   */
  nameIn({ start, end }: Span, place: 'anywhere' | 'name' = 'anywhere'): Span | undefined {
    const printed = this.#text.slice(start, end);
    const words = [...printed.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, at: index }));
    const first = words.findIndex(({ word }) => !isTitle(word));
    const name = words.slice(first);
    const [opening, ...others] = name;
    if (first < 0 || !opening || name.length > 5 || articles.has(fold(words[0]?.word ?? ''))) return undefined;
    const span = { start: start + opening.at, end };
    const whole = this.#text.slice(span.start, end);
    if (this.find(whole)) return span;
    if (!name.every(({ word }) => isNameWord(word)) || !name.every(({ word }) => isLink(word) || canBeName(word)))
      return undefined;
    const isGiven = isGivenName(tagsOf(fold(opening.word), 'capital'));
    const isLong = others.some(({ word }) => !isLink(word));
    if (!isGiven && namesOffice(fold(name.at(-1)?.word ?? ''))) return undefined;
    return isGiven || first > 0 || (place === 'name' && isLong) ? span : undefined;
  }

  /** The body that the whole of a span names: a newspaper whose name stands before its questions. */
  bodyAt({ start, end }: Span): Voice | undefined {
    return this.#bodies.get(fold(this.#text.slice(start, end).replace(/^the /i, '')));
  }

  /** Whom a full name, a surname, a given name or initials mean; undefined where it is nobody or may be several. */
  find(form: string): Voice | undefined {
    const found = this.#byForm.get(fold(form));
    return found?.size === 1 ? [...found][0] : undefined;
  }

  /** Whom a name in a label means: someone who is known, or else a stranger of that name. */
  named(name: string): Voice {
    return this.find(name) ?? this.#entries().get(fold(name)) ?? { name: spelt(name) };
  }

  /** Who held an office on a day, by the glossary; undefined where nobody did, or several. */
  holderOf(title: string, date: string | undefined): Voice | undefined {
    const found = this.#holders(date, title);
    return found && { name: found.name, id: found.id };
  }

  #know(voice: Voice, surface = voice.name): void {
    const known = this.#byName.get(fold(voice.name)) ?? voice;
    this.#byName.set(fold(voice.name), known);
    const words = voice.name.split(/\s+/).filter((word) => !/^\p{Lu}\.?$/u.test(word));
    const initials = voice.name.split(/[\s-]+/).map((word) => word.charAt(0));
    const forms = [voice.name, surface, words.at(0), words.at(-1), initials.join(''), `${initials.join('.')}.`];
    for (const form of forms.map((one) => fold(one ?? ''))) {
      const all = this.#byForm.get(form) ?? new Set();
      this.#byForm.set(form, all.add(known));
    }
  }
}

/** Whether a name that the glossary lacks is a person’s full name, and not an office with capitals: `Home Secretary`. */
function isPersonal(name: string, kind: Name['kind']): boolean {
  const words = name.split(' ').map(fold);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || (kind ?? 'person') !== 'person') return false;
  return isGivenName(tagsOf(first, 'capital')) || !namesOffice(last);
}

/** What other finders found, and the glossary. */
export interface Named {
  mentions: readonly Mention[];
  names: readonly Name[];
  knowledge: Knowledge;
}

/** Whether a word names somebody by what they do. */
function namesOffice(word: string): boolean {
  return ((tagsOf(word, 'capital') | tagsOf(word, 'lower')) & (Tag.title | Tag.role)) !== 0;
}

function isTitle(word: string): boolean {
  const plain = fold(word).replace(/\.$/, '');
  return addressWords.has(plain) || (tagsOf(plain, 'capital') & (Tag.title | Tag.role)) !== 0;
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || isLink(word);
}

function isLink(word: string): boolean {
  return labelLinks.has(word);
}

/** The name as it is written in running text: `ADA QUILL` becomes `Ada Quill`. */
function spelt(name: string): string {
  if (!isInCapitals(name) || name.length < 4) return name.replace(/\s+/g, ' ');
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<![\p{L}\p{M}’'])\p{L}|(?<=\b(?:mc|o['’]|d['’]))\p{L}/gu, (letter) => letter.toUpperCase());
}

function byFullName({ entities }: Knowledge): Map<string, Voice> {
  const people = [...entities.values()].filter(({ kind }) => kind === 'person');
  return new Map(people.map(({ id, name }) => [fold(name), { id, name }]));
}

/** Who held an office on a day: one person whose title it is, in so many words or with the body it belongs to. */
function holderOf({ entities }: Knowledge, date: string | undefined, title: string): KnownEntity | undefined {
  const wanted = plainTitle(title);
  const holders = [...entities.values()].filter(({ roles = [] }) =>
    roles.some(({ title: office, of, from, to }) => {
      const body = of && (entities.get(of)?.name ?? of);
      const isIt = plainTitle(office) === wanted || (body && plainTitle(`${office} of ${body}`) === wanted);
      return isIt && (date === undefined ? to === undefined : isWithin(date, from, to));
    }),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function plainTitle(title: string): string {
  return fold(title)
    .split(/\s+/)
    .filter((word) => word !== 'the')
    .join(' ');
}
