import { surelySaidBy } from '../../model/annotation.ts';
import type { AnyKind } from '../../model/entity.ts';
import type { Edition, EditionEntity } from '../edition/edition.ts';

/** The entities of a kind that articles name or cite most often, by name where equally often; others left out. */
export function mostNamed({ entities, concordance }: Edition, kind: AnyKind, count: number): EditionEntity[] {
  const ranked = entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({
      entity,
      times: concordance.mentionsOf(entity.id).length + concordance.citationsOf(entity.id).length,
    }))
    .filter(({ times }) => times > 0);
  return ranked
    .sort((a, b) => b.times - a.times)
    .slice(0, count)
    .map(({ entity }) => entity);
}

/** A speaker with how much of theirs is quoted and how much is told. */
export interface Ranked {
  /** The entry's id, else the name. */
  key: string;
  name: string;
  /** The speaker's page, where there is one. */
  href: string | undefined;
  quoted: number;
  told: number;
  /** How many more quotations there are whose speaker isn't sure, where that is counted. */
  unsure?: number;
  /** The kind of the speaker's entry. */
  kind?: AnyKind | undefined;
}

/** All who are surely quoted, the most quoted first. */
export function speakersRanked({ concordance, entity }: Edition): Ranked[] {
  const speakers = new Map<string, Ranked>();
  for (const { quote } of concordance.allQuotes) {
    for (const { id, name } of surelySaidBy(quote)) {
      const one = id === undefined ? undefined : entity(id);
      const row = speakers.get(id ?? name) ?? {
        key: id ?? name,
        name: one?.name ?? name,
        href: one && `${one.href}#said`,
        quoted: 0,
        told: 0,
        kind: one?.kind,
      };
      row[quote.type === 'indirect' ? 'told' : 'quoted'] += 1;
      speakers.set(id ?? name, row);
    }
  }
  return [...speakers.values()].sort((a, b) => b.quoted + b.told - a.quoted - a.told || (a.name < b.name ? -1 : 1));
}
