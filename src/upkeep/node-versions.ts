import type { Finding, Project } from './finding.ts';
import { manifestName, readManifest } from './manifest.ts';
import { isOlder } from './versions.ts';

/** The Node that projects are told to use. */
const usual = '24';

/** Files that name a Node version, and the expression whose first group leads to it and whose second is it. */
const places: readonly [file: RegExp, version: RegExp][] = [
  [/^\.(?:nvmrc|node-version)$/, /^(v?)(\d[\d.]*)/gm],
  [/^\.github\/workflows\//, /^([ \t]*(?:-[ \t]+)?node-version:[ \t]*["']?)(\d[\d.]*)/gm],
  [/^\.gitlab-ci\.yml$/, /^([ \t]*image:[ \t]*["']?node:)(\d[\d.]*)/gm],
  [/^netlify\.toml$/, /^([ \t]*NODE_VERSION[ \t]*=[ \t]*["'])(\d[\d.]*)/gm],
];

/** Where the files of a project name a Node that is older than what Lectern runs on. */
export function nodeFindings({ files, fresh }: Project): Finding[] {
  const needed = readManifest(fresh[manifestName] ?? '')?.engines?.node ?? usual;
  return [...files].flatMap(([file, text]) => {
    const expression = places.find(([name]) => name.test(file))?.[1];
    const found = expression ? [...text.matchAll(expression)] : [];
    return found
      .filter(([, , version = '']) => isOlder(highestOf(version), needed))
      .map(([whole, before = '', version = ''], index): Finding => {
        const line = text.slice(0, found[index]?.index).split('\n').length;
        const reason = `Unexpected Node ${version}, expected one that is ${needed}`;
        const mend = (old: string) => old.replace(whole, `${before}${usual}`);
        return { file, line, reason, advice: `write ${usual}`, mend };
      });
  });
}

/** The newest version that a number such as `22` can mean, as installers take it. */
function highestOf(version: string): string {
  return `${version}${'.999'.repeat(Math.max(0, 3 - version.split('.').length))}`;
}
