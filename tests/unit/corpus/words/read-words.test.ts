import { describe, expect, test } from 'vitest';
import { anArticle } from '../../../support/content-folder.ts';
import { faultsOf, shelfOf } from '../../../support/shelf.ts';

const withWords = (text: string, name = 'de') => ({ 'articles/a.md': anArticle, [`words/${name}.yaml`]: text });

describe('words of an edition’s own', () => {
  test('are read by language, in part', async () => {
    const { words, faults } = await shelfOf(withWords('frame:\n  articles: Beiträge\n', 'de-AT'));
    expect([words, faults]).toEqual([[{ language: 'de-AT', words: { frame: { articles: 'Beiträge' } } }], []]);
  });

  test('may be none', async () => {
    expect(await faultsOf(withWords('# nothing yet\n'))).toEqual([]);
  });

  test('have a form for each plural of their language, and one for a very number', async () => {
    const arabic =
      'nouns:\n  quotes: { "=0": لا اقتباسات, one: اقتباس واحد, two: اقتباسان, few: "{n} اقتباسات", many: "{n} اقتباسا", other: "{n} اقتباس" }\n';
    expect(await faultsOf(withWords(arabic, 'ar'))).toEqual([]);
  });

  test.each([
    [
      'a name that there is not',
      'frame:\n  skpi: x',
      '2:3 unknown-field Unexpected field `frame.skpi`, expected `skip`',
    ],
    ['a section that there is not', 'fraem: {}', '1:1 unknown-field Unexpected field `fraem`, expected `frame`'],
    [
      'a place that the sentence is not given',
      'frame:\n  publishedBy: Von {publishr}.',
      '2:16 wrong-value Unexpected `{publishr}` in `frame.publishedBy`, expected `{publisher}`',
    ],
    [
      'a place too few',
      'frame:\n  publishedBy: Von uns.',
      '2:16 wrong-value Unexpected absence of `{publisher}` in `frame.publishedBy`, expected it',
    ],
    [
      'a place too few for a link',
      'home:\n  from: Aus einem Artikel.',
      '2:9 wrong-value Unexpected absence of `{article}` in `home.from`, expected it',
    ],
    [
      'a place where there is none',
      'frame:\n  skip: Zum {text}',
      '2:9 wrong-value Unexpected `{text}` in `frame.skip`, expected no place',
    ],
    [
      'a plural that the language does not have',
      'nouns:\n  quotes: { one: ein Zitat, few: ein paar, other: "{n} Zitate" }',
      '2:29 unknown-field Unexpected field `nouns.quotes.few`, expected one of `one`, `other`, `=0`',
    ],
    [
      'no form for all other numbers',
      'nouns:\n  quotes: { one: ein Zitat }',
      '2:11 wrong-value Unexpected absence of `other` in `nouns.quotes`, expected it for all other numbers',
    ],
    [
      'forms where nothing is counted',
      'frame:\n  skip: { one: x, other: y }',
      '2:9 wrong-value Unexpected fields as `frame.skip`, expected a text in quotes',
    ],
    [
      'no words',
      'frame:\n  skip: ""',
      '2:9 wrong-value Unexpected empty text as `frame.skip`, expected a text in quotes',
    ],
    ['a list', '- frame', '1:1 wrong-value Unexpected list, expected fields, one `name: value` a line'],
    [
      'examples without what they do',
      'searchPage:\n  examples: [[hafen]]',
      '2:13 wrong-value Unexpected list, expected a list of pairs: what is typed, what it does',
    ],
  ])('%s is told where it stands', async (_, text, fault) => {
    expect(await faultsOf(withWords(`${text}\n`))).toEqual([`words/de.yaml:${fault}`]);
  });

  test('lie in a file named for their language', async () => {
    expect(await faultsOf(withWords('frame: {}\n', 'german words'))).toEqual([
      'words/german words.yaml unknown-file Unexpected file `german words.yaml`, expected words named for their language (fr.yaml, pt-BR.yaml)',
    ]);
  });
});
