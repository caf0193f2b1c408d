import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { writeNamedIn } from './astro/named-in.ts';
import type { Options } from './options.ts';
import rehypeLectern from './rehype.ts';
import remarkLectern from './remark.ts';
import satteriLectern from './satteri.ts';

/** What the integration is told. */
export interface AstroOptions extends Omit<Options, 'pages'> {
  /**
   * The address below the site’s base at which the glossary gets its pages; default: `glossary`. `false`: none, so that
   * marks lead to their cards.
   */
  route?: string | false;
  /**
   * The layout of these pages: an `.astro` file that takes `title` and shows its slot, by its path from the project.
   * Default: that of Starlight where it is used, else a plain one.
   */
  layout?: string;
}

/**
 * An integration for any Astro site: marks in every Markdown file by whichever processor the site uses, style and
 * script of the cards, and pages for the glossary.
 * @throws Error if the glossary is at fault, or the processor isn’t one that it knows.
 */
export default function lectern({ route = 'glossary', layout, ...options }: AstroOptions): AstroIntegration {
  let known: AstroConfig | undefined;
  return {
    name: 'lectern',
    hooks: {
      'astro:config:setup'({ config, injectRoute, injectScript, updateConfig }) {
        const pages = route === false ? undefined : `${config.base.replace(/\/?$/, '/')}${route}/`;
        addPlugins(config, { ...options, ...(pages !== undefined && { pages }) });
        injectScript('page-ssr', `import ${JSON.stringify(fileOf('cards.css'))};`);
        injectScript('page', `import ${JSON.stringify(fileOf('../client/cards'))};`);
        if (route === false) return;
        const glossary = { glossary: options.glossary, lang: options.lang ?? 'en', pages };
        updateConfig({ vite: { plugins: [provide(glossary, layoutOf(config, layout))] } });
        injectRoute({ pattern: `/${route}`, entrypoint: fileOf('astro/List.astro'), prerender: true });
        injectRoute({ pattern: `/${route}/[kind]/[id]`, entrypoint: fileOf('astro/Entry.astro'), prerender: true });
      },
      'astro:config:done'({ config }) {
        known = config;
      },
      'astro:build:done'({ dir }) {
        if (route !== false && known) writeNamedIn(dir, { route, lang: options.lang ?? 'en', config: known });
      },
    },
  };
}

/** Adds the plug-ins to the processor that the site uses; a plug-in given to another one would be ignored in silence. */
function addPlugins({ markdown: { processor } }: AstroConfig, options: Options): void {
  const lists = processor.options as Record<string, unknown[] | undefined>;
  if (processor.name === 'satteri') lists.hastPlugins?.push(satteriLectern(options));
  else if (processor.name === 'unified') {
    lists.remarkPlugins?.push(remarkLectern);
    lists.rehypePlugins?.push([rehypeLectern, options]);
  } else throw new Error(`Unexpected Markdown processor \`${processor.name}\`, expected \`satteri\` or \`unified\``);
}

/** The code of the module that holds the layout: the site’s own, that of Starlight, or a plain one. */
function layoutOf({ root, integrations }: AstroConfig, layout: string | undefined): string {
  const usesStarlight = integrations.some(({ name }) => name === '@astrojs/starlight');
  const own = usesStarlight ? '@astrojs/starlight/components/StarlightPage.astro' : fileOf('astro/Plain.astro');
  return layout === undefined ? own : fileURLToPath(new URL(layout, root));
}

/** A plugin of Vite that gives the pages of the glossary what the integration was told. */
function provide(told: object, layout: string) {
  const modules = new Map([
    ['virtual:lectern/glossary', `export default ${JSON.stringify(told)};`],
    ['virtual:lectern/layout', `export { default } from ${JSON.stringify(layout)};`],
  ]);
  return {
    name: 'lectern',
    resolveId: (id: string) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id: string) => modules.get(id.slice(1)),
  };
}

/** A source that Vite compiles, by its path from here; a package has compiled files in a folder beside `src`. */
function fileOf(path: string): string {
  return fileURLToPath(new URL(`../../src/adapters/${path}`, import.meta.url));
}
