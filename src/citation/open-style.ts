import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import citeproc, { type CiteItem } from 'citeproc';
import type { Reference } from '../model/reference.ts';
import { evenRanges } from './even-ranges.ts';
import { signedId, withoutSigns, withSigns } from './inherited-names.ts';
import { readLocator } from './locator.ts';
import { printOthers, withOthers } from './others.ts';
import { linkAddress, type Run, readRuns, toText } from './runs.ts';
import { without } from './without.ts';

/** A citation of one work in a text. */
export interface Citing {
  key: string;
  /** As the text says it: `p. 4`. */
  locator?: string;
  /** Whether the sentence names the author already. */
  withoutAuthor?: boolean;
}

/** References set in a style. */
export interface Bibliography {
  /** In the style's order. */
  entries: { key: string; runs: Run[] }[];
  /** A citation without the brackets round it; empty where the key is none of the references'. */
  cite(citing: Citing): Run[];
}

/** A citation style, ready to set references. */
export interface Style {
  /** Whether texts cite by author, or author and date; else they cite by numbers. */
  citesByName: boolean;
  /** What stands round a citation and between its works. */
  marks: { open: string; close: string; between: string };
  /** Sets references together: sorted, and those of one author and year told apart. */
  set(references: Reference[]): Bibliography;
  /** Sets one reference by itself. */
  write(reference: Reference): Run[];
}

/**
 * Opens a style of the Citation Style Language. Setting a reference takes about a millisecond, so what is set again
 * should be kept.
 * @param csl The style's XML. @param language A BCP 47 tag; words are English where the language is not at hand.
 * @throws {Error} where the XML is no style.
 */
export function openStyle(csl: string, language: string): Style {
  const together = engineOf(csl, language);
  const alone = engineOf(forOneWork(csl), language);
  const { layout_prefix: open, layout_suffix: close, layout_delimiter: between } = together.engine.citation.opt;
  return {
    citesByName: /citation-format="author(?:-date)?"/.test(csl),
    marks: { open, close, between: between || '; ' },
    set: (references) => setTogether(references, together, { open, close }),
    // Under a name of its own, since the processor keeps what it once set under another work's.
    write: (reference) => setEach([{ ...reference, id: `${alone.count++}` }], alone)[0]?.runs ?? [],
  };
}

function setTogether(references: Reference[], processor: Processor, { open, close }: { open: string; close: string }) {
  const entries = setEach(references, processor);
  const known = new Map<string, Run[]>();
  const cite = (citing: Citing): Run[] => {
    if (!processor.items.has(citing.key)) return [];
    const name = JSON.stringify([citing.key, citing.locator, citing.withoutAuthor]);
    const runs =
      known.get(name) ??
      unwrapped(readSet(processor, processor.engine.makeCitationCluster([toItem(citing)])), open, close);
    known.set(name, runs);
    return runs;
  };
  return { entries, cite };
}

function setEach(references: Reference[], processor: Processor): { key: string; runs: Run[] }[] {
  const { engine, items } = processor;
  items.clear();
  for (const reference of references) items.set(reference.id, withSigns(withOthers(withHyphens(reference))));
  engine.updateItems([...items.keys()].map(signedId));
  const made = engine.makeBibliography();
  if (!made)
    return references.map(({ id }) => ({
      key: id,
      runs: readSet(processor, engine.makeCitationCluster([{ id: signedId(id) }])),
    }));
  const [{ entry_ids }, html] = made;
  return entry_ids.flatMap(([id = ''], index) => {
    const key = withoutSigns(id);
    const runs = linkAddress(readSet(processor, html[index] ?? ''), addressOf(items.get(key)));
    return [{ key, runs }];
  });
}

/** The number of a report as it is: the processor takes `99-02` for a range and prints a dash, but for an escaped one. */
function withHyphens(reference: Reference): Reference {
  const { number } = reference;
  return typeof number === 'string' ? { ...reference, number: number.replaceAll('-', '\\-') } : reference;
}

/** Reads what the processor set, with the words for those whom a list of names leaves out. */
function readSet({ engine }: Processor, html: string): Run[] {
  return readRuns(printOthers(withoutSigns(html), { and: engine.getTerm('and'), etAl: engine.getTerm('et-al') }));
}

/** Where a reference is found. */
export function addressOf(reference: Reference | undefined): string | undefined {
  return reference?.DOI ? `https://doi.org/${reference.DOI}` : reference?.URL;
}

function toItem({ key, locator, withoutAuthor }: Citing): CiteItem {
  const read = locator ? readLocator(locator) : undefined;
  return {
    id: signedId(key),
    ...(withoutAuthor && { 'suppress-author': true }),
    ...(read && ('words' in read ? { suffix: `, ${read.words}` } : read)),
  };
}

/** A citation without the brackets that the style puts round it, which stand round several works together. */
function unwrapped(runs: Run[], open: string, close: string): Run[] {
  const text = toText(runs);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || !text.startsWith(open) || !text.endsWith(close)) return runs;
  first.text = first.text.slice(open.length);
  last.text = last.text.slice(0, last.text.length - close.length);
  return runs.filter((run) => run.text !== '');
}

/** A style that neither sorts nor tells works apart, which takes half of the time and means nothing for one by itself. */
function forOneWork(csl: string): string {
  const style = without(csl, '<sort>', '</sort>').replace(/\sdisambiguate-[a-z-]+="[^"]*"/g, '');
  return style.includes('<bibliography') ? withoutCitations(style) : style;
}

/** The processor cites each work to tell it from others; a style that sets entries alone cites by a single sign. */
function withoutCitations(style: string): string {
  const [start, end] = [style.indexOf('<citation'), style.indexOf('</citation>')];
  return start < 0 || end < start ? style : `${style.slice(0, start)}<citation>${oneSign}${style.slice(end)}`;
}

const oneSign = '<layout><text value="-"/></layout>';

interface Processor {
  engine: InstanceType<typeof citeproc.Engine>;
  items: Map<string, Reference>;
  /** How many works it set by themselves. */
  count: number;
}

function engineOf(csl: string, language: string): Processor {
  const items = new Map<string, Reference>();
  const byTag: Record<string, string> = locales;
  const tag = Object.keys(byTag).find((one) => one.slice(0, 2) === language.slice(0, 2)) ?? 'en-US';
  const system = {
    retrieveLocale: (wanted: string) => byTag[wanted] ?? byTag['en-US'] ?? '',
    retrieveItem: (id: string) => evenRanges(items.get(withoutSigns(id)) ?? { id, type: 'document' }, language),
  };
  return { engine: new citeproc.Engine(system, csl, tag, true), items, count: 0 };
}
