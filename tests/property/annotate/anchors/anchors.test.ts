import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnchoredText } from '../../../../src/annotate/anchors/anchor.ts';
import { assignAnchors } from '../../../../src/annotate/anchors/assign-anchors.ts';
import { recordAnchors } from '../../../../src/annotate/anchors/record-anchors.ts';
import { resemblance, sketchOf, valuesOf } from '../../../../src/annotate/anchors/sketch.ts';
import type { LedgerEntry } from '../../../../src/model/ledger.ts';

/** A paragraph with the name that the test knows it by, whatever its words become. */
interface Known {
  name: number;
  words: string[];
}

type Edit = {
  what: 'insert' | 'remove' | 'move' | 'words' | 'rewrite' | 'copy';
  at: number;
  to: number;
  words: string[];
};

const vocabulary =
  'harbour crane vote talks board offer winter quay strike mayor count ship rain union door noon'.split(' ');
const word = fc.oneof(
  fc.constantFrom(...vocabulary),
  fc.string({ unit: 'grapheme-ascii', minLength: 3, maxLength: 9 }),
);
const words = fc.array(word, { minLength: 1, maxLength: 40 });
const place = fc.nat({ max: 999 });
const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('insert', 'remove', 'move', 'words', 'rewrite', 'copy'),
  at: place,
  to: place,
  words,
});
const rounds = fc.array(fc.array(edit, { maxLength: 6 }), { minLength: 1, maxLength: 6 });
const article = fc.array(words, { minLength: 1, maxLength: 12 });

test('whatever is edited, an anchor leads to its own text or says that it is gone', () => {
  fc.assert(
    fc.property(article, rounds, (first, edits) => {
      let next = 0;
      const name = (list: string[]): Known => ({ name: next++, words: list });
      let paragraphs = first.map(name);
      let ledger: LedgerEntry[] = [];
      const named = new Map<string, Set<number>>();
      for (const round of [[], ...edits]) {
        for (const one of round) paragraphs = edited(paragraphs, one, name);
        const texts = paragraphs.map(({ words: list }): AnchoredText => ({ prefix: 'p', text: list.join(' ') }));
        const { ids, gone } = assignAnchors(texts, ledger);
        const after = recordAnchors({ article: 'a', texts, known: ledger });

        expect(new Set(ids).size).toBe(ids.length);
        expect([...ids, ...gone.map(({ id }) => id)].sort()).toEqual(after.map(({ id }) => id).sort());
        for (const { id } of ledger) expect(after.some((entry) => entry.id === id)).toBe(true);
        const survives = ledger.some(({ id }) => ids.includes(id));
        if (survives) for (const { near } of gone) expect(near).toBeDefined();
        for (const [index, id] of ids.entries()) {
          const before = ledger.find((entry) => entry.id === id);
          if (before && !isSame(before, texts[index], after)) expect(named.get(id)).toContain(paragraphs[index]?.name);
          named.set(id, new Set([...(before ? (named.get(id) ?? []) : []), paragraphs[index]?.name ?? -1]));
        }
        expect(assignAnchors(texts, after)).toMatchObject({ ids, unrecorded: 0 });
        ledger = after;
      }
    }),
    { numRuns: 150 },
  );
});

test('twenty small edits of an article leave every anchor where it was', () => {
  const paragraph = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 8 }), {
    minLength: 24,
    maxLength: 40,
  });
  const slight = fc.record({ at: place, to: place, isMove: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 3, maxLength: 8 }),
      fc.array(slight, { minLength: 20, maxLength: 20 }),
      (first, edits) => {
        let paragraphs = first.map((list, index): Known => ({ name: index, words: list }));
        const textsOf = () =>
          paragraphs.map(({ words: list }): AnchoredText => ({ prefix: 'p', text: list.join(' ') }));
        let ledger = recordAnchors({ article: 'a', texts: textsOf(), known: [] });
        const ids = new Map(paragraphs.map(({ name }, index) => [name, ledger[index]?.id]));
        for (const { at, to, isMove } of edits) {
          const what = isMove ? 'move' : 'words';
          paragraphs = edited(paragraphs, { what, at, to, words: ['changed'] }, (list) => ({ name: -1, words: list }));
          const { ids: given, gone } = assignAnchors(textsOf(), ledger);
          expect(given).toEqual(paragraphs.map(({ name }) => ids.get(name)));
          expect(gone).toEqual([]);
          ledger = recordAnchors({ article: 'a', texts: textsOf(), known: ledger });
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** The paragraphs after an edit; one that is given other words altogether is another one. */
function edited(paragraphs: Known[], { what, at, to, words: list }: Edit, name: (words: string[]) => Known): Known[] {
  const result = [...paragraphs];
  const index = result.length === 0 ? 0 : at % result.length;
  const one = result[index];
  if (what === 'insert') result.splice(index, 0, name(list));
  if (!one) return result;
  if (what === 'remove') result.splice(index, 1);
  if (what === 'move') result.splice(to % result.length, 0, ...result.splice(index, 1));
  if (what === 'copy') result.splice(to % result.length, 0, name(one.words));
  if (what === 'rewrite') result[index] = name(list);
  if (what === 'words') {
    const changed = [...one.words];
    changed[to % changed.length] = list[0] ?? '';
    result[index] = { ...one, words: changed };
  }
  return result;
}

/**
 * Whether the words themselves, not their history, make the text the anchor's: they are equal, or clearly nearer to
 * what the anchor named than to anything else.
 */
function isSame(before: LedgerEntry, text: AnchoredText | undefined, after: LedgerEntry[]): boolean {
  const entry = after.find(({ id }) => id === before.id);
  if (entry?.fingerprint === before.fingerprint) return true;
  const likeness = resemblance(valuesOf(before.sketch), valuesOf(sketchOf(text?.text ?? '')));
  return likeness >= 0.5;
}
