import { counting } from './counting.ts';
import type { Words } from './words.ts';

const count = counting('fr');

export const nouns: Words['nouns'] = {
  articles: (n) => count(n, 'article', 'articles'),
  entities: (n) => count(n, 'entité', 'entités'),
  entries: (n) => count(n, 'entrée', 'entrées'),
  mentions: (n) => count(n, 'mention', 'mentions'),
  paragraphs: (n) => count(n, 'paragraphe', 'paragraphes'),
  places: (n) => count(n, 'passage', 'passages'),
  quotes: (n) => count(n, 'citation', 'citations'),
  speakers: (n) => count(n, 'locuteur', 'locuteurs'),
  times: (n) => ['jamais', 'une fois', 'deux fois'][n] ?? count(n, 'fois', 'fois'),
  works: (n) => count(n, 'ouvrage', 'ouvrages'),
};

export const kinds: Words['kinds'] = {
  person: { one: 'Personne', many: 'Personnes' },
  organization: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Lieu', many: 'Lieux' },
  document: { one: 'Document', many: 'Documents' },
  event: { one: 'Événement', many: 'Événements' },
  term: { one: 'Terme', many: 'Termes' },
};
