import { counting } from './counting.ts';
import { nouns } from './nouns.fr.ts';
import * as searching from './search.fr.ts';
import type { Words } from './words.ts';

// biome-ignore lint/performance/noBarrelFile: the words of a language are one, in files by what they are of
export { fr as dates } from '../model/dates/date-phrases.ts';
export { doubts, marks, nameRules, quoteRules, ruleBook } from './marks.fr.ts';
export { kinds, nouns } from './nouns.fr.ts';
export { compare, network, timeline, zoom } from './overview.fr.ts';
export { article, articleFiles, card, cite, citeBox, embed, handout, layers, legend, voices } from './reading.fr.ts';
export { report } from './report.fr.ts';

const count = counting('fr');

export const search = searching.search;
export const quickSearch = searching.quickSearch;
export const searchPage = searching.searchPage;

export const frame: Words['frame'] = {
  skip: 'Aller au contenu',
  main: 'Navigation principale',
  allPages: 'Toutes les pages',
  edition: 'Une édition de lecture annotée',
  about: 'À propos de cette édition',
  articles: 'Articles',
  quotes: 'Citations',
  glossary: 'Glossaire',
  sources: 'Sources',
  search: 'Recherche',
  timeline: 'Chronologie',
  network: 'Réseau',
  home: 'Accueil',
  publishedBy: (publisher) => `Publié par ${publisher}.`,
};

export const home: Words['home'] = {
  cast: 'Qui et quoi est mentionné',
  sample: 'Comment se lit cette édition',
  from: 'Extrait de {article}. Chaque nom, chaque document et chaque citation est expliqué ici de cette manière.',
  time: (first, last) => `${first} – ${last}`,
  line: (events, articles) =>
    `Au-dessus de la ligne ${count(events, 'événement', 'événements')}, au-dessous ${nouns.articles(articles)}.`,
  toTimeline: 'La chronologie',
  ranking: 'Qui est cité',
  voices: (speakers, quotes) => `Tous : ${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}`,
};

export const articles: Words['articles'] = {
  all: 'Tous les articles',
  allOf: (n) => `Tout afficher : ${nouns.articles(n)}`,
  newestFirst: (n) => `${nouns.articles(n)}, du plus récent au plus ancien`,
};

export const groupings: Words['groupings'] = { tags: 'Mots-clés', collections: 'Collections' };

export const quotes: Words['quotes'] = {
  allOf: (n) => `Tout afficher : ${nouns.quotes(n)}`,
  orders: (n) => `${nouns.quotes(n)} : {speaker} ou {article}`,
  bySpeaker: 'par locuteur',
  byArticle: 'par article',
  speakers: 'Par locuteur',
  articles: 'Par article',
  told: { indirect: 'en substance', turn: 'dans une transcription', 'no-comment': 'sans commentaire' },
  noComments: 'Sollicités, n’ont rien dit',
  nobody: 'Locuteur non nommé',
  to: 'à {name}',
  via: (what) => `par ${what}`,
  saidOn: 'dit : {day}',
  again: {
    same: 'Également dans',
    shortened: 'Abrégé dans',
    longer: 'Plus au long dans',
    reworded: 'En d’autres termes dans',
  },
  againBy: {
    same: (name) => `Attribué à ${name} dans`,
    reworded: (name) => `À peu près de même par ${name} dans`,
  },
  collated: {
    exact: 'conforme à sa source',
    typographic: 'mêmes mots que sa source',
    marked: 'conforme à sa source, changements signalés',
    changed: 'modifié par rapport à sa source',
    absent: 'introuvable dans sa source',
    'no-source': '',
  },
  doubt: (reason) => `(incertain : ${reason})`,
  open: 'le texte ne dit pas qui parle',
  others: 'Locuteurs sans entrée',
  fromTo: (first, last) => `${first} – ${last}`,
  inArticles: 'Chaque article contient ses citations à l’endroit où elles sont prononcées : {articles}.',
};

