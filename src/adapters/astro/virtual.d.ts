declare module 'virtual:lectern/glossary' {
  const told: import('./glossary-pages.ts').Told;
  export default told;
}

declare module 'virtual:lectern/layout' {
  const layout: (props: { title: string; lang?: string; frontmatter?: { title: string } }) => unknown;
  export default layout;
}
