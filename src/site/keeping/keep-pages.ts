import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import type { Question } from '../edition/question.ts';
import type { Ingredient } from './answers.ts';
import type { KeptFiles } from './kept-files.ts';
import { ownIngredients } from './routes.ts';

/** Notes which questions are asked while a page is made. */
export interface Listener {
  note(question: Question): void;
  /** What was asked since it was last called. */
  heard(): Question[];
}

export function listen(): Listener {
  let asked = new Map<string, Question>();
  return {
    note: (question) => asked.set(question.join('\n'), question),
    heard() {
      const questions = [...asked.values()];
      asked = new Map();
      return questions;
    },
  };
}

/**
 * Has Astro make only those pages of which something that they were made from has changed. What a page asks of the edition
 * is noted while it is made; in the next build all is asked again, and where the answers are the same so is the page.
 * Pages are made one after the other, so that what is asked is asked by the page at hand.
 */
export function keepPages(keeping: Keeping): AstroIntegration {
  return {
    name: 'lectern:keep-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'lectern:keep-pages',
          setup: () => keeping.open(astro, logger),
          getStaticPaths: async () => toMake(await astro.getStaticPaths(), keeping.files(), keeping.wants),
          render: maker(astro, keeping),
        }));
      },
    },
  };
}

/**
 * Takes over what is kept, and gives the rest: Astro isn't told of more, as it takes its time for each. Of two pages at one
 * address the first counts, as with Astro.
 */
function toMake(all: PathWithRoute[], files: KeptFiles, wants: Keeping['wants'] = () => true): PathWithRoute[] {
  const seen = new Set<string>();
  return all.filter(({ pathname, route }) => {
    const path = fileOf(pathname, route);
    if (seen.has(path)) return false;
    seen.add(path);
    const own = ownIngredients(route.component, path);
    if (!wants(own)) return false;
    const found = own && files.find(path);
    if (found) files.take(path, found);
    return !found;
  });
}

function maker(astro: AstroPrerenderer, { base, files: opened, listener }: Keeping): AstroPrerenderer['render'] {
  return async (request, options) => {
    const files = opened();
    const path = fileOf(decodeURI(new URL(request.url).pathname.slice(base.length)), options.routeData);
    const own = ownIngredients(options.routeData.component, path);
    listener.heard();
    const made = await astro.render(request, options);
    const response = made instanceof Response ? made : made.response;
    if (response.status !== 200 || !response.body) return made;
    files.write(path, new Uint8Array(await response.arrayBuffer()), own && [...own, ...listener.heard()]);
    return new Response(null);
  };
}

/** The file of a page or of what an endpoint makes, below the site; Astro writes the page of lost addresses beside home. */
function fileOf(address: string, { type, route }: RouteData): string {
  const path = address.replace(/^\//, '');
  if (type !== 'page') return path;
  return route === '/404' ? '404.html' : `${path.replace(/(?<=[^/])$/, '/')}index.html`;
}

interface Keeping {
  base: string;
  files: () => KeptFiles;
  /** Opens the program that makes pages. */
  open(astro: AstroPrerenderer, logger: AstroIntegrationLogger): Promise<void>;
  listener: Listener;
  /** Which pages are made at all, by what they are made of; all where it is left out. */
  wants?: ((own: readonly Ingredient[] | undefined) => boolean) | undefined;
}
