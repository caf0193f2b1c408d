import type { QuotePlace } from '../../concordance/concordance.ts';
import { surelySaidBy } from '../../model/annotation.ts';
import { toId } from '../../model/id.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';

/** Somebody who is quoted, with all that they said in the order of the articles, newest first. */
export interface Speaker {
  /** The entity's id; for those the glossary lacks, `by-` and their name. */
  key: string;
  name: string;
  entity: EditionEntity | undefined;
  places: QuotePlace<EditionArticle>[];
}

/** Everybody who is quoted and has a name of their own, by key: `several officials` are found by word alone. */
export function speakersOf({ concordance, entity }: Edition): Map<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const heard = new Set(concordance.allQuotes.flatMap(({ quote }) => surelySaidBy(quote).map(({ name }) => name)));
  // `Officials` is a name no more than `officials` is: its capital is the sentence's.
  const isCommon = (name: string) => heard.has(name.charAt(0).toLowerCase() + name.slice(1)) || !isProperName(name);
  for (const place of concordance.allQuotes) {
    for (const { name, id } of surelySaidBy(place.quote)) {
      if (id === undefined && isCommon(name)) continue;
      const key = speakerKey({ name, id });
      const known = entity(id ?? '');
      const speaker = speakers.get(key) ?? { key, name: known?.name ?? name, entity: known, places: [] };
      speaker.places.push(place);
      speakers.set(key, speaker);
    }
  }
  return speakers;
}

/** The key of one of a quote's speakers. */
export function speakerKey({ name, id }: { name: string; id?: string | undefined }): string {
  if (id !== undefined) return id;
  return `by-${toId(name) || [...name].map((letter) => letter.codePointAt(0)?.toString(16)).join('-')}`;
}

/** Whether the longer words of a name are in capitals, or in a script that has none. */
function isProperName(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => !/^\p{Ll}/u.test(word));
}
