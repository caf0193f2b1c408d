import { posix } from 'node:path';
import { type Arrows, type Source, targetsOf } from './arrows.ts';

/**
 * The imports of a file that its sub-room doesn't allow, each in a sentence; those that leave the room are none of the
 * sub-rooms' business. A file that lies in no sub-room is told too.
 */
export function strayInside(file: Source, room: string, subRooms: SubRooms): string[] {
  const from = subRoomOf(file.path, room, subRooms);
  if (from === undefined) {
    const folder = posix.dirname(file.path);
    return [`${file.path}: Unexpected sub-room \`${folder}/\`, expected one of the table of ${room}/`];
  }
  const allowed = [from, ...(subRooms[from] ?? [])];
  return targetsInside(file, room)
    .filter((target) => !allowed.includes(subRoomOf(target, room, subRooms) ?? target))
    .map((target) => `${file.path}: Unexpected import of \`${target}\`, expected ${allowed.join(', ')}`);
}

/** What a table has and no file needs: sub-rooms without a file, and arrows that no import goes by. */
export function unusedInside(files: readonly Source[], room: string, subRooms: SubRooms): string[] {
  const used = usedInside(files, room, subRooms);
  return Object.entries(subRooms).flatMap(([from, targets]) => [
    ...(used.has(from) ? [] : [`${room}: no file in \`${from}\``]),
    ...targets.filter((to) => !used.get(from)?.has(to)).map((to) => `${room}: ${from} -> ${to}`),
  ]);
}

/**
 * The sub-room of a file: itself, where the table names it, else the innermost folder that the table names. A folder that
 * holds sub-rooms of its own has only the files right in it, so that a new folder beside them is no part of it.
 */
function subRoomOf(path: string, room: string, subRooms: SubRooms): string | undefined {
  const inner = posix.relative(room, path);
  if (Object.hasOwn(subRooms, inner)) return inner;
  const folder = posix.dirname(inner);
  const names = Object.keys(subRooms);
  const within = names.filter((name) => folder === name || folder.startsWith(`${name}/`));
  const [innermost] = within.sort((a, b) => b.length - a.length);
  if (innermost === undefined || innermost === folder) return innermost;
  return names.some((name) => isFolder(name) && name.startsWith(`${innermost}/`)) ? undefined : innermost;
}

function isFolder(name: string): boolean {
  return posix.extname(name) === '';
}

function targetsInside(file: Source, room: string): string[] {
  return targetsOf(file).filter((target) => target.startsWith(`${room}/`));
}

/** By sub-room the sub-rooms that its files import. */
function usedInside(files: readonly Source[], room: string, subRooms: SubRooms): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  for (const file of files.filter(({ path }) => path.startsWith(`${room}/`))) {
    const from = subRoomOf(file.path, room, subRooms) ?? '';
    const targets = used.get(from) ?? new Set();
    used.set(from, targets);
    for (const target of targetsInside(file, room)) targets.add(subRoomOf(target, room, subRooms) ?? '');
  }
  return used;
}

/**
 * The sub-rooms of a room, by their path below it, and which others of the same room each may import. `.` stands for the
 * files right in the room; a file that is named is a sub-room of its own.
 */
export type SubRooms = Arrows;
