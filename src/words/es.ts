import { counting } from './counting.ts';
import { nouns } from './nouns.es.ts';
import * as searching from './search.es.ts';
import type { Words } from './words.ts';

// biome-ignore lint/performance/noBarrelFile: the words of a language are one, in files by what they are of
export { es as dates } from '../model/dates/date-phrases.ts';
export { doubts, marks, nameRules, quoteRules, ruleBook } from './marks.es.ts';
export { kinds, nouns } from './nouns.es.ts';
export { compare, network, timeline, zoom } from './overview.es.ts';
export { article, articleFiles, card, cite, citeBox, embed, handout, layers, legend, voices } from './reading.es.ts';
export { report } from './report.es.ts';

const count = counting('es');

export const search = searching.search;
export const quickSearch = searching.quickSearch;
export const searchPage = searching.searchPage;

export const frame: Words['frame'] = {
  skip: 'Saltar al contenido',
  main: 'Navegación principal',
  allPages: 'Todas las páginas',
  edition: 'Una edición de lectura anotada',
  about: 'Sobre esta edición',
  articles: 'Artículos',
  quotes: 'Citas',
  glossary: 'Glosario',
  sources: 'Fuentes',
  search: 'Buscar',
  timeline: 'Cronología',
  network: 'Red',
  home: 'Portada',
  publishedBy: (publisher) => `Publicado por ${publisher}.`,
};

export const home: Words['home'] = {
  cast: 'A quién y qué se nombra',
  sample: 'Cómo se lee esta edición',
  from: 'De {article}. Cada nombre, cada documento y cada cita se explican aquí de esta manera.',
  time: (first, last) => `${first} – ${last}`,
  line: (events, articles) =>
    `Encima de la línea, ${count(events, 'acontecimiento', 'acontecimientos')}; debajo, ${nouns.articles(articles)}.`,
  toTimeline: 'La cronología',
  ranking: 'A quién se cita',
  voices: (speakers, quotes) => `Ver todo: ${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}`,
};

export const articles: Words['articles'] = {
  all: 'Todos los artículos',
  allOf: (n) => `Ver todo: ${nouns.articles(n)}`,
  newestFirst: (n) => `${nouns.articles(n)}, los más recientes primero`,
};

export const groupings: Words['groupings'] = { tags: 'Etiquetas', collections: 'Colecciones' };

export const quotes: Words['quotes'] = {
  allOf: (n) => `Ver todo: ${nouns.quotes(n)}`,
  orders: (n) => `${nouns.quotes(n)}: {speaker} o {article}`,
  bySpeaker: 'por hablante',
  byArticle: 'por artículo',
  speakers: 'Por hablante',
  articles: 'Por artículo',
  told: { indirect: 'con otras palabras', turn: 'en una transcripción', 'no-comment': 'sin comentarios' },
  noComments: 'Preguntados, no dijeron nada',
  nobody: 'Hablante no nombrado',
  to: 'a {name}',
  via: (what) => `a través de ${what}`,
  saidOn: 'dicho: {day}',
  again: {
    same: 'También en',
    shortened: 'Abreviado en',
    longer: 'Con más extensión en',
    reworded: 'Con otras palabras en',
  },
  againBy: {
    same: (name) => `Atribuido a ${name} en`,
    reworded: (name) => `De modo parecido por ${name} en`,
  },
  collated: {
    exact: 'literal, como en su fuente',
    typographic: 'las palabras de su fuente',
    marked: 'como en su fuente, con los cambios señalados',
    changed: 'modificada respecto a su fuente',
    absent: 'no está en su fuente',
    'no-source': '',
  },
  doubt: (reason) => `(no es seguro: ${reason})`,
  open: 'el texto no aclara quién habla',
  others: 'Hablantes sin entrada',
  fromTo: (first, last) => `${first} – ${last}`,
  inArticles: 'Cada artículo contiene sus citas en el lugar donde se dicen: {articles}.',
};