export const entity: Words['entity'] = {
  draft: 'Brouillon : visible dans cet aperçu seulement',
  symbol: 'Cote',
  date: 'Date',
  within: 'Dans',
  offices: 'Fonctions',
  from: (day) => `depuis ${day}`,
  until: (day) => `jusqu’à ${day}`,
  names: 'Autres noms',
  elsewhere: 'Ailleurs',
  onThisPage: 'Sur cette page',
  link: (heading) => `Lien vers « ${heading} »`,
  said: (name) => `Propos de ${name}`,
  exchanges: 'Qui parle de qui',
  speaksOf: 'Parle de',
  spokenOfBy: 'Évoqué par',
  speaksTo: 'S’adresse à',
  spokenToBy: 'Interpellé par',
  quotedBeside: 'Cité aux côtés de',
  about: (name) => `Ce qui est dit de ${name}`,
  mentions: 'Mentions en contexte',
  mentionsOf: (name) => `Mentions en contexte : ${name}`,
  unnamed: (name) => `Aucun article de cette édition ne mentionne ${name}.`,
  cited: '[cité]',
  citedIn: 'Cité dans',
  namedWith: 'Mentionné avec',
  together: (paragraphs, articles) => `${nouns.paragraphs(paragraphs)} dans ${nouns.articles(articles)}`,
  moreTogether: 'tous les articles qui mentionnent les deux',
  search: 'Rechercher {name}',
  searchSaid: 'Rechercher {name} ou {said}',
  theirWords: (name) => `les propos de ${name}`,
};

export const lists: Words['lists'] = {
  findQuotes: 'Chercher dans ces citations',
  findMentions: 'Chercher dans ces mentions',
  findArticles: 'Chercher dans ces articles',
  findEntries: 'Chercher dans cette liste',
  arrange: 'Trier :',
  byArticle: 'par article',
  byDate: 'par date',
  byAddressee: 'par destinataire',
  byBefore: 'par mot précédent',
  byAfter: 'par mot suivant',
  byName: 'par nom',
  byCount: 'par nombre de mentions',
  noAddressee: 'Sans destinataire nommé',
  newestFirst: 'du plus récent au plus ancien',
  oldestFirst: 'du plus ancien au plus récent',
  byTitle: 'par titre',
  byAuthor: 'par auteur',
  noAuthor: 'Sans nom d’auteur',
  pages: 'Pages de cette liste',
  page: (n, all) => `Page ${n} sur ${all}`,
  loading: 'Chargement de la suite de la liste…',
  notLoaded: 'La suite de la liste n’a pas pu être chargée',
  shown: (n, all) => `${n} sur ${all} affichés`,
  allShown: (n) => `Tout est affiché (${n})`,
};

export const glossary: Words['glossary'] = {
  az: 'Glossaire A–Z',
  whole: 'Tout le glossaire, A–Z',
  size: (n) => `${nouns.entries(n)}, A–Z`,
  named: (entries, named) => `${nouns.entries(entries)}, dont ${named} dans les articles`,
  allNamed: (n) => `${nouns.entries(n)}, toutes dans les articles`,
  none: (kind) => `Le glossaire n’a pas encore d’entrée de ce type (${kind}).`,
  show: 'Afficher :',
  all: 'Tout',
  byKind: 'Par type :',
  letters: 'Lettres',
};

export const missing: Words['missing'] = {
  title: 'Page introuvable',
  heading: 'Il n’y a pas de page ici',
  lead: 'L’adresse contient peut-être une faute, ou la page a été déplacée. Pour continuer :',
};

