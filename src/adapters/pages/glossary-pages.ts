import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Entity, Kind } from '../../model/entity.ts';
import { folderOf } from '../../model/kinds.ts';
import type { KnownEntry } from '../../model/known-entity.ts';
import { wordsIn } from '../../words/words-in.ts';
import { type CardSetting, pageBelow } from '../card.ts';
import { entryContent } from '../entry.ts';
import type { Glossary } from '../read-glossary.ts';
import type { Appearances } from './appearances.ts';

const stringify = unified().use(rehypeStringify);

/** The pages of the glossary in somebody’s finished site, by their paths in `ownFolder`; only of what the site names. */
export function glossaryPages(glossary: Glossary, appearances: Appearances, lang: string): Map<string, string> {
  const { compare } = new Intl.Collator(lang);
  const named = [...glossary.entries.values()]
    .filter(({ id }) => appearances.named.has(id) || appearances.said.has(id))
    .sort((a, b) => compare(a.name, b.name));
  const ids = new Set(named.map(({ id }) => id));
  const setting: CardSetting = {
    lang,
    nameOf: (id) => glossary.entries.get(id)?.name,
    pageOf: (entry) => (ids.has(entry.id) ? pageBelow('../..', entry) : undefined),
  };
  const pages = named.map((entry): [string, string] => {
    const content = entryContent(entry, glossary, setting);
    return [pathOf(entry), entryPage({ entry, content, appearances, lang })];
  });
  return new Map([['index.html', listPage(named, appearances, lang)], ...pages]);
}

function pathOf(entry: Entity | KnownEntry): string {
  return `${folderOf(entry)}/${encodeURIComponent(entry.id)}/index.html`;
}

function listPage(entries: readonly (Entity | KnownEntry)[], { named }: Appearances, lang: string): string {
  const { frame, kinds } = wordsIn(lang);
  const items = entries.map((entry) => {
    const pages = named.get(entry.id)?.length ?? 0;
    const link = h('a', { href: pathOf(entry).replace(/index\.html$/, '') }, [entry.name]);
    return h('li', {}, [link, ` ${kinds[entry.kind as Kind]?.one ?? entry.kind}, ${pages}`]);
  });
  return page({ title: frame.glossary, lang, root: './' }, [h('h1', {}, [frame.glossary]), h('ul', {}, items)]);
}

function entryPage({ entry, content, appearances: { named, said }, lang }: EntryPage): string {
  const root = '../../';
  const words = wordsIn(lang);
  const inSite = (path: string) => `${root}../${path.split('/').map(encodeAddress).join('/')}`;
  const places = (named.get(entry.id) ?? []).map(({ path, title, count }) =>
    h('li', {}, [h('a', { href: inSite(path) }, [title]), ` (${count})`]),
  );
  const quotes = (said.get(entry.id) ?? []).map(({ href, title, text }) =>
    h('li', {}, [h('blockquote', {}, [text]), h('a', { href: inSite(href) }, [title])]),
  );
  return page({ title: entry.name, lang, root }, [
    h('p', {}, [h('a', { href: root }, [words.frame.glossary])]),
    h('h1', {}, [entry.name]),
    ...content,
    ...section(words.entity.mentions, places),
    ...section(words.entity.said(entry.name), quotes),
  ]);
}

function section(title: string, items: Element[]): Element[] {
  return items.length === 0 ? [] : [h('h2', {}, [title]), h('ul', {}, items)];
}

function page({ title, lang, root }: { title: string; lang: string; root: string }, body: ElementContent[]): string {
  const head = h('head', {}, [
    h('meta', { charSet: 'utf-8' }, []),
    h('meta', { name: 'viewport', content: 'width=device-width' }, []),
    h('title', {}, [title]),
    h('link', { rel: ['stylesheet'], href: `${root}cards.css` }, []),
  ]);
  const html = h('html', { lang }, [head, h('body', { className: ['lectern-page'] }, [h('main', {}, body)])]);
  return `<!doctype html>${stringify.stringify({ type: 'root', children: [html] })}\n`;
}

/** An address’s part with its anchor, if it has one, as it is. */
function encodeAddress(part: string): string {
  const [path = '', ...anchor] = part.split('#');
  return [encodeURIComponent(path), ...anchor].join('#');
}

function h(tagName: string, properties: Element['properties'], children: (ElementContent | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

interface EntryPage {
  entry: Entity | KnownEntry;
  content: ElementContent[];
  appearances: Appearances;
  lang: string;
}
