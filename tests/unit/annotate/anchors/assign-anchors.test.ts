import { describe, expect, test } from 'vitest';
import type { AnchoredText } from '../../../../src/annotate/anchors/anchor.ts';
import { assignAnchors } from '../../../../src/annotate/anchors/assign-anchors.ts';
import { recordAnchors } from '../../../../src/annotate/anchors/record-anchors.ts';
import type { LedgerEntry } from '../../../../src/model/ledger.ts';

const article = 'talks';
const paragraphs = (...texts: string[]): AnchoredText[] => texts.map((text) => ({ prefix: 'p', text }));
const record = (texts: AnchoredText[], known: LedgerEntry[] = []) => recordAnchors({ article, texts, known });
const idsOf = (texts: AnchoredText[], known: LedgerEntry[] = []) => assignAnchors(texts, known).ids;

const [talks, offer, vote, end] = [
  'The talks began in the harbour on Monday, with both boards in the room and nobody outside.',
  'Mina Okafor put an offer on the table that the unions had asked for since the winter.',
  'Eleven members voted for it, four against, and the mayor left before the count was done.',
  'Nobody could say in the evening when the cranes would move again.',
] as const;

describe('an anchor that no ledger knows', () => {
  test('is two words that can be said', () => {
    expect(idsOf(paragraphs('The talks began.'))).toEqual([expect.stringMatching(/^p-[a-z]{5}-[a-z]{5}$/)]);
  });

  test('is the one that this text has always been given', () => {
    expect(idsOf(paragraphs('The talks began.'))).toEqual(['p-padut-luvub']);
  });

  test('stays when only case, spaces or marks change', () => {
    expect(idsOf(paragraphs('“The  talks” began'))).toEqual(idsOf(paragraphs('The talks began.')));
  });

  test('differs where the words do, and equal ones are told apart', () => {
    expect(new Set(idsOf(paragraphs('One.', 'Two.', 'One.', '…', '—'))).size).toBe(5);
  });
});

describe('an anchor of the ledger', () => {
  const known = record(paragraphs(talks, offer, vote, end));
  const ids = known.map(({ id }) => id);

  test('stays with its words wherever they move', () => {
    expect(idsOf(paragraphs(end, vote, offer, talks), known)).toEqual([...ids].reverse());
  });

  test('stays with edited words, and with them when they are edited again', () => {
    let entries = known;
    for (const edited of [
      offer.replace('unions', 'dockers'),
      offer.replace('unions', 'dockers').replace('winter', 'spring'),
    ]) {
      const texts = paragraphs(talks, edited, vote, end);
      expect(idsOf(texts, entries)).toEqual(ids);
      entries = record(texts, entries);
    }
    expect(assignAnchors(paragraphs(talks, offer, vote, end), entries).ids).toEqual(ids);
  });

  test('stays with edited words that moved', () => {
    const edited = vote.replace('Eleven', 'Twelve').replace('four', 'three');
    expect(idsOf(paragraphs(edited, talks, offer, end), known)).toEqual([ids[2], ids[0], ids[1], ids[3]]);
  });

  test('resolves to the neighbour, by name, when its words are gone', () => {
    const { gone } = assignAnchors(paragraphs(talks, offer, end), known);
    expect(gone).toEqual([{ id: ids[2], text: expect.stringMatching(/^Eleven members voted/), near: 1 }]);
  });

  test('is not handed to other words in the same place', () => {
    const other = 'Rain fell over the empty quay for the third day, and the gulls had it to themselves.';
    const { ids: given, gone } = assignAnchors(paragraphs(talks, other, vote, end), known);
    expect(given[1]).not.toBe(ids[1]);
    expect(gone.map(({ id }) => id)).toEqual([ids[1]]);
  });

  test('is never given to a new text, not even one with the words that it began with', () => {
    const edited = offer.replace('unions', 'dockers');
    const entries = record(paragraphs(talks, edited, vote, end), known);
    const given = idsOf(paragraphs(talks, edited, vote, end, offer), entries);
    expect(given[1]).toBe(ids[1]);
    expect(given[4]).not.toBe(ids[1]);
    expect(new Set(given).size).toBe(5);
  });

  test('comes back with its words', () => {
    const without = record(paragraphs(talks, vote, end), known);
    expect(without.find(({ id }) => id === ids[1])?.gone).toBe(ids[0]);
    expect(idsOf(paragraphs(talks, offer, vote, end), without)).toEqual(ids);
  });

  test('whose neighbour goes too resolves to what that one resolves to', () => {
    const first = record(paragraphs(talks, offer, end), known);
    const second = record(paragraphs(talks, end), first);
    const { gone } = assignAnchors(paragraphs(talks, end), second);
    expect(gone.map(({ near }) => near)).toEqual([0, 0]);
  });

  test('of a split text resolves to the part that took over its words', () => {
    const [head, tail] = ['Eleven members voted for it, four against.', 'The mayor left before the count was done.'];
    const { ids: given, gone } = assignAnchors(paragraphs(talks, offer, head, tail, end), known);
    const at = given.indexOf(ids[2] ?? '');
    expect(at >= 0 ? at : gone[0]?.near).toBeOneOf([2, 3]);
  });
});

