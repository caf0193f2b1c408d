import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { Question } from '../edition/question.ts';
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
export function keepPages(keeping: {
  base: string;
  files: () => Promise<KeptFiles>;
  listener: Listener;
}): AstroIntegration {
  return {
    name: 'lectern:keep-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({ ...astro, name: 'lectern:keep-pages', render: keeper(astro, keeping) }));
      },
    },
  };
}

function keeper(
  astro: AstroPrerenderer,
  { base, files: opened, listener }: Parameters<typeof keepPages>[0],
): AstroPrerenderer['render'] {
  return async (request, options) => {
    const files = await opened();
    const path = fileOf(new URL(request.url).pathname.slice(base.length), options.routeData);
    const own = ownIngredients(options.routeData.component, path);
    const found = own && files.find(path);
    if (found) {
      files.take(path, found);
      return new Response(null);
    }
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
  const path = decodeURI(address);
  if (type !== 'page') return path;
  return route === '/404' ? '404.html' : `${path}index.html`;
}
