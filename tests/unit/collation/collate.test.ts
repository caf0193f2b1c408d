import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/collation/collate.ts';
import { readSourceText } from '../../../src/collation/sources/read-source-text.ts';
import type { SourceFile } from '../../../src/model/source-file.ts';

const minutes = `MINUTES OF THE HARBOUR BOARD

12. The east quay opens in May, and no later. Nobody asked the divers, and nobody will. We are
ready - quite ready - to re-
open the well-known north channel.

(13) Ships pay $1,500.50 here and 5% there; non-compliance is fined. The ﬁrst oﬃce is closed¹ now.
“We say what the captains say,” she said. Ships wait three hours … and then they go.
It is 5 degrees at noon and -5 degrees at night. Is the crane new? We can't tell.
`;

/** What a quotation becomes when it is held against a text, the minutes where none is named. */
function held(quotation: string, text = minutes, format: SourceFile['format'] = 'txt') {
  const [one] = collate(
    [{ text: quotation, sources: ['minutes'] }],
    [readSourceText({ id: 'minutes', text, format, firstLine: 1 })],
  );
  return one;
}

const verdictOf = (...given: Parameters<typeof held>) => held(...given)?.verdict;

describe('a quotation is exact', () => {
  test.each([
    ['with the very characters', '“The east quay opens in May, and no later.”'],
    ['where it ends within a sentence', '“The east quay opens in May”'],
    ['across a line break', '“nobody will. We are ready”'],
    ['in any marks', '«We say what the captains say»'],
    ['with points that the source has itself', '“Ships wait three hours … and then they go.”'],
  ])('%s', (_, quotation) => expect(verdictOf(quotation)).toBe('exact'));
});

describe('a quotation differs in typography alone', () => {
  test.each([
    ['in the case of its first letter', '“the east quay opens in May”'],
    ['by a comma that the newspaper puts at the end', '“The east quay opens in May, and no later,”'],
    ['by dashes', '“ready—quite ready—to reopen”'],
    ['by a hyphen at the end of a line', '“to reopen the well-known north channel”'],
    ['by a hyphen that stands for a space', '“the well known north channel”'],
    ['by ligatures', '“The first office is closed”'],
    ['by the call of a footnote', '“office is closed now”'],
    ['by quotation marks within', '“Nobody asked the ‘divers’, and nobody will.”'],
    ['by an apostrophe', '“We can’t tell.”'],
  ])('%s', (_, quotation) => expect(verdictOf(quotation)).toBe('typographic'));

  test.each([
    ['by the call of a footnote behind a blank', 'The office is closed [12] now.', '“The office is closed now.”'],
    ['by a sign of the direction of writing', 'The east\u200e quay opens.', '“The east quay opens.”'],
    ['by dashes within dashes', 'We are -- as I said -- ready.', '“We are – as I said – ready.”'],
    ['by accents written apart', 'The cafe\u0301 is closed.', '“The café is closed.”'],
    ['by soft hyphens', 'We re\u00adopen the chan\u00adnel.', '“We reopen the channel.”'],
    ['by marks within marks', 'They call it ‘progress’ here.', '“They call it “progress” here.”'],
  ])('%s of the source', (_, source, quotation) => expect(verdictOf(quotation, source)).toBe('typographic'));

  test('across a page break with the page’s number and running head', () => {
    const page = (number: number, words: string) => `The Courier, No. ${number}\n${words}\n- ${number} -\n`;
    const text = [page(1, 'The quay is'), page(2, 'closed and the'), page(3, 'ferry waits.')].join('\f');
    expect(held('“The quay is closed and the ferry waits.”', text)).toMatchObject({
      verdict: 'typographic',
      place: { page: 1, line: 2 },
    });
  });
});

describe('a quotation marks its changes', () => {
  test.each([
    ['by an omission', '“The east quay … no later.”'],
    ['by an omission in brackets', '“The east quay opens […] and no later.”'],
    ['by a letter in brackets', '“[N]obody asked the divers”'],
    ['by an ending in brackets', '“what the captain[s] say”'],
    ['by words in brackets for others', '“[The warden] asked the divers”'],
    ['by words in brackets beside others', '“Nobody asked the divers [of the port], and nobody will.”'],
  ])('%s', (_, quotation) => expect(verdictOf(quotation)).toBe('marked'));

  test('but not where its parts stand in another order', () => {
    expect(verdictOf('“nobody will … The east quay opens in May”')).not.toBe('marked');
  });

  test('but not where the word outside the brackets is another one', () => {
    expect(verdictOf('“what the sailor[s] say”')).not.toBe('marked');
  });
});

