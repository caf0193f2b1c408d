import { describe, expect, test } from 'vitest';
import { suggested } from '../../support/suggested.ts';

const termsIn = (...texts: string[]) =>
  suggested(texts)
    .filter(({ kind }) => kind === 'term')
    .map(({ name, because }) => [name, because]);

/** Words that each stand beside each of the others, so that no two belong together. */
const others = ['grey', 'red', 'cold', 'old', 'wooden', 'blue', 'dry']
  .flatMap((first) => ['stone', 'boat', 'gate', 'rope', 'water', 'bread', 'net'].map((second) => `${first} ${second}`))
  .join(', ');

describe('a term is proposed', () => {
  test.each([
    ['“X, or …, is”', 'Demurrage, or money for a ship that waits, is paid by the day.', 'demurrage'],
    ['“an X is a … that”', 'A floating dock is a basin that can be sunk.', 'floating dock'],
    ['“known as X”', 'What the crews pay is known as “berth money”.', 'berth money'],
  ])('where a text defines it: %s', (_, text, term) => {
    expect(termsIn(text)).toEqual([[term, 'defined']]);
  });

  test('with the letters that stand for it', () => {
    const [gas] = suggested(['Ships bring liquefied natural gas (LNG) here.']).filter(({ kind }) => kind === 'term');
    expect(gas).toMatchObject({ name: 'liquefied natural gas', aliases: ['LNG'] });
  });

  test('where its words recur together beyond chance', () => {
    const texts = [
      'The floating docks are old.',
      'A floating dock sank.',
      'Nobody wants the floating dock.',
      'They towed a floating dock.',
    ];
    expect(termsIn(...texts.map((text) => `${text} ${others}`))).toEqual([['floating dock', 'repeated']]);
  });
});

describe('no term is proposed', () => {
  test('for a long word of everyday news, though a few articles come back to it', () => {
    const rest = Array.from({ length: 6 }, () => 'The boats left.');
    const about = (word: string) => `The ${word} is old. No ${word}, they said, is like this ${word}.`;
    const text = `${about('government')} ${about('demurrage')}`;
    expect(termsIn(text, text, ...rest)).toEqual([['demurrage', 'repeated']]);
  });

  test.each([
    [
      'for an office',
      'The prime minister left. A prime minister came. The prime minister sat. One prime minister slept.',
    ],
    ['for what only opens a sentence', 'A spokesman is a man that speaks.'],
    ['for words that go with any noun', 'A big part is lost. A big part is left. The big part sank. No big part came.'],
  ])('%s', (_, text) => {
    expect(termsIn(text, text, text, text)).toEqual([]);
  });
});
