import { describe, expect, test } from 'vitest';
import { findIn } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../../src/annotate/knowledge/known-entity.ts';
import { quotesOf } from '../quotes-of.ts';

/** Speakers of the quotations in marks. */
function speakersOf(...paragraphs: string[]): (string | null)[] {
  return quotesOf(paragraphs.join('\n\n')).flatMap(({ type, speaker }) => (type === 'indirect' ? [] : speaker));
}

describe('the pronouns of the whole text tell who is a man and who a woman', () => {
  const introduced =
    'Brunhoc Okafor runs the quay. She came from Bergen, where Okafor had her first ship. Okafor sold her house.';

  test('where the given name tells nothing, before and after', () => {
    expect(speakersOf('Brunhoc Okafor met Lars Holm. “We waited,” she said.', introduced)).toEqual(['Brunhoc Okafor']);
    expect(speakersOf(introduced, 'Okafor met Lars Holm. “We waited,” he said.')).toEqual(['Lars Holm']);
  });

  test('but not that many people at once are one', () => {
    expect(speakersOf('Mina Quist joined the Socialists. “I like them,” she said.')).toEqual(['Mina Quist']);
  });
});

test('the glossary’s given name tells who is a man and who a woman where the text has the surname alone', () => {
  const person = (id: string, name: string): KnownEntity => ({ id, kind: 'person', name, aliases: [] });
  const knowledge = compileKnowledge({
    entities: [person('lars', 'Lars Quistgard'), person('nina', 'Nina Okaforsen')],
  });
  const text = 'Quistgard said the quay was “shut”. Okaforsen, his deputy, was blunter: the ferry “sank”, she said.';
  expect(findIn(text, knowledge, {}).quotes.map(({ speakerId }) => speakerId)).toEqual(['lars', 'nina']);
});

test('somebody’s mother whom nobody named is meant before a man who was', () => {
  expect(speakersOf('“It is my boat,” said Lars Holm. His mother laughs. “It is a wreck,” she says.')).toEqual([
    'Lars Holm',
    'His mother',
  ]);
});

describe('nobody speaks of themselves as of another', () => {
  test('by their name, in the words given', () => {
    expect(
      speakersOf(
        'Lars Holm praised Pekka Okafor on Monday.',
        'Okafor is not only quick, he is also kind, Holm argues.',
        '“Okafor is the best of our pilots,” he says.',
      ),
    ).toEqual(['Lars Holm']);
  });

  test('nor by their name behind the pronoun', () => {
    expect(quotesOf('Lars Holm met Pekka Okafor. He said that Okafor was late.').map(({ speaker }) => speaker)).toEqual(
      ['Lars Holm'],
    );
  });
});

test.each(['___', '* * *'])('people named before a line of %s are not meant behind it', (line) => {
  const [holm, item] = ['Lars Holm cut the ribbon.', 'The quay was shut. He told the board it was “plainly wrong”.'];
  expect(speakersOf(holm, item)).toEqual(['Lars Holm']);
  expect(speakersOf(holm, line, item)).toEqual([null]);
});

test('who was asked answers', () => {
  expect(
    speakersOf(
      'Lars Holm came to the quay on Monday.',
      'A reporter asked Holm how he felt. He replied: “The bigger the better.”',
    ),
  ).toEqual(['Lars Holm']);
});

test('a clause that begins with where is not about the place before it', () => {
  expect(speakersOf('Mina Okafor spoke in Bergen, where she called the quay “a sleeping giant”.')).toEqual([
    'Mina Okafor',
  ]);
});

test('who was quoted without marks is still the one speaking', () => {
  expect(
    speakersOf(
      'Pekka Holm and Lars Quist share the quay. Holm paints it, and Holm sweeps it.',
      'The ferry will sail again in spring, said Lars Quist, master of the harbour. “We have a crew,” he said.',
    ),
  ).toEqual(['Lars Quist']);
});

describe('where a text names nobody', () => {
  test('a pronoun means whom it calls by what they are', () => {
    expect(speakersOf('The skipper came on deck. “I see no land,” he muttered, rubbing his eyes.')).toEqual([
      'The skipper',
    ]);
  });

  test('it means whoever has spoken, and no club', () => {
    expect(
      speakersOf(
        'Dorsk has spoken of the loss to Eastquay United. The captain thanked the crowd. He said: “We lost well.”',
      ),
    ).toEqual(['Dorsk']);
  });
});
