import { counting } from './counting.ts';
import type * as en from './search.en.ts';

const count = counting('de');

export const search: typeof en.search = {
  kinds: { article: 'Artikel', quote: 'Zitat', paragraph: 'Stelle', heading: 'Überschrift' },
  fields: {
    kind: 'Art',
    person: 'Genannte Person',
    organization: 'Genannte Organisation',
    place: 'Genannter Ort',
    document: 'Genanntes Dokument',
    event: 'Genanntes Ereignis',
    term: 'Genannter Begriff',
    speaker: 'Gesagt von',
    about: 'Gesagt über',
    article: 'Im Artikel',
    publication: 'Veröffentlichung',
    tag: 'Schlagwort',
    collection: 'Sammlung',
    year: 'Jahr',
    before: 'Vor',
    after: 'Nach',
    certainty: 'Sprecher ist',
  },
  certainties: { certain: 'sicher', likely: 'wahrscheinlich', unsure: 'nicht sicher' },
  or: 'oder',
  not: (what) => `Nicht: ${what}`,
  remove: (what) => `Entfernen: ${what}`,
  found: {
    exact: (counts) => `Gefunden: ${counts}.`,
    most: (counts) => `Gefunden: höchstens ${counts}.`,
    least: (counts) => `Gefunden: mindestens ${counts}.`,
  },
  entries: (n) => count(n, 'Glossareintrag', 'Glossareinträge'),
  articles: (n) => count(n, 'Artikel', 'Artikel'),
  unknownSpeaker: (name) => `Nichts gefunden: Diese Ausgabe zitiert niemanden namens „${name}“.`,
  unknownName: (name, field) => `Nichts gefunden: Diese Ausgabe kennt keinen Namen „${name}“ (${field}).`,
  near: 'Zu diesen Wörtern wurde nichts gefunden. Ähnlich geschriebene Namen:',
  nothing: 'Zu diesen Wörtern wurde nichts gefunden.',
  fewer: 'Nichts gefunden. Weniger Wörter oder Filter helfen vielleicht.',
  unreadable:
    'Das Suchverzeichnis war nicht zu lesen: Es entsteht beim Bau der Seiten und wird geladen, solange Sie online sind.',
  meant: 'Meinten Sie {text}?',
  mentions: (n) => count(n, 'Erwähnung', 'Erwähnungen'),
  quotes: (n) => count(n, 'Zitat', 'Zitate'),
  saidBy: (name) => `Suchen, was ${name} sagte`,
  morePlaces: (n) => `${count(n, 'weitere Stelle', 'weitere Stellen')} in diesem Artikel`,
  noSpeaker: 'Sprecher nicht genannt',
  told: { indirect: 'mit anderen Worten', turn: 'im Wortprotokoll', 'no-comment': 'kein Kommentar' },
  unsure: 'Sprecher nicht sicher',
  saved: 'Gespeichert.',
  savedFirst: (n) => `Gespeichert: ${n === 1 ? 'das erste Ergebnis' : `die ersten ${count(n, '', 'Ergebnisse')}`}.`,
};

export const quickSearch: typeof en.quickSearch = {
  name: 'Schnellsuche',
  box: 'Nach Wort, Person oder Begriff suchen',
  hint: 'Ein Name, ein Begriff, Wörter …',
  suggestions: 'Vorschläge',
  count: (n) => `${count(n, 'Vorschlag', 'Vorschläge')}.`,
  keys: '↑ ↓ wählen · Eingabe öffnen · Esc schließen',
  said: (name) => `Was ${name} sagte`,
  words: (text) => `Nach „${text}“ suchen`,
};

export const searchPage: typeof en.searchPage = {
  title: 'Suche',
  box: 'Wörter, ein Name, oder wer es sagte',
  submit: 'Suchen',
  noScript: 'Die Suche braucht JavaScript. Diese Listen enthalten alles, was sie durchsucht:',
  lists: 'Listen',
  chips: 'Eingegrenzt auf',
  order: 'Ordnung',
  orders: { best: 'das Beste zuerst', newest: 'das Neueste zuerst', place: 'in der Folge des Textes' },
  filters: 'Ergebnisse eingrenzen',
  results: 'Ergebnisse',
  more: 'Mehr zeigen',
  save: 'Ergebnisse speichern',
  saveAs: { csv: 'als Tabelle (CSV)', bibtex: 'als BibTeX', ris: 'als RIS', csl: 'als CSL-JSON' },
  slash: 'Die Taste / öffnet die Schnellsuche (Strg-K tut es immer)',
  help: 'So wird gesucht',
  examples: [
    ['speaker:lavrov Sanktionen', 'Zitate von Lavrov mit dem Wort; ein Name braucht nicht vollständig zu sein'],
    ['What did Lavrov say about sanctions before 2020?', 'dasselbe als Frage; auf Englisch'],
    ['"genaue Folge"', 'diese Wörter in dieser Folge'],
    ['-wort', 'ohne das Wort'],
    ['before:2020 after:2018-09', 'nach dem Datum des Artikels: ein Jahr, ein Monat oder ein Tag'],
    ['about:"six-party talks"', 'Zitate, in denen es genannt wird'],
    ['person: organization: place: document: event: term:', 'Artikel, die es unter irgendeinem seiner Namen nennen'],
    [
      'kind:quote year:2018 publication:"…" tag:"…" certainty:certain',
      'dasselbe wie die Filter; ein Minus davor schließt aus: -speaker:pompeo',
    ],
  ],
  rules:
    'Mehrere Werte eines Filters weiten die Suche, verschiedene Filter engen sie ein. Groß- und Kleinschreibung und Akzente machen keinen Unterschied. Der Pfeil nach unten führt vom Feld zum ersten Ergebnis. Die Adresse der Seite enthält die ganze Suche, zum Aufheben und Weitergeben. Solange die Seite offen bleibt, wird auch ohne Netz durchsucht, was sie geladen hat.',
};
