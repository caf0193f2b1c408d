import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressOf, type Pattern, patternSchema, symbolOf } from '../../../src/model/pattern.ts';

/** Expressions that take an engine that goes back and tries again exponential time, a high power of it, or a long while. */
const hostile = [
  '(?<number>(\\d+)+)x',
  '(?:\\w+ ?)*x',
  '(?:\\d|\\d\\d)+x',
  '(?:\\d{1,9}){1,99}x',
  '\\d+\\d+x',
  '\\d*\\d*\\d*x',
  '.*quay.*pier',
  '\\s*\\n\\s*x',
  '(a|aa)+$',
  '(a|a)*b',
  '(?:a{0,9}){9}b',
  '(?:a?){30}b',
  '(?:x+x+)+y',
  '(.*)(.*)(.*)z',
  '([a-z]+\\d*)*!',
  '(?=(a+)+b)a',
  '(?<=(a+)+)b',
  '(?<!(?:\\w+\\s?)*)x',
  '(?:(?:a*)*)*b',
  '(?:|a)+b',
  '(\\w+)\\s\\1',
  '(?:\\s|\\u0020)+x',
  '(?:[a-z]|\\p{L})+x',
  'a{1,5000}b',
  '(?:a{1,50}){1,50}b',
  '(?:ab?|b?a)+c',
  '\\w+\\w{1,30}x',
  'a?a?a?a?a?a?a?a?aaaaaaaab',
  '(?i:a)+a+',
];

const shipped = patternSchema.array().parse(parse(readFileSync('content/patterns.yaml', 'utf8')));

describe('the schema', () => {
  const family = {
    name: 'rfc',
    expression: 'RFC (?<number>\\d+)',
    symbol: 'RFC {number}',
    url: 'https://x.org/{number}',
  };

  test('takes an expression in pieces and joins them', () => {
    const { expression } = patternSchema.parse({ ...family, expression: ['RFC ', '(?<number>', '\\d+)'] });
    expect(expression).toBe(family.expression);
  });

  test.each([
    ['is broken', { expression: 'RFC (?<number>\\d+' }],
    ['matches the empty text', { expression: '(?<number>\\d*)' }],
    ['lacks a group that a template names', { url: 'https://x.org/{session}' }],
    ['lacks the group of a guard', { symbol: 'RFC {number}{year? ($)}' }],
  ])('refuses an expression that %s', (_, change) => {
    expect(patternSchema.safeParse({ ...family, ...change }).success).toBe(false);
  });
});

test.each(['javascript:alert({number})', 'data:text/html,{number}', '//x.org/{number}', 'https://{number}'])(
  'an address such as %s is refused, as only the web’s own may be linked',
  (url) => {
    const family = { name: 'rfc', expression: 'RFC (?<number>\\d+)', symbol: 'RFC {number}' };
    expect(patternSchema.safeParse({ ...family, url }).error?.issues).toMatchObject([{ path: ['url'] }]);
  },
);

describe('an expression', () => {
  const family = { name: 'rfc', symbol: 'RFC', url: 'https://x.org/' };
  const isTaken = (expression: string) => patternSchema.safeParse({ ...family, expression }).success;

  test.each([
    'RFC (?<number>\\d+(?:[.-]\\d)*)',
    '(?<number>(?:\\d+, ){0,5}\\d+)',
    '[(+*](?<number>\\d+)\\)+',
    '(?<!\\w)[A-Z]+-\\d+/\\p{Lu}{1,3}(?!\\d)',
    'ISO(?:/IEC)? \\d+(?:-\\d+)*(?::\\d{4})?',
    'berth\\s+\\w+x',
    '(?:Port|Pier|Quay)[^,]+, \\d+',
  ])('%s matches in one way only, and is taken', (expression) => {
    expect(isTaken(expression)).toBe(true);
  });

  test.each(hostile)('%s may match in several ways, and is refused', (expression) => {
    expect(isTaken(expression)).toBe(false);
  });
});

