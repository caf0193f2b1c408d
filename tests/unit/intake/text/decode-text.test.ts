import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/intake/text/decode-text.ts';

const words = 'Der Zöllner sagte: „Über die Brücke fährt heute kein Schiff, und das Hafenamt weiß es längst.“ ';
const latin = (text: string) => Buffer.from(text.replaceAll('„', '"').replaceAll('“', '"'), 'latin1');

test('UTF-8 is read without a doubt, with or without a byte order mark', () => {
  expect(decodeText(Buffer.from(words))).toEqual({ text: words, encoding: 'utf-8' });
  expect(decodeText(Buffer.from(`\uFEFF${words}`))).toEqual({ text: words, encoding: 'utf-8' });
});

test('UTF-16 is read by its byte order mark', () => {
  expect(decodeText(Buffer.from(`\uFEFF${words}`, 'utf16le')).text).toBe(words);
});

test('an encoding that no mark and no page tells is guessed, and said to be', () => {
  const { text, doubt } = decodeText(latin(words.repeat(3)));
  expect(text).toContain('Über die Brücke fährt');
  expect(doubt).toContain('is a guess');
});

test('a page’s own word for its encoding is believed', () => {
  const page = latin(`<meta charset="iso-8859-1"><p>${words}</p>`);
  expect(decodeText(page, { isHtml: true })).toMatchObject({ encoding: 'windows-1252' });
  expect(decodeText(page, { isHtml: true }).doubt).toBeUndefined();
});

test('bytes that no encoding explains are read all the same', () => {
  expect(decodeText(Uint8Array.from([0x81, 0x8d, 0x00, 0xff])).text).toHaveLength(4);
});
