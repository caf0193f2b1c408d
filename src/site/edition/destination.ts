/** Something that a link may lead to. */
export interface Destination {
  /** Its address on the site. */
  href: string;
  /** The places in it, by what authors call them; absent where a link leads to the whole. */
  targets?: () => ReadonlyMap<string, string>;
  /** The path of a file of the content folder that is published because a text links to it. */
  file?: string;
  /** Why nobody finds anything there: what it is instead. */
  refusal?: string;
  /** Whether it is a draft, to which other drafts may link. */
  isDraft?: true;
}
