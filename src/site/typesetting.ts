import type { Knowledge, Typesetting } from '../annotate/annotate.ts';
import { shortName } from '../citation/short-name.ts';
import type { Reference } from '../model/reference.ts';
import type { Urls } from './urls.ts';

/** How the engine prints marks in this edition: addresses of its pages, names of its sources. */
export function makeTypesetting({ entities }: Knowledge, references: Reference[], urls: Urls): Typesetting {
  const byKey = new Map(references.map((reference) => [reference.id, reference]));
  return {
    apparatus: true,
    hrefOf: (id) => {
      const entity = entities.get(id);
      return entity ? urls.entity(entity) : urls.glossary;
    },
    hrefOfSource: (key) => `#r-${key}`,
    nameOf: (key) => {
      const reference = byKey.get(key);
      return reference ? shortName(reference) : (entities.get(key)?.symbol ?? entities.get(key)?.name ?? key);
    },
    words: { linkToParagraph: 'Link to this paragraph', speaking: 'Speaking:' },
  };
}
