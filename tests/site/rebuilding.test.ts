import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { edits, ownFooter, writeEditedEdition } from '../support/edited-edition.ts';
import { filesOf, lectern } from '../support/site.ts';

/** `EDITS=50` tries more, and `SEED=…` others. */
/** A rebuild and a build from scratch for each: where the machine is busy, that takes its time. */
const patience = (edits: number) => 300_000 + edits * 150_000;
const [count, seed] = [Number(process.env.EDITS ?? 4), Number(process.env.SEED ?? 20_261_130)];
const home = mkdtempSync(join(tmpdir(), 'lectern-rebuilding-'));
const [content, out, cold] = ['content', 'site', 'cold'].map((name) => join(home, name)) as [string, string, string];

afterAll(() => rmSync(home, { recursive: true, force: true }));

test(
  `a rebuild gives what a cold build gives, byte for byte, after each of ${count} edits`,
  async () => {
    const random = randomFrom(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    writeEditedEdition(content);
    await build(out);
    for (let number = 1; number <= count; number += 1) {
      const [name, edit] = pick(Object.entries(edits));
      edit({ content, out, pick });
      await build(out);
      await build(cold, '--force');
      expect(differences(out, cold), `edit ${number}: ${name}`).toEqual([]);
    }
  },
  patience(count),
);

test('a rebuild takes over the pages and data that an edit doesn’t touch', async () => {
  writeEditedEdition(content);
  await build(out, '--force');
  const before = inodes(out);
  appendFileSync(join(content, 'articles/ferries.md'), '\nNothing else was heard on the quay.\n');
  await build(out);
  const kept = filesOf(out).filter((file) => before.get(file) === statSync(join(out, file)).ino);
  const pages = ['glossary', 'people/jonas-vik', 'places/saltmarsh', 'compare/jonas-vik'].map(
    (page) => `${page}/index.html`,
  );
  for (const file of [...pages, 'timeline/jonas-vik.json', 'data/articles/lights/tei.xml'])
    expect(kept).toContain(file);
  expect(kept).not.toContain('articles/ferries/index.html');
  expect(kept).not.toContain('people/mina-okafor/index.html');
});

test('a rebuild sees each change of what is bundled with the pages', { timeout: patience(3) }, async () => {
  writeEditedEdition(content);
  await build(out);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  const scripts = () => filesOf(out).filter((file) => file.endsWith('.js'));
  const styles = () => filesOf(out).filter((file) => file.endsWith('.css'));
  const said = (files: string[]) => files.map((file) => readFileSync(join(out, file), 'utf8')).join('\n');
  write('words/en.yaml', 'marks:\n  aboutQuote: About it at the quay\n');
  await build(out);
  expect(said(scripts())).toContain('About it at the quay');
  write('words/en.yaml', 'marks:\n  aboutQuote: About it at the mole\n');
  await build(out);
  expect(said(scripts())).toContain('About it at the mole');
  for (const [name, text] of Object.entries(ownFooter('Saltmarsh'))) write(`components/${name}`, text);
  appendFileSync(join(content, 'site.yaml'), 'overrides:\n  Footer: components/Footer.astro\n');
  await build(out);
  expect(said(['index.html'])).toContain('<footer class="own-footer"');
  expect(said(styles())).toMatch(/own-footer[^}]*9px/);
  write('components/footer.css', '.own-footer { padding: 77px; }\n');
  await build(out);
  expect(said(styles())).toMatch(/own-footer[^}]*77px/);
  write('components/Footer.astro', '<footer class="other-footer">Northport</footer>\n');
  await build(out);
  expect(said(['index.html', 'articles/nets/index.html']).match(/other-footer/g)).toHaveLength(2);
});

async function build(folder: string, ...flags: string[]): Promise<void> {
  const { status, stdout, stderr } = await lectern(['build', '--content', content, '--out', folder, ...flags]);
  expect(status, stdout + stderr).toBe(0);
}

/** The files that only one folder has, or that differ. */
function differences(one: string, other: string): string[] {
  const files = new Set([...filesOf(one), ...filesOf(other)]);
  return [...files].filter((file) => !bytes(one, file)?.equals(bytes(other, file) ?? Buffer.from('absent')));
}

function bytes(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
}

function inodes(folder: string): Map<string, number> {
  return new Map(filesOf(folder).map((file) => [file, statSync(join(folder, file)).ino]));
}

/** Numbers from 0 to 1, the same at every run: a linear congruential generator (Numerical Recipes, section 7.1). */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
