import type { Edition } from '../edition/edition.ts';
import { ask } from '../edition/watched.ts';

/**
 * The languages in which there is something to find, the edition's own first: each has a bundle of its own. Entries are in the
 * edition's own.
 */
export function languagesOf(edition: Edition): string[] {
  return ask(edition, ['languages'], languagesIn);
}

function languagesIn({ articles, entities, site }: Edition): string[] {
  const languages = new Set(articles.map(({ lang }) => lang));
  const hasOwn = languages.delete(site.language) || entities.length > 0;
  return [...(hasOwn ? [site.language] : []), ...[...languages].sort()];
}

/** The folder of a language's bundle below the base path. */
export function bundleOf(language: string, { site }: Edition): string {
  return language === site.language ? 'pagefind/' : `pagefind/${language.toLowerCase()}/`;
}
