import { counting } from './counting.ts';
import { nouns } from './nouns.fr.ts';
import type { Words } from './words.ts';

const count = counting('fr');

export const compare: Words['compare'] = {
  title: 'Articles comparés',
  lead: 'Ce que chaque article dit d’une même personne, d’un même lieu, d’un même document ou d’une même affaire, sujet par sujet.',
  none: 'Aucun sujet n’est commun à deux articles de cette édition.',
  heading: (name) => `${name} : articles comparés`,
  size: (n) => `${nouns.articles(n)}, du plus ancien au plus récent`,
  further: (n) => `${count(n, 'autre article en parle', 'autres articles en parlent')}, plus brièvement : {page}.`,
  page: 'toutes les mentions',
  link: (n) => `Comparer ${nouns.articles(n)} à ce sujet`,
  both: (name) => `Les deux sur ${name}, côte à côte`,
  choose: 'Côte à côte :',
  all: 'Tout afficher',
  most: 'Quatre articles au plus tiennent côte à côte.',
  shown: (n) => `${count(n, 'article affiché', 'articles affichés')}`,
  speakers: 'Qui parle',
  speaker: 'Locuteur',
  rows: (name) => `Ce qui est dit de ${name}, par sujet`,
  rowsLead:
    'Chaque ligne est un sujet dont les mots parlent en même temps ; chaque passage n’y figure qu’une fois. Les mots teintés y sont employés par plus d’un article.',
  rowsLeft: (n) => `Non montré : ${count(n, 'autre sujet', 'autres sujets')} de moins d’articles.`,
  subject: 'Sujet',
  day: 'Jour',
  alone: 'Sans autre nom',
  notHere: 'pas ici',
  elsewhere: 'nommé ailleurs dans l’article',
  held: (n, all) => `dans ${n} articles sur ${all}`,
  shared: {
    two: {
      both: 'Tous deux citent {speakers} et parlent de {subjects}.',
      quote: 'Tous deux citent {speakers}.',
      speak: 'Tous deux parlent de {subjects}.',
    },
    several: {
      both: 'Plus d’un cite {speakers} et parle de {subjects}.',
      quote: 'Plus d’un cite {speakers}.',
      speak: 'Plus d’un parle de {subjects}.',
    },
  },
  only: {
    both: 'Seul {article} cite {speakers} et parle de {subjects}.',
    quote: 'Seul {article} cite {speakers}.',
    speak: 'Seul {article} parle de {subjects}.',
  },
  more: (n) => `${count(n, 'autre passage', 'autres passages')} dans l’article`,
};

export const timeline: Words['timeline'] = {
  title: 'Chronologie',
  lead: 'Les articles au jour de leur parution, les événements et documents du glossaire à leur date, les citations au jour où elles ont été prononcées ou, à défaut, à la date de l’article.',
  kinds: {
    article: { one: 'Article', many: 'Articles' },
    quote: { one: 'Citations', many: 'Citations' },
  },
  counts: {
    article: (n) => nouns.articles(n),
    event: (n) => count(n, 'événement', 'événements'),
    document: (n) => count(n, 'document', 'documents'),
    quote: (n) => nouns.quotes(n),
  },
  counted: {
    month: (kinds) => `Regroupés par mois en raison de leur nombre : ${kinds}.`,
    year: (kinds) => `Regroupés par année en raison de leur nombre : ${kinds}.`,
    decade: (kinds) => `Regroupés par décennie en raison de leur nombre : ${kinds}.`,
  },
  drawing: 'La chronologie dessinée',
  caption:
    'Chaque année occupe la place qu’il faut à son contenu ; les périodes où rien ne se passe sont raccourcies. Quand une année contient plus qu’on ne peut nommer, une barre en donne le nombre ; le tableau ci-dessous contient tout ce que montre le dessin.',
  table: 'La chronologie en tableau',
  toTable: 'Aller au tableau',
  date: 'Date',
  kind: 'Type',
  what: 'Quoi',
  nobody: 'Locuteur non nommé',
  quotesIn: (n, article) => `${nouns.quotes(n)} dans « ${article} »`,
  show: 'Afficher :',
  concerning: 'À propos de :',
  everything: 'Tout',
  concerns: (name) => `${name} dans la chronologie`,
  nothing: 'Rien de daté dans cette édition n’y est lié.',
  failed: 'Le chargement a échoué. Tout est affiché.',
  empty: 'Rien n’est encore daté dans cette édition.',
};

export const network: Words['network'] = {
  title: 'Réseau',
  lead: 'Qui et quoi cette édition nomme ensemble, et qui y parle de qui. Les dessins montrent les liens les plus forts, les tableaux au-dessous donnent les chiffres.',
  together: 'Nommés ensemble',
  togetherLead:
    'Deux noms sont reliés quand un paragraphe les contient tous deux, d’autant plus fortement que ces paragraphes sont nombreux.',
  speech: 'Qui parle de qui',
  speechLead:
    'Une flèche va d’un locuteur à ceux que nomment ses propos cités ; elle est en tirets quand les propos s’adressent à quelqu’un sans le nommer.',
  part: (shown, all) =>
    `Le dessin montre ${count(shown, 'entité', 'entités')} aux liens les plus forts, sur ${all} ; le tableau en contient davantage.`,
  further: (n) =>
    `Et ${count(n, 'autre paire', 'autres paires')}, aux liens plus faibles : la page de chaque entité donne les siennes.`,
  speaksOf: (from, to, quotes) => `${from} parle de ${to} dans ${nouns.quotes(quotes)}`,
  speaksTo: (from, to, quotes) => `${from} s’adresse à ${to} dans ${nouns.quotes(quotes)}`,
  signs: 'Signes',
  toTable: 'Aller au tableau',
  none: 'Aucun lien de ce genre dans cette édition pour le moment.',
  named: 'Nom',
  with: 'Avec',
  paragraphs: 'Paragraphes',
  speaker: 'Locuteur',
  whom: 'De qui ou à qui',
  about: 'Citations qui les nomment',
  addressed: 'Citations qui leur sont adressées',
};

export const zoom: Words['zoom'] = {
  frame: (what) => `${what} : dessin à faire défiler`,
  tools: 'Taille du dessin',
  larger: 'Agrandir',
  smaller: 'Réduire',
  reset: 'Entier',
  keys: 'Les touches + et − changent la taille, les flèches déplacent, 0 montre l’ensemble.',
};
