import { counting } from './counting.ts';
import type { Words } from './words.ts';

const count = counting('es');

export const search: Words['search'] = {
  kinds: { article: 'Artículo', quote: 'Cita', paragraph: 'Pasaje', heading: 'Epígrafe' },
  fields: {
    kind: 'Tipo',
    person: 'Persona nombrada',
    organization: 'Organización nombrada',
    place: 'Lugar nombrado',
    document: 'Documento nombrado',
    event: 'Acontecimiento nombrado',
    term: 'Término nombrado',
    speaker: 'Dicho por',
    about: 'Dicho de',
    article: 'En el artículo',
    publication: 'Publicación',
    tag: 'Etiqueta',
    collection: 'Colección',
    year: 'Año',
    before: 'Antes de',
    after: 'Después de',
    certainty: 'Atribución',
  },
  certainties: { certain: 'segura', likely: 'probable', unsure: 'no segura' },
  or: 'o',
  not: (what) => `Sin: ${what}`,
  remove: (what) => `Quitar: ${what}`,
  found: {
    exact: (counts) => `Resultados: ${counts}.`,
    most: (counts) => `Resultados: como máximo ${counts}.`,
    least: (counts) => `Resultados: al menos ${counts}.`,
  },
  entries: (n) => count(n, 'entrada del glosario', 'entradas del glosario'),
  articles: (n) => count(n, 'artículo', 'artículos'),
  unknownSpeaker: (name) => `Sin resultados: esta edición no cita a nadie llamado «${name}».`,
  unknownName: (name, field) => `Sin resultados: esta edición no conoce el nombre «${name}» (${field}).`,
  near: 'Sin resultados para estas palabras. Nombres que se escriben de forma parecida:',
  nothing: 'Sin resultados para estas palabras.',
  fewer: 'Sin resultados. Puede ayudar usar menos palabras o menos filtros.',
  unreadable:
    'No se ha podido leer el índice de búsqueda: se crea al generar el sitio y se descarga mientras hay conexión.',
  meant: '¿Quiso decir {text}?',
  mentions: (n) => count(n, 'mención', 'menciones'),
  quotes: (n) => count(n, 'cita', 'citas'),
  saidBy: (name) => `Buscar en lo que dijo ${name}`,
  morePlaces: (n) => `${count(n, 'pasaje más', 'pasajes más')} en este artículo`,
  noSpeaker: 'Hablante no nombrado',
  told: { indirect: 'con otras palabras', turn: 'en una transcripción', 'no-comment': 'sin comentarios' },
  unsure: 'hablante no seguro',
  saved: 'Guardado.',
  savedFirst: (n) => `Guardados: ${count(n, 'primer resultado', 'primeros resultados')}.`,
};

export const quickSearch: Words['quickSearch'] = {
  name: 'Búsqueda rápida',
  box: 'Buscar una palabra, una persona o un término',
  hint: 'Un nombre, un término, palabras…',
  suggestions: 'Sugerencias',
  count: (n) => `${count(n, 'sugerencia', 'sugerencias')}.`,
  keys: '↑ ↓ elegir · Intro abrir · Esc cerrar',
  said: (name) => `Lo que dijo ${name}`,
  words: (text) => `Buscar «${text}»`,
};

export const searchPage: Words['searchPage'] = {
  title: 'Búsqueda',
  box: 'Palabras, un nombre o quién lo dijo',
  submit: 'Buscar',
  noScript: 'La búsqueda necesita JavaScript. Estas listas contienen todo lo que recorre:',
  lists: 'Listas',
  chips: 'Limitado a',
  order: 'Orden',
  orders: { best: 'por relevancia', newest: 'lo más reciente primero', place: 'en el orden del texto' },
  filters: 'Acotar los resultados',
  results: 'Resultados',
  more: 'Mostrar más',
  save: 'Guardar los resultados',
  saveAs: { csv: 'como tabla (CSV)', bibtex: 'como BibTeX', ris: 'como RIS', csl: 'como CSL-JSON' },
  slash: 'La tecla / abre la búsqueda rápida (Ctrl-K lo hace siempre)',
  help: 'Cómo buscar',
  examples: [
    ['speaker:lavrov sanciones', 'citas de Lavrov con la palabra; el nombre puede estar incompleto'],
    ['What did Lavrov say about sanctions before 2020?', 'lo mismo en forma de pregunta, en inglés'],
    ['"frase exacta"', 'estas palabras en este orden'],
    ['-palabra', 'sin la palabra'],
    ['before:2020 after:2018-09', 'por la fecha del artículo: un año, un mes o un día'],
    ['about:"six-party talks"', 'citas que lo nombran'],
    ['person: organization: place: document: event: term:', 'artículos que lo nombran, con cualquiera de sus nombres'],
    [
      'kind:quote year:2018 publication:"…" tag:"…" certainty:certain',
      'lo mismo que los filtros; un signo menos delante excluye: -speaker:pompeo',
    ],
  ],
  rules:
    'Varios valores de un mismo filtro amplían la búsqueda; filtros distintos la acotan. Las mayúsculas y los acentos no cuentan. La flecha hacia abajo lleva del campo al primer resultado. La dirección de la página contiene toda la búsqueda, para guardarla o enviarla. Mientras la página siga abierta, lo que ha cargado se puede consultar también sin red.',
};
