import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../../src/desk/decision.ts';
import type { Filter } from '../../../../src/desk/item.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';
import { deskOf, harbourEntries, unsureParagraph } from '../../../support/harbour-desk.ts';

const head = '\uFEFF---\r\ntitle: Talks\r\ndate: 2024-03-07\r\n---\r\n\r\n';

/** A desk, what its folder holds, and a decision on the first item that a filter asks for. */
async function desk(text: string, files: Files = {}) {
  const content = contentFolder({ ...harbourEntries, 'articles/talks.md': head + text, ...files });
  const { desk: own, ...asked } = await deskOf(content);
  const decide = (filter: Filter, decision: Decision) => {
    const { shown } = own.next({ filter });
    if (!shown) throw new Error('Unexpected end, expected an item');
    return own.decide({ key: shown.key, hash: shown.hash, decision });
  };
  const read = (path: string) => readFileSync(join(content, path), 'utf8');
  return { own, ...asked, decide, read, has: (path: string) => existsSync(join(content, path)) };
}

const tarrow = [
  'Ines Tarrow, head of the pilots, came to the quay. Mina Okafor met Ines Tarrow.',
  'Ines Tarrow left. The NQC wrote to Ines Tarrow, and Ines Tarrow answered.',
].join('\r\n\r\n');
const suggestion = { kind: 'suggestion' };

describe('a suggestion', () => {
  test('becomes a draft with its evidence, and is undone with its file', async () => {
    const { own, decide, read, has, search } = await desk(tarrow);
    const { shown } = own.next({ filter: suggestion });
    expect(shown).toMatchObject({ words: 'Ines Tarrow', entry: { kind: 'person' } });
    decide(suggestion, { entry: { name: 'Ines Tarrow', kind: 'person', aliases: ['I. Tarrow'] } });
    const draft = read('glossary/people/ines-tarrow.md');
    expect(draft).toMatch(
      /^---\n# Proposed by .*\n(?:#.*\n)+name: Ines Tarrow\nfamily: Tarrow\naliases:\n {2}- I. Tarrow\ndraft: true\n---\n$/,
    );
    expect(own.next({ filter: suggestion }).left).toBe(0);
    expect(search('tarrow')).toEqual([{ id: 'ines-tarrow', name: 'Ines Tarrow', kind: 'person', note: 'draft' }]);
    own.undo();
    expect([has('glossary/people/ines-tarrow.md'), own.next({ filter: suggestion }).left]).toEqual([false, 1]);
  });

  test('is refused in refused.yaml, where the others stay as they are', async () => {
    const { own, decide, read } = await desk(tarrow, { 'refused.yaml': '- The Courier # a paper\r\n' });
    decide(suggestion, { plain: true });
    expect(read('refused.yaml')).toBe('- The Courier # a paper\r\n- name: Ines Tarrow\r\n  kind: person\r\n');
    expect(own.next({ filter: suggestion }).left).toBe(0);
  });

  test('is another name of an entry, whose file has that name more and nothing else', async () => {
    const { own, decide, read } = await desk(tarrow);
    const before = read('glossary/organizations/north-quay-company.md');
    expect(decide(suggestion, { as: { name: 'NQC', id: 'north-quay-company' } })).toHaveProperty('done');
    expect(read('glossary/organizations/north-quay-company.md')).toBe(before.replace('[NQC]', '[NQC, Ines Tarrow]'));
    own.undo();
    expect(read('glossary/organizations/north-quay-company.md')).toBe(before);
  });
});

test('a decision on a note that is read in other words than its file has is kept in accepted.yaml', async () => {
  const note = `# Talks\n\n{% comment %}ours{% endcomment %}\n\n${unsureParagraph('“The quay is safe,”')}\n`;
  const content = contentFolder({ ...harbourEntries, 'notes/talks.md': note });
  const { desk: own } = await deskOf(content);
  const { shown } = own.next({});
  const { key = '', hash = '' } = shown ?? {};
  own.decide({ key, hash, decision: { as: { name: 'Harbour Board', id: 'harbour-board' } } });
  expect(readFileSync(join(content, 'notes/talks.md'), 'utf8')).toBe(note);
  expect(readFileSync(join(content, 'accepted.yaml'), 'utf8')).toContain('by: harbour-board\n');
  expect(own.next({}).left).toBe(0);
});

