/**
 * What builds made before they left a mark, by its path: such a site has no list of its files. What fits none of these
 * and isn't made by the present build either is taken for somebody's own.
 */
export const madeBeforeMarks: readonly RegExp[] = [
  /^(?:404|index)\.html$/,
  /^(?:_headers|favicon\.svg|rss\.xml|sitemap-(?:index|\d+)\.xml|early\.js|marks\.js|quick-search\.js)$/,
  /^(?:_astro|pagefind|previews|data|search)\//,
  /^(?:about|articles|compare|documents|events|glossary|network|organizations)\/(?:.+\/)?index\.html$/,
  /^(?:people|places|quotes|sources|terms|timeline)\/(?:.+\/)?index\.html$/,
];
