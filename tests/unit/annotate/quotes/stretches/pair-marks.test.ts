import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../../../src/annotate/quotes/stretches/pair-marks.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';

const stretchesOf = (text: string) => pairMarks(plainProse(text)).map((one) => text.slice(one.start, one.end));

describe('pairMarks', () => {
  test.each([
    ['curly marks', 'She said “no” and “yes.”', ['“no”', '“yes.”']],
    ['straight marks', 'She said "no" and "yes."', ['"no"', '"yes."']],
    ['doubled single marks', "She said ''no'' and ``yes.''", ["''no''", "``yes.''"]],
    ['a curly mark closed by a straight one', 'She said “no" and left.', ['“no"']],
    ['a straight mark closed by a curly one', 'She said "no” and left.', ['"no”']],
    ['an opening mark where a closing one belongs', '“They see that.“ He left.', ['“They see that.“']],
    ['guillemets', 'Elle dit « non » et part.', ['« non »']],
    ['German marks', 'Sie sagte: „Nein.“ Dann ging sie.', ['„Nein.“']],
    ['corner brackets', '彼女は「いいえ」と言った。', ['「いいえ」']],
    ['single marks in a headline', 'Harbour mayor: ‘We will not pay’ for the bridge', ['‘We will not pay’']],
    ['single marks that hold double ones', '‘He called it “odd” again,’ she said.', ['‘He called it “odd” again,’']],
    ['double marks that hold single ones', '“He called it ‘odd’ again,” she said.', ['“He called it ‘odd’ again,”']],
    ['three marks that close two quotations', "''They said, 'No,''' he recalled.", ["''They said, 'No,'''"]],
    ['doubled single marks inside single ones', "'They said ''no''' was the headline.", ["'They said ''no'''"]],
    ['words after a comma that nothing closes', 'He added, “nobody came to the pier.', ['“nobody came to the pier.']],
  ])('reads %s', (_, text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', 'The workers’ boats weren’t Mina’s.'],
    ['left-out letters', 'Back in the ’90s it was rock ’n’ roll.'],
    ['values in mark-up', '<post id="4711" author="@okafor">We waited.</post>'],
    ['a mark that nothing closes and nothing leads to', 'The pier was “closed to the public.'],
    ['feet and inches', 'The mast is 6\' 2" tall.'],
  ])('leaves %s alone', (_, text) => {
    expect(stretchesOf(text)).toEqual([]);
  });

  test('takes every paragraph of a quotation that only the last one closes', () => {
    const text = '“First,” she said. “Second.\n“Third.\n“Fourth.”\nNo more.';
    expect(stretchesOf(text)).toEqual(['“First,”', '“Second.', '“Third.', '“Fourth.”']);
  });
});
