import { expect, test } from 'vitest';
import type { KnownEntity } from '../../../../../src/annotate/knowledge/known-entity.ts';
import { entry, mentionsOf } from '../mentions-of.ts';

const entities: KnownEntity[] = [
  { id: 'ada', kind: 'person', name: 'Ada Lund', aliases: ['Ada'], family: ['Lund'] },
  entry.place('brannhaven', 'Brannhaven'),
  entry.place('oslos', 'Oslos'),
];

const found = (text: string, lang: string) => mentionsOf(text, entities, { lang });

test('a German genitive is a mention of the name without an alias for it', () => {
  expect(found('Ada Lund sprach. Adas Rede war kurz, Lunds Stimme leise, Brannhavens Hafen voll.', 'de')).toEqual([
    'Ada Lund=ada',
    'Adas=ada',
    'Lunds=ada',
    'Brannhavens=brannhaven',
  ]);
});

test('a genitive stands for a surname only where the text has introduced its bearer', () => {
  expect(found('Lunds Stimme war leise.', 'de')).toEqual([]);
});

test('a name that ends like a genitive has none, and other languages have none', () => {
  expect(found('Osloss Hafen und Oslos Hafen', 'de')).toEqual(['Oslos=oslos']);
  expect(found('Brannhavens Hafen', 'nl')).toEqual([]);
  expect(found('The Brannhavens came.', 'en')).toEqual([]);
});
