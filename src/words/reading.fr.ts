import { counting } from './counting.ts';
import { nouns } from './nouns.fr.ts';
import type { Words } from './words.ts';

const count = counting('fr');

export const article: Words['article'] = {
  original: 'original',
  archived: 'copie archivée',
  contents: 'Sommaire',
  inThis: 'Dans cet article',
  nextTo: 'Autres articles',
  related: 'Articles apparentés',
  bothName: (names) => `Tous deux mentionnent ${names}`,
  others: (n) => count(n, 'autre', 'autres'),
  alsoIn: 'Également relaté dans {articles}',
  later: 'Plus récent',
  earlier: 'Plus ancien',
};

export const card: Words['card'] = {
  explanations: 'Explications',
  doubt: (reason) => `Incertain : ${reason}.`,
  open: 'le texte ne permet pas de trancher',
  named: (here, inAll) => `Mentions : ${nouns.times(here)} ici, dans ${nouns.articles(inAll)} en tout`,
  quotesHere: (n) => `${nouns.quotes(n)} ici`,
  inAll: (n) => `${n} en tout`,
  compare: (n) => `comparer ${nouns.articles(n)}`,
};

export const voices: Words['voices'] = {
  title: 'Voix',
  of: (speakers, quotes) => `${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}`,
  bar: (n) => nouns.quotes(n),
  only: (name) => `Ne marquer que les propos de ${name}`,
  more: (n) => count(n, 'autre locuteur', 'autres locuteurs'),
};

export const layers: Words['layers'] = {
  mark: 'Marquer :',
  everything: 'Tout',
  people: 'Personnes, documents',
  quotes: 'Citations',
  first: 'La première fois',
  nothing: 'Rien',
  legend: 'Légende',
};

export const legend: Words['legend'] = {
  who: 'Personnes et organisations',
  where: 'Lieux et événements',
  what: 'Documents et termes',
  card: 'Un nom dit qui ou quoi il désigne au survol du pointeur, au focus ou au premier toucher. La touche Tab passe d’un paragraphe à l’autre, les flèches d’une marque à l’autre dans le paragraphe.',
  unsure: '{name} suivi d’un point d’interrogation n’est pas certain : sa fiche dit pourquoi.',
  unsureName: 'Un nom',
  direct: '{words} : {sign} en regard de leur première ligne.',
  directWords: '« Mots entre guillemets »',
  directSign: 'le locuteur',
  indirect: '{words} : {sign}.',
  indirectWords: 'Mots sans guillemets',
  indirectSign: 'rapportés par l’auteur',
  unclear: '{sign} : le texte ne dit pas de qui sont ces mots.',
  unclearSign: 'Locuteur incertain',
  menu: 'Le nom du locuteur, ou un toucher sur les mots, ouvre leur lien, leur référence, le code pour les intégrer et la raison de leur attribution ; ¶, ou un toucher ailleurs, cite le paragraphe.',
};

export const cite: Words['cite'] = {
  article: 'Citer cet article',
  document: 'Citer ce document',
  entry: 'Citer cette entrée',
  parts:
    'Un paragraphe ou une citation se cite comme l’article, avec sa propre ancre à la fin de l’adresse : le signe ¶ du paragraphe et le nom du locuteur de la citation en donnent le lien.',
};

export const citeBox: Words['citeBox'] = {
  cite: 'Citer',
  close: 'Fermer',
  what: 'Passage à citer',
  paragraph: 'Ce paragraphe',
  selection: 'Sélection',
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Sélectionné',
};

export const handout: Words['handout'] = {
  print: 'Imprimer comme support de cours',
  others: 'Également mentionnés',
};

export const embed: Words['embed'] = {
  it: 'Intégrer',
  copied: 'Code copié',
  code: 'Code d’intégration',
  failed: 'Le code n’est pas disponible pour l’instant. Êtes-vous hors ligne ?',
  share: 'Page à partager',
  inArticle: 'Lire dans l’article',
  in: 'dans « {text} »',
  toldIn: 'propos rapportés dans « {text} »',
};

export const articleFiles: Words['articleFiles'] = {
  offer: 'Cet article au format {formats}',
  text: 'texte brut',
};
