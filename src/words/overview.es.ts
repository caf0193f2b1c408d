import { counting } from './counting.ts';
import { nouns } from './nouns.es.ts';
import type { Words } from './words.ts';

const count = counting('es');

export const compare: Words['compare'] = {
  title: 'Artículos comparados',
  lead: 'Lo que cada artículo dice de la misma persona, el mismo lugar, el mismo documento o el mismo asunto, tema por tema.',
  none: 'No hay dos artículos de esta edición que nombren lo mismo.',
  heading: (name) => `${name}: artículos comparados`,
  size: (n) => `${nouns.articles(n)}, del más antiguo al más reciente`,
  further: (n) => `${count(n, 'artículo más lo nombra', 'artículos más lo nombran')}, con menos detalle: {page}.`,
  page: 'todas las menciones',
  link: (n) => `Comparar ${nouns.articles(n)} sobre esto`,
  both: (name) => `Ambos sobre ${name}, lado a lado`,
  choose: 'Lado a lado:',
  all: 'Mostrar todo',
  most: 'Caben cuatro artículos lado a lado.',
  shown: (n) => `Se ven ${nouns.articles(n)}`,
  speakers: 'Quién habla',
  speaker: 'Hablante',
  rows: (name) => `Lo que se dice de ${name}, por temas`,
  rowsLead:
    'Cada fila es un tema del que hablan además las palabras; cada pasaje figura en una sola fila. Van teñidas las palabras que allí emplea más de un artículo.',
  rowsLeft: (n) => `No se muestra: ${count(n, 'tema más', 'temas más')} de menos artículos.`,
  subject: 'Tema',
  day: 'Día',
  alone: 'Sin otros nombres',
  notHere: 'aquí no',
  elsewhere: 'se nombra en otra parte del artículo',
  held: (n, all) => `en ${n} de ${nouns.articles(all)}`,
  shared: {
    two: {
      both: 'Ambos citan a {speakers} y hablan de {subjects}.',
      quote: 'Ambos citan a {speakers}.',
      speak: 'Ambos hablan de {subjects}.',
    },
    several: {
      both: 'Más de uno cita a {speakers} y habla de {subjects}.',
      quote: 'Más de uno cita a {speakers}.',
      speak: 'Más de uno habla de {subjects}.',
    },
  },
  only: {
    both: 'Solo {article} cita a {speakers} y habla de {subjects}.',
    quote: 'Solo {article} cita a {speakers}.',
    speak: 'Solo {article} habla de {subjects}.',
  },
  more: (n) => `${count(n, 'pasaje más', 'pasajes más')} en el artículo`,
};

export const timeline: Words['timeline'] = {
  title: 'Cronología',
  lead: 'Los artículos por el día en que aparecieron, los acontecimientos y documentos del glosario por su fecha, y las citas por el día en que se dijeron o, si no consta, por el de su artículo.',
  kinds: {
    article: { one: 'Artículo', many: 'Artículos' },
    quote: { one: 'Citas', many: 'Citas' },
  },
  counts: {
    article: (n) => nouns.articles(n),
    event: (n) => count(n, 'acontecimiento', 'acontecimientos'),
    document: (n) => count(n, 'documento', 'documentos'),
    quote: (n) => nouns.quotes(n),
  },
  counted: {
    month: (kinds) => `Agrupados por mes, porque son muchos: ${kinds}.`,
    year: (kinds) => `Agrupados por año, porque son muchos: ${kinds}.`,
    decade: (kinds) => `Agrupados por década, porque son muchos: ${kinds}.`,
  },
  drawing: 'La cronología en un dibujo',
  caption:
    'Cada año ocupa el espacio que requiere su contenido, y los periodos en que no sucede nada se acortan. Cuando en un año hay más de lo que cabe nombrar, una barra lo cuenta; la tabla de abajo contiene todo lo que muestra el dibujo.',
  table: 'La cronología en una tabla',
  toTable: 'Ir a la tabla',
  date: 'Fecha',
  kind: 'Tipo',
  what: 'Qué',
  nobody: 'Hablante no nombrado',
  quotesIn: (n, article) => `${nouns.quotes(n)} en «${article}»`,
  show: 'Mostrar:',
  concerning: 'Sobre:',
  everything: 'Todo',
  concerns: (name) => `${name} en la cronología`,
  nothing: 'Nada de lo que tiene fecha en esta edición guarda relación con esto.',
  failed: 'No se ha podido cargar. Se muestra todo.',
  empty: 'Todavía no hay nada con fecha en esta edición.',
};

export const network: Words['network'] = {
  title: 'Red',
  lead: 'A quién y qué nombra esta edición en un mismo lugar, y quién habla en ella de quién. Los dibujos muestran los vínculos más fuertes; las tablas de abajo dan las cifras.',
  together: 'Nombrados juntos',
  togetherLead:
    'Dos nombres están unidos cuando un párrafo contiene ambos, y con más fuerza cuantos más párrafos lo hagan.',
  speech: 'Quién habla de quién',
  speechLead:
    'Una flecha va del hablante a quienes nombran sus palabras citadas; es discontinua cuando las palabras se dirigen a alguien sin nombrarlo.',
  part: (shown, all) =>
    `El dibujo contiene ${count(shown, 'entidad', 'entidades')} con los vínculos más fuertes, de ${all}; la tabla llega más lejos.`,
  further: (n) =>
    `Y ${count(n, 'pareja más', 'parejas más')}, con vínculos más débiles: la página de cada entidad da los suyos.`,
  speaksOf: (from, to, quotes) => `${from} habla de ${to} en ${nouns.quotes(quotes)}`,
  speaksTo: (from, to, quotes) => `${from} se dirige a ${to} en ${nouns.quotes(quotes)}`,
  signs: 'Signos',
  toTable: 'Ir a la tabla',
  none: 'Todavía no hay vínculos de este tipo en esta edición.',
  named: 'Nombre',
  with: 'Con',
  paragraphs: 'Párrafos',
  speaker: 'Hablante',
  whom: 'De quién o a quién',
  about: 'Citas que los nombran',
  addressed: 'Citas dirigidas a ellos',
};

export const zoom: Words['zoom'] = {
  frame: (what) => `${what}: dibujo desplazable`,
  tools: 'Tamaño del dibujo',
  larger: 'Ampliar',
  smaller: 'Reducir',
  reset: 'Entero',
  keys: 'Las teclas + y − cambian el tamaño, las flechas desplazan, 0 muestra el conjunto.',
};
