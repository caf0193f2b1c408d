import { posix, resolve } from 'node:path';
import { openSite } from '../../corpus/read-site.ts';
import { type OverrideName, overridable } from '../../model/overrides.ts';
import type { Settings } from '../edition/settings.ts';
import { programFile, programFolder } from '../program/program-folder.ts';

/**
 * Has pages take components of the edition's own in place of the program's. A component of the edition finds the one
 * whose place it takes as `lectern:Footer`, and Astro where the program has it, wherever the content folder lies.
 */
export function ownComponents({ content, dev }: Settings) {
  const atFirst = overridesIn(content);
  const folder = `${resolve(content)}/`;
  return {
    name: 'lectern:own-components',
    enforce: 'pre' as const,
    async resolveId(this: Resolving, source: string, importer: string | undefined) {
      const asked = /^lectern:(\w+)$/.exec(source)?.[1];
      if (asked !== undefined && Object.hasOwn(overridable, asked)) return placeOf(asked as OverrideName);
      if (source.startsWith(folder) && isPart.test(source)) return farFromProgram(folder) ? `/@fs${source}` : undefined;
      if (!source.endsWith('.astro') && !importer?.startsWith(folder)) return undefined;
      // While serving for authors, components may be named any time.
      const own = dev ? overridesIn(content) : atFirst;
      if (own.size === 0 || importer === undefined) return undefined;
      const isOwn = importer.startsWith(folder);
      if (isOwn && /^[\w@]/.test(source))
        return this.resolve(source, programFile('src/pages/index.astro'), { skipSelf: true });
      if (isOwn || !source.endsWith('.astro')) return undefined;
      return own.get(posix.resolve(posix.dirname(importer), source));
    },
  };
}

/** The edition's own components, by the program's whose places they take. */
function overridesIn(content: string): ReadonlyMap<string, string> {
  const { overrides = {} } = openSite(content);
  return new Map(
    Object.entries(overrides).flatMap(([name, path]) =>
      path ? [[placeOf(name as OverrideName), resolve(content, path)] as const] : [],
    ),
  );
}

function placeOf(name: OverrideName): string {
  return programFile(`src/components/${overridable[name]}`);
}

/** The address of a style or a script that Astro took out of a component: it has kept them by the component's path. */
const isPart = /\.astro\?astro&/;

/** Whether two folders share none above them but the topmost: Astro reads such a path as one below the program's folder. */
function farFromProgram(folder: string): boolean {
  const top = (path: string) => path.split('/')[1];
  return top(folder) !== top(programFolder());
}

/** What Vite lends a plugin. */
interface Resolving {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}
