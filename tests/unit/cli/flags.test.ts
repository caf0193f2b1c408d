import { describe, expect, test } from 'vitest';
import { commands, flags } from '../../../src/cli/commands.ts';
import { type Flags, readFlags } from '../../../src/cli/flags.ts';

const read = (line: string) => readFlags(line.split(' ').filter(Boolean));
const flagsOf = (line: string): Flags | undefined => {
  const asked = read(line);
  return 'flags' in asked ? asked.flags : undefined;
};
const wrongOf = (line: string): string | undefined => {
  const asked = read(line);
  return 'wrong' in asked ? asked.wrong.split('\n')[0] : undefined;
};

describe('a command', () => {
  test('that publishes drafts makes no proposals', () => {
    expect(wrongOf('suggest --publish --write')).toBe(
      'Unexpected `--write` beside `--publish`, expected `--publish` with names or `--all`',
    );
  });

  test('without flags has every default', () => {
    expect(read('build')).toEqual({
      command: 'build',
      flags: {
        content: 'content',
        isContentNamed: false,
        out: 'dist',
        isOutNamed: false,
        site: undefined,
        base: '/',
        port: 4321,
        host: '127.0.0.1',
        db: undefined,
        force: false,
        publish: false,
        json: false,
        pictures: false,
        jsonl: false,
        all: false,
        sarif: false,
        github: false,
        report: false,
        merge: false,
        maxWarnings: 0,
        against: undefined,
        write: false,
        glossary: undefined,
        title: undefined,
        language: undefined,
        selector: undefined,
        shard: undefined,
        corpus: undefined,
      },
      operands: [],
    });
  });

  test('takes its flags with a space or an equals sign, the last of two counting', () => {
    expect(flagsOf('start --content ../x --out=site --port 0 --force')).toMatchObject({
      content: '../x',
      out: 'site',
      port: 0,
      force: true,
    });
    expect(flagsOf('check --content a --content b')?.content).toBe('b');
  });

  test('of any name takes the flags for content, output, site and base', () => {
    for (const [name, command] of Object.entries(commands)) {
      const needed = { new: ' article', build: ' --merge shard', serve: ' --db edition.db' }[name];
      const operand = needed ?? ('operands' in command ? ' text.md' : '');
      const line = `${name} --content c --out o --site https://example.org --base /b/${operand}`;
      expect(flagsOf(line)).toMatchObject({ content: 'c', out: 'o', site: 'https://example.org', base: '/b/' });
    }
  });

  test('of shards has their folders where they are merged, and nowhere else', () => {
    expect(flagsOf('build --shard 2/4 --merge a b')).toMatchObject({ shard: { index: 2, count: 4 }, merge: true });
    expect(wrongOf('build --merge')).toBe('Unexpected absence of shards, expected their folders after `--merge`');
    expect(wrongOf('build a')).toBe('Unexpected `a`, expected flags only, or `--merge` and the folders of shards');
  });

  test('to serve names a database', () => {
    expect(wrongOf('serve')).toContain('Unexpected absence of a database, expected `--db FILE`');
  });

  test('that doesn’t exist is wrong, with the one it was meant for', () => {
    expect(wrongOf('strat')).toBe('Unexpected command `strat`, expected `start`');
    const names = Object.keys(commands).map((name) => `\`${name}\``);
    expect(wrongOf('constructor')).toBe(`Unexpected command \`constructor\`, expected one of ${names.join(', ')}`);
  });

  test('hands on its operands, flags behind two hyphens among them, where it takes any', () => {
    expect(read('annotate a.md -- -b.md')).toMatchObject({ operands: ['a.md', '-b.md'] });
    expect(wrongOf('start ../x')).toBe(
      'Unexpected `../x`, expected flags only; behind npm’s own they need two hyphens: npm run start -- --content FOLDER',
    );
  });
});

