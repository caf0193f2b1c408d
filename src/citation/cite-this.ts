import type { Reference } from '../model/reference.ts';
import { writtenOut } from '../model/written-out.ts';
import { issuedIn } from './issued-on.ts';
import type { Style } from './open-style.ts';
import { plainTitle } from './plain-title.ts';
import type { Run } from './runs.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRis } from './to-ris.ts';

/** A form that a citation can be copied in: its name, and its text to be copied as it is. */
export interface CiteForm {
  name: string;
  runs: Run[];
  /** Whether it is for programs, its lines kept as they are. */
  isCode: boolean;
}

/**
 * A work in every form that readers may want to copy. `styles` are told by the names that the forms bear.
 * @param page The address of the page that the work is read on, and what is said of an archived copy.
 */
export function citeForms(
  reference: Reference,
  styles: [name: string, style: Style][],
  { page, archivedAt }: { page: string; archivedAt(address: string): string },
): CiteForm[] {
  const { archived } = reference;
  const copy = archived === undefined ? [] : [{ text: ` ${archivedAt(archived)}.` }];
  const set = styles.map(([name, style]) => ({
    name,
    runs: [...withoutLinks(style.write(reference)), ...copy],
    isCode: false,
  }));
  const code = [
    ['BibTeX', toBibtex([reference])],
    ['RIS', toRis([reference])],
    ['CSL-JSON', toCslJson([reference])],
  ] as const;
  return [
    ...set,
    { name: 'Link', runs: [{ text: page }], isCode: false },
    { name: 'Markdown', runs: [{ text: toMarkdown(reference) }], isCode: false },
    ...code.map(([name, text]) => ({ name, runs: [{ text: text.trimEnd() }], isCode: true })),
  ];
}

/** To copy an address is to copy its words. */
function withoutLinks(runs: Run[]): Run[] {
  return runs.map(({ text, style }) => ({ text, ...(style && { style }) }));
}

/** A work as Markdown names it beneath a quotation: `[Title](address), *Paper*, 27 September 2018`. */
function toMarkdown(reference: Reference): string {
  const { title = reference.id, 'container-title': container, number, URL: address } = reference;
  const day = issuedIn(reference);
  const label = plainTitle(title).replace(/[[\]\\]/g, '\\$&');
  const parts = [
    address ? `[${label}](<${address}>)` : label,
    container && `*${plainTitle(container)}*`,
    number,
    day && writtenOut(day, reference.language),
  ];
  return parts.filter(Boolean).join(', ');
}
