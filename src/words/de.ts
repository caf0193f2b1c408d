import { counting } from './counting.ts';
import { nouns } from './nouns.de.ts';
import * as searching from './search.de.ts';
import type { Words } from './words.ts';

// biome-ignore lint/performance/noBarrelFile: the words of a language are one, in files by what they are of
export { de as dates } from '../model/dates/date-phrases.ts';
export { doubts, marks, nameRules, quoteRules, ruleBook } from './marks.de.ts';
export { kinds, nouns } from './nouns.de.ts';
export { compare, network, timeline, zoom } from './overview.de.ts';
export { article, articleFiles, card, cite, citeBox, embed, handout, layers, legend, voices } from './reading.de.ts';
export { report } from './report.de.ts';

const count = counting('de');

export const search = searching.search;
export const quickSearch = searching.quickSearch;
export const searchPage = searching.searchPage;

export const frame: Words['frame'] = {
  skip: 'Zum Text springen',
  main: 'Hauptmenü',
  allPages: 'Alle Seiten',
  edition: 'Eine annotierte Leseausgabe',
  about: 'Über diese Ausgabe',
  articles: 'Artikel',
  quotes: 'Zitate',
  glossary: 'Glossar',
  sources: 'Quellen',
  search: 'Suche',
  timeline: 'Zeitleiste',
  network: 'Netz',
  home: 'Startseite',
  publishedBy: (publisher) => `Herausgegeben von ${publisher}.`,
};

export const home: Words['home'] = {
  cast: 'Wer und was genannt wird',
  sample: 'Wie sich diese Ausgabe liest',
  from: 'Aus {article}. Jeder Name, jedes Dokument und jedes Zitat ist hier so erklärt.',
  time: (first, last) => `${first} bis ${last}`,
  line: (events, articles) =>
    `Über der Linie ${count(events, 'Ereignis', 'Ereignisse')}, darunter ${nouns.articles(articles)}.`,
  toTimeline: 'Zur Zeitleiste',
  ranking: 'Wer zitiert wird',
  voices: (speakers, quotes) => `Alle ${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}`,
};

export const articles: Words['articles'] = {
  all: 'Alle Artikel',
  allOf: (n) => `Alle ${nouns.articles(n)}`,
  newestFirst: (n) => `${nouns.articles(n)}, die neuesten zuerst`,
};

/** What articles are grouped by. */
export const groupings: Words['groupings'] = { tags: 'Schlagwörter', collections: 'Sammlungen' };

export const quotes: Words['quotes'] = {
  allOf: (n) => `Alle ${nouns.quotes(n)}`,
  orders: (n) => `${nouns.quotes(n)}: {speaker} oder {article}`,
  bySpeaker: 'nach Sprechern',
  byArticle: 'nach Artikeln',
  speakers: 'Nach Sprechern',
  articles: 'Nach Artikeln',
  told: { indirect: 'sinngemäß', turn: 'im Wortprotokoll', 'no-comment': 'kein Kommentar' },
  noComments: 'Gefragt, nichts gesagt',
  nobody: 'Sprecher nicht genannt',
  to: 'zu {name}',
  via: (what) => `über ${what}`,
  saidOn: 'gesagt: {day}',
  again: {
    same: 'Auch in',
    shortened: 'Gekürzt in',
    longer: 'Ausführlicher in',
    reworded: 'Mit anderen Worten in',
  },
  againBy: {
    same: (name) => `${name} zugeschrieben in`,
    reworded: (name) => `Ähnlich von ${name} in`,
  },
  collated: {
    exact: 'wörtlich wie in der Quelle',
    typographic: 'die Wörter der Quelle',
    marked: 'wie in der Quelle, Änderungen bezeichnet',
    changed: 'gegenüber der Quelle verändert',
    absent: 'in der Quelle nicht gefunden',
    'no-source': '',
  },
  doubt: (reason) => `(nicht sicher: ${reason})`,
  open: 'der Text lässt offen, wer spricht',
  others: 'Sprecher ohne Eintrag',
  fromTo: (first, last) => `${first} – ${last}`,
  inArticles: 'Jeder Artikel hat seine Zitate dort, wo sie fallen: {articles}.',
};