export const entity: Words['entity'] = {
  draft: 'Borrador: solo se ve en esta vista previa',
  symbol: 'Signatura',
  date: 'Fecha',
  within: 'En',
  offices: 'Cargos',
  from: (day) => `desde ${day}`,
  until: (day) => `hasta ${day}`,
  names: 'Otros nombres',
  elsewhere: 'En otros sitios',
  onThisPage: 'En esta página',
  link: (heading) => `Enlace a «${heading}»`,
  said: (name) => `Lo que dijo ${name}`,
  exchanges: 'Quién habla de quién',
  speaksOf: 'Habla de',
  spokenOfBy: 'Lo menciona',
  speaksTo: 'Se dirige a',
  spokenToBy: 'Se le dirige',
  quotedBeside: 'Aparece citado junto a',
  about: (name) => `Lo que se dice de ${name}`,
  mentions: 'Menciones en contexto',
  mentionsOf: (name) => `Menciones en contexto: ${name}`,
  unnamed: (name) => `Ningún artículo de esta edición nombra a ${name}.`,
  cited: '[citado]',
  citedIn: 'Citado en',
  namedWith: 'Se nombra junto con',
  together: (paragraphs, articles) => `${nouns.paragraphs(paragraphs)} en ${nouns.articles(articles)}`,
  moreTogether: 'todos los artículos que nombran a ambos',
  search: 'Buscar {name}',
  searchSaid: 'Buscar {name} o {said}',
  theirWords: (name) => `lo que dijo ${name}`,
};

export const lists: Words['lists'] = {
  findQuotes: 'Buscar en estas citas',
  findMentions: 'Buscar en estas menciones',
  findArticles: 'Buscar en estos artículos',
  findEntries: 'Buscar en esta lista',
  arrange: 'Ordenar:',
  byArticle: 'por artículo',
  byDate: 'por fecha',
  byAddressee: 'por destinatario',
  byBefore: 'por la palabra anterior',
  byAfter: 'por la palabra siguiente',
  byName: 'por nombre',
  byCount: 'por menciones',
  noAddressee: 'Sin destinatario nombrado',
  newestFirst: 'los más recientes primero',
  oldestFirst: 'los más antiguos primero',
  byTitle: 'por título',
  byAuthor: 'por autor',
  noAuthor: 'Sin autor nombrado',
  pages: 'Páginas de esta lista',
  page: (n, all) => `Página ${n} de ${all}`,
  loading: 'Cargando el resto de la lista…',
  notLoaded: 'No se ha podido cargar el resto de la lista',
  shown: (n, all) => `${n} de ${all} a la vista`,
  allShown: (n) => `Todo a la vista (${n})`,
};

export const glossary: Words['glossary'] = {
  az: 'Glosario A–Z',
  whole: 'Todo el glosario, A–Z',
  size: (n) => `${nouns.entries(n)}, A–Z`,
  named: (entries, named) => `${nouns.entries(entries)}, ${named} en los artículos`,
  allNamed: (n) => `${nouns.entries(n)}, todas en los artículos`,
  none: (kind) => `El glosario todavía no tiene entradas de este tipo (${kind}).`,
  show: 'Mostrar:',
  all: 'Todo',
  byKind: 'Por tipo:',
  letters: 'Letras',
};

export const missing: Words['missing'] = {
  title: 'Página no encontrada',
  heading: 'Aquí no hay ninguna página',
  lead: 'Puede que la dirección esté mal escrita o que la página se haya movido. Para continuar:',
};

