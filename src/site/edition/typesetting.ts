import type { CitationStyle, Knowledge, Typesetting } from '../../annotate/annotate.ts';
import type { Run } from '../../citation/runs.ts';
import { shortName } from '../../citation/short-name.ts';
import type { Entity } from '../../model/entity.ts';
import type { Reference } from '../../model/reference.ts';
import { marks } from '../../words/en.ts';
import type { Citations } from './citations.ts';
import type { Urls } from './urls.ts';

/** How the engine prints marks in this edition: addresses of its pages, names of its sources. */
export function makeTypesetting(
  { entities }: Knowledge,
  urls: Urls,
  { references = [], citations, words = marks }: Printing = {},
): Typesetting {
  const byKey = new Map(references.map((reference) => [reference.id, reference]));
  const nameOf = (key: string) => {
    const reference = byKey.get(key);
    const entity = entities.get(key);
    return reference ? shortName(reference) : entity ? shortNameOf(entity) : key;
  };
  const cite: CitationStyle['cite'] = (citing) => {
    const runs = (citations?.cite(citing) ?? []).map(toPiece);
    if (runs.length > 0) return runs;
    const named = [!citing.withoutAuthor && nameOf(citing.key), citing.locator].filter(Boolean).join(', ');
    return named ? [{ text: named }] : [];
  };
  return {
    apparatus: true,
    hrefOf: (id) => {
      const entity = entities.get(id);
      return entity ? urls.entity(entity) : urls.glossary;
    },
    hrefOfSource: (key) => `#r-${key}`,
    nameOf,
    ...(citations?.style.citesByName && { citations: { cite, marks: citations.style.marks } }),
    words,
  };
}

/** Longer names of documents, in UTF-16 code units, would make a citation longer than what it supports. */
const longest = 32;

/** What a document is cited by: its symbol, else its name, of a long one the shortest that means it everywhere. */
function shortNameOf({ name, symbol, aliases }: Pick<Entity, 'name' | 'symbol' | 'aliases'>): string {
  if (symbol !== undefined || name.length <= longest) return symbol ?? name;
  const names = aliases.filter((alias) => typeof alias === 'string');
  return [name, ...names].reduce((short, one) => (one.length < short.length ? one : short));
}

/** What an edition prints marks with, beside what it knows. */
interface Printing {
  references?: Reference[];
  citations?: Citations;
  /** English where absent. */
  words?: Typesetting['words'];
}

function toPiece({ text, style }: Run): { text: string; italic?: true } {
  return style === 'i' ? { text, italic: true } : { text };
}
