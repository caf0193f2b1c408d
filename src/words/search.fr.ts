import { counting } from './counting.ts';
import type { Words } from './words.ts';

const count = counting('fr');

export const search: Words['search'] = {
  kinds: { article: 'Article', quote: 'Citation', paragraph: 'Passage', heading: 'Intertitre' },
  fields: {
    kind: 'Type',
    person: 'Personne nommée',
    organization: 'Organisation nommée',
    place: 'Lieu nommé',
    document: 'Document nommé',
    event: 'Événement nommé',
    term: 'Terme nommé',
    speaker: 'Dit par',
    about: 'Dit de',
    article: 'Dans l’article',
    publication: 'Publication',
    tag: 'Mot-clé',
    collection: 'Collection',
    year: 'Année',
    before: 'Avant',
    after: 'Après',
    certainty: 'Attribution',
  },
  certainties: { certain: 'certaine', likely: 'probable', unsure: 'incertaine' },
  or: 'ou',
  not: (what) => `Sauf : ${what}`,
  remove: (what) => `Retirer : ${what}`,
  found: {
    exact: (counts) => `Résultats : ${counts}.`,
    most: (counts) => `Résultats : au plus ${counts}.`,
    least: (counts) => `Résultats : au moins ${counts}.`,
  },
  entries: (n) => count(n, 'entrée du glossaire', 'entrées du glossaire'),
  articles: (n) => count(n, 'article', 'articles'),
  unknownSpeaker: (name) => `Aucun résultat : cette édition ne cite personne du nom de « ${name} ».`,
  unknownName: (name, field) => `Aucun résultat : cette édition ne connaît pas le nom « ${name} » (${field}).`,
  near: 'Aucun résultat pour ces mots. Noms à l’orthographe voisine :',
  nothing: 'Aucun résultat pour ces mots.',
  fewer: 'Aucun résultat. Essayez avec moins de mots ou de filtres.',
  unreadable:
    'L’index de recherche n’a pas pu être lu : il est créé quand le site est construit, et chargé quand vous êtes en ligne.',
  meant: 'Vouliez-vous dire {text} ?',
  mentions: (n) => count(n, 'mention', 'mentions'),
  quotes: (n) => count(n, 'citation', 'citations'),
  saidBy: (name) => `Chercher dans les propos de ${name}`,
  morePlaces: (n) => `${count(n, 'autre passage', 'autres passages')} dans cet article`,
  noSpeaker: 'Locuteur non nommé',
  told: { indirect: 'en substance', turn: 'dans une transcription', 'no-comment': 'sans commentaire' },
  unsure: 'locuteur incertain',
  saved: 'Enregistré.',
  savedFirst: (n) => `Enregistrés : ${count(n, 'premier résultat', 'premiers résultats')}.`,
};

export const quickSearch: Words['quickSearch'] = {
  name: 'Recherche rapide',
  box: 'Chercher un mot, une personne ou un terme',
  hint: 'Un nom, un terme, des mots…',
  suggestions: 'Suggestions',
  count: (n) => `${count(n, 'suggestion', 'suggestions')}.`,
  keys: '↑ ↓ choisir · Entrée ouvrir · Échap fermer',
  said: (name) => `Propos de ${name}`,
  words: (text) => `Rechercher « ${text} »`,
};

export const searchPage: Words['searchPage'] = {
  title: 'Recherche',
  box: 'Des mots, un nom, ou qui l’a dit',
  submit: 'Rechercher',
  noScript: 'La recherche nécessite JavaScript. Ces listes contiennent tout ce qu’elle parcourt :',
  lists: 'Listes',
  chips: 'Limité à',
  order: 'Ordre',
  orders: { best: 'par pertinence', newest: 'du plus récent au plus ancien', place: 'dans l’ordre du texte' },
  filters: 'Affiner les résultats',
  results: 'Résultats',
  more: 'Afficher plus',
  save: 'Enregistrer les résultats',
  saveAs: { csv: 'en tableau (CSV)', bibtex: 'en BibTeX', ris: 'en RIS', csl: 'en CSL-JSON' },
  slash: 'La touche / ouvre la recherche rapide (Ctrl-K le fait toujours)',
  help: 'Comment chercher',
  examples: [
    ['speaker:lavrov sanctions', 'citations de Lavrov contenant le mot ; le nom peut être incomplet'],
    ['What did Lavrov say about sanctions before 2020?', 'la même chose sous forme de question, en anglais'],
    ['"expression exacte"', 'ces mots dans cet ordre'],
    ['-mot', 'sans ce mot'],
    ['before:2020 after:2018-09', 'selon la date de l’article : une année, un mois ou un jour'],
    ['about:"six-party talks"', 'citations qui le nomment'],
    [
      'person: organization: place: document: event: term:',
      'articles qui le nomment, sous n’importe lequel de ses noms',
    ],
    [
      'kind:quote year:2018 publication:"…" tag:"…" certainty:certain',
      'comme les filtres ; un signe moins devant exclut : -speaker:pompeo',
    ],
  ],
  rules:
    'Plusieurs valeurs d’un même filtre élargissent la recherche, des filtres différents la restreignent. Les majuscules et les accents ne comptent pas. La flèche vers le bas mène du champ au premier résultat. L’adresse de la page contient toute la recherche, à conserver ou à transmettre. Tant que la page reste ouverte, ce qu’elle a chargé se consulte aussi sans réseau.',
};