export const about: Words['about'] = {
  how: 'Cómo se ha anotado',
  howMade: (entries) =>
    [
      `Las marcas de esta edición se pusieron por reglas al generarla. Los nombres proceden de un glosario (${nouns.entries(entries)});`,
      'cuando un nombre puede designar a varios, deciden las palabras del propio artículo, y si no deciden, queda sin marcar.',
    ].join(' '),
  howMany: (articles, mentions, quotes) =>
    `En ${nouns.articles(articles)} hay ${nouns.mentions(mentions)} y ${nouns.quotes(quotes)}.`,
  withSpeaker: (n) => `${count(n, 'cita tiene', 'citas tienen')} hablante.`,
  howSure: (certain) =>
    [
      'Cada hallazgo conserva la regla que lo produjo y el grado de seguridad de esa regla:',
      `${count(certain, 'cita es segura', 'citas son seguras')} según la regla.`,
      'Lo dudoso lo dice, con el motivo, en su ficha o junto a la cita. Una decisión de la redacción en el texto prevalece sobre toda regla.',
    ].join(' '),
  citing: 'Enlazar y citar',
  permalinks:
    'Cada párrafo tiene una dirección permanente: el signo ¶ que está a su lado es el enlace, y en un teléfono un toque en sus palabras lo cita. Cada cita tiene también una, y las listas de citas enlazan con ella.',
  data: 'Los datos',
  formats:
    'Todo lo que aquí está marcado se ofrece en formatos abiertos: las menciones como {mentions}, las citas como {quotes} y las fuentes como {bibtex} o {csl}. El {manifest} enumera cada archivo con su suma de verificación; {page} los explica.',
  formatsOfArticles: (formats) => `Cada artículo se ofrece, al pie, como ${formats}.`,
  manifest: 'inventario',
  dataPage: 'Data in open formats (en inglés)',
  terms: 'Condiciones',
  editors: 'Para la redacción (en inglés)',
};

export const moved: Words['moved'] = {
  title: 'Esta página se ha movido',
  isNow: 'Ahora está en {page}.',
};

export const formerArticle: Words['formerArticle'] = {
  moved: 'Este artículo se ha movido',
  isNow:
    'Ahora está en {article}. Los enlaces a sus párrafos y citas siguen valiendo: están abajo, cada uno con su lugar allí.',
  gone: 'Este artículo ya no está aquí',
  heir: 'La edición tenía un artículo en esta dirección y lo ha retirado. Palabras suyas están ahora en {article}.',
  none: 'La edición tenía un artículo en esta dirección y lo ha retirado. Lo que ofrece: {articles}, {search}.',
  ledTo: 'Adónde llevaban los enlaces a este artículo',
  notHere: 'ya no está aquí',
};

export const gone: Words['gone'] = {
  note: 'Lo que señalaba este enlace ya no está aquí. Esto es lo más próximo al lugar donde estaba.',
  noteOf: (start) =>
    `Lo que señalaba este enlace, «${start}», ya no está aquí. Esto es lo más próximo al lugar donde estaba.`,
  wentTo: 'Ahora está en otro artículo.',
};

export const quoted: Words['quoted'] = {
  title: 'A quién se cita',
  lead: (speakers, quotes) =>
    `${nouns.speakers(speakers)} en ${nouns.quotes(quotes)}. Una barra llena cuenta palabras entre comillas; una hueca, palabras referidas por el autor. Son recuentos de esta edición y no juzgan a nadie.`,
  unsure: (unsure, quotes) =>
    `De ${nouns.quotes(quotes)}, ${unsure} no tienen un hablante seguro. Por año y por publicación figuran aparte, tras un signo más; los demás recuentos las omiten.`,
  otherSpeakers: 'Otros hablantes',
  unsureHere: (n) => `+ ${n} no seguras`,
  overTime: 'A lo largo del tiempo',
  speaker: 'Hablante',
  kinds: 'Por tipo de hablante',
  others: 'Sin entrada',
  years: 'Por año',
  publications: 'Por publicación',
};

export const questions: Words['questions'] = {
  title: 'Por ejemplo',
  said: (speaker, topic) => `¿Qué dijo ${speaker} sobre ${topic}?`,
  speaksOf: (topic) => `¿Quién habla de ${topic}?`,
  named: (document) => `¿Qué artículos nombran ${document}?`,
};

export const sources: Words['sources'] = {
  one: 'Fuente',
  all: 'Todas las fuentes de esta edición',
  size: (n) => `${count(n, 'obra citada', 'obras citadas')}, con los pasajes que remiten a cada una`,
  inGlossary: 'En el glosario',
  archived: 'Copia archivada',
  archivedAt: (address) => `Archivado en ${address}`,
  seen: (day) => `consultado: ${day}`,
  where: 'Citado en',
  citedIn: 'Citado en {article}:',
  place: (n) => `pasaje ${n}`,
  citedAt: (n) => `Citado en el texto, pasaje ${n}`,
  inContext: 'Todos en contexto',
  uncited: 'Ningún artículo la cita.',
  cited: (locator) => `[citado, ${locator}]`,
};
