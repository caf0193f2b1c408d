import type { Root } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';

/** The Markdown of a tree, as articles have it; signs that mean something to Lectern alone are escaped in its words. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

const writer = unified()
  .use(remarkGfm)
  .use(withDirectives)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', resourceLink: true })
  .freeze();

/** Writes our directives, and escapes what Lectern would read as a highlight or a private note. */
function withDirectives(this: Processor): undefined {
  const data = this.data() as { toMarkdownExtensions?: unknown[] };
  const { handlers } = directiveToMarkdown();
  const unsafe = ['=', '%'].map((character) => ({ character, after: `\\${character}`, inConstruct: 'phrasing' }));
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), { handlers, unsafe }];
}