describe('a template', () => {
  const pattern = (symbol: string, url: string): Pattern => ({ name: 'x', expression: '(?<a>.)(?<b>.)?', symbol, url });

  test('holds guarded text only where its group took part', () => {
    const { symbol, url } = { symbol: '{a}{b? ($)}', url: 'https://x.org/{a}{b?($)}' };
    expect(symbolOf(pattern(symbol, url), { a: '1', b: '2' })).toBe('1 (2)');
    expect(symbolOf(pattern(symbol, url), { a: '1', b: undefined })).toBe('1');
    expect(addressOf(pattern(symbol, url), { a: '1', b: '2' })).toBe('https://x.org/1(2)');
  });

  test('gives nothing where a group it needs took no part', () => {
    expect(addressOf(pattern('{a}', 'https://x.org/{a}({b})'), { a: '1', b: undefined })).toBeUndefined();
  });

  test('percent-encodes what stands in an address, but for its own punctuation', () => {
    expect(addressOf(pattern('{a}', 'https://x.org/{a}'), { a: 'S/1 (é):"' })).toBe('https://x.org/S/1%20(%C3%A9):%22');
  });

  test('stands half a surrogate pair', () => {
    expect(addressOf(pattern('{a}', 'https://x.org/{a}'), { a: '\ud83d' })).toBe('https://x.org/%EF%BF%BD');
  });
});

describe('the families of UN documents', () => {
  test.each<[text: string, found: { surface?: string; symbol: string; path?: string }]>([
    ['S/RES/2397 (2017)', { surface: 'S/RES/2397 (2017)', symbol: 'S/RES/2397 (2017)', path: 'S/RES/2397(2017)' }],
    ['by S/RES/2397(2017).', { surface: 'S/RES/2397(2017)', symbol: 'S/RES/2397 (2017)', path: 'S/RES/2397(2017)' }],
    ['S/RES/2397, para. 8', { surface: 'S/RES/2397', symbol: 'S/RES/2397' }],
    ['UNSCR 2397 says', { surface: 'UNSCR 2397', symbol: 'S/RES/2397' }],
    ['UN Security Council resolution 2397 (2017)', { symbol: 'S/RES/2397 (2017)', path: 'S/RES/2397(2017)' }],
    ['under Resolution 2397.', { surface: 'Resolution 2397', symbol: 'S/RES/2397' }],
    ['S/PV.8363, p. 4', { surface: 'S/PV.8363', symbol: 'S/PV.8363', path: 'S/PV.8363' }],
    ['S/PV.9451 (Resumption 1)', { symbol: 'S/PV.9451 (Resumption 1)', path: 'S/PV.9451(Resumption1)' }],
    ['S/PRST/2018/1', { symbol: 'S/PRST/2018/1', path: 'S/PRST/2018/1' }],
    ['(S/2018/123/Add.1)', { surface: 'S/2018/123/Add.1', symbol: 'S/2018/123/Add.1', path: 'S/2018/123/Add.1' }],
    ['A/RES/64/293', { symbol: 'A/RES/64/293', path: 'A/RES/64/293' }],
    ['A/RES/ES-10/19', { symbol: 'A/RES/ES-10/19', path: 'A/RES/ES-10/19' }],
    ['A/RES/491 (V)', { symbol: 'A/RES/491 (V)', path: 'A/RES/491(V)' }],
    ['General Assembly resolution 64/293', { symbol: 'A/RES/64/293', path: 'A/RES/64/293' }],
    ['A/73/PV.8', { symbol: 'A/73/PV.8', path: 'A/73/PV.8' }],
  ])('read «%s» as one document', (text, { surface = text, symbol, path }) => {
    expect(references(text)).toEqual([{ surface, symbol, url: path && `https://docs.un.org/en/${path}` }]);
  });

  test('read each number of a list as a document of its own, with its own year', () => {
    const text = 'Security Council resolutions 1718 (2006), 2371, 2375 (2017), and 2397 bind all.';
    expect(references(text).map(({ surface, symbol }) => [surface, symbol])).toEqual([
      ['1718 (2006)', 'S/RES/1718 (2006)'],
      ['2371', 'S/RES/2371'],
      ['2375 (2017)', 'S/RES/2375 (2017)'],
      ['2397', 'S/RES/2397'],
    ]);
  });

  test.each([
    'https://docs.un.org/en/S/RES/2397(2017)',
    'a resolution of 1080 by 720',
    'House Resolution 2397',
    'Human Rights Council resolution 37/28',
    'General Assembly resolutions 377 and 498',
    'resolutions adopted in 2016 and 2017',
    'resolution 2,397 and resolution 23975',
    'USS/PV.8363 and S/RES/2397/x',
  ])('read no document in «%s»', (text) => {
    expect(references(text)).toEqual([]);
  });
});

function references(text: string) {
  return shipped.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern.expression, 'gu'))].map((match) => ({
      surface: match[0],
      symbol: symbolOf(pattern, match.groups ?? {}),
      url: addressOf(pattern, match.groups ?? {}),
    })),
  );
}