export const entity: Words['entity'] = {
  draft: 'Entwurf: nur diese Vorschau zeigt ihn',
  symbol: 'Signatur',
  date: 'Datum',
  within: 'In',
  offices: 'Ämter',
  from: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  names: 'Auch',
  elsewhere: 'Anderswo',
  onThisPage: 'Auf dieser Seite',
  link: (heading) => `Link zu „${heading}“`,
  said: (name) => `Worte von ${name}`,
  exchanges: 'Wer spricht von wem',
  speaksOf: 'Spricht von',
  spokenOfBy: 'Erwähnt von',
  speaksTo: 'Spricht zu',
  spokenToBy: 'Hört von',
  quotedBeside: 'Zitiert neben',
  about: (name) => `Über ${name} gesagt`,
  mentions: 'Erwähnungen im Zusammenhang',
  mentionsOf: (name) => `Erwähnungen im Zusammenhang: ${name}`,
  unnamed: (name) => `Kein Artikel dieser Ausgabe nennt ${name}.`,
  cited: '[zitiert]',
  citedIn: 'Zitiert in',
  namedWith: 'Zusammen genannt mit',
  together: (paragraphs, articles) => `${nouns.paragraphs(paragraphs)} in ${count(articles, 'Artikel', 'Artikeln')}`,
  moreTogether: 'alle Artikel, die beide nennen',
  search: '{name} suchen',
  searchSaid: '{name} suchen oder {said}',
  theirWords: (name) => `Worte von ${name}`,
};

export const lists: Words['lists'] = {
  findQuotes: 'In diesen Zitaten suchen',
  findMentions: 'In diesen Erwähnungen suchen',
  findArticles: 'In diesen Artikeln suchen',
  findEntries: 'In dieser Liste suchen',
  arrange: 'Ordnen:',
  byArticle: 'nach Artikel',
  byDate: 'nach Datum',
  byAddressee: 'nach Adressat',
  byBefore: 'nach dem Wort davor',
  byAfter: 'nach dem Wort danach',
  byName: 'nach Namen',
  byCount: 'nach Erwähnungen',
  noAddressee: 'Ohne genannten Adressaten',
  newestFirst: 'neueste zuerst',
  oldestFirst: 'älteste zuerst',
  byTitle: 'nach Titel',
  byAuthor: 'nach Autor',
  noAuthor: 'Ohne Autorenangabe',
  pages: 'Seiten dieser Liste',
  page: (n, all) => `Seite ${n} von ${all}`,
  loading: 'Der Rest der Liste wird geladen …',
  notLoaded: 'Der Rest der Liste ließ sich nicht laden',
  shown: (n, all) => `${n} von ${all} zu sehen`,
  allShown: (n) => `Alle ${n} zu sehen`,
};

export const glossary: Words['glossary'] = {
  az: 'Glossar A–Z',
  whole: 'Das ganze Glossar, A–Z',
  size: (n) => `${nouns.entries(n)}, A–Z`,
  named: (entries, named) => `${nouns.entries(entries)}, ${named} in den Artikeln genannt`,
  allNamed: (n) => `${nouns.entries(n)}, alle in den Artikeln genannt`,
  none: (kind) => `Im Glossar gibt es noch keinen Eintrag der Art „${kind}“.`,
  show: 'Zeigen:',
  all: 'Alle',
  byKind: 'Nach Art:',
  letters: 'Buchstaben',
};

export const missing: Words['missing'] = {
  title: 'Seite nicht gefunden',
  heading: 'Hier ist keine Seite',
  lead: 'Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen. Hier geht es weiter:',
};

export const about: Words['about'] = {
  how: 'Wie die Ausgabe annotiert wurde',
  howMade: (entries) =>
    [
      `Die Auszeichnungen dieser Ausgabe wurden beim Bauen nach Regeln gemacht. Die Namen stammen aus einem Glossar (${nouns.entries(entries)});`,
      'wo ein Name mehrere meinen kann, entscheidet der Artikel selbst, und wo er es nicht tut, bleibt der Name ohne Auszeichnung.',
    ].join(' '),
  howMany: (articles, mentions, quotes) =>
    `In ${count(articles, 'Artikel', 'Artikeln')} stehen ${nouns.mentions(mentions)} und ${nouns.quotes(quotes)}.`,
  withSpeaker: (n) => `${count(n, 'Zitat hat', 'Zitate haben')} einen Sprecher.`,
  howSure: (certain) =>
    [
      'Zu jedem Fund gehören die Regel, die ihn gemacht hat, und wie sicher sie ist:',
      `${count(certain, 'Zitat ist', 'Zitate sind')} nach der Regel sicher.`,
      'Was zweifelhaft ist, sagt das mit Grund auf seiner Karte oder neben dem Zitat. Eine Entscheidung der Redaktion im Text geht jeder Regel vor.',
    ].join(' '),
  citing: 'Verlinken und zitieren',
  permalinks:
    'Jeder Absatz hat eine dauerhafte Adresse: das Zeichen ¶ daneben ist der Link, und auf dem Telefon weist ein Tippen auf seine Worte ihn nach. Auch jedes Zitat hat eine; die Listen der Zitate verweisen darauf.',
  data: 'Die Daten',
  formats:
    'Alles, was hier ausgezeichnet ist, gibt es in offenen Formaten: die Erwähnungen als {mentions}, die Zitate als {quotes} und die Quellen als {bibtex} oder {csl}. Das {manifest} nennt jede Datei mit ihrer Prüfsumme; {page} erklärt sie.',
  formatsOfArticles: (formats) => `Jeden Artikel gibt es, an seinem Ende, als ${formats}.`,
  manifest: 'Verzeichnis',
  dataPage: 'Data in open formats (englisch)',
  terms: 'Bedingungen',
  editors: 'Für Redaktionen (englisch)',
};

