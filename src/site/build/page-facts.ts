import { parseFragment } from 'parse5';
import { elementsOf, type PageElement } from './elements-of.ts';
import { scanTags } from './scan-tags.ts';

/** What an emitted page links to and can be linked at. */
export interface PageFacts {
  /** The ids of its elements, and those that stand twice. */
  ids: ReadonlySet<string>;
  twice: string[];
  /** Its links, once each. */
  links: ReadonlySet<string>;
}

/**
 * Reads the ids and links of pages. Texts that recur on many pages are kept once, and none is a part of its page, whose
 * words it would hold in memory.
 */
export function factsReader(): (html: string) => PageFacts {
  const kept = new Map<string, string>();
  const values = new Map<string, string>();
  return (html) => {
    const found = { ids: new Set<string>(), twice: [] as string[], links: new Set<string>() };
    const scanned = scanTags(html, (name, value) => note(name, resolved(value)));
    if (scanned) return found;
    for (const list of [found.ids, found.links]) list.clear();
    found.twice = [];
    for (const { attrs = [] } of elementsOf(html)) for (const { name, value } of attrs) note(name, value);
    return found;

    function note(name: string, value: string): void {
      if (name === 'href' || name === 'src') found.links.add(own(value));
      if (name !== 'id') return;
      if (found.ids.has(value)) found.twice.push(own(value));
      else found.ids.add(own(value));
    }
  };

  function own(value: string): string {
    const known = kept.get(value);
    if (known !== undefined) return known;
    const copy = Buffer.from(value).toString();
    kept.set(copy, copy);
    return copy;
  }

  /** A value with its character references resolved, by a parser. */
  function resolved(source: string): string {
    if (!source.includes('&')) return source;
    const known = values.get(source);
    if (known !== undefined) return known;
    const [element] = (parseFragment(`<a href="${source}">`) as PageElement).childNodes ?? [];
    const value = element?.attrs?.[0]?.value ?? source;
    values.set(own(source), value);
    return value;
  }
}
