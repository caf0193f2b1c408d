import type { Ingredient } from './answers.ts';

/**
 * The pages of which all ingredients are known: those without properties of their own, which have all from the edition that
 * notes what it is asked, and those below, whose properties are of an entry or follow from what is named here.
 * @param component The file of the route. @param path The page's file below the site.
 * @returns What the page is made of beside what it asks; undefined where that isn't known and the page is always made.
 */
export function ownIngredients(component: string, path: string): Ingredient[] | undefined {
  const route = component.slice(component.indexOf(pages) + pages.length);
  const [, second = '', third = ''] = path.split('/');
  if (ofArticles.has(route)) return [['article', second]];
  if (previews.has(route)) return [['article', third.replace(/\.png$/, '')]];
  if (route === 'compare/[id].astro') return [['comparison', second]];
  return !route.includes('[') || ofEntries.has(route) ? [] : undefined;
}

const pages = 'src/pages/';

/** Routes whose properties are an article, or what it quotes; its slug follows the first folder, or the second. */
const ofArticles: ReadonlySet<string> = new Set([
  'articles/[slug].astro',
  'articles/[slug]/oembed.json.ts',
  'articles/[slug]/[quote]/index.astro',
  'articles/[slug]/[quote]/oembed.json.ts',
]);
const previews: ReadonlySet<string> = new Set([
  'previews/articles/[slug].png.ts',
  'previews/articles/[slug]/[quote].png.ts',
]);

/** Routes whose properties are an entry, a reference, a page of the docs, or the number of a page of a list of theirs. */
const ofEntries: ReadonlySet<string> = new Set([
  '[kind]/[id].astro',
  '[kind]/[id]/[list]/[page].astro',
  '[kind]/[id]/feed.xml.ts',
  '[kind]/index.astro',
  'about/[page].astro',
  'previews/[name].png.ts',
  'sources/[key].astro',
  'timeline/[id].json.ts',
]);
