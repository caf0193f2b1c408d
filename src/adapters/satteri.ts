import type { Root } from 'hast';
import { circumstancesIn, isLeftAlone } from './front-matter.ts';
import { makeMarker } from './marker.ts';
import type { Options } from './options.ts';

/**
 * A plugin for the HTML tree of Sätteri, Astro's own Markdown processor: `satteri({ hastPlugins: [satteriLectern(…)] })`.
 * It does what the rehype plugin does.
 * @throws Error when it is made, if the glossary is at fault.
 */
export default function satteriLectern(options: Options): HastPlugin {
  const mark = makeMarker(options);
  return {
    name: 'lectern',
    after(root, context) {
      const { astro, frontmatter = astro?.frontmatter } = context.data as Kept;
      if (isLeftAlone(frontmatter)) return;
      // The nodes belong to Sätteri and can't be cloned as they are.
      const tree = JSON.parse(JSON.stringify(root)) as Root;
      context.data.lectern = mark(tree, circumstancesIn(frontmatter));
      context.replaceNode(root, tree);
    },
  };
}

/** The part of Sätteri's plugin that this one needs; types of the package itself would have to be installed. */
interface HastPlugin {
  name: string;
  after(
    root: Readonly<Root>,
    context: { data: Record<string, unknown>; replaceNode(node: Readonly<Root>, by: Root): void },
  ): void;
}

interface Kept {
  astro?: { frontmatter?: unknown };
  frontmatter?: unknown;
}
