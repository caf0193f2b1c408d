import type { ExportedEdition } from '../../export/exported.ts';
import type { Edition } from '../edition/edition.ts';

/**
 * The edition as the exports read it, with absolute addresses.
 * @param origin The address that the edition is published at, without its path.
 */
export function toExported(edition: Edition, origin: URL): ExportedEdition {
  const { urls, site } = edition;
  const absolute = (path: string) => new URL(path, origin).href;
  return {
    site,
    entity: edition.entity,
    describeSource: (key) => describe(edition, key),
    links: {
      home: absolute(urls.home),
      article: (slug) => absolute(urls.article(slug)),
      entity: (id) => {
        const entity = edition.entity(id);
        return entity && absolute(entity.href);
      },
      source: (key) => absolute(`${urls.sources}#r-${encodeURIComponent(key)}`),
      data: (path) => absolute(urls.data(path)),
    },
  };
}

/** A cited work in a line, with its archived copy. */
function describe({ citations, words }: Edition, key: string): string | undefined {
  const entry = citations.entry(key);
  const archived = entry?.reference.archived;
  return archived === undefined ? entry?.words : `${entry?.words} ${words.sources.archivedAt(archived)}.`;
}
