import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { hasOneStem, stemsIn } from '../../../../src/site/search/stems.ts';

afterAll(close);

describe('stems', () => {
  test('are those that Pagefind keeps words by', async () => {
    const words = ['tides', 'tide', 'turning', 'turned', 'governor', 'government'];
    const { index } = await createIndex({ forceLanguage: 'en' });
    await index?.addHTMLFile({ url: 'words', content: `<html lang="en"><body>${words.join(' ')}</body></html>` });
    const { files = [] } = (await index?.getFiles()) ?? {};
    const parts = files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => content);
    expect(Object.fromEntries(stemsIn(parts, words))).toEqual({
      tides: 'tide',
      tide: 'tide',
      turning: 'turn',
      turned: 'turn',
      governor: 'governor',
      government: 'govern',
    });
  });

  test('stand alone for words that are neither parted nor stripped of accents', () => {
    expect(['tides', 'прилив', 'ebb-tide', "o'clock", 'U.N', 'café', 'йод', '2397', '制裁'].filter(hasOneStem)).toEqual(
      ['tides', 'прилив'],
    );
  });
});
