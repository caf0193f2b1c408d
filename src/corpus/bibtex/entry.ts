/** A field's value as the file has it, TeX and all, and the line that the field begins on. */
export interface FieldValue {
  text: string;
  line: number;
}

/** An entry of a BibTeX or BibLaTeX file; names of kinds and fields are in lower case. */
export interface BibEntry {
  kind: string;
  key: string;
  line: number;
  fields: Map<string, FieldValue>;
}

/** Something wrong with an entry, and the line that it stands on. */
export interface Complaint {
  line: number;
  reason: string;
}
