/** An article or an entry as a work, in the formats of reference managers. */
export interface CitedWork {
  csl: Record<string, unknown>;
  bibtex: string;
  ris: string;
}
