import { readFile } from 'node:fs/promises';
import { documentReference } from '../../citation/document-reference.ts';
import { type Bibliography, openStyle, type Style } from '../../citation/open-style.ts';
import { type Run, toText } from '../../citation/runs.ts';
import { setAlike, titleCaser } from '../../citation/set-alike.ts';
import { tryStyle } from '../../citation/try-style.ts';
import type { StyleFile } from '../../corpus/read-style.ts';
import { type BuiltInStyle, builtInStyles, isBuiltIn } from '../../model/citation-style.ts';
import type { Entity } from '../../model/entity.ts';
import type { Fault } from '../../model/fault.ts';
import type { Reference } from '../../model/reference.ts';
import type { Site } from '../../model/site.ts';
import { programFile } from '../program/program-folder.ts';

/** The edition's works in its citation style. A work is set when it is first asked for, and once. */
export interface Citations {
  style: Style;
  /** A reference as a citation in the text shows it, without brackets; empty where the key is none of theirs. */
  cite: Bibliography['cite'];
  /** A work as a list of sources shows it; undefined where the key stands for nothing. */
  entry(key: string): { reference: Reference; runs: Run[]; words: string } | undefined;
}

/** Sets references, and the glossary's documents, which are cited by their ids. */
export function makeCitations(style: Style, references: Reference[], entities: Entity[]): Citations {
  const works = new Map(references.map((reference) => [reference.id, reference]));
  const documents = new Map(entities.filter(({ kind }) => kind === 'document').map((entity) => [entity.id, entity]));
  let together: Bibliography | undefined;
  const bibliography = () => {
    together ??= style.set(references);
    return together;
  };
  const entries = new Map<string, Run[]>();
  const runsOf = (key: string, reference: Reference): Run[] => {
    if (entries.size === 0) for (const entry of bibliography().entries) entries.set(entry.key, entry.runs);
    const runs = entries.get(key) ?? style.write(reference);
    entries.set(key, runs);
    return runs;
  };
  return {
    style,
    cite: (citing) => (works.has(citing.key) ? bibliography().cite(citing) : []),
    entry: (key) => {
      const document = documents.get(key);
      const reference = works.get(key) ?? (document && documentReference(document));
      if (!reference) return undefined;
      const runs = runsOf(key, reference);
      return { reference, runs, words: toText(runs) };
    },
  };
}

const opened = new Map<string, Promise<string>>();

/**
 * The XML of an edition's style: its own, else one that comes with Lectern. One of its own that can't set a work is a
 * fault of its file.
 */
export async function chooseStyle(
  { citationStyle, language }: Pick<Site, 'citationStyle' | 'language'>,
  own?: StyleFile,
): Promise<{ csl: string; faults: Fault[] }> {
  const reason = own && tryStyle(own.csl, language);
  if (own && !reason) return { csl: own.csl, faults: [] };
  const name = citationStyle !== undefined && isBuiltIn(citationStyle) ? citationStyle : builtInStyles[0];
  return { csl: await readStyle(name), faults: reason ? [{ rule: 'data-file', file: own.file, ...reason }] : [] };
}

function readStyle(name: BuiltInStyle): Promise<string> {
  const known = opened.get(name) ?? readFile(programFile(`src/citation/styles/${name}.csl`), 'utf8');
  opened.set(name, known);
  return known;
}

const named: [name: string, style: BuiltInStyle][] = [
  ['Chicago', 'chicago-author-date'],
  ['APA', 'apa'],
  ['MLA', 'modern-language-association'],
];
const ready = new Map<string, Promise<[name: string, style: Style][]>>();

/** The styles that readers can copy a citation in, by the names that they know them under. */
export function copyStyles(language: string): Promise<[name: string, style: Style][]> {
  const known = ready.get(language) ?? openCopyStyles(language);
  ready.set(language, known);
  return known;
}

async function openCopyStyles(language: string): Promise<[name: string, style: Style][]> {
  const cased = titleCaser(language);
  return Promise.all(
    named.map(async ([name, file]) => [name, setAlike(openStyle(await readStyle(file), language), cased)]),
  );
}
