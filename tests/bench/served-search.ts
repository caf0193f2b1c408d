/**
 * Measures the search that a server answers: `node tests/bench/served-search.ts 62500` writes so many generated articles
 * with some 16 quotations each into a database, serves it by `lectern serve`, and asks it as the search page does, by the
 * page's own scripts: each question's time is that to the last result and filter, and beside it what server and scripts took
 * of the processor, which other programs change less. On Linux, as it reads `/proc`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { writeSearchTables } from '../../src/cli/export/search-tables.ts';
import { readAddress } from '../../src/client/search/ask/address.ts';
import { find } from '../../src/client/search/find/find.ts';
import { openEngine } from '../../src/client/search/index/engine.ts';
import { namesAt } from '../../src/client/search/index/names.ts';
import { once } from '../../src/client/search/index/once.ts';
import { inFilters } from '../../src/model/search/filter-names.ts';
import type { ListedName, Named } from '../../src/model/search/listed-name.ts';
import { filterFiles } from '../../src/site/search/filter-files.ts';
import { listsOf } from '../../src/site/search/name-lists.ts';
import type { SearchRecord } from '../../src/site/search/search-record.ts';
import { served, stampOf } from '../../src/site/search/served-records.ts';
import { generateArticle, generateEntities } from './generated-edition.ts';

const count = Number(process.argv[2] ?? 1000);
const home = mkdtempSync(join(tmpdir(), 'lectern-served-'));
const [site, file] = [join(home, 'site'), join(home, 'edition.db')];
const entities = generateEntities(300);
const named = entities.map(({ id, kind, name }): Named => [id, kind, name]);
let quotes = 0;

const began = performance.now();
const lists = writeSite();
const database = new DatabaseSync(file);
database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
const light = Array.from(records(), ({ url, filters, language, meta }) => ({
  url,
  filters,
  language,
  meta,
  stretches: [],
}));
writeSearchTables(database, [
  { bundle: 'pagefind/', language: 'en', count, records: served(records()), stamp: stampOf(light) },
]);
database.exec('COMMIT');
database.close();
write('pagefind/records.json', { records: count, stamp: stampOf(light) });
for (const { path, content } of filterFiles(light)) write(`pagefind/${path}`, content);
console.log(
  `${count} articles, ${quotes / 2} quotations, a database of ${megabytes(statSync(file).size)} MB in ${Math.round((performance.now() - began) / 1000)} s`,
);

const door = fileURLToPath(new URL('../../src/cli/lectern.js', import.meta.url));
const server = spawn(process.execPath, [door, 'serve', '--db', file, '--out', site, '--content', home, '--port', '0']);
server.stderr.pipe(process.stderr);
const address = await new Promise<string>((resolve, reject) => {
  server.stdout.on('data', (text) => resolve(/http:\S+/.exec(`${text}`)?.[0] ?? ''));
  server.on('exit', () => reject(new Error('Unexpected end of the server')));
});
const { fetch } = globalThis;
Object.assign(globalThis, {
  location: { href: `${address}search/` },
  document: { documentElement: { lang: 'en' } },
  fetch: (path: string) => fetch(new URL(path, address)),
});
const rows = [];
// The first question has what it runs compiled.
for (const typed of ['first', ...questions()]) rows.push(await ask(typed));
rows.shift();
console.table(rows);
const [slowest, dearest] = [Math.max(...rows.map(({ ms = 0 }) => ms)), Math.max(...rows.map(({ cpu = 0 }) => cpu))];
const memory = 1000 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]);
console.log(
  `slowest ${slowest} ms, dearest ${dearest} ms of processor time; the server took ${megabytes(memory)} MB at most`,
);
server.kill();
rmSync(home, { recursive: true, force: true });

/** Asks as a fresh search page does. */
async function ask(typed: string) {
  const [started, cpu] = [performance.now(), cpuMilliseconds()];
  const tools = {
    base: '/',
    names: namesAt('/', lists),
    engine: once(() => openEngine('/', ['pagefind/'], true)),
    isFiltering: () => true,
  };
  const outcomes = await Array.fromAsync(find({ ...readAddress(''), text: typed }, tools, 6));
  const { results = [], totals } = outcomes.at(-1) ?? {};
  const [ms, ofCpu] = [performance.now() - started, cpuMilliseconds() - cpu].map(Math.round);
  return { typed, ms, cpu: ofCpu, results: results.length, articles: totals?.articles };
}

