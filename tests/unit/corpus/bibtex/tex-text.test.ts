import { expect, test } from 'vitest';
import { addressOf, doiOf } from '../../../../src/corpus/bibtex/tex-address.ts';
import { plainTex, readTex } from '../../../../src/corpus/bibtex/tex-text.ts';

test.each([
  [String.raw`{\AA}lesund and \O{}rsta`, 'Ålesund and Ørsta'],
  [String.raw`Okaf\'or, \'{\i}, \'\i, \"{u}, \c{c}, \v s, {\l}`, 'Okafór, í, í, ü, ç, š, ł'],
  [String.raw`and so on \ldots{} to \LaTeX{} users`, 'and so on … to LaTeX users'],
  [String.raw`Tolls \& tides at 5\% for \$3, quay\_2 \#4`, 'Tolls & tides at 5% for $3, quay_2 #4'],
  ["``Ebb'' and `flow' of the harbour's boats--1904---1906", "“Ebb” and ‘flow’ of the harbour's boats–1904—1906"],
  [String.raw`\enquote*{so} and \mkbibquote{thus}`, '“so” and “thus”'],
  ['Ms.~Lund', 'Ms.\u00A0Lund'],
  [String.raw`a \~{} b`, 'a ~ b'],
  ['  several\n   lines  ', 'several lines'],
  [String.raw`\frac{1}{2} mile, $\alpha$-tides`, '1/2 mile, α-tides'],
])('%s is read as its letters and signs', (tex, text) => {
  expect(readTex(tex)).toEqual({ text, unknown: [] });
});

test('a dollar sign is one unless another closes it', () => {
  expect(['A toll of $5', 'From $5 to $6', '$n^2$ boats'].map(plainTex)).toEqual([
    'A toll of $5',
    'From $5 to $6',
    'n2 boats',
  ]);
});

test('faces become CSL’s tags where they are asked for, and are left out elsewhere', () => {
  const tex = String.raw`On \emph{Mina} and $H_2O$, {\em in brief}`;
  expect(readTex(tex, true).text).toBe('On <i>Mina</i> and H<sub>2</sub>O, <i>in brief</i>');
  expect(plainTex(tex)).toBe('On Mina and H2O, in brief');
});

test('braces keep the case of words that a style would capitalise, and mark no others', () => {
  expect(readTex('The {eQuay} of {London}', true).text).toBe('The <span class="nocase">eQuay</span> of London');
  expect(readTex(String.raw`{\"o}land`, true).text).toBe('öland');
});

test('a command that isn’t known is left out, told of, and its argument kept', () => {
  expect(readTex(String.raw`The \quayname{north} pier`)).toEqual({ text: 'The north pier', unknown: ['quayname'] });
});

test('addresses and DOIs lose their escapes', () => {
  expect(addressOf(String.raw`http://example.org/\~{}ada/x\_y?c=1\&d=2\%20e`)).toBe(
    'http://example.org/~ada/x_y?c=1&d=2%20e',
  );
  expect(addressOf(String.raw`\url{https://example.org/a_b}`)).toBe('https://example.org/a_b');
  expect(doiOf(String.raw`https://doi.org/10.1000/978-3-030-1\_12`)).toBe('10.1000/978-3-030-1_12');
});

test('braces nested ten thousand deep are read', () => {
  expect(plainTex(`${'{'.repeat(10_000)}tide${'}'.repeat(10_000)}`)).toBe('tide');
});
