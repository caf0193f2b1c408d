import { utterancesIn } from '../../concordance/utterances.ts';
import { fold } from '../../model/fold.ts';
import { type ListedName, listNameOf } from '../../model/search/listed-name.ts';
import type { Edition, EditionEntity } from '../edition/edition.ts';
import { type Speaker, speakersOf } from './speakers.ts';

/** A list for one letter that would have more names is split by the second letter. */
const longest = 80;

/**
 * The names of an edition in lists by the first letters of words, so that a search has to fetch only one list. A name is in
 * the list of each of its words, an entry in that of its id too, which addresses name it by.
 */
export function nameLists(edition: Edition): Map<string, ListedName[]> {
  const speakers = speakersOf(edition);
  const strangers = [...speakers.values()].filter(({ entity }) => !entity).sort((a, b) => (a.key < b.key ? -1 : 1));
  const names = [...edition.entities.map((entity) => known(entity, edition, speakers)), ...strangers.map(stranger)];
  const lists = new Map<string, ListedName[]>();
  for (const [initial, list] of listedBy(names, 1)) {
    if (list.length <= longest) lists.set(initial, list);
    else for (const [name, part] of listedBy(list, 2)) if (name.startsWith(initial)) lists.set(name, part);
  }
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function listedBy(names: ListedName[], letters: 1 | 2): Map<string, ListedName[]> {
  const lists = new Map<string, ListedName[]>();
  for (const listed of names) {
    const byId = listed.kind === '' ? [] : [listNameOf(fold(listed.key), letters)];
    for (const name of new Set([...listsOf([listed.name, ...(listed.forms ?? [])], letters), ...byId])) {
      const list = lists.get(name);
      if (list) list.push(listed);
      else lists.set(name, [listed]);
    }
  }
  return lists;
}

/** The lists that a name is in, one for the beginning of each of its words. */
export function listsOf(names: string[], letters: 1 | 2): string[] {
  const words = names
    .flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((word) => word !== '' && !isSmall(word));
  return [...new Set(words.map((word) => listNameOf(fold(word), letters)))].sort();
}

/** Whether a word is one of those in lower case that only join a name's others: `of`, `for`, `de`. */
function isSmall(word: string): boolean {
  return word.length < 4 && /^\p{Ll}+$/u.test(word);
}

/** All names of an entity, the full one first, once each. */
export function formsOf({ name, aliases, family = [], symbol }: EditionEntity): string[] {
  const forms = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [...new Set([name, ...forms, ...family, ...(symbol ? [symbol] : [])])];
}

function known(entity: EditionEntity, { concordance, urls }: Edition, speakers: Map<string, Speaker>): ListedName {
  const forms = formsOf(entity).slice(1);
  return {
    key: entity.id,
    kind: entity.kind,
    name: entity.name,
    ...(forms.length > 0 && { forms }),
    url: entity.href.slice(urls.home.length),
    ...(entity.summary && { summary: shortened(entity.summary) }),
    mentions: concordance.mentionCountOf(entity.id),
    quotes: quoteCountOf(speakers.get(entity.id)),
  };
}

function stranger(speaker: Speaker): ListedName {
  const { key, name } = speaker;
  return { key, kind: '', name, mentions: 0, quotes: quoteCountOf(speaker) };
}

/** How many quotations a search lists of somebody: the pieces of one utterance are one. */
function quoteCountOf(speaker: Speaker | undefined): number {
  return utterancesIn(speaker?.places ?? []).length;
}

/** The first sentence or so: what a line of the list holds. */
function shortened(summary: string): string {
  if (summary.length <= 210) return summary;
  return `${summary.slice(0, summary.lastIndexOf(' ', 200))} …`;
}