describe('a flag', () => {
  test('that the command doesn’t take is wrong', () => {
    expect(wrongOf('build --contnet x')).toBe('Unexpected flag `--contnet`, expected `--content`');
    expect(wrongOf('build --port 1')).toMatch(/^Unexpected flag `--port`, expected one of `--content`, /);
    expect(wrongOf('build --toString')).toMatch(/^Unexpected flag `--toString`/);
    expect(wrongOf('build -f')).toMatch(/^Unexpected flag `-f`/);
  });

  test('without its value is wrong, also where another flag follows', () => {
    for (const line of ['start --port', 'start --port --force', 'start --port=']) {
      expect(wrongOf(line)).toBe('Unexpected `--port` without a value, expected N after it');
    }
    expect(wrongOf('build --force=yes')).toBe('Unexpected `yes` for `--force`, expected no value');
  });

  test('for the port is a number from 0 to 65535', () => {
    expect([flagsOf('start --port 0')?.port, flagsOf('dev --port 65535')?.port]).toEqual([0, 65535]);
    for (const port of ['65536', '1.5', 'x', '0x10', '1e3']) {
      expect(wrongOf(`start --port ${port}`)).toBe(
        `Unexpected \`${port}\` for \`--port\`, expected a number from 0 to 65535`,
      );
    }
  });

  test('for the base is brought into one form, and is a path', () => {
    const bases = ['/', 'a', '/a', 'a/', '/a/b/', '//a//b'].map((base) => flagsOf(`build --base ${base}`)?.base);
    expect(bases).toEqual(['/', '/a/', '/a/', '/a/', '/a/b/', '/a/b/']);
    for (const base of ['..', '/a/../b/', 'a?b', '#a', 'C:/Git/a', 'https://example.org/a']) {
      expect(wrongOf(`build --base ${base}`)).toBe(
        `Unexpected \`${base}\` for \`--base\`, expected a path such as /edition/`,
      );
    }
  });

  test('for the site is an address, whose path is the base', () => {
    expect(flagsOf('build --site https://example.org')).toMatchObject({ site: 'https://example.org', base: '/' });
    expect(flagsOf('build --site https://example.org/a/b')).toMatchObject({
      site: 'https://example.org',
      base: '/a/b/',
    });
    expect(flagsOf('build --site http://localhost:8080/a --base a')).toMatchObject({
      site: 'http://localhost:8080',
      base: '/a/',
    });
    expect(wrongOf('build --site https://example.org/a --base b')).toBe(
      'Unexpected `b` for `--base`, expected `/a/` as in `--site`',
    );
    for (const site of [
      'example.org',
      'ftp://example.org',
      'javascript:x',
      'https://a:b@example.org',
      'https://example.org/?a',
    ]) {
      expect(wrongOf(`build --site ${site}`)).toBe(
        `Unexpected \`${site}\` for \`--site\`, expected an address such as https://example.org`,
      );
    }
  });
});

describe('annotate', () => {
  test('takes files or JSON Lines, not both and not neither', () => {
    expect(read('annotate a.md b.md')).toMatchObject({ operands: ['a.md', 'b.md'] });
    expect(flagsOf('annotate --jsonl --glossary g.json')).toMatchObject({ jsonl: true, glossary: 'g.json' });
    expect(wrongOf('annotate')).toBe('Unexpected absence of a text, expected files or `--jsonl`');
    expect(wrongOf('annotate --jsonl a.jsonl')).toBe(
      'Unexpected `a.jsonl` beside `--jsonl`, expected `--out FOLDER` for the answers, too',
    );
    expect(wrongOf('annotate --shard 1/2 a.md')).toBe('Unexpected `--shard`, expected files or `--jsonl`');
    expect(wrongOf('annotate --jsonl --shard 0/2')).toBe(
      'Unexpected `0/2` for `--shard`, expected a part and their number, such as 3/7',
    );
    expect(flagsOf('annotate --jsonl --shard 3/7')?.shard).toEqual({ index: 3, count: 7 });
  });
});

describe('the help', () => {
  test('of all tells every command, and is what nothing, help and --help ask for', () => {
    const help = (line: string) => Object.values(read(line))[0];
    for (const name of Object.keys(commands)) expect(help('')).toContain(`npx lectern ${name} `);
    expect([help('help'), help('-h'), help('--help')]).toEqual([help(''), help(''), help('')]);
  });

  test('of a command tells the flags that it acts on, whatever else is asked', () => {
    for (const [name, command] of Object.entries(commands)) {
      const asked = read(`${name} --help --nonsense`);
      const told = 'help' in asked ? [...asked.help.matchAll(/^ {2}--([\w-]+)/gm)].map((match) => match[1]) : [];
      expect(told).toEqual([...command.flags, 'help']);
    }
  });

  test('fits a terminal of 100 columns', () => {
    const helps = ['', ...Object.keys(commands).map((name) => `${name} -h`)].map((line) =>
      String(Object.values(read(line))[0]),
    );
    expect(
      helps
        .join('')
        .split('\n')
        .filter((line) => line.length > 100),
    ).toEqual([]);
  });

  test('follows what was wrong', () => {
    const asked = read('start --port x');
    expect('wrong' in asked && asked.wrong).toContain(flags.port.means);
  });
});
