import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Edition } from '../edition/edition.ts';
import { elementsOf, type PageElement } from './elements-of.ts';

/** What a page costs a reader who comes to the site with it. */
export interface Weight {
  /** All that is loaded before the reader does anything, gzipped: bytes. */
  all: number;
  /** The scripts among that: bytes. */
  script: number;
  requests: number;
}

/** The same with the part of it that the edition brings: colours, faces, logo, pictures, a script that counts. */
export interface PageWeight extends Weight {
  own: Weight;
}

/** What the longest article costs. */
export interface Heaviest {
  /** How many it has. */
  words: number;
  weight: PageWeight;
}

/** What an article of 1,000 words with 30 entities may cost without what the edition brings. */
export const budget: Weight = { all: 25_000, script: 4_000, requests: 5 };

/** Weighs the longest article of a built site; undefined where there is none. */
export async function weighLongest({ articles }: Edition, folder: string, base: string): Promise<Heaviest | undefined> {
  const [longest] = articles.toSorted((a, b) => b.html.length - a.html.length);
  if (!longest) return undefined;
  const file = `${decodeURI(longest.href).slice(base.length)}index.html`;
  return { words: longest.text.split(/\s+/).length, weight: await weighPage(folder, file, base) };
}

/**
 * Weighs a page of a built site with its styles, scripts, icon, faces and those pictures that aren't loaded later.
 * @param folder The built site.
 * @param file The page's path below it.
 */
export async function weighPage(folder: string, file: string, base: string): Promise<PageWeight> {
  const html = await readFile(join(folder, file), 'utf8');
  const needed = new Set([...elementsOf(html)].flatMap((element) => neededBy(element)));
  const paths = [...needed].flatMap((address) => (address.startsWith(base) ? address.slice(base.length) : []));
  const loaded = new Map([[file, gzipSync(html).length]]);
  for (const path of paths) await load(path);
  const sizes = [...loaded];
  return { ...weightOf(sizes), own: weightOf(sizes.filter(([path]) => path !== file && !isOfProgram.test(path))) };

  async function load(path: string): Promise<void> {
    // The script that counts may be the host’s own.
    if (loaded.has(path) || !existsSync(join(folder, path))) return;
    const body = await readFile(join(folder, path));
    loaded.set(path, gzipSync(body).length);
    if (path.endsWith('.js')) for (const part of importsOf(String(body))) await load(join(dirname(path), part));
    if (path.startsWith('theme-')) for (const face of facesIn(String(body), base)) await load(face);
  }
}

/** Files of the program beside the page; the scripts and styles of an edition's own components are bundled with them. */
const isOfProgram = /^(?:_astro\/|early\.js$|favicon\.svg$)/;

function weightOf(sizes: [string, number][]): Weight {
  const scripts = sizes.filter(([path]) => path.endsWith('.js'));
  return { all: sum(sizes), script: sum(scripts), requests: sizes.length };
}

/** The files of faces that the edition's style sheet names; a page loads those of them that its words are set in. */
function facesIn(style: string, base: string): string[] {
  const addresses = [...style.matchAll(/ src: url\("([^"]+)"\)/g)].map(([, url = '']) => url);
  return addresses.map((address) => decodeURI(address).slice(base.length));
}

function neededBy({ nodeName, attrs = [] }: PageElement): string[] {
  const value = (name: string) => attrs.find((one) => one.name === name)?.value;
  const isWanted =
    nodeName === 'script' ||
    (nodeName === 'link' && ['stylesheet', 'icon'].includes(value('rel') ?? '')) ||
    (nodeName === 'img' && value('loading') !== 'lazy');
  const address = isWanted ? (value('src') ?? value('href')) : undefined;
  return address === undefined ? [] : [decodeURI(address)];
}

/** The parts that a bundled script imports at once. */
function importsOf(script: string): string[] {
  const imports: string[] = [];
  let from = 0;
  for (const { index, 0: quoted, 1: path = '' } of script.matchAll(/["'](\.[^"']+)["']/g)) {
    if (isImport(script.slice(from, index))) imports.push(path);
    from = index + quoted.length;
  }
  return imports;
}

/** Whether code before a quoted path ends in an import statement: `import{a}from`, or `import` by itself. */
function isImport(code: string): boolean {
  const statement = code.slice(Math.max(...['"', "'", '(', ')'].map((sign) => code.lastIndexOf(sign))) + 1);
  return /(?:from|import)$/.test(statement) && /(?:^|[;}])import/.test(statement);
}

function sum(sizes: [string, number][]): number {
  return sizes.reduce((all, [, size]) => all + size, 0);
}