describe('a quotation was changed', () => {
  test.each([
    ['by a word', '“The east quay opens in June, and no later.”', '{June,}[May,]'],
    ['by a word that is left out', '“Nobody asked divers, and nobody will.”', '[the]'],
    ['by a negation', '“The east quay never opens in May, and no later.”', '{never}'],
    ['by a word of the same letters in another case', '“the North channel”', undefined],
    ['by a comma', '“Nobody asked the divers and nobody will.”', '{divers}[divers,]'],
    ['by a slip of the scanner', '“Nobody asked the clivers, and nobody will.”', '{clivers,}[divers,]'],
    ['by a figure that is cut', '“Ships pay $1,500 here and 5% there”', '{$1,500}[$1,500.50]'],
    ['by a sign before a figure', '“it is noon and 5 degrees at night”', undefined],
    ['where a compound is cut', '“compliance is fined.”', '[non-]'],
    ['where a question becomes a statement', '“Is the crane new.”', undefined],
  ])('%s', (_, quotation, changes) => {
    const one = held(quotation);
    expect(one?.verdict).toBe('changed');
    const shown = one?.diff?.map(({ kind, text }) =>
      kind === 'added' ? `{${text}}` : kind === 'missing' ? `[${text}]` : '',
    );
    if (changes !== undefined) expect(shown?.join('')).toBe(changes);
  });
});

test.each([
  ['a letter of another script', 'Мы откроем причал в мае.', '«Мы oткроем причал в мае.»'],
  ['a negation in Chinese', '我们将在五月开放东边的码头。', '“我们不将在五月开放东边的码头。”'],
  ['an accent that is dropped', 'The café of the pier is closed.', '“The cafe of the pier is closed.”'],
  ['an unmarked omission', 'The quay, which is made of stone, opens in May.', '“The quay opens in May.”'],
  ['figures in words', 'They waited 3 hours at the east quay.', '“They waited three hours at the east quay.”'],
  ['empty brackets for a negation', 'The quay will not open in May.', '“The quay will [] open in May.”'],
])('%s is a change', (_, source, quotation) => expect(verdictOf(quotation, source)).toBe('changed'));

test.each([
  ['that stands in the source as a sentence', '“No.”', 'exact'],
  ['that is only a part of its words', '“no”', 'absent'],
])('a quotation of one word %s', (_, quotation, verdict) =>
  expect(verdictOf(quotation, verdict === 'exact' ? 'No. They left.' : 'The nobles left.')).toBe(verdict),
);

test('the exact one of two like places is found', () => {
  expect(verdictOf('“We open in May.”', 'we open in May. Then they left. We open in May.')).toBe('exact');
});

test('tags within the words of a web page change nothing', () => {
  expect(verdictOf('“The east quay opens.”', '<p>The <b>e</b>ast quay op<wbr>ens.</p>', 'html')).toBe('exact');
});

test('a quotation that the source lacks is absent, whatever few words both have', () => {
  expect(verdictOf('“The cranes are green and the gulls are grey.”')).toBe('absent');
});

test('a quotation that no source is known for is said to have none', () => {
  expect(collate([{ text: '“We wait.”', sources: ['letters'] }], [])).toEqual([{ verdict: 'no-source' }]);
});

test('marks without words are not compared', () => {
  expect(verdictOf('“…”')).toBeUndefined();
});

test('the best of several places and sources counts', () => {
  const texts = ['The Quay is shut. the quay is shut.', 'Yes: The quay is shut.'];
  const sources = texts.map((text, index) => readSourceText({ id: `${index}`, text, format: 'txt', firstLine: 1 }));
  expect(collate([{ text: '“The quay is shut.”', sources: ['0', '1'] }], sources)).toMatchObject([
    { verdict: 'exact', source: '1' },
  ]);
});

test('only the sources of a quotation are looked in', () => {
  const sources = ['a', 'b'].map((id) => readSourceText({ id, text: `Words of ${id}.`, format: 'txt', firstLine: 1 }));
  expect(collate([{ text: '“Words of b.”', sources: ['a'] }], sources)).toEqual([{ verdict: 'absent' }]);
});

test('the number that the source prints before a paragraph is told', () => {
  expect(held('“Nobody asked the divers”')?.place).toMatchObject({ paragraph: '12', line: 3 });
});

test('Markdown is compared as it is shown, with the line of the file', () => {
  const text =
    '# Minutes\n\nThe *east* [quay](https://example.org/quay)[^1] opens\nin **May**.\n\n[^1]: The new one.\n';
  expect(held('“The east quay opens in May.”', text, 'md')).toMatchObject({
    verdict: 'typographic',
    place: { line: 3 },
  });
  expect(verdictOf('“opens in May.”', text, 'md')).toBe('exact');
});

test('a web page is compared as it is shown, without scripts and raised calls of notes', () => {
  const text =
    '<title>x</title><style>p{}</style><p>The <b>east</b> quay<sup>1</sup> opens<br>in May.</p><script>no()</script>';
  expect(verdictOf('“The east quay opens in May.”', text, 'html')).toBe('typographic');
  expect(verdictOf('“The east quay”', text, 'html')).toBe('exact');
});

test('the raised end of a number stays a part of it', () => {
  expect(verdictOf('“on the 5 of May”', '<p>on the 5<sup>th</sup> of May</p>', 'html')).not.toBe('exact');
});

test('languages without spaces are compared by the letter', () => {
  expect(verdictOf('“港口五月开放”', '委员会说港口五月开放。')).toBe('exact');
  expect(verdictOf('“港口六月开放”', '委员会说港口五月开放。')).toBe('changed');
});
