import type { Edition } from '../edition/edition.ts';

/** The languages that articles are written in, the edition's own first: each has a bundle of its own. */
export function languagesOf({ articles, site }: Edition): string[] {
  const others = new Set(articles.map(({ lang }) => lang));
  others.delete(site.language);
  return [site.language, ...[...others].sort()];
}

/** The folder of a language's bundle below the base path. */
export function bundleOf(language: string, { site }: Edition): string {
  return language === site.language ? 'pagefind/' : `pagefind/${language.toLowerCase()}/`;
}
