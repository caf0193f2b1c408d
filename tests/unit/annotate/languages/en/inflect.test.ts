import { describe, expect, test } from 'vitest';
import { baseOf, formsByWord, formsOf } from '../../../../../src/annotate/languages/en/inflect.ts';
import { quotesOf } from '../../quotes/quotes-of.ts';

describe('a verb', () => {
  test.each([
    ['adds what endings need', 'shout', 'shouting shouted shout shouts'],
    ['drops its last e', 'opine', 'opining opined opine opines'],
    ['keeps its last two e', 'agree', 'agreeing agreed agree agrees'],
    ['turns ie to y', 'vie', 'vying vied vie vies'],
    ['turns y behind a consonant to i', 'reply', 'replying replied reply replies'],
    ['keeps y behind a vowel', 'relay', 'relaying relayed relay relays'],
    ['doubles the consonant of one syllable', 'snap', 'snapping snapped snap snaps'],
    ['takes qu for consonants', 'quip', 'quipping quipped quip quips'],
    ['doubles behind a stressed syllable', 'admit', 'admitting admitted admit admits'],
    ['doubles behind no other syllable', 'visit', 'visiting visited visit visits'],
    ['doubles nothing behind two vowels', 'plead', 'pleading pleaded plead pleads'],
    ['doubles no w, x or y', 'vow', 'vowing vowed vow vows'],
    ['takes a k behind c', 'panic', 'panicking panicked panic panics'],
    ['takes es behind a hiss', 'press', 'pressing pressed press presses'],
    ['takes es behind o', 'echo', 'echoing echoed echo echoes'],
    ['doubles z everywhere', 'quiz', 'quizzing quizzed quiz quizzes'],
    ['has both spellings of l', 'label', 'labeling labeled label labels labelling labelled'],
    ['has one spelling of a stressed l', 'control', 'controlling controlled control controls'],
  ])('%s: %s', (_, base, forms) => {
    expect([...formsByWord(base).keys()].join(' ')).toBe(forms);
  });

  test('has the forms that its entry tells', () => {
    expect(Object.fromEntries(formsByWord('speak/speaks/spoke/spoken/speaking'))).toEqual({
      speaking: 'ing',
      spoken: 'participle',
      speak: 'base',
      spoke: 'past',
      speaks: 'third',
    });
    expect(baseOf('speak/speaks/spoke/spoken/speaking')).toBe('speak');
  });

  test('is in the past where one word is several of its forms', () => {
    expect(formsByWord('put/puts/put/put/putting').get('put')).toBe('past');
    expect(formsByWord('add').get('added')).toBe('past');
  });
});

test('the forms of a list are those of its verbs', () => {
  expect([...formsOf('add\n  see/sees/saw/seen/seeing').keys()].join(' ')).toBe(
    'adding added add adds seeing seen see saw sees',
  );
});

describe('words are given to who', () => {
  test.each(['joked', 'snapped', 'quipped', 'blogged', 'fretted', 'opined', 'signalled'])('%s them', (verb) => {
    expect(quotesOf(`Mina Okafor ${verb} that the port was late.`)[0]?.speaker).toBe('Mina Okafor');
  });

  test.each(['snaped', 'quiped', 'bloged'])('never %s them', (verb) => {
    expect(quotesOf(`Mina Okafor ${verb} that the port was late.`)).toEqual([]);
  });
});
