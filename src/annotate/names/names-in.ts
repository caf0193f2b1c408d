import type { Mention, Name } from '../../model/annotation.ts';
import { type Language, languageOf } from '../languages/languages.ts';
import type { Circumstances, Prose } from '../text/prose.ts';
import { findByLists } from './by-lists/find-by-lists.ts';
import { type NameLists, toNameLists } from './by-lists/name-lists.ts';
import { findNames } from './find-names.ts';

/** The names of a text that the glossary lacks, as its language writes them; none where nothing is known of that. */
export function namesIn(prose: Prose, mentions: readonly Mention[], { lang }: Circumstances): Name[] {
  const language = languageOf(lang);
  if (language.isRead) return findNames(prose, mentions);
  const lists = listsOf(language);
  return lists ? findByLists(prose, mentions, lists) : [];
}

const ready = new Map<Language, NameLists>();

function listsOf(language: Language): NameLists | undefined {
  const { names, people, frames } = language;
  if (!names || !people || !frames) return undefined;
  const lists = ready.get(language) ?? toNameLists(names, people, frames);
  ready.set(language, lists);
  return lists;
}
