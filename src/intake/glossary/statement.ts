/** A statement of RDF, as far as a thesaurus needs it. */
export interface Statement {
  /** The address of what is described, or the name that the file has for it. */
  subject: string;
  /** The last part of the property's address: `prefLabel`. */
  property: string;
  /** An address, or words. */
  object: string;
  isWords: boolean;
  /** The language of words, a BCP 47 tag; empty where none is said. */
  language: string;
}
