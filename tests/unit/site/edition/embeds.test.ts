import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cacheFileOf } from '../../../../src/site/edition/annotation-cache.ts';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';

/** A vault with `home.md` and other notes: its HTML without signs for paragraphs, what is told, and the edition. */
async function homeWith(words: string, files: Files = {}) {
  const content = contentFolder({ 'home.md': words, ...files });
  onTestFinished(() => rmSync(cacheFileOf(resolve(content)), { force: true }));
  const edition = await openEdition({ ...readSettings({}), content });
  const home = edition.articles.find(({ slug }) => slug === 'home');
  const ofTexts = edition.faults.filter(({ rule }) => rule !== 'unsafe-name');
  const told = ofTexts.map(({ file, line, rule }) => [relative(content, file), line ?? '', rule].join(' '));
  return { edition, home, told, html: withoutSigns(home?.html ?? '') };
}

function withoutSigns(html: string): string {
  return html.replaceAll(/<a class="anchor"[^>]*>¶<\/a>| id="p-[^"]*"|\n/g, '');
}

/** A block as it stands behind the link to what it shows. */
function block(href: string, html: string): string {
  return `<blockquote class="embed" cite="${href}" data-apparatus="">${html}</blockquote>`;
}

const quay = [
  '# Quay',
  'The quay is shut. ^works',
  '## Early years',
  '“It was ours,” said Mina Okafor.[^1]',
  '### Cranes',
  '- Two of oak\n- One of iron ^iron',
  '## Later years',
  '[Back](#early-years).',
  '[^1]: So says the Courier.',
].join('\n\n');

