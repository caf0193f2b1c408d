import { describeSystemFault } from '../../site/output/system-fault.ts';
import { addSite } from './add-site.ts';

/**
 * Writes one thing after the other into the content folder, each whole or not at all; where there is no edition, its
 * `site.yaml` first. The first that can't be written ends it.
 * @returns How many are written, and the sentence that says why it ended early, where it did.
 */
export function writeEach<T>(due: readonly T[], { content, language }: Destination, write: (one: T) => void): Written {
  let written = 0;
  try {
    addSite(content, language);
    for (const one of due) {
      write(one);
      written += 1;
    }
    return { written };
  } catch (error) {
    const stopped = describeSystemFault(error, 'write into the content folder');
    if (stopped === undefined) throw error;
    return { written, stopped };
  }
}

/** Where to: a content folder, and the language of an edition that is made there. */
interface Destination {
  content: string;
  language?: string;
}

/** What was written of what was due. */
export interface Written {
  written: number;
  stopped?: string;
}
