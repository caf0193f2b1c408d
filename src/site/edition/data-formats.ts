import { type ExportName, exportNames, type Site } from '../../model/site.ts';

/** With more articles than these, files of each of them would be most of the site. */
const mostWithAll = 500;

/**
 * The data files that a site has: those that `site.yaml` asks for; all where it says nothing of them and the edition is not
 * large. Annotations point into the text, so they come with it.
 */
export function dataFormats({ site, articles }: Described): ReadonlySet<ExportName> {
  const asked = site.exports ?? (articles.length > mostWithAll ? [] : exportNames);
  return new Set(asked.includes('annotations') ? [...asked, 'text'] : asked);
}

/** The file of each article in each format, below its folder, as reference managers and programs find it. */
export const formatsOfArticle = [
  { format: 'text', file: 'text.txt' },
  { format: 'tei', file: 'tei.xml' },
  { format: 'annotations', file: 'annotations.jsonld' },
] as const satisfies { format: ExportName; file: string }[];

/** The files of a table: what is not asked for as it is, is compressed. */
export function tableFiles(table: string, formats: ReadonlySet<ExportName>): string[] {
  return [
    ...(formats.has('csv') ? [`${table}.csv`] : []),
    formats.has('jsonl') ? `${table}.jsonl` : `${table}.jsonl.gz`,
  ];
}

interface Described {
  site: Pick<Site, 'exports'>;
  articles: { readonly length: number };
}
