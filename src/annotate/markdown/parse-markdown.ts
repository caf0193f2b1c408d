import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { remarkOurDirectives } from './directives.ts';

const plain = unified().use(remarkParse).use(remarkFrontmatter).use(remarkOurDirectives);
const gfm = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkOurDirectives);

/**
 * The tree of a GitHub-flavoured Markdown file with front matter and our directives. What GitHub adds takes two thirds
 * of the time, so a text without any sign of it is parsed without; the tree is the same.
 * @see https://github.github.com/gfm/
 */
export function parseMarkdown(source: string): Root {
  if (signOfGfm.test(source)) return gfm.parse(source);
  const tree = plain.parse(source);
  return hasBareAddress(tree) ? gfm.parse(source) : tree;
}

/** A table's bar or delimiters, a strike, a footnote or a task: one is in every text that has them. */
const signOfGfm = /[|~]|\[\^|\[[\sxX]\]|:-|-:/;

/** What an address that no mark makes a link begins with, or an e-mail's sign. */
const bareAddress = /https?:\/\/|www\.|[\w.+-]@[\w.-]/i;

function hasBareAddress(tree: Root): boolean {
  let found = false;
  visit(tree, 'text', ({ value }) => {
    found = bareAddress.test(value);
    return found ? EXIT : undefined;
  });
  return found;
}
