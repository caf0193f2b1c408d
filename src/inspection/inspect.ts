import { inspectArticles } from './inspect-articles.ts';
import { inspectEntries } from './inspect-entries.ts';
import { inspectNames } from './inspect-names.ts';
import { inspectSayings } from './inspect-sayings.ts';
import { inspectSpeakers } from './inspect-speakers.ts';
import type { Inspected, Noticed } from './inspected.ts';

export type { Inspected, Noticed };

/** What an editor should know of an edition as a whole: what no single text or entry shows. */
export function inspect(edition: Inspected): Noticed[] {
  return [inspectSpeakers, inspectEntries, inspectArticles, inspectNames, inspectSayings].flatMap((look) =>
    look(edition),
  );
}
