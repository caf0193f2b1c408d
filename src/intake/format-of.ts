/** The formats that are read, by the endings that files of each have. */
const endings = {
  html: ['html', 'htm', 'xhtml', 'shtml'],
  plain: ['txt', 'text'],
  markdown: ['md', 'markdown', 'mdown', 'mdx', 'qmd', 'rmd'],
  docx: ['docx', 'docm'],
  epub: ['epub'],
  tei: ['xml', 'tei'],
} as const;

export type Format = keyof typeof endings;

/** The format of a file, by its ending; undefined for one that isn't read. */
export function formatOf(name: string): Format | undefined {
  const ending = /\.([a-z\d]{1,9})$/i.exec(name)?.[1]?.toLowerCase();
  return (Object.keys(endings) as Format[]).find((format) => endings[format].some((one) => one === ending));
}