describe('a note that another embeds', () => {
  test('stands behind the link to it, without ids, quotations, notes and signs for paragraphs', async () => {
    const { html, told } = await homeWith('![[Quay]]\n\nThe end.', { 'Quay.md': quay });
    const shown = [
      '<p>The quay is shut.</p><p class="embed-heading">Early years</p>',
      '<p>“It was ours,” said Mina Okafor.<sup><a href="/articles/quay/#x-fn-1">1</a></sup></p>',
      '<p class="embed-heading">Cranes</p><ul><li>Two of oak</li><li>One of iron</li></ul>',
      '<p class="embed-heading">Later years</p>',
      '<p><a href="/articles/quay/#h-early-years">Back</a>.</p>',
    ].join('');
    expect(html).toBe(`<p><a href="/articles/quay/">Quay</a></p>${block('/articles/quay/', shown)}<p>The end.</p>`);
    expect(told).toEqual([]);
  });

  test.each([
    [
      'Quay#Later years',
      '#h-later-years',
      '<p class="embed-heading">Later years</p><p><a href="/articles/quay/#h-early-years">Back</a>.</p>',
    ],
    ['Quay#Cranes', '#h-cranes', '<p class="embed-heading">Cranes</p><ul><li>Two of oak</li><li>One of iron</li></ul>'],
    ['Quay#^works', '#x-%5Eworks', '<p>The quay is shut.</p>'],
    ['Quay#^iron', '#x-%5Eiron', '<ul><li>One of iron</li></ul>'],
  ])('![[%s]] shows that part', async (embed, hash, shown) => {
    const { html } = await homeWith(`![[${embed}]]`, { 'Quay.md': quay });
    expect(html).toContain(block(`/articles/quay/${hash}`, shown));
  });

  test('has no word in the text, the quotations or the mentions of the other', async () => {
    const { home, edition } = await homeWith('![[Quay]]', { 'Quay.md': quay });
    expect(home).toMatchObject({ text: expect.stringMatching(/^Quay$/m), quotes: [], names: [], headings: [] });
    expect(edition.articles.flatMap(({ quotes }) => quotes)).toHaveLength(1);
    expect(home?.html.match(/ id="[^"]*"/g)).toHaveLength(1);
  });

  test('names its source in the block where its link stands among other words', async () => {
    const { html } = await homeWith('See ![[Quay#^works|there]] and go.\n\n- one\n- two ![[Quay#^iron]]\n  - three', {
      'Quay.md': quay,
    });
    const named = (hash: string, shown: string) =>
      block(hash, `<p class="embed-source"><a href="${hash}">Quay</a></p>${shown}`);
    const works = named('/articles/quay/#x-%5Eworks', '<p>The quay is shut.</p>');
    const iron = named('/articles/quay/#x-%5Eiron', '<ul><li>One of iron</li></ul>');
    expect(html).toContain(`and go.</p>${works}`);
    expect(html).toContain(`Quay</a>${iron}<ul>`);
  });

  test('keeps the language that it is written in', async () => {
    const { html } = await homeWith('![[Kai]]', { 'Kai.md': '---\nlang: de\n---\nDer Kai.' });
    expect(html).toContain('data-apparatus="" lang="de"><p>Der Kai.</p>');
  });

  test('shows what it embeds itself', async () => {
    const { html, told } = await homeWith('![[pier]]', { 'pier.md': 'Old.\n\n![[Quay#^works]]', 'Quay.md': quay });
    const inner = block('/articles/quay/#x-%5Eworks', '<p>The quay is shut.</p>');
    expect(html).toContain(
      block('/articles/pier/', `<p>Old.</p><p><a href="/articles/quay/#x-%5Eworks">Quay</a></p>${inner}`),
    );
    expect(told).toEqual([]);
  });
});

describe('an embed that can’t be shown', () => {
  test.each([
    ['of itself', '![[home]]', {}, 0],
    ['of what embeds it in turn', '![[pier]]', { 'pier.md': 'Old.\n\n![[home]]' }, 1],
    ['of a part that it stands in', '# Home\n\n## Quay\n\n![[#Quay]]', {}, 1],
    ['in a heading', '# Home\n\n## ![[pier]]', { 'pier.md': 'Old.' }, 0],
    ['in a table', '| a |\n|---|\n| ![[pier]] |', { 'pier.md': 'Old.' }, 0],
    ['of a cell', '![[pier#^cell]]', { 'pier.md': '<table><tr><td id="^cell">Old.</td></tr></table>' }, 0],
    ['of a file', '![[plan.pdf]]', { 'plan.pdf': '%PDF-1.4' }, 0],
  ])('is a link, and told: %s', async (_, words, files: Files, blocks) => {
    const { html, told } = await homeWith(words, files);
    expect(html.match(/<blockquote/g) ?? []).toHaveLength(blocks);
    expect(html).toMatch(/<a href="[^"]*">/);
    expect(html).not.toContain('data-embed');
    expect(told.filter((fault) => fault.endsWith('unread-embed'))).toHaveLength(1);
  });

  test('is the fourth of notes one in the other', async () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].map((name, at, all) => [
      `${name}.md`,
      `In ${name}.\n\n![[${all[at + 1] ?? 'last'}]]`,
    ]);
    const { html, told } = await homeWith('![[a]]', { ...Object.fromEntries(chain), 'last.md': 'Last.' });
    expect(html.match(/In \w/g)).toEqual(['In a', 'In b', 'In c']);
    expect(told).toEqual(['a.md 3 unread-embed']);
  });

  test('is of what is nowhere, which is told once', async () => {
    const { html, told } = await homeWith('![[Gone]]\n\n![[Away]]');
    expect(html).toBe('<p><a>Gone</a></p><p><a>Away</a></p>');
    expect(told).toEqual(['home.md 1 dead-wiki-link']);
  });

  test('is one too many of a long note', async () => {
    const { html, told } = await homeWith('![[long]]\n\n'.repeat(4), { 'long.md': 'The quay is long. '.repeat(9000) });
    expect(html.match(/<blockquote/g)).toHaveLength(3);
    expect(told).toEqual(['home.md 7 unread-embed']);
  });
});
