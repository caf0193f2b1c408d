import { counting } from './counting.ts';
import { nouns } from './nouns.de.ts';
import type { Words } from './words.ts';

const count = counting('de');

export const article: Words['article'] = {
  original: 'Original',
  archived: 'archivierte Kopie',
  contents: 'Inhalt',
  inThis: 'In diesem Artikel',
  nextTo: 'Weitere Artikel',
  related: 'Verwandte Artikel',
  bothName: (names) => `Beide nennen ${names}`,
  others: (n) => count(n, 'weiteren Namen', 'weitere Namen'),
  alsoIn: 'Auch in {articles}',
  later: 'Später',
  earlier: 'Früher',
};

export const card: Words['card'] = {
  explanations: 'Erklärungen',
  doubt: (reason) => `Nicht sicher: ${reason}.`,
  open: 'der Text lässt es offen',
  quotesHere: (n) => `hier ${nouns.quotes(n)}`,
  inAll: (n) => `insgesamt ${n}`,
  compare: (n) => `${nouns.articles(n)} vergleichen`,
  named: (here, inAll) => `Hier ${nouns.times(here)} genannt, insgesamt in ${inAll} Artikeln`,
};

export const voices: Words['voices'] = {
  title: 'Stimmen',
  of: (speakers, quotes) => `${nouns.speakers(speakers)}, ${nouns.quotes(quotes)}`,
  bar: (n) => nouns.quotes(n),
  only: (name) => `Nur markieren, was ${name} sagte`,
  more: (n) => count(n, 'weitere Stimme', 'weitere Stimmen'),
};

export const layers: Words['layers'] = {
  mark: 'Markieren:',
  everything: 'Alles',
  people: 'Personen, Dokumente',
  quotes: 'Zitate',
  first: 'Nur das erste Mal',
  nothing: 'Nichts',
  legend: 'Legende',
};

export const legend: Words['legend'] = {
  who: 'Personen und Organisationen',
  where: 'Orte und Ereignisse',
  what: 'Dokumente und Begriffe',
  card: 'Wer oder was ein Name ist, sagt er unter dem Zeiger, mit dem Fokus oder beim ersten Tippen. Die Tabulatortaste geht von Absatz zu Absatz, Pfeiltasten darin von Zeichen zu Zeichen.',
  unsure: '{name} mit Fragezeichen ist nicht sicher: seine Karte sagt, warum.',
  unsureName: 'Ein Name',
  direct: '{words}: {sign} neben ihrer ersten Zeile.',
  directWords: '„Worte in Anführungszeichen“',
  directSign: 'wer spricht',
  indirect: '{words}: {sign}.',
  indirectWords: 'Worte ohne Zeichen',
  indirectSign: 'vom Text nacherzählt',
  unclear: '{sign}: der Text lässt offen, wessen Worte es sind.',
  unclearSign: 'Sprecher unklar',
  menu: 'Der Name am Rand, oder ein Tippen auf die Worte, öffnet ihren Verweis, ihren Nachweis, den Code zum Einbetten und warum sie so zugeschrieben sind; ¶, oder ein Tippen daneben, weist den Absatz nach.',
};

export const cite: Words['cite'] = {
  article: 'Diesen Artikel zitieren',
  document: 'Dieses Dokument zitieren',
  entry: 'Diesen Eintrag zitieren',
  parts:
    'Ein Absatz oder Zitat wird wie der Artikel angeführt, mit der eigenen Sprungmarke hinter der Adresse: das Zeichen ¶ am Absatz und der Name am Zitat verweisen darauf.',
};

export const citeBox: Words['citeBox'] = {
  cite: 'Zitieren',
  close: 'Schließen',
  what: 'Was zitiert wird',
  paragraph: 'Dieser Absatz',
  selection: 'Auswahl',
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Ausgewählt',
};

export const handout: Words['handout'] = {
  print: 'Als Arbeitsblatt drucken',
  others: 'Außerdem genannt',
};

export const embed: Words['embed'] = {
  it: 'Einbetten',
  copied: 'Code kopiert',
  code: 'Code zum Einbetten',
  failed: 'Der Code ist gerade nicht zu haben. Besteht eine Verbindung?',
  share: 'Seite zum Teilen',
  inArticle: 'Im Artikel lesen',
  in: 'in „{text}“',
  toldIn: 'wiedergegeben in „{text}“',
};

export const articleFiles: Words['articleFiles'] = {
  offer: 'Dieser Artikel als {formats}',
  text: 'reiner Text',
};
