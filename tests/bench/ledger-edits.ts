import { anchoredTexts } from '../../src/annotate/anchors/anchored-texts.ts';
import { assignAnchors } from '../../src/annotate/anchors/assign-anchors.ts';
import { recordAnchors } from '../../src/annotate/anchors/record-anchors.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { openEdition } from '../../src/site/edition/edition.ts';
import { readSettings } from '../../src/site/edition/settings.ts';

/**
 * Prints what twenty random edits, one after the other, do to the anchors of each article in a content folder:
 * `node tests/bench/ledger-edits.ts [FOLDER] [EDITS]`. The ledger is recorded after each, as an editor would. An anchor
 * that is on another text than its own without a note would be a silent jump: then the exit status is 1.
 */
const [content = 'content', edits = '20'] = process.argv.slice(2);
const { articles } = await openEdition({ ...readSettings(), content });
const rows = articles.map((article) => {
  const texts = anchoredTexts(article.text, {
    paragraphs: article.paragraphs.filter(({ id }) => id.startsWith('p-')),
    quotes: article.quotes,
  });
  return { article: article.slug, ...follow(texts, randomFrom(article.slug)) };
});
console.table(rows);
process.exitCode = rows.some(({ jumped }) => jumped > 0) ? 1 : 0;

/** A text that the bench knows by an object of its own, whatever its words become. */
interface Known {
  self: object;
  prefix: 'p' | 'q';
  text: string;
}

function follow(first: { prefix: 'p' | 'q'; text: string }[], random: () => number) {
  let texts = first.map(({ prefix, text }): Known => ({ self: {}, prefix, text }));
  const record = (known: LedgerEntry[]) => recordAnchors({ article: 'a', texts, known });
  let ledger = record([]);
  const owners = new Map(assignAnchors(texts, ledger).ids.map((id, index) => [id, texts[index]]));
  for (let edit = 0; edit < Number(edits); edit += 1) {
    texts = edited(texts, random);
    ledger = record(ledger);
  }
  const { ids, gone } = assignAnchors(texts, ledger);
  const now = new Map(ids.map((id, index) => [id, texts[index]]));
  const noted = new Map(gone.map(({ id, near }) => [id, near]));
  const count = (test: (id: string, owner: Known) => boolean) =>
    [...owners].filter(([id, owner]) => owner && test(id, owner)).length;
  const isSame = (id: string, { self, text }: Known) => now.get(id)?.self === self || now.get(id)?.text === text;
  return {
    anchors: owners.size,
    kept: count(isSame),
    'gone, with a neighbour': count((id) => noted.get(id) !== undefined),
    'gone, nothing left': count((id) => noted.has(id) && noted.get(id) === undefined),
    jumped: count((id, owner) => now.has(id) && !isSame(id, owner)),
    lost: count((id) => !now.has(id) && !noted.has(id)),
  };
}

/** One edit: words changed, a sentence more or less, a text moved, removed, copied, inserted or written anew. */
function edited(texts: Known[], random: () => number): Known[] {
  const at = Math.floor(random() * texts.length);
  const to = Math.floor(random() * texts.length);
  const one = texts[at];
  if (!one) return texts;
  const words = one.text.split(' ');
  const anew = words.toReversed().join(' ');
  const change = (text: string) => texts.with(at, { ...one, text });
  const kinds = [
    () => change(words.with(Math.floor(random() * words.length), 'changed').join(' ')),
    () => change(`${one.text} A sentence was put behind it.`),
    () => change(one.text.replace(/(?<=\. )[^.]+\.\s*$/, '')),
    () => texts.toSpliced(at, 1).toSpliced(to, 0, one),
    () => texts.toSpliced(at, 1),
    () => texts.toSpliced(to, 0, { ...one, self: {} }),
    () => texts.toSpliced(at, 0, { self: {}, prefix: 'p', text: anew }),
    () => texts.with(at, { self: {}, prefix: one.prefix, text: anew }),
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? texts;
}

/** Numbers from 0 to 1, the same for the same name (Numerical Recipes, section 7.1). */
function randomFrom(name: string): () => number {
  let state = [...name].reduce((sum, character) => Math.imul(sum, 31) + character.charCodeAt(0), 7) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
