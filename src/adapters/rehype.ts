import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { circumstancesIn, isLeftAlone } from './front-matter.ts';
import { makeMarker } from './marker.ts';
import type { Options } from './options.ts';

/**
 * A rehype plugin: puts marks into any tree of HTML, and cards behind it. The date, language and authors of a text are
 * taken from its front matter where the program at work keeps it: in `file.data.astro.frontmatter`, `file.data.matter`
 * or `file.data.frontmatter`. A text that says `lectern: false` is left alone. What was found is in
 * `file.data.lectern`.
 * @throws Error when it is set up, if the glossary is at fault.
 */
export default function rehypeLectern(options: Options): (tree: Root, file: VFile) => undefined {
  const mark = makeMarker(options);
  return (tree, file) => {
    const { astro, matter, frontmatter = matter } = file.data as Kept;
    const said = astro?.frontmatter ?? frontmatter;
    if (!isLeftAlone(said)) file.data.lectern = mark(tree, circumstancesIn(said));
    return undefined;
  };
}

interface Kept {
  astro?: { frontmatter?: unknown };
  matter?: unknown;
  frontmatter?: unknown;
}
