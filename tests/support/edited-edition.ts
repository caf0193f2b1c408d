import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a small edition of articles that name, quote, cite and link to each other's people, places and works. */
export function writeEditedEdition(folder: string): void {
  for (const part of ['articles', 'glossary/people', 'glossary/places'])
    mkdirSync(join(folder, part), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write('site.yaml', 'title: The Harbour Reader\nlanguage: en\ncompare: 4\n');
  write(
    'references.yaml',
    'references:\n  - id: lund1999\n    type: book\n    title: Tides\n    author: [{ family: Lund, given: Ada }]\n    issued: 1999\n',
  );
  for (const name of people)
    write(`glossary/people/${idOf(name)}.md`, `---\nname: ${name}\nsummary: Of the Harbour Board.\n---\n`);
  for (const name of places)
    write(`glossary/places/${idOf(name)}.md`, `---\nname: ${name}\n---\n\nA place by the sea.\n`);
  for (const at of [0, 1, 2, 3, 4, 5]) write(`articles/${slugs[at]}.md`, article(at));
}

const people = ['Mina Okafor', 'Ada Lund', 'Jonas Vik', 'Sara Holm'];
const places = ['Northport', 'Gull Island', 'Saltmarsh'];
const slugs = ['ferries', 'dredging', 'lights', 'nets', 'cranes', 'pilots'];

function article(at: number): string {
  const [one, other] = [people[at % 4], people[(at + 1) % 4]];
  const front = `title: Harbour news\ndate: 2019-0${at + 1}-1${at}\nauthors: [${at % 2 ? 'Ada Quist' : 'Bo Marsh'}]\ntags: [${at % 2 ? 'sea' : 'Sea'}, harbour]\ncollection: ${at < 3 ? 'Winter' : 'Summer'}\n`;
  const words = `${one} of ${places[at % 3]} said: “The ${slugs[at]} will wait until spring.” ${other} told ${one} that the Board had no money for it.`;
  return `---\n${front}---\n\n${words}\n\n${places[(at + 1) % 3]} has read the book [@lund1999, p. ${at + 1}].\n`;
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** The edits that are tried: each changes the content, or what lies in the output folder, as somebody might. */
export const edits: Readonly<Record<string, (place: Place) => void>> = {
  'a sentence is added to an article': (place) => extend(place, 'Nothing else was heard on the quay.'),
  'an article names somebody more': (place) => extend(place, `It was for ${place.pick(people)} to say.`),
  'an article quotes somebody more': (place) => extend(place, `“We shall see,” said ${place.pick(people)}.`),
  'an article names a place more': (place) => extend(place, `The road to ${place.pick(places)} was closed.`),
  'an article links to another': (place) => extend(place, `So [it was told](${place.pick(articlesIn(place))}).`),
  'an article cites a work': (place) => extend(place, 'The tide is known [@lund1999].'),
  'an article gets another title': (place) => replace(place, /^title: .*$/m, `title: News of ${place.pick(places)}`),
  'an article gets the title of others': (place) => replace(place, /^title: .*$/m, 'title: Harbour news'),
  'an article gets another date': (place) =>
    replace(place, /^date: .*$/m, `date: 2018-0${place.pick('123456789'.split(''))}-03`),
  'an article loses its date': (place) => replace(place, /^date: .*\n/m, ''),
  'an article gets other tags': (place) =>
    replace(place, /^tags: .*$/m, `tags: [${place.pick(['SEA', 'tides', 'harbour'])}]`),
  'an article goes into another collection': (place) => replace(place, /^collection: .*$/m, 'collection: Autumn'),
  'an article loses its last paragraph': (place) => replace(place, /\n\n[^\n]+\n$/, '\n'),
  'an article becomes a draft': (place) => replace(place, /^title:/m, 'draft: true\ntitle:'),
  'an article is deleted': (place) => {
    if (articlesIn(place).length > 3) rmSync(join(place.content, 'articles', place.pick(articlesIn(place))));
  },
  'an article is added': (place) => {
    const name = `new-${articlesIn(place).length}-${place.pick('abcdefgh'.split(''))}.md`;
    writeFileSync(join(place.content, 'articles', name), article(Number(place.pick('012345'.split('')))));
  },
  'an article’s file gets another name': (place) => {
    const name = place.pick(articlesIn(place));
    renameSync(join(place.content, 'articles', name), join(place.content, 'articles', `moved-${name.slice(-12)}`));
  },
  'two articles swap their names': (place) => {
    const [one = '', other = ''] = articlesIn(place).map((name) => join(place.content, 'articles', name));
    renameSync(one, `${one}.tmp`);
    renameSync(other, one);
    renameSync(`${one}.tmp`, other);
  },
  'an entry gets another summary': (place) =>
    glossary(place, (text) => text.replace('---\n', `---\naliases: [Skipper ${place.pick(people)}]\n`)),
  'an entry gets a longer text': (place) =>
    glossary(place, (text) => `${text}\n\nMuch is told of ${place.pick(places)}.\n`),
  'a page of its own is written': (place) =>
    extra(place, 'pages', { 'imprint.md': `---\ntitle: Imprint\n---\n\n${place.pick(people)} edits it.\n` }),
  'the edition gets rules of its own': (place) =>
    extra(place, 'styles', { 'own.css': `h1 { color: ${place.pick(['teal', 'navy'])}; }\n` }),
  'a source of what is quoted is put there': (place) =>
    extra(place, 'sources', { 'lund1999.txt': `The ${place.pick(slugs)} will wait until spring.\n` }),
  'an entry is added': (place) =>
    writeFileSync(join(place.content, 'glossary/places/quay.md'), '---\nname: The quay\n---\n'),
  'the edition gets another title': (place) =>
    site(place, `title: The Reader of ${place.pick(places)}\nlanguage: en\ncompare: 4\n`),
  'the edition compares others': (place) =>
    site(place, 'title: The Harbour Reader\nlanguage: en\ncompare: [mina-okafor, northport]\n'),
  'the edition takes another citation style': (place) =>
    site(place, `title: Reader\nlanguage: en\ncitationStyle: ${place.pick(['apa', 'chicago-author-date'])}\n`),
  'the edition has fewer data files': (place) =>
    site(place, `title: Reader\nlanguage: en\nexports: [${place.pick(['csv', 'tei', 'annotations, references'])}]\n`),
  'the edition gets words of its own': (place) =>
    extra(place, 'words', { 'en.yaml': `marks:\n  aboutQuote: Heard in ${place.pick(places)}\n` }),
  'the edition gets a footer of its own': (place) => {
    extra(place, 'components', ownFooter(place.pick(places)));
    site(place, 'title: Reader\nlanguage: en\noverrides:\n  Footer: components/Footer.astro\n');
  },
  'nothing changes': () => undefined,
  'a page of the site is changed by hand': ({ out, pick }) => {
    const page = pick(['index.html', 'articles/index.html', 'people/mina-okafor/index.html', 'glossary/index.html']);
    rmSync(join(out, page), { force: true }); // a new file: what shares the old one is none of this test's
    writeFileSync(join(out, page), '<p>Not what was built.</p>');
  },
  'a page of the site is deleted by hand': ({ out }) =>
    rmSync(join(out, 'people/ada-lund/index.html'), { force: true }),
  'the site is deleted': ({ out }) => rmSync(out, { recursive: true, force: true }),
};

function articlesIn({ content }: Place): string[] {
  return readdirSync(join(content, 'articles')).sort();
}

function edit(file: string, change: (text: string) => string): void {
  if (existsSync(file)) writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function extend(place: Place, sentence: string): void {
  edit(join(place.content, 'articles', place.pick(articlesIn(place))), (text) => `${text.trimEnd()}\n\n${sentence}\n`);
}

function replace(place: Place, what: RegExp, by: string): void {
  edit(join(place.content, 'articles', place.pick(articlesIn(place))), (text) => text.replace(what, by));
}

function glossary({ content, pick }: Place, change: (text: string) => string): void {
  edit(join(content, 'glossary/people', `${idOf(pick(people))}.md`), change);
}

/** Writes files into a folder of the content that may not be there yet. */
function extra({ content }: Place, folder: string, files: Record<string, string>): void {
  mkdirSync(join(content, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, folder, name), text);
}

function site({ content }: Place, text: string): void {
  writeFileSync(join(content, 'site.yaml'), text);
}

/** A component of the edition's own, and a style that it imports. */
export function ownFooter(words: string): Record<string, string> {
  return {
    'Footer.astro': `---\nimport './footer.css';\n---\n<footer class="own-footer">${words}</footer>\n`,
    'footer.css': `.own-footer { padding: ${words.length}px; }\n`,
  };
}

/** Where an edit is made, and how it chooses. */
interface Place {
  content: string;
  out: string;
  pick<T>(list: readonly T[]): T;
}
