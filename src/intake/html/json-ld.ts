import { onOneLine } from '../text/words.ts';
import { decodeReferences } from './decode-references.ts';
import type { MetaField } from './meta-names.ts';

/** Types of schema.org that are articles. */
const articleTypes = /^(?:.*Article|BlogPosting|Report|Review|ScholarlyArticle|WebPage|CreativeWork)$/;

/**
 * What a page's JSON-LD says of the article that it holds; nothing where it can't be read.
 * @see https://schema.org/NewsArticle
 */
export function readJsonLd(document: Document): Partial<Record<MetaField, string[]>> {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? '')));
  const isArticle = (thing: Thing) => listOf(thing['@type']).some((type) => articleTypes.test(String(type)));
  const articles = things.filter(isArticle);
  const thing = articles.find(({ headline }) => headline) ?? articles.find(({ datePublished }) => datePublished);
  if (!thing) return {};
  return {
    title: textsOf(thing.headline ?? thing.name).slice(0, 1),
    date: textsOf(thing.datePublished ?? thing.dateCreated).slice(0, 1),
    authors: namesOf(thing.author),
    publication: namesOf(thing.publisher).slice(0, 1),
    source: [...textsOf(thing.url), ...textsOf(Object(thing.mainEntityOfPage)['@id'] ?? thing.mainEntityOfPage)].slice(
      0,
      1,
    ),
    lang: textsOf(thing.inLanguage).slice(0, 1),
    summary: textsOf(thing.description).slice(0, 1),
    tags: textsOf(thing.keywords).flatMap((words) => words.split(',')),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, '').replace(/\p{Cc}/gu, ' '));
  } catch {
    return undefined;
  }
}

/** The thing, those of a list or a graph, and those one level within. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...listOf(thing['@graph']).flatMap(thingsIn), ...listOf(thing.mainEntity).flatMap(thingsIn)];
}

function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => textsOf(typeof one === 'object' && one !== null ? (one as Thing).name : one));
}

function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((one) =>
    typeof one === 'string' && one.trim() !== '' ? [onOneLine(decodeReferences(one))] : [],
  );
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

type Thing = Record<string, unknown>;
