import { counting } from './counting.ts';
import { nouns } from './nouns.es.ts';
import type { Words } from './words.ts';

const count = counting('es');

export const article: Words['article'] = {
  original: 'original',
  archived: 'copia archivada',
  contents: 'Índice',
  inThis: 'En este artículo',
  nextTo: 'Otros artículos',
  related: 'Artículos relacionados',
  bothName: (names) => `Ambos nombran: ${names}`,
  others: (n) => count(n, 'más', 'más'),
  alsoIn: 'También se cuenta en {articles}',
  later: 'Más reciente',
  earlier: 'Más antiguo',
};

export const card: Words['card'] = {
  explanations: 'Explicaciones',
  doubt: (reason) => `No es seguro: ${reason}.`,
  open: 'el texto no lo aclara',
  named: (here, inAll) => `Menciones: ${nouns.times(here)} aquí, en ${nouns.articles(inAll)} en total`,
  quotesHere: (n) => `${nouns.quotes(n)} aquí`,
  inAll: (n) => `${n} en total`,
  compare: (n) => `comparar ${nouns.articles(n)}`,
};

export const voices: Words['voices'] = {
  title: 'Voces',
  of: (speakers, quotes) => `${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}`,
  bar: (n) => nouns.quotes(n),
  only: (name) => `Marcar solo lo que dijo ${name}`,
  more: (n) => count(n, 'hablante más', 'hablantes más'),
};

export const layers: Words['layers'] = {
  mark: 'Marcar:',
  everything: 'Todo',
  people: 'Personas, documentos',
  quotes: 'Citas',
  first: 'La primera vez',
  nothing: 'Nada',
  legend: 'Leyenda',
};

export const legend: Words['legend'] = {
  who: 'Personas y organizaciones',
  where: 'Lugares y acontecimientos',
  what: 'Documentos y términos',
  card: 'Un nombre dice a quién o qué designa bajo el puntero, con el foco o al primer toque. La tecla Tab pasa de un párrafo a otro; las flechas, de una marca a otra dentro de él.',
  unsure: '{name} con signo de interrogación no es seguro: su ficha dice por qué.',
  unsureName: 'Un nombre',
  direct: '{words}: {sign} junto a su primera línea.',
  directWords: '«Palabras entre comillas»',
  directSign: 'quien habla',
  indirect: '{words}: {sign}.',
  indirectWords: 'Palabras sin comillas',
  indirectSign: 'referidas por el autor',
  unclear: '{sign}: el texto no aclara de quién son las palabras.',
  unclearSign: 'Hablante incierto',
  menu: 'El nombre del hablante, o un toque sobre las palabras, abre su enlace, su referencia, el código para insertarlas y el motivo de la atribución; ¶, o un toque en otro lugar, cita el párrafo.',
};

export const cite: Words['cite'] = {
  article: 'Citar este artículo',
  document: 'Citar este documento',
  entry: 'Citar esta entrada',
  parts:
    'Un párrafo o una cita se citan como el artículo, con su propia ancla al final de la dirección: el signo ¶ del párrafo y el nombre del hablante de la cita llevan a ella.',
};

export const citeBox: Words['citeBox'] = {
  cite: 'Citar',
  close: 'Cerrar',
  what: 'Qué citar',
  paragraph: 'Este párrafo',
  selection: 'Selección',
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado',
};

export const handout: Words['handout'] = {
  print: 'Imprimir como material de clase',
  others: 'También se nombran',
};

export const embed: Words['embed'] = {
  it: 'Insertar',
  copied: 'Código copiado',
  code: 'Código para insertar',
  failed: 'El código no está disponible ahora. ¿Está sin conexión?',
  share: 'Página para compartir',
  inArticle: 'Leer en su artículo',
  in: 'en «{text}»',
  toldIn: 'según se cuenta en «{text}»',
};

export const articleFiles: Words['articleFiles'] = {
  offer: 'Este artículo como {formats}',
  text: 'texto sin formato',
};