export const about: Words['about'] = {
  how: 'Comment elle a été annotée',
  howMade: (entries) =>
    [
      `Les marques de cette édition ont été posées par des règles lors de sa construction. Les noms viennent d’un glossaire (${nouns.entries(entries)}) ;`,
      'quand un nom peut en désigner plusieurs, les mots de l’article décident, et s’ils ne décident pas, le nom reste sans marque.',
    ].join(' '),
  howMany: (articles, mentions, quotes) =>
    `On trouve ${nouns.mentions(mentions)} et ${nouns.quotes(quotes)} dans ${nouns.articles(articles)}.`,
  withSpeaker: (n) => `${count(n, 'citation a', 'citations ont')} un locuteur.`,
  howSure: (certain) =>
    [
      'Chaque résultat garde la règle qui l’a produit et le degré de certitude de cette règle :',
      `${count(certain, 'citation est certaine', 'citations sont certaines')} selon la règle.`,
      'Ce qui est douteux le dit, avec la raison, sur sa fiche ou à côté de la citation. Une décision de la rédaction dans le texte l’emporte sur toute règle.',
    ].join(' '),
  citing: 'Liens et citations',
  permalinks:
    'Chaque paragraphe a une adresse permanente : le signe ¶ à côté de lui en est le lien, et sur un téléphone un toucher sur ses mots le cite. Chaque citation en a une aussi, et les listes de citations y renvoient.',
  data: 'Les données',
  formats:
    'Tout ce qui est marqué ici est disponible dans des formats ouverts : les mentions en {mentions}, les citations en {quotes} et les sources en {bibtex} ou {csl}. L’{manifest} énumère tous les fichiers avec leur somme de contrôle ; {page} les explique.',
  formatsOfArticles: (formats) => `Chaque article est disponible, au bas de sa page, aux formats ${formats}.`,
  manifest: 'inventaire',
  dataPage: 'Data in open formats (en anglais)',
  terms: 'Conditions',
  editors: 'Pour la rédaction (en anglais)',
};

export const moved: Words['moved'] = {
  title: 'Cette page a été déplacée',
  isNow: 'Elle se trouve désormais ici : {page}.',
};

export const formerArticle: Words['formerArticle'] = {
  moved: 'Cet article a été déplacé',
  isNow:
    'Il se trouve désormais ici : {article}. Les liens vers ses paragraphes et ses citations restent valables : ils figurent ci-dessous, chacun avec sa place actuelle.',
  gone: 'Cet article n’est plus ici',
  heir: 'L’édition avait un article à cette adresse et l’a retiré. Une partie de son texte se trouve désormais dans {article}.',
  none: 'L’édition avait un article à cette adresse et l’a retiré. À consulter : {articles}, {search}.',
  ledTo: 'Où menaient les liens vers cet article',
  notHere: 'n’est plus ici',
};

export const gone: Words['gone'] = {
  note: 'Le passage visé par ce lien n’est plus ici. Voici ce qui est le plus proche de sa place.',
  noteOf: (start) =>
    `Le passage visé par ce lien, « ${start} », n’est plus ici. Voici ce qui est le plus proche de sa place.`,
  wentTo: 'Il se trouve désormais dans un autre article.',
};

export const quoted: Words['quoted'] = {
  title: 'Qui est cité',
  lead: (speakers, quotes) =>
    `${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}. Une barre pleine compte les mots entre guillemets, une barre vide les propos rapportés par l’auteur. Ces chiffres décrivent cette édition et ne jugent personne.`,
  unsure: (unsure, quotes) =>
    `Sur ${nouns.quotes(quotes)}, ${unsure} n’ont pas de locuteur certain. Par année et par publication, elles figurent à part, après un plus ; ailleurs elles ne sont pas comptées.`,
  otherSpeakers: 'Autres locuteurs',
  unsureHere: (n) => `+ ${n} incertaines`,
  overTime: 'Au fil du temps',
  speaker: 'Locuteur',
  kinds: 'Par type de locuteur',
  others: 'Sans entrée',
  years: 'Par année',
  publications: 'Par publication',
};

export const questions: Words['questions'] = {
  title: 'Par exemple',
  said: (speaker, topic) => `Qu’a dit ${speaker} de ${topic} ?`,
  speaksOf: (topic) => `Qui parle de ${topic} ?`,
  named: (document) => `Quels articles mentionnent ${document} ?`,
};

export const sources: Words['sources'] = {
  one: 'Source',
  all: 'Toutes les sources de cette édition',
  size: (n) => `${count(n, 'ouvrage cité', 'ouvrages cités')}, avec les passages qui y renvoient`,
  inGlossary: 'Dans le glossaire',
  archived: 'Copie archivée',
  archivedAt: (address) => `Archivé à l’adresse ${address}`,
  seen: (day) => `consulté : ${day}`,
  where: 'Cité dans',
  citedIn: 'Cité dans {article} :',
  place: (n) => `passage ${n}`,
  citedAt: (n) => `Cité dans le texte, passage ${n}`,
  inContext: 'Tous en contexte',
  uncited: 'Cité dans aucun article.',
  cited: (locator) => `[cité, ${locator}]`,
};
