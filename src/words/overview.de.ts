import { counting } from './counting.ts';
import { nouns } from './nouns.de.ts';
import type { Words } from './words.ts';

const count = counting('de');

export const compare: Words['compare'] = {
  title: 'Artikel im Vergleich',
  lead: 'Was die Artikel über dieselbe Person, denselben Ort, dasselbe Dokument oder dieselbe Sache sagen, Gegenstand für Gegenstand.',
  none: 'Keine zwei Artikel dieser Ausgabe nennen dasselbe.',
  heading: (name) => `${name}: Artikel im Vergleich`,
  size: (n) => `${nouns.articles(n)}, die ältesten zuerst`,
  further: (n) => `${count(n, 'weiterer Artikel nennt', 'weitere Artikel nennen')} es nebenbei: {page}.`,
  page: 'alle Erwähnungen',
  link: (n) => `${nouns.articles(n)} dazu vergleichen`,
  both: (name) => `Beide über ${name}, nebeneinander`,
  choose: 'Nebeneinander:',
  all: 'Alle zeigen',
  most: 'Vier Artikel haben nebeneinander Platz.',
  shown: (n) => `${nouns.articles(n)} zu sehen`,
  speakers: 'Wer spricht',
  speaker: 'Sprecher',
  rows: (name) => `Was zu ${name} gesagt wird, nach Gegenständen`,
  rowsLead:
    'Eine Zeile ist, wovon die Worte außerdem sprechen; jede Stelle steht in einer Zeile. Getönt sind Wörter, die dort mehr als ein Artikel gebraucht.',
  rowsLeft: (n) => `Nicht gezeigt: ${count(n, 'weiterer Gegenstand', 'weitere Gegenstände')} aus weniger Artikeln.`,
  subject: 'Gegenstand',
  day: 'Tag',
  alone: 'Sonst nichts genannt',
  notHere: 'nicht hier',
  elsewhere: 'dort an anderer Stelle genannt',
  held: (n, all) => `in ${n} von ${all} Artikeln`,
  shared: {
    two: {
      both: 'Beide zitieren {speakers} und sprechen von: {subjects}.',
      quote: 'Beide zitieren {speakers}.',
      speak: 'Beide sprechen von: {subjects}.',
    },
    several: {
      both: 'Mehr als einer zitiert {speakers} und spricht von: {subjects}.',
      quote: 'Mehr als einer zitiert {speakers}.',
      speak: 'Mehr als einer spricht von: {subjects}.',
    },
  },
  only: {
    both: 'Nur {article} zitiert {speakers} und spricht von: {subjects}.',
    quote: 'Nur {article} zitiert {speakers}.',
    speak: 'Nur {article} spricht von: {subjects}.',
  },
  more: (n) => `${count(n, 'weitere Stelle', 'weitere Stellen')} im Artikel`,
};

export const timeline: Words['timeline'] = {
  title: 'Zeitleiste',
  lead: 'Artikel nach dem Tag ihres Erscheinens, Ereignisse und Dokumente des Glossars nach ihrem Datum, Zitate nach dem Tag, an dem sie gesprochen wurden, oder, wo keiner genannt ist, nach dem ihres Artikels.',
  kinds: {
    article: { one: 'Artikel', many: 'Artikel' },
    quote: { one: 'Zitate', many: 'Zitate' },
  },
  counts: {
    article: (n) => nouns.articles(n),
    event: (n) => count(n, 'Ereignis', 'Ereignisse'),
    document: (n) => count(n, 'Dokument', 'Dokumente'),
    quote: (n) => nouns.quotes(n),
  },
  counted: {
    month: (kinds) => `Nach Monaten gezählt, da es viele sind: ${kinds}.`,
    year: (kinds) => `Nach Jahren gezählt, da es viele sind: ${kinds}.`,
    decade: (kinds) => `Nach Jahrzehnten gezählt, da es viele sind: ${kinds}.`,
  },
  drawing: 'Die Zeitleiste als Zeichnung',
  caption:
    'Jedes Jahr hat so viel Platz, wie sein Inhalt braucht; Zeiten, in denen nichts geschieht, sind gekürzt. Wo in einem Jahr mehr steht, als sich benennen lässt, zählt es ein Balken; die Tabelle darunter hat alles, was die Zeichnung hat.',
  table: 'Die Zeitleiste als Tabelle',
  toTable: 'Zur Tabelle',
  date: 'Datum',
  kind: 'Art',
  what: 'Was',
  nobody: 'Ohne genannten Sprecher',
  quotesIn: (n, article) => `${nouns.quotes(n)} in „${article}“`,
  show: 'Zeigen:',
  concerning: 'Über:',
  everything: 'Alles',
  concerns: (name) => `${name} auf der Zeitleiste`,
  nothing: 'Nichts in dieser Ausgabe, das ein Datum hat, betrifft dies.',
  failed: 'Das ließ sich nicht laden. Gezeigt wird alles.',
  empty: 'Noch hat nichts in dieser Ausgabe ein Datum.',
};

export const network: Words['network'] = {
  title: 'Netz',
  lead: 'Wer und was in dieser Ausgabe zusammen genannt wird, und wer von wem spricht. Die Zeichnungen zeigen die stärksten Verbindungen, die Tabellen darunter nennen die Zahlen.',
  together: 'Zusammen genannt',
  togetherLead: 'Zwei sind verbunden, wo ein Absatz beide nennt, umso stärker, je mehr Absätze es tun.',
  speech: 'Wer von wem spricht',
  speechLead:
    'Ein Pfeil führt von einem Sprecher zu denen, die seine zitierten Worte nennen; er ist gestrichelt, wo Worte an jemanden gerichtet sind, ohne ihn zu nennen.',
  part: (shown, all) =>
    `Die Zeichnung hat die ${count(shown, 'Namen', 'Namen')} mit den stärksten Verbindungen, von ${all}; die Tabelle geht weiter.`,
  further: (n) =>
    `Und ${count(n, 'weiteres, schwächeres Paar', 'weitere, schwächere Paare')}: die Seite jedes Namens hat die seinen.`,
  speaksOf: (from, to, quotes) => `${from} spricht von ${to} in ${nouns.quotes(quotes)}`,
  speaksTo: (from, to, quotes) => `${from} spricht zu ${to} in ${nouns.quotes(quotes)}`,
  signs: 'Zeichen',
  toTable: 'Zur Tabelle',
  none: 'Nichts in dieser Ausgabe ist bisher so verbunden.',
  named: 'Genannt',
  with: 'Mit',
  paragraphs: 'Absätze',
  speaker: 'Sprecher',
  whom: 'Von oder zu',
  about: 'Zitate, die sie nennen',
  addressed: 'Zitate an sie',
};

export const zoom: Words['zoom'] = {
  frame: (what) => `${what}: Zeichnung, die sich verschieben lässt`,
  tools: 'Größe der Zeichnung',
  larger: 'Größer',
  smaller: 'Kleiner',
  reset: 'Ganz',
  keys: 'Die Tasten + und − ändern die Größe, Pfeiltasten verschieben, 0 zeigt das Ganze.',
};
