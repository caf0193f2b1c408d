import { posix } from 'node:path';
import ts from 'typescript';

/**
 * The imports of a file of `src/` that its room doesn't allow, each in a sentence. Imports of types count: an arrow is
 * an arrow. `path` is relative to `src/`, with slashes.
 */
export function strayImports({ path, text }: Source, rooms: Rooms): string[] {
  const room = roomOf(path);
  const border = rooms[room];
  if (!border) return [`${path}: Unexpected room \`${room}\`, expected one of the table`];
  return importsOf({ path, text })
    .filter((specifier) => !isAllowed({ specifier, path, room, border }))
    .map((specifier) => `${path}: Unexpected import of \`${specifier}\`, expected ${expectation(border)}`);
}

/** What a script or component imports: static, dynamic and type imports, re-exports, a component's scripts. */
export function importsOf({ path, text }: Source): string[] {
  if (!path.endsWith('.astro')) return specifiers(text);
  const frontMatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return [
    ...specifiers(frontMatter),
    ...scripts.flatMap(([, attributes = '', code = '']) => [
      ...[...attributes.matchAll(/\bsrc="([^"]+)"/g)].map(([, address = '']) => address),
      ...specifiers(code),
    ]),
  ];
}

/** The files that each file imports; what isn't among the files, packages and data, is left out. */
export function importArrows(files: readonly Source[]): Arrows {
  const paths = new Set(files.map(({ path }) => path));
  return Object.fromEntries(files.map((file) => [file.path, targetsOf(file).filter((target) => paths.has(target))]));
}

/** The paths below `src/` that a file imports; packages are left out. */
export function targetsOf(file: Source): string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file.path), specifier));
}

/** A way along the arrows that comes back to where it began; undefined where there is none. Linear in the arrows. */
export function findCircle(arrows: Arrows): string[] | undefined {
  const done = new Set<string>();
  const follow = (place: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(place)) return [...way.slice(way.indexOf(place)), place];
    if (done.has(place)) return undefined;
    const circle = firstOf(arrows[place] ?? [], (next) => follow(next, [...way, place]));
    done.add(place);
    return circle;
  };
  return firstOf(Object.keys(arrows), (place) => follow(place, []));
}

/** What the tables admit and no file needs: rooms that aren't there, and arrows and packages that no file imports by. */
export function unusedBorders(files: readonly Source[], rooms: Rooms): string[] {
  return Object.entries(rooms).flatMap(([room, border]) => {
    const inRoom = files.filter(({ path }) => roomOf(path) === room);
    const targets = new Set(inRoom.flatMap(targetsOf).map(roomOf));
    const packages = inRoom.flatMap(importsOf).map(packageOf);
    return [
      ...border.rooms.filter((other) => !targets.has(other)).map((other) => `${room} -> ${other}/`),
      ...border.packages
        .filter((pattern) => !packages.some((name) => matches(name, pattern)))
        .map((pattern) => `${room} -> ${pattern}`),
    ];
  });
}

/** The first answer for one of the items. */
function firstOf<Item, Answer>(items: readonly Item[], answer: (item: Item) => Answer | undefined): Answer | undefined {
  for (const item of items) {
    const found = answer(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first folder of a path below `src/`; for a file in `src/` itself, its name. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function specifiers(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
}

function isAllowed({ specifier, path, room, border }: Arrow): boolean {
  if (!specifier.startsWith('.')) return border.packages.some((pattern) => matches(packageOf(specifier), pattern));
  const target = posix.join(posix.dirname(path), specifier);
  return target.includes('/') && !target.startsWith('..') && [room, ...border.rooms].includes(roomOf(target));
}

/** The package behind a specifier: `astro` of `astro/zod` and of `astro:content`, `node:fs` of `node:fs/promises`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('astro:')) return 'astro';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function expectation({ rooms, packages }: Border): string {
  return [...rooms.map((room) => `${room}/`), ...packages].join(', ') || 'nothing from outside its room';
}

/** A file by its path and text. */
export interface Source {
  path: string;
  text: string;
}

/** What a room may import: other rooms, and packages by name or by the beginning of it, `remark-*`. */
export interface Border {
  rooms: readonly string[];
  packages: readonly string[];
}

/** The house: each room and its border; a file in `src/` itself is a room of its own. */
export type Rooms = Readonly<Record<string, Border>>;

/** From each place the places that it leads to. */
export type Arrows = Readonly<Record<string, readonly string[]>>;

interface Arrow {
  specifier: string;
  path: string;
  room: string;
  border: Border;
}
