/**
 * Every fault that content can have, in one table. A rule id never changes its name; the page
 * `src/docs/faults.md` has a paragraph on each. `error` stops a build, `warning` is a finding that `check` reports.
 */
export const faultRules = {
  'content-missing': { severity: 'error', advice: 'name the folder with --content, or create it with an articles/ folder inside' },
  'content-empty': { severity: 'error', advice: 'put at least one Markdown article into articles/' },
  'not-utf8': { severity: 'error', advice: 'save the file as UTF-8' },
  'front-matter': { severity: 'error', advice: 'mend the front matter between the two --- lines' },
  'data-file': { severity: 'error', advice: 'mend the file so that it reads as the format its ending says' },
  'duplicate-id': { severity: 'error', advice: 'rename one of the two; ids are unique over all kinds' },
  'unknown-file': { severity: 'warning', advice: 'move the file where its kind belongs, or delete it' },
  'unknown-id': { severity: 'error', advice: 'use the id of a glossary entry, or add the entry' },
  'unknown-citation': { severity: 'error', advice: 'add the reference to references.yaml, or mend the key' },
  'ambiguous-name': { severity: 'warning', advice: 'say which with :entity[…]{#id}, or leave it unmarked with :plain[…]' },
  'unsure-speaker': { severity: 'warning', advice: 'confirm or mend it with :quote[…]{by=id}' },
  'no-speaker': { severity: 'warning', advice: 'name the speaker with :quote[…]{by=id}, or mark it as no quotation with :plain[…]' },
  'unclosed-quote': { severity: 'warning', advice: 'close the quotation mark, or escape it if it is none' },
} as const satisfies Record<string, { severity: Severity; advice: string }>;

export type FaultRule = keyof typeof faultRules;
type Severity = 'error' | 'warning';

/** One thing wrong with the content, as a command prints it. */
export interface Fault {
  rule: FaultRule;
  /** Path of the file as the person named or would name it. */
  file: string;
  /** From 1; absent where the fault is the whole file's. */
  line?: number;
  /** From 1, in UTF-16 code units. */
  column?: number;
  /** What is there and what was expected: `Unexpected X, expected Y`. */
  reason: string;
}

/** Whether the fault stops a build. */
export function isError(fault: Fault): boolean {
  return faultRules[fault.rule].severity === 'error';
}
