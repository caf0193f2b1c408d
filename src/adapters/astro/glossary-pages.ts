import { render } from '../../annotate/render.ts';
import { folderOf } from '../../model/kinds.ts';
import { pageBelow } from '../card.ts';
import { entryContent } from '../entry.ts';
import type { Options } from '../options.ts';
import { readGlossary } from '../read-glossary.ts';

/** The pages of a glossary in somebody’s Astro site, by name. */
export function entryPages({ glossary: source, lang, pages }: Told): EntryPage[] {
  const glossary = readGlossary(source);
  const { compare } = new Intl.Collator(lang);
  const setting = {
    lang,
    nameOf: (id: string) => glossary.entries.get(id)?.name,
    pageOf: (entry: Parameters<typeof pageBelow>[1]) => pageBelow(pages, entry),
  };
  return [...glossary.entries.values()]
    .sort((a, b) => compare(a.name, b.name))
    .map((entry) => ({
      kind: folderOf(entry),
      id: entry.id,
      name: entry.name,
      href: pageBelow(pages, entry),
      html: render({ type: 'root', children: entryContent(entry, glossary, setting) }),
    }));
}

/** What the integration was told. */
export interface Told extends Pick<Options, 'glossary'> {
  lang: string;
  /** The address below which the pages lie, with the site’s base. */
  pages: string;
}

interface EntryPage {
  /** The part of the address that tells the kind: `people`. */
  kind: string;
  id: string;
  name: string;
  href: string;
  html: string;
}
