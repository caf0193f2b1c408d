import type { Edition, EditionEntity } from '../edition.ts';
import { shardsOf } from './shards.ts';
import { type Speaker, speakersOf } from './speakers.ts';

/** An entity or speaker as the search box knows it before it has searched anything. */
export interface ListedName {
  /** The entity's id, or the key of a speaker that the glossary lacks. */
  key: string;
  /** Empty for a speaker that the glossary lacks. */
  kind: string;
  name: string;
  /** Its other names. */
  forms?: string[];
  /** Address of its page below the base path. */
  url?: string;
  summary?: string;
  /** In how many places it is named. */
  mentions: number;
  /** How many quotes are its. */
  quotes: number;
}

/** The names of an edition in lists, each under the initial of each of its words, so that a reader's first letter fetches one. */
export function nameLists(edition: Edition): Map<string, ListedName[]> {
  const speakers = speakersOf(edition);
  const strangers = [...speakers.values()].filter(({ entity }) => !entity).sort((a, b) => (a.key < b.key ? -1 : 1));
  const lists = new Map<string, ListedName[]>();
  for (const listed of [
    ...edition.entities.map((entity) => known(entity, edition, speakers)),
    ...strangers.map(stranger),
  ]) {
    for (const shard of shardsOf([listed.name, ...(listed.forms ?? [])])) {
      const list = lists.get(shard);
      if (list) list.push(listed);
      else lists.set(shard, [listed]);
    }
  }
  return new Map([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All names of an entity, the full one first, once each. */
export function formsOf({ name, aliases, family = [], symbol }: EditionEntity): string[] {
  const forms = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [...new Set([name, ...forms, ...family, ...(symbol ? [symbol] : [])])];
}

function known(entity: EditionEntity, { concordance, urls }: Edition, speakers: Map<string, Speaker>): ListedName {
  const forms = formsOf(entity).slice(1);
  return {
    key: entity.id,
    kind: entity.kind,
    name: entity.name,
    ...(forms.length > 0 && { forms }),
    url: entity.href.slice(urls.home.length),
    ...(entity.summary && { summary: shortened(entity.summary) }),
    mentions: concordance.mentionsOf(entity.id).length,
    quotes: speakers.get(entity.id)?.places.length ?? 0,
  };
}

function stranger({ key, name, places }: Speaker): ListedName {
  return { key, kind: '', name, mentions: 0, quotes: places.length };
}

/** The first sentence or so: what a line of the list holds. */
function shortened(summary: string): string {
  if (summary.length <= 210) return summary;
  return `${summary.slice(0, summary.lastIndexOf(' ', 200))} …`;
}
