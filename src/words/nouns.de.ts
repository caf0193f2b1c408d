import { counting } from './counting.ts';
import type { Words } from './words.ts';

const count = counting('de');

export const nouns: Words['nouns'] = {
  articles: (n) => count(n, 'Artikel', 'Artikel'),
  entities: (n) => count(n, 'Name', 'Namen'),
  entries: (n) => count(n, 'Eintrag', 'Einträge'),
  mentions: (n) => count(n, 'Erwähnung', 'Erwähnungen'),
  paragraphs: (n) => count(n, 'Absatz', 'Absätze'),
  places: (n) => count(n, 'Stelle', 'Stellen'),
  quotes: (n) => count(n, 'Zitat', 'Zitate'),
  speakers: (n) => count(n, 'Sprecher', 'Sprecher'),
  times: (n) => ['nie', 'einmal', 'zweimal'][n] ?? count(n, 'Mal', 'Mal'),
  works: (n) => count(n, 'Werk', 'Werke'),
};

export const kinds: Words['kinds'] = {
  person: { one: 'Person', many: 'Personen' },
  organization: { one: 'Organisation', many: 'Organisationen' },
  place: { one: 'Ort', many: 'Orte' },
  document: { one: 'Dokument', many: 'Dokumente' },
  event: { one: 'Ereignis', many: 'Ereignisse' },
  term: { one: 'Begriff', many: 'Begriffe' },
};
