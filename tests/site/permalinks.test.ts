import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lectern, type Outcome } from '../support/site.ts';

const [talks, offer, vote, end] = [
  'The talks began in the harbour on Monday, with both boards in the room and nobody outside.',
  'Mina put an offer on the table that the unions had asked for since the winter.',
  'Eleven members voted for it, four against, and the mayor left before the count was done.',
  'Nobody could say in the evening when the cranes would move again.',
] as const;
const other = 'Another day, another port, and the same quarrel over who pays for the tugs.';

const home = mkdtempSync(join(tmpdir(), 'lectern-'));
const content = join(home, 'content');
const ledger = join(content, 'anchors.json');
const anchors = (...flags: string[]) => lectern(['anchors', '--content', content, ...flags]);
const idOf = (text: string) =>
  new RegExp(`"id":"(p-[^"]+)","article":"one","text":"${text.slice(0, 20)}`).exec(written)?.[1];
const pageOf = (slug: string) => readFileSync(join(home, 'site/articles', slug, 'index.html'), 'utf8');

let shown: Outcome;
let recorded: Outcome;
let settled: Outcome;
let written = '';
let built: Outcome;

beforeAll(async () => {
  mkdirSync(join(content, 'articles'), { recursive: true });
  write('one', [talks, offer, vote, end]);
  write('two', [other]);
  shown = await anchors();
  if (existsSync(ledger)) throw new Error('Unexpected ledger, expected none without --write');
  recorded = await anchors('--write');
  written = readFileSync(ledger, 'utf8');
  settled = await anchors();
  write('one', [end, talks, offer.replace('unions', 'dockers')]);
  write('two', [other, vote]);
  built = await lectern(['build', '--content', content, '--out', join(home, 'site')]);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the command that records anchors', () => {
  test('shows what is new and ends with 1, and has nothing to show once it has written', () => {
    expect([shown.status, shown.stdout]).toEqual([1, expect.stringContaining('5 new; npx lectern anchors --write')]);
    expect([recorded.status, recorded.stdout]).toEqual([0, expect.stringContaining('5 new; written to')]);
    expect([settled.status, settled.stdout]).toEqual([0, 'The ledger has all 5 anchors as they are.\n']);
  });
});

describe('a build after edits', () => {
  test('says how many anchors the ledger does not have as they are, and leaves it alone', () => {
    expect(built.status, built.stderr).toBe(0);
    expect(built.stderr).toContain('3 permalinks are not in the ledger as the text has them.');
    expect(readFileSync(ledger, 'utf8')).toBe(written);
  });

  test('keeps the anchors of what moved and of what was edited', () => {
    expect(pageOf('one')).toContain(`<p id="${idOf(end)}">`);
    expect(pageOf('one')).toContain(`<p id="${idOf(offer)}">`);
    expect(pageOf('one')).toMatch(new RegExp(`<p id="${idOf(offer)}">[^]*?dockers`));
  });

  test('resolves the anchor of what is gone in its neighbour, with a note', () => {
    const mark = new RegExp(
      `<p id="${idOf(offer)}">[^]{0,40}<span class="gone" id="${idOf(vote)}" data-apparatus="">([^]*?)</span></span>`,
    );
    expect(mark.exec(pageOf('one'))?.[1]).toContain('“Eleven members voted for it, four …”, is no longer here');
  });

  test('links the note to the other article once the ledger knows where the text went', async () => {
    const outcome = await anchors('--write');
    expect(outcome.stdout).toMatch(/gone {4}one#p-\S+ {2}Eleven members voted for it, four … → two#p-/);
    expect((await anchors()).status).toBe(0);
    expect((await lectern(['build', '--content', content, '--out', join(home, 'site')])).stderr).not.toContain(
      'ledger',
    );
    const [, address] = /<a href="([^"]+)">It is in another article now\.<\/a>/.exec(pageOf('one')) ?? [];
    expect(address).toMatch(/^\/articles\/two\/#p-/);
    expect(pageOf('two')).toContain(`id="${address?.split('#')[1]}"`);
  });
});

describe('an article that is renamed', () => {
  beforeAll(async () => {
    rmSync(join(content, 'articles/one.md'));
    write('first', [end, talks, offer.replace('unions', 'dockers')], 'formerly: [one]');
    const outcome = await lectern(['build', '--content', content, '--out', join(home, 'site')]);
    expect(outcome.status, outcome.stderr).toBe(0);
  });

  test('has a page at its old address that says so and sends nobody on', () => {
    expect(pageOf('one')).toContain('<h1>This article has moved</h1>');
    expect(pageOf('one')).toContain('<a href="/articles/first/">A day (7 March 2024, first)</a>');
    expect(pageOf('one')).not.toContain('http-equiv="refresh"');
  });

  test('keeps every anchor, at the new address and at the old, those of texts gone before among them', () => {
    const ids = [...written.matchAll(/"id":"([^"]+)","article":"one"/g)].map(([, id]) => id);
    expect(ids.length).toBe(4);
    for (const id of ids) {
      expect(pageOf('one')).toContain(`<li id="${id}"><a href="/articles/first/#${id}">`);
      expect(pageOf('first')).toContain(`id="${id}"`);
    }
  });

  test('takes its anchors along in the ledger, once it is written', async () => {
    expect((await anchors()).stdout).toContain(`moved   first#${idOf(offer)}`);
    await anchors('--write');
    expect(readFileSync(ledger, 'utf8')).not.toContain('"article":"one"');
    expect((await anchors()).status).toBe(0);
  });
});

describe('an article that is taken out', () => {
  beforeAll(async () => {
    rmSync(join(content, 'articles/two.md'));
    write('first', [end, talks, offer.replace('unions', 'dockers'), other], 'formerly: [one]');
  });

  test('is told by check and by anchors until the ledger says that it is gone', async () => {
    const check = () => lectern(['check', '--content', content]);
    expect((await check()).stdout).toContain('absent-article  Unexpected absence of the article `two`');
    expect((await anchors()).stdout).toContain('The article two is not there: its address will say that it is gone.');
    await anchors('--write');
    expect(await check()).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing to correct') });
    expect((await anchors()).status).toBe(0);
  });

  test('has a page that says so, leads to what took over its words, and tells what else is gone', async () => {
    const outcome = await lectern(['build', '--content', content, '--out', join(home, 'site')]);
    expect(outcome.status, outcome.stderr).toBe(0);
    expect(pageOf('two')).toContain('<h1>This article is no longer here</h1>');
    expect(pageOf('two')).toContain('stand in <a href="/articles/first/">A day</a> now.');
    expect(pageOf('two')).toMatch(/<li id="p-[^"]+"><a href="\/articles\/first\/#p-[^"]+">Another day, another port/);
    expect(pageOf('two')).toMatch(
      /<li id="p-[^"]+">\s*Eleven members voted for it, four …\s*<span[^>]*>no longer here/,
    );
  });
});

function write(slug: string, paragraphs: string[], field = 'draft: false'): void {
  writeFileSync(join(content, 'articles', `${slug}.md`), article(paragraphs, field));
}

function article(paragraphs: readonly string[], field: string): string {
  return `---\ntitle: A day\ndate: 2024-03-07\n${field}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