describe('a new entry for a doubtful mark', () => {
  const ambiguous = { kind: 'ambiguous-name' };

  test('is what the name means once it is published, and the mark isn’t asked for again', async () => {
    const { own, decide, read } = await desk(tarrow);
    decide(ambiguous, { entry: { name: 'Night Quay Club', kind: 'organization', aliases: ['NQC'] } });
    expect(read('glossary/organizations/night-quay-club.md')).toContain('draft: true');
    expect(read('accepted.yaml')).toContain('  name: NQC\n  as: night-quay-club\n');
    expect(read('articles/talks.md')).toBe(head + tarrow);
    expect(own.next({ filter: ambiguous }).left).toBe(0);
    own.undo();
    expect(own.next({ filter: ambiguous }).left).toBe(1);
  });

  test('is asked for again where accepted.yaml means an entry that is gone', async () => {
    const { own } = await desk(tarrow, { 'accepted.yaml': '- article: talks\n  name: NQC\n  as: gone-company\n' });
    expect(own.next({ filter: ambiguous }).left).toBe(1);
  });

  test('speaks by its name, which means it once it is published', async () => {
    const { decide, read } = await desk('The ships lay still. “We shall see, and nobody will ask us.” The bell rang.');
    decide({ kind: 'no-speaker' }, { entry: { name: 'Jonas Holm', kind: 'person', aliases: [] } });
    expect(read('articles/talks.md')).toContain(':quote[“We shall see, and nobody will ask us.”]{by="Jonas Holm"}');
    expect(read('glossary/people/jonas-holm.md')).toBe('---\nname: Jonas Holm\ndraft: true\n---\n');
  });

  test('is proposed as suggest knows it', async () => {
    const { own, propose } = await desk(tarrow);
    expect(propose(own.next({ filter: ambiguous }).shown, 'tarrow ines')).toMatchObject({ name: 'tarrow ines' });
    expect(propose(own.next({ filter: ambiguous }).shown, 'ines tarrow')).toMatchObject({ name: 'Ines Tarrow' });
  });
});

describe('a quotation that differs from its source', () => {
  const sources = {
    'sources/talks.txt': 'The east quay opens in May, and no later. Nobody asked the two divers at all.\n',
  };
  const changed = { kind: 'changed-quotation' };
  const west = '“The west quay opens in *May*, and no later,” Mina Okafor said.\r\n\r\n\tcode';

  test('is shown with what differs, and gets the source’s words where these are asked for', async () => {
    const { own, decide, read } = await desk(west, sources);
    const { shown } = own.next({ filter: changed });
    expect(shown?.diff?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: 'west' },
      { kind: 'missing', text: 'east' },
    ]);
    expect(shown?.sourceWords).toBe('“The east quay opens in May, and no later,”');
    expect(decide(changed, { sourceWords: true })).toHaveProperty('done');
    expect(read('articles/talks.md')).toBe(head + west.replace('west', 'east'));
    expect(own.next({ filter: changed }).left).toBe(0);
    own.undo();
    expect(read('articles/talks.md')).toBe(head + west);
  });

  test.each([
    ['words left out at the end', '“Nobody asked the two divers at home,”', '“Nobody asked the two divers at all,”'],
    ['words missing', '“Nobody asked the divers at all,”', '“Nobody asked the two divers at all,”'],
    ['words too many', '“Nobody asked the two good divers at all,”', '“Nobody asked the two divers at all,”'],
    ['two changes', '“Nobody told the three divers at all,”', '“Nobody asked the two divers at all,”'],
  ])('gets them with %s', async (_, quote, inSource) => {
    const { decide, read } = await desk(`${quote} Mina Okafor said.`, sources);
    decide(changed, { sourceWords: true });
    expect(read('articles/talks.md')).toBe(`${head}${inSource} Mina Okafor said.`);
  });

  test('may differ with a reason, and is asked for no more', async () => {
    const { own, decide, read } = await desk(west, sources);
    decide(changed, { differs: 'The minutes have a slip.' });
    expect(read('accepted.yaml')).toContain(
      '  quote: “The west quay opens in May, and no later,”\n  differs: The minutes have a slip.\n',
    );
    expect(read('articles/talks.md')).toBe(head + west);
    expect(own.next({ filter: changed }).left).toBe(0);
  });

  test('isn’t changed where the words run out of mark-up', async () => {
    const { own, decide, read } = await desk('“The west *quay opens* in May, and no later,” Mina Okafor said.', {
      'sources/talks.txt': 'The east side opens in May, and no later.\n',
    });
    expect(own.next({ filter: changed }).shown).not.toHaveProperty('sourceWords');
    expect(decide(changed, { sourceWords: true })).toHaveProperty('refused');
    expect(read('articles/talks.md')).toContain('west *quay opens*');
  });
});
