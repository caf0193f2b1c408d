/**
 * What other houses (Jekyll, Hugo, Eleventy, Obsidian, Ghost, Pandoc, feeds and exports) call the fields of an article,
 * in small letters and without what parts their words; the best first. A field of ours comes before all of these.
 */
export const articleFieldsElsewhere = {
  title: ['headline', 'heading', 'posttitle'],
  date: [
    'created',
    'published',
    'publishedat',
    'publisheddate',
    'publishdate',
    'pubdate',
    'pubdatetime',
    'datepublished',
    'datecreated',
    'createdat',
    'creationdate',
    'createddate',
    'posted',
    'issued',
  ],
  authors: ['author', 'by', 'byline', 'creator', 'creators', 'writer'],
  publication: ['newspaper', 'journal', 'magazine', 'containertitle'],
  source: ['canonicalurl', 'canonical', 'originalurl', 'externalurl', 'url', 'link'],
  lang: ['language', 'locale'],
  summary: ['excerpt', 'description', 'abstract', 'standfirst', 'dek', 'lead', 'customexcerpt', 'metadescription'],
  tags: ['tag', 'keywords', 'categories', 'category', 'topics'],
  collection: ['series'],
  formerly: ['formerslugs'],
  permalink: ['slug'],
  aliases: ['alias', 'redirectfrom'],
} as const satisfies Record<string, readonly string[]>;

/** A field's name as the table has it: `Publish_Date` is `publishdate`. */
export function plainFieldName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.:-]+/g, '');
}

/** The field of ours that another house's means for an article; undefined where it means none. */
export function fieldMeant(name: string): keyof typeof articleFieldsElsewhere | undefined {
  return meanings.get(plainFieldName(name));
}

const meanings = new Map<string, keyof typeof articleFieldsElsewhere>(
  (Object.keys(articleFieldsElsewhere) as (keyof typeof articleFieldsElsewhere)[]).flatMap((field) =>
    articleFieldsElsewhere[field].map((name) => [name, field] as const),
  ),
);
