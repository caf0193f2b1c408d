import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands, flags, sharedFlags } from '../../../src/cli/commands.ts';
import { newProject } from '../../../src/intake/file/new-project.ts';

const folder = 'src/docs';
const texts = new Map([
  ['README.md', readFileSync('README.md', 'utf8')],
  ['CONTRIBUTING.md', readFileSync('CONTRIBUTING.md', 'utf8')],
  ...readdirSync(folder).map((name): [string, string] => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  ...Object.entries(newProject({ title: 'Selm', language: 'en', folder: 'selm', version: '1.0.0' })),
]);

/** The code of a text: what stands between backticks, and the lines of its fences; a file that isn’t Markdown is code. */
function codeIn(name: string, text: string): string[] {
  if (!name.endsWith('.md')) return text.split('\n');
  const fences = [...text.matchAll(/^ *```.*\n([\s\S]*?)^ *```$/gm)].flatMap(([, code = '']) => code.split('\n'));
  const spans = [...text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  );
  return [...fences, ...spans];
}

/** The commands in a line of code: by npx, by a script of the project, and as a script runs them. */
function commandsIn(line: string): Shown[] {
  const parts = line.replace(/\s#.*$/, '').split(/&&|\|(?= )/);
  return parts.flatMap((part) => {
    const [, name, rest = ''] =
      /(?:npx lectern|"lectern|lectern\.js) ([a-z]+)\b(.*)/.exec(part) ??
      /\bnpm (?:run |-s |-s run )*(?!run\b)([a-z:]+)( -- .*|$)/.exec(part) ??
      [];
    return name === undefined ? [] : [{ name, flags: rest.match(/(?<=\s)--[a-z-]+/g) ?? [], part: part.trim() }];
  });
}

/** The commands whose help lists a flag. */
function commandsWith(flag: string): string[] {
  return Object.entries(commands)
    .filter(([, command]) => (command.flags as readonly string[]).includes(flag))
    .map(([name]) => name)
    .sort();
}

const shared: readonly string[] = sharedFlags;
const ownFlags = Object.keys(flags).filter((flag) => !shared.includes(flag));
const npmOwn = /\bnpm (?:ci|install|update|pack|publish|exec|i)\b/;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const shown = [...texts].flatMap(([file, text]) =>
  codeIn(file, text)
    .flatMap(commandsIn)
    .filter(({ part }) => !npmOwn.test(part))
    .map((one) => ({ ...one, file })),
);

describe('commands in the documentation, in README.md and in the files of a new project', () => {
  test('are there', () => {
    expect(shown.length).toBeGreaterThan(100);
    const unknown = shown.filter(
      ({ name }) => !Object.hasOwn(commands, name) && scripts[name] === undefined && name !== 'help',
    );
    expect(unknown.map(({ file, part }) => `${file}: ${part}`)).toEqual([]);
  });

  test('are given flags that they act on', () => {
    const wrong = shown.flatMap(({ name, flags: given, file, part }) => {
      if (!Object.hasOwn(commands, name)) return [];
      const taken: readonly string[] = [...commands[name as keyof typeof commands].flags, ...sharedFlags];
      return given.filter((flag) => !taken.includes(flag.slice(2)) && flag !== '--').map(() => `${file}: ${part}`);
    });
    expect(wrong).toEqual([]);
  });

  test('are all told on the page on commands, with flags that there are', () => {
    const spans = codeIn('commands.md', texts.get('commands.md') ?? '');
    const told = spans.flatMap((span) => (/^--[a-z-]+/.test(span) ? (span.match(/--[a-z-]+/g) ?? []) : []));
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter((flag) => !Object.hasOwn(flags, flag.slice(2)))).toEqual([]);
    const untold = Object.keys(commands).filter((name) => !spans.includes(`npx lectern ${name}`));
    expect(untold).toEqual([]);
  });

  test.each(ownFlags)('say of --%s which commands act on it', (flag) => {
    const rows = (texts.get('commands.md') ?? '').split('\n').filter((line) => line.startsWith('| `--'));
    const row = rows.find((line) => new RegExp(`\`--${flag}[ \`]`).test(line.split(' | ')[0] ?? '')) ?? '';
    const named = [...row.matchAll(/\((`[^)]+`)\)/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/`([a-z]+)/g)].map(([, name = '']) => name),
    );
    expect(named.sort()).toEqual(commandsWith(flag));
  });
});

test('a command that isn’t there, and a flag that one doesn’t take, would be seen', () => {
  expect(commandsIn('npx lectern moor --content quay  # moors')).toEqual([
    { name: 'moor', flags: ['--content'], part: 'npx lectern moor --content quay' },
  ]);
  expect(commandsIn('npm run check -- --quay').map(({ name, flags: given }) => [name, ...given])).toEqual([
    ['check', '--quay'],
  ]);
});

interface Shown {
  name: string;
  flags: string[];
  /** The part of the line that it stands in. */
  part: string;
}