describe('which of equal or similar texts an anchor stays with', () => {
  test('of equal ones is told by their neighbours', () => {
    const known = record(paragraphs('Yes.', talks, 'Yes.', offer));
    const given = idsOf(paragraphs(talks, 'Yes.', offer), known);
    expect(given).toEqual(known.slice(1).map(({ id }) => id));
  });

  test('of two that resemble the lost one alike is neither', () => {
    const line = (name: string) => `${name} voted for the draft on Monday, as its government had announced.`;
    const known = record(paragraphs(talks, line('Velmora')));
    const { ids: given, gone } = assignAnchors(paragraphs(talks, line('Orlen'), line('Tassia')), known);
    expect(given).not.toContain(known[1]?.id);
    expect(gone.map(({ id }) => id)).toEqual([known[1]?.id]);
  });

  test('is not a look-alike of a text that is still there', () => {
    const line = (name: string) => `${name} voted for the draft on Monday, as its government had announced.`;
    const known = record(paragraphs(line('Velmora'), line('Orlen'), talks));
    const given = idsOf(paragraphs(line('Velmora'), line('Tassia'), talks), known);
    expect(given[0]).toBe(known[0]?.id);
    expect(given[1]).not.toBe(known[1]?.id);
  });

  test('never is a quotation for a paragraph of the same words', () => {
    const known = record(paragraphs(talks));
    const { ids: given, gone } = assignAnchors([{ prefix: 'q', text: talks }], known);
    expect([given[0]?.[0], gone.length]).toEqual(['q', 1]);
  });
});

describe('the line between edited and new', () => {
  const words = Array.from({ length: 21 }, (_, index) => `word${index}`);
  const known = record(paragraphs(words.join(' ')));
  const changed = (count: number) => words.map((word, index) => (index % 3 === 1 && index / 3 < count ? 'x' : word));

  /** Each changed word breaks two pairs of 22: three leave 16 of 28 pairs in common, four leave 14 of 30. */
  test.each([
    [3, true],
    [4, false],
  ])('%i words of 21 changed, one by one: kept is %s', (count, isKept) => {
    expect(idsOf(paragraphs(changed(count).join(' ')), known)[0] === known[0]?.id).toBe(isKept);
  });
});

test('what is recorded for a text is what it is given, and recording twice changes nothing', () => {
  const known = record(paragraphs(talks, offer, vote));
  const texts = paragraphs(offer, vote.replace('Eleven', 'Ten'), end);
  const entries = record(texts, known);
  expect(assignAnchors(texts, entries)).toMatchObject({ ids: assignAnchors(texts, known).ids, unrecorded: 0 });
  expect(assignAnchors(texts, known).unrecorded).toBe(3);
  expect(record(texts, entries)).toEqual(entries);
});
