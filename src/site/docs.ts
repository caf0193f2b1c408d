import { parse } from 'yaml';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A page for editors and readers, from `src/docs/<page>.md`. */
export interface Doc {
  page: string;
  title: string;
  summary?: string;
  /** Place in the list, lower first. */
  order: number;
  html: string;
}

const files = import.meta.glob<string>('../docs/*.md', { query: '?raw', import: 'default', eager: true });
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkRehype).use(rehypeStringify);

/** The pages for editors and readers, in their order. */
export function listDocs(): Doc[] {
  return Object.entries(files)
    .map(([path, text]): Doc => {
      const front = parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') as Partial<Doc> | null;
      const page = path.replace(/^.*\/|\.md$/g, '');
      return { page, title: front?.title ?? page, ...(front?.summary && { summary: front.summary }), order: front?.order ?? 99, html: String(processor.processSync(text)) };
    })
    .sort((a, b) => a.order - b.order || (a.page < b.page ? -1 : 1));
}
