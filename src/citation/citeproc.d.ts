/** The part of citeproc-js that styles are set with. @see https://citeproc-js.readthedocs.io/ */
declare module 'citeproc' {
  export interface CiteItem {
    id: string;
    locator?: string;
    label?: string;
    suffix?: string;
    'suppress-author'?: boolean;
  }

  export class Engine {
    constructor(
      system: { retrieveLocale(tag: string): string; retrieveItem(id: string): object },
      style: string,
      language?: string,
      forceLanguage?: boolean,
    );
    /** What `<layout>` of `<citation>` puts round and between items. */
    citation: { opt: { layout_prefix: string; layout_suffix: string; layout_delimiter: string } };
    updateItems(ids: string[]): void;
    /** A term of the locale. */
    getTerm(term: string): string;
    /** Ids in the style's order, and an entry's HTML for each. */
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
    makeCitationCluster(items: CiteItem[]): string;
  }

  const citeproc: { Engine: typeof Engine };
  // biome-ignore lint/style/noDefaultExport: the package is one object
  export default citeproc;
}
