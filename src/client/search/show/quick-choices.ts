import { quickSearch, search as words } from '#words';
import { writeAddress } from '../ask/address.ts';
import type { NameMatch } from '../index/names.ts';
import { kindInWords } from './words.ts';

/** A line that the quick search offers. */
export interface QuickChoice {
  href: string;
  name: string;
  /** What it is: a kind of entity, or what will be searched. */
  note: string;
}

/** How many names are offered. */
const offered = 6;

/** What a typed text can lead to: entries by name, what the best of them said, and a search for the text itself. */
export function quickChoices(text: string, matches: NameMatch[], base: string): QuickChoice[] {
  const search = (state: { text?: string; speaker?: string }) =>
    `${base}search/${writeAddress({
      text: state.text ?? '',
      choices: state.speaker === undefined ? [] : [{ field: 'speaker', value: state.speaker, not: false }],
      sort: 'best',
    })}`;
  const said = ({ key, quotes }: NameMatch['listed']) => ({
    href: search({ speaker: key }),
    note: words.quotes(quotes),
  });
  const best = matches.slice(0, offered);
  const names = best.map(({ listed }) =>
    listed.url === undefined
      ? { ...said(listed), name: listed.name }
      : { href: base + listed.url, name: listed.name, note: kindInWords(listed.kind) },
  );
  const [first] = best;
  const isHeard = first?.fit === 'whole' && first.listed.url !== undefined && first.listed.quotes > 0;
  const heard = isHeard ? [{ ...said(first.listed), name: quickSearch.said(first.listed.name) }] : [];
  const asked = text.trim() === '' ? [] : [{ href: search({ text }), name: quickSearch.words(text.trim()), note: '' }];
  return [...names, ...heard, ...asked];
}