export const moved: Words['moved'] = {
  title: 'Diese Seite ist umgezogen',
  isNow: 'Sie steht jetzt unter {page}.',
};

export const formerArticle: Words['formerArticle'] = {
  moved: 'Dieser Artikel ist umgezogen',
  isNow:
    'Er steht jetzt unter {article}. Links auf seine Absätze und Zitate gelten weiter: unten stehen sie, jeder mit seiner Stelle dort.',
  gone: 'Dieser Artikel ist nicht mehr da',
  heir: 'Unter dieser Adresse hatte die Ausgabe einen Artikel und hat ihn herausgenommen. Worte daraus stehen jetzt in {article}.',
  none: 'Unter dieser Adresse hatte die Ausgabe einen Artikel und hat ihn herausgenommen. Was sie hat: {articles}, {search}.',
  ledTo: 'Wohin Links auf ihn führten',
  notHere: 'nicht mehr da',
};

export const gone: Words['gone'] = {
  note: 'Worauf dieser Link führte, steht nicht mehr hier. Dies steht der Stelle am nächsten.',
  noteOf: (start) => `Worauf dieser Link führte, „${start}“, steht nicht mehr hier. Dies steht der Stelle am nächsten.`,
  wentTo: 'Es steht jetzt in einem anderen Artikel.',
};

export const quoted: Words['quoted'] = {
  title: 'Wer zitiert wird',
  lead: (speakers, quotes) =>
    `${nouns.speakers(speakers)} in ${nouns.quotes(quotes)}. Ein voller Balken zählt Worte in Anführungszeichen, ein leerer nacherzählte. Gezählt wird diese Ausgabe; ein Urteil ist das nicht.`,
  unsure: (unsure, quotes) =>
    `Von ${nouns.quotes(quotes)} haben ${unsure} keinen sicheren Sprecher. Nach Jahren und Veröffentlichungen stehen sie hinter einem Plus für sich, sonst sind sie nicht gezählt.`,
  otherSpeakers: 'Weitere Sprecher',
  unsureHere: (n) => `+ ${n} unsicher`,
  overTime: 'Im Lauf der Zeit',
  speaker: 'Sprecher',
  kinds: 'Nach Art der Sprecher',
  others: 'Ohne Eintrag',
  years: 'Nach Jahren',
  publications: 'Nach Veröffentlichungen',
};

export const questions: Words['questions'] = {
  title: 'Zum Beispiel',
  said: (speaker, topic) => `Was sagte ${speaker} über ${topic}?`,
  speaksOf: (topic) => `Wer spricht von ${topic}?`,
  named: (document) => `Welche Artikel nennen ${document}?`,
};

export const sources: Words['sources'] = {
  one: 'Quelle',
  all: 'Alle Quellen dieser Ausgabe',
  size: (n) => `${nouns.works(n)} zitiert, jedes mit den Stellen, die es zitieren`,
  inGlossary: 'Im Glossar',
  archived: 'Archivierte Kopie',
  archivedAt: (address) => `Archiviert unter ${address}`,
  seen: (day) => `gesehen ${day}`,
  where: 'Zitiert in',
  citedIn: 'Zitiert in {article}:',
  place: (n) => `Stelle ${n}`,
  citedAt: (n) => `Im Text zitiert, Stelle ${n}`,
  inContext: 'Alle im Zusammenhang',
  uncited: 'In keinem Artikel zitiert.',
  cited: (locator) => `[zitiert, ${locator}]`,
};