/** Questions of the forms that `tests/browser/search/search-questions.test.ts` asks, about what is generated here. */
function questions(): string[] {
  const [person, other, third] = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const [body, place] = ['organization', 'place'].map((kind) => entities.find((one) => one.kind === kind));
  const surname = person?.split(' ')[1] ?? '';
  return [
    ...[surname, `${surname.slice(0, -2)}${surname.at(-1)}${surname.at(-2)}`, person, body?.name, place?.name, 'HMG'],
    ...['the', 'said', 'council', 'barometer', 'barometers', 'harbour council', 'eastern-passage', 'lights -harbour'],
    ...[`speaker:"${person}" talks`, `${surname} charts`, `What did ${person} say about talks before 2020?`],
    ...[
      `speaker:"${other}"`,
      `about:${place?.id} speaker:"${third}"`,
      '"eastern passage"',
      'charts after:2019 kind:quote',
    ],
    ...['lights certainty:certain certainty:likely', '"every crew" -council'],
  ].filter((one) => one !== undefined);
}

/** Articles as records, each sentence a stretch; those in quotation marks are quotations. */
function* records(): Generator<SearchRecord> {
  for (let at = count - 1; at >= 0; at -= 1) {
    const { slug, source } = generateArticle(at, entities);
    const [, front = '', ...paragraphs] = source.split(/^---\n|\n\n/m);
    const cast = named.filter(([, , name]) => source.includes(name));
    const speakers = cast.filter(([, kind]) => kind === 'person');
    const stretches = paragraphs.flatMap((paragraph, number) =>
      paragraph.split(/(?=“)|(?<=”)/).map((words, part) => {
        const isQuote = words.startsWith('“');
        if (isQuote) quotes += 1;
        const facts = isQuote ? `0;direct;certain;${part % Math.max(speakers.length, 1)};p-${number}` : '0;';
        return { words, anchor: isQuote ? `q-${number}-${part}` : `p-${number}`, facts };
      }),
    );
    yield {
      url: `articles/${slug}/`,
      language: 'en',
      meta: { title: /title: "(.*)"/.exec(front)?.[1] ?? slug, date: /date: (\S+)/.exec(front)?.[1] ?? '' },
      filters: {
        kind: ['article'],
        year: [/date: (\d{4})/.exec(front)?.[1] ?? ''],
        certainty: ['certain'],
        ...inFilters('article', [slug]),
        ...inFilters(
          'named',
          cast.map(([key]) => key),
        ),
        ...inFilters(
          'speaker',
          speakers.map(([key]) => key),
        ),
      },
      stretches: [{ words: '', anchor: 'cast', facts: JSON.stringify([cast, speakers]) }, ...stretches],
    };
  }
}

/** The lists beside the index, as an edition has them: those of names, and the first part of what each person said. */
function writeSite(): string[] {
  const listed = new Map<string, ListedName[]>();
  for (const { id: key, kind, name, summary } of entities) {
    const one: ListedName = {
      key,
      kind,
      name,
      url: `${kind}/${key}/`,
      summary,
      mentions: 1,
      quotes: kind === 'person' ? 1 : 0,
    };
    for (const list of new Set([...listsOf([name], 2), ...listsOf([key.replaceAll('-', ' ')], 2)]))
      listed.set(list, [...(listed.get(list) ?? []), one]);
    const article = { slug: 'article-1', url: 'articles/article-1/', title: 'Talks', date: '2019-03-01', lang: 'en' };
    const said = Array.from({ length: 25 }, (_, at) => [
      `“The talks go on,” ${at}`,
      0,
      `q-${at}`,
      'direct',
      'certain',
      [],
    ]);
    const list = { speaker: [key, kind, name], pages: 1, count: 25, articles: [article], named: [], quotes: said };
    write(`search/quotes/${key}.1.json`, list);
  }
  for (const [name, list] of listed) write(`search/names/${name}.json`, list);
  return [...listed.keys()];
}

/** What the server and the page’s scripts have taken so far. */
function cpuMilliseconds(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const { user, system } = process.cpuUsage();
  return 10 * (Number(fields[11]) + Number(fields[12])) + (user + system) / 1000;
}

function write(path: string, content: unknown): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
