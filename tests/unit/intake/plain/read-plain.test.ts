import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/intake/read-source.ts';
import { draftOf, refusalOf } from '../../../support/intake.ts';

const first = 'The Harbour Board opened its talks on the new quay on Thursday, and nobody left before midnight.';
const second =
  '“We have an offer,” Mina Okafor told the board, “and it stands until Friday.” Nobody asked what it was.';

describe('a plain text', () => {
  test('has its title, date and author from the lines that it begins with, in any order', async () => {
    const texts = [
      `The harbour talks\n\nBy Mina Okafor\n\n7 March 2024\n\n${first}\n\n${second}\n`,
      `\n\nMarch 7, 2024\n\nBy Mina Okafor\n\nThe harbour talks\n\n${first}\n\n${second}`,
      `Title: The harbour talks\nAuthor: Mina Okafor\nDate: 2024-03-07\n\n${first}\n\n${second}`,
    ];
    for (const text of texts) {
      const { fields, body } = await draftOf('a1b2c3d4e5f6.txt', text);
      expect(fields).toEqual({ title: 'The harbour talks', date: '2024-03-07', authors: ['Mina Okafor'] });
      expect(body).toBe(`${first}\n\n${second}\n`);
    }
  });

  test('has drawn lines between its paragraphs left out', async () => {
    const { body } = await draftOf('talks.txt', `The talks\n=========\n\n${first}\n-----\n${second}\n_______\n`);
    expect(body).toBe(`${first}\n\n${second}\n`);
  });

  test('has the year that its file’s name begins with where most of the folder’s do', async () => {
    const bytes = new TextEncoder().encode(`${first}\n\n${second}`);
    const among = async (name: string, ...others: string[]) => {
      const read = await readSource(bytes, {
        name,
        language: 'en',
        hasFile: () => false,
        neighbours: [name, ...others],
      });
      return 'drafts' in read ? read.drafts[0] : undefined;
    };
    const years = ['1861-board.txt', '1869-board.txt'];
    const dated = await among('1865-ada-lund.txt', ...years);
    expect(dated?.fields).toEqual({ title: 'Ada lund', date: '1865' });
    expect(dated?.origins).toEqual({ title: 'the file name', date: 'the file name' });
    const doubt = 'the file’s name begins with 1984, which may be no date: too few beside it do';
    for (const others of [['talks.txt'], ['1861-board.txt'], [...years, 'a.txt', 'b.txt', 'c.txt']]) {
      const undated = await among('1984-review.txt', ...others);
      expect(undated?.fields).toEqual({ title: '1984 review' });
      expect(undated?.doubts).toContain(doubt);
    }
    expect((await among('1865.txt', ...years))?.fields.date).toBeUndefined();
  });

  test('has no title of signs for sounds alone', async () => {
    const { fields, body } = await draftOf('talks.txt', `<SIL> <NOISE>\n\n${first}\n\n${second}`);
    expect(fields.title).toBe('Talks');
    expect(body).toContain('NOISE');
  });

  test('without a title is called by its first words, which is a doubt', async () => {
    const { fields, doubts } = await draftOf('0042_a1b2c3d4e5f6.txt', `${first}\n\n${second}`);
    expect(fields.title).toBe('The Harbour Board opened its talks on the new quay on Thursday, and nobody left …');
    expect(doubts).toContain('no title was found: it is made of the first words');
  });

  test('without a title is called by the words of its file, and dated by them', async () => {
    const { fields } = await draftOf('2024-03-07-harbour_talks.txt', `${first}\n\n${second}`);
    expect(fields).toEqual({ title: 'Harbour talks', date: '2024-03-07' });
  });

  test('loses what sites put below it, and tells so', async () => {
    const text = `The harbour talks\n\n${first}\n\n${second}\n\nRelated Content\n\nA new crane\n\nSubscribe to our newsletter`;
    const { body, left, wordsLeft } = await draftOf('talks.txt', text);
    expect(body).toBe(`${first}\n\n${second}\n`);
    expect(left).toEqual(['Related Content', 'A new crane', 'Subscribe to our newsletter']);
    expect(wordsLeft).toBe(9);
  });

  test('keeps a sentence that only speaks of such things', async () => {
    const text = `The harbour talks\n\n${first}\n\nRelated content was the board’s next concern, and it went on until the night was over.`;
    expect((await draftOf('talks.txt', text)).body).toContain('Related content was');
  });

  test('has wrapped lines joined, words parted at a line’s end too', async () => {
    const wrapped =
      'The Harbour Board opened its talks on the new quay\non Thursday, and nobody left before the early mor-\nning had come and gone.';
    const { body } = await draftOf('talks.txt', `Talks\n\n${wrapped}\n\n${second}`);
    expect(body).toContain('talks on the new quay on Thursday, and nobody left before the early morning had come');
  });

  test('has lines of verse kept apart', async () => {
    const { body } = await draftOf(
      'song.txt',
      'A song\n\nThe ship came in,\nThe quay was wet,\nThe crane stood thin\nAgainst the net.\n\nNobody saw her.',
    );
    expect(body).toBe(
      'The ship came in,\\\nThe quay was wet,\\\nThe crane stood thin\\\nAgainst the net.\n\nNobody saw her.\n',
    );
  });

  test('has each long line for a paragraph where no line is empty', async () => {
    const long = `${first} ${second} ${first}`;
    expect((await draftOf('talks.txt', `The talks\n${long}\n${long}`)).body).toBe(`${long}\n\n${long}\n`);
  });

  test('has its signs escaped that would be Markdown', async () => {
    const { body } = await draftOf(
      'talks.txt',
      `Talks\n\n# 4 is *not* a heading, and [@lund] no key, and ==this== no mark.\n\n${second}`,
    );
    expect(body).toMatch(/^\\# 4 is \\\*not\\\* a heading, and \\\[@lund] no key, and \\=.*=this/);
  });

  test('without words is refused, and so is a title alone', async () => {
    expect(await refusalOf('empty.txt', ' \n\n')).toBe('Unexpected file without words, expected a text');
    expect(await refusalOf('blank.txt', '')).toBe('Unexpected file without words, expected a text');
  });
});
