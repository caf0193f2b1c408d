import type { Circumstances } from '../annotate/text/prose.ts';
import type { Alias, Kind, Role } from '../model/entity.ts';

/** What every adapter is told. */
export interface Options
  extends Pick<Circumstances, 'date' | 'lang' | 'authors' | 'genre' | 'paraphrases' | 'choices'> {
  /**
   * The glossary: a content folder, a folder shaped like `content/glossary`, a JSON or YAML file with a list of entries,
   * or the entries.
   */
  glossary: string | readonly GlossaryEntry[];
  /**
   * The address below which the entries have pages, as an edition has them: `https://example.org/edition/` leads to
   * `https://example.org/edition/people/ada-lund/`. Marks lead to their cards where it is absent.
   */
  pages?: string;
  /** Whether a card for each entry that is named stands behind the text; default: yes. */
  cards?: boolean;
}

/** An entry of the glossary, as a list file has it. */
export interface GlossaryEntry {
  id: string;
  kind: Kind;
  name: string;
  aliases?: Alias[];
  summary?: string;
  family?: string | string[];
  roles?: Role[];
  symbol?: string;
  date?: string;
  url?: string;
  sameAs?: string | string[];
  in?: string;
}
