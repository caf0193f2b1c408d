/** The formats that are read, by the endings that files of each have. */
const endings = {
  html: ['html', 'htm', 'xhtml', 'shtml'],
  plain: ['txt', 'text'],
  markdown: ['md', 'markdown', 'mdown', 'mdx', 'qmd', 'rmd'],
  docx: ['docx', 'docm'],
  epub: ['epub'],
  tei: ['xml', 'tei'],
  ghost: [],
} as const;

/** Ghost calls its exports `name.ghost.2025-12-31-10-24-29.json`. */
const isGhost = /\bghost\b/i;

export type Format = keyof typeof endings;

/** The format of a file, by its ending; undefined for one that isn't read. JSON is Ghost's where the name says so. */
export function formatOf(name: string): Format | undefined {
  if (/\.json$/i.test(name)) return isGhost.test(name) ? 'ghost' : undefined;
  const ending = /\.([a-z\d]{1,9})$/i.exec(name)?.[1]?.toLowerCase();
  return (Object.keys(endings) as Format[]).find((format) => endings[format].some((one: string) => one === ending));
}
