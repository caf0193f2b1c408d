import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { toBibtex } from '../../citation/to-bibtex.ts';
import { toCslJson } from '../../citation/to-csl-json.ts';
import { toCsv } from '../../export/csv.ts';
import { articleFile, type ExportedEdition } from '../../export/exported.ts';
import { toManifest } from '../../export/manifest.ts';
import { toPlainText } from '../../export/plain-text.ts';
import { mentionColumns, mentionRows, quoteColumns, quoteRows, toJsonLines } from '../../export/tables.ts';
import { toTei } from '../../export/tei/tei.ts';
import { toWebAnnotations } from '../../export/web-annotation.ts';
import { at } from '../../model/program-fault.ts';
import type { ExportName } from '../../model/site.ts';
import { dataFormats } from '../edition/data-formats.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { programFile } from '../program/program-folder.ts';
import { hasSources, listSources, type Source, sourcesOfArticle } from '../views/sources.ts';
import { toExported } from './to-exported.ts';

/** A file below `/data/`. */
export interface DataFile {
  /** Below `/data/`. */
  path: string;
  /** What it holds, in a few words. */
  holds: string;
  mediaType: string;
  /** The article whose data it has; that of all articles where it is absent. */
  article?: EditionArticle;
  /** What `site.yaml` calls it, where that may leave it out. */
  format?: ExportName;
  make(): string | Uint8Array;
}

/**
 * The files that hold the edition's data in open formats, but for the manifest, which lists them.
 * @param origin The address that the edition is published at, without its path.
 */
export function listDataFiles(edition: Edition, origin: URL): DataFile[] {
  const exported = toExported(edition, origin);
  const formats = dataFormats(edition);
  return [
    ...filesOfEdition(edition, exported),
    ...edition.articles.flatMap((article) =>
      filesOfArticle(article, edition, exported).map((file) => ({ ...file, article })),
    ),
  ].filter(({ format }) => format === undefined || formats.has(format));
}

/** The manifest: every data file with its checksum. `weigh` says how much a file holds: made anew where it is left out. */
export function manifestOf(edition: Edition, origin: URL, weigh = weighMade): DataFile {
  const inventory = () =>
    listDataFiles(edition, origin).map((file) => {
      const { path, holds, mediaType } = file;
      return { path, holds, mediaType, ...weigh(file) };
    });
  const address = toExported(edition, origin).links.home;
  return {
    path: 'manifest.json',
    holds: 'Every data file with its checksum',
    mediaType: 'application/json',
    make: () => toManifest({ site: edition.site, address, articles: edition.articles, files: inventory() }),
  };
}

/** How much a file holds. */
export interface FileWeight {
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** The files of an article. */
function filesOfArticle(article: EditionArticle, edition: Edition, exported: ExportedEdition): DataFile[] {
  const { slug, title, path } = article;
  const cited = () => sourcesOfArticle(edition, article.cited);
  return [
    {
      format: 'text',
      path: articleFile(slug, 'text.txt'),
      holds: `The words of “${title}”`,
      mediaType: 'text/plain; charset=utf-8',
      make: () => at(path, () => toPlainText(article)),
    },
    {
      format: 'annotations',
      path: articleFile(slug, 'annotations.jsonld'),
      holds: `What was found in “${title}”, as Web Annotations`,
      mediaType: 'application/ld+json',
      make: () => at(path, () => toWebAnnotations(article, exported)),
    },
    {
      format: 'tei',
      path: articleFile(slug, 'tei.xml'),
      holds: `“${title}” in TEI P5`,
      mediaType: 'application/tei+xml',
      make: () => at(path, () => toTei(article, exported)),
    },
    ...(hasSources(edition, article.cited)
      ? listsOf(cited, `What “${title}” cites`, (name) => articleFile(slug, name)).map(
          (file): DataFile => ({ ...file, format: 'references' }),
        )
      : []),
  ];
}

/** The files of the edition as a whole, but for the manifest. */
function filesOfEdition(edition: Edition, exported: ExportedEdition): DataFile[] {
  const { articles } = edition;
  const tables = [
    ['mentions', 'Every mention of an entry', () => mentionRows(articles, exported), mentionColumns],
    ['quotes', 'Every quotation with its speaker', () => quoteRows(articles, exported), quoteColumns],
  ] as const;
  return [
    ...tables.flatMap(([name, holds, rows, columns]): DataFile[] => [
      {
        format: 'csv',
        path: `${name}.csv`,
        holds,
        mediaType: 'text/csv; charset=utf-8',
        make: () => toCsv(rows(), columns),
      },
      dataFormats(edition).has('jsonl')
        ? { path: `${name}.jsonl`, holds, mediaType: 'application/jsonl', make: () => toJsonLines(rows()) }
        : {
            path: `${name}.jsonl.gz`,
            holds: `${holds}, compressed`,
            mediaType: 'application/gzip',
            make: () => gzipSync(toJsonLines(rows()), { level: 9 }),
          },
    ]),
    ...listsOf(
      () => listSources(edition),
      'Every work that is cited',
      (name) => name,
    ),
    {
      format: 'tei',
      path: 'lectern-tei.rng',
      holds: 'The schema of the TEI files, RELAX NG',
      mediaType: 'application/xml',
      make: () => readFileSync(programFile('src/export/lectern-tei.rng'), 'utf8'),
    },
  ];
}

/** A list of works for reference managers, in two formats. */
function listsOf(
  sources: () => Source[],
  holds: string,
  pathOf: (name: 'references.bib' | 'references.json') => string,
): DataFile[] {
  const references = () => sources().map(({ reference }) => reference);
  return [
    {
      path: pathOf('references.bib'),
      holds: `${holds}, BibTeX`,
      mediaType: 'application/x-bibtex; charset=utf-8',
      make: () => toBibtex(references()),
    },
    {
      path: pathOf('references.json'),
      holds: `${holds}, CSL-JSON`,
      mediaType: 'application/vnd.citationstyles.csl+json',
      make: () => toCslJson(references()),
    },
  ];
}

function weighMade({ make }: DataFile): FileWeight {
  const bytes = Buffer.from(make());
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
