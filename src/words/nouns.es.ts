import { counting } from './counting.ts';
import type { Words } from './words.ts';

const count = counting('es');

export const nouns: Words['nouns'] = {
  articles: (n) => count(n, 'artículo', 'artículos'),
  entities: (n) => count(n, 'entidad', 'entidades'),
  entries: (n) => count(n, 'entrada', 'entradas'),
  mentions: (n) => count(n, 'mención', 'menciones'),
  paragraphs: (n) => count(n, 'párrafo', 'párrafos'),
  places: (n) => count(n, 'pasaje', 'pasajes'),
  quotes: (n) => count(n, 'cita', 'citas'),
  speakers: (n) => count(n, 'hablante', 'hablantes'),
  times: (n) => ['nunca', 'una vez', 'dos veces'][n] ?? count(n, 'vez', 'veces'),
  works: (n) => count(n, 'obra', 'obras'),
};

export const kinds: Words['kinds'] = {
  person: { one: 'Persona', many: 'Personas' },
  organization: { one: 'Organización', many: 'Organizaciones' },
  place: { one: 'Lugar', many: 'Lugares' },
  document: { one: 'Documento', many: 'Documentos' },
  event: { one: 'Acontecimiento', many: 'Acontecimientos' },
  term: { one: 'Término', many: 'Términos' },
};
