import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { overrideProperties } from '../annotate/mark-tree.ts';
import { remarkOurDirectives } from '../annotate/markdown/parse/directives.ts';

/**
 * A remark plugin: reads `:entity[…]{#id}`, `:plain[…]`, `:quote[…]{by=…}` and `:::quote{by=…}`, by which an editor
 * overrules the engine, for the rehype plugin that comes after remark-rehype. Every other colon is left alone.
 */
export default function remarkLectern(this: Processor): (tree: Root, file: VFile) => undefined {
  remarkOurDirectives.call(this);
  return (tree, file) => {
    visit(tree, (node) => {
      if (!isDirective(node)) return;
      const { id, by } = node.attributes ?? {};
      const kind = node.name as 'entity' | 'plain' | 'quote';
      const to = kind === 'entity' ? id : kind === 'quote' ? by : undefined;
      if (kind !== 'plain' && !to)
        file.message(
          `Unexpected \`:${kind}[…]\` alone, expected ${kind === 'entity' ? '`{#id}`' : '`{by=…}`'} after it`,
          {
            place: node.position,
            source: 'lectern',
            ruleId: 'incomplete-directive',
          },
        );
      const hName = node.type === 'textDirective' ? 'span' : 'div';
      node.data = { hName, hProperties: overrideProperties({ kind, to: to ?? undefined }) };
    });
  };
}

function isDirective(node: { type: string }): node is Directives {
  return node.type === 'textDirective' || node.type === 'containerDirective' || node.type === 'leafDirective';
}
