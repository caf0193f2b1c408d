/**
 * Every fault that content can have, in one table. A rule’s id never changes; the page
 * `src/docs/faults.md` has a paragraph on each. `error` stops a build, `warning` is a finding that `check` reports.
 */
export const faultRules = {
  'content-missing': {
    severity: 'error',
    advice: 'name the folder with --content, or create it with an articles/ folder inside',
  },
  'content-empty': { severity: 'error', advice: 'put at least one Markdown article into articles/' },
  unreadable: { severity: 'error', advice: 'correct the link or the permissions, or delete the file' },
  'guessed-encoding': { severity: 'warning', advice: 'look whether its accents are right, and save it as UTF-8' },
  'not-utf8': { severity: 'error', advice: 'save the file as UTF-8' },
  'unknown-file': { severity: 'warning', advice: 'move the file where its kind belongs, or delete it' },
  'unsafe-name': { severity: 'error', advice: 'rename it; ids and file names become addresses' },
  'front-matter': { severity: 'error', advice: 'correct the front matter between the two --- lines' },
  'data-file': { severity: 'error', advice: 'correct the file, so that it is in the format that its ending names' },
  'missing-field': { severity: 'error', advice: 'add the field' },
  'wrong-value': { severity: 'error', advice: 'correct the value, or leave the field out if it isn’t required' },
  'unknown-field': { severity: 'error', advice: 'correct the name, or delete the field' },
  'duplicate-id': { severity: 'error', advice: 'rename one of the two; ids are unique over all kinds' },
  'unknown-id': { severity: 'error', advice: 'use the id of a glossary entry, or add the entry' },
  'doubtful-id': { severity: 'warning', advice: 'correct the id, add the entry, or write the name in full' },
  'circular-place': { severity: 'error', advice: 'remove `in` from one of these entries, or name another place' },
  'absent-article': {
    severity: 'warning',
    advice:
      'add its old slug to `formerly` of the article that it is now, or record that it is gone: npx lectern anchors --write',
  },
  'lost-permalink': {
    severity: 'warning',
    advice: 'put the words back, or record that they are gone: npx lectern anchors --write',
  },
  'unknown-citation': { severity: 'error', advice: 'add the reference to references.yaml, or correct the key' },
  'uncitable-key': {
    severity: 'warning',
    advice: 'give each work that is to be cited a short key; Zotero with Better BibTeX does it',
  },
  'unread-reference': {
    severity: 'warning',
    advice: 'write it in words, or cite the works by themselves',
  },
  'other-language': {
    severity: 'warning',
    advice: 'write `lang: TAG` of the language that it is in into the front matter',
  },
  'ambiguous-name': {
    severity: 'warning',
    advice: 'say which with :entity[…]{#id}, or leave it unmarked with :plain[…]',
  },
  'unsure-speaker': { severity: 'warning', advice: 'confirm or correct it with :quote[…]{by=id}' },
  'no-speaker': {
    severity: 'warning',
    advice: 'name the speaker with :quote[…]{by=id}, or mark it as no quotation with :plain[…]',
  },
  'incomplete-directive': {
    severity: 'error',
    advice: 'write :entity[…]{#id} or :quote[…]{by=id}, or escape the colon: \\:entity',
  },
  'too-deep': {
    severity: 'error',
    advice:
      'close what is open, or take some of the quotations, lists, brackets or tags away; it is read as plain words',
  },
  'foreign-image': {
    severity: 'warning',
    advice: 'save the picture in images/ and name it from the article: ![what it shows](/images/picture.jpg)',
  },
  'missing-picture': { severity: 'error', advice: 'put the picture there, or correct its path' },
  'missing-file': { severity: 'error', advice: 'put the file there, or correct its path' },
  'low-contrast': {
    severity: 'error',
    advice: 'choose colours that stand further apart, so that everybody can read them',
  },
  'missing-alt': { severity: 'warning', advice: 'say what the picture shows, for those who don’t see it' },
  'dead-link': { severity: 'error', advice: 'correct the address, or take the link out; the words can stay' },
  'in-draft': { severity: 'warning', advice: 'correct it before you publish the draft; till then it stops no build' },
  'control-character': { severity: 'warning', advice: 'delete it; it was most likely brought in by copying' },
  'block-in-summary': {
    severity: 'warning',
    advice: 'write the summary as a sentence or two, and the rest below the front matter or as `body`',
  },
  'malformed-address': { severity: 'error', advice: 'correct the address, or take the link out; the words can stay' },
  'unsafe-address': { severity: 'warning', advice: 'give another address; as it is, the words stand without a link' },
  'blank-in-address': { severity: 'warning', advice: 'put the address between < and >, or write %20 for each blank' },
  'unclosed-html': { severity: 'error', advice: 'close it, or take it out; to show it as text, write &lt; for <' },
  'dropped-html': {
    severity: 'warning',
    advice: 'take it out, or put words, a picture of the edition or a link in its place',
  },
  'private-comment': { severity: 'warning', advice: 'delete the note, or keep it out of what is published' },
  'unread-embed': { severity: 'warning', advice: 'write what matters, or link to it' },
  'template-tag': { severity: 'warning', advice: 'write in Markdown what the tag stood for, or take it out' },
  'unknown-alert': { severity: 'warning', advice: 'correct the kind, or take the marker out' },
  'undefined-footnote': { severity: 'warning', advice: 'add the note, correct its label, or take the reference out' },
  'unused-footnote': { severity: 'warning', advice: 'refer to the note in the text, or delete it' },
  'dead-wiki-link': {
    severity: 'warning',
    advice: 'correct the name, or take the brackets out; the words then stand without a link',
  },
  'no-archived-copy': {
    severity: 'warning',
    advice: 'save each page at an archive such as web.archive.org, and give the copy’s address as `archived`',
  },
  'ownerless-source': {
    severity: 'warning',
    advice: 'rename it after what it is the text of; until then nothing is held against it',
  },
  'changed-quotation': {
    severity: 'warning',
    advice: 'correct it, mark what was left out or put in (…, [such words]), or correct the source',
  },
  'absent-quotation': {
    severity: 'warning',
    advice: 'look whether the right source is cited, and whether the words are a quotation',
  },
  'odd-speaker': { severity: 'warning', advice: 'name the speaker with :quote[…]{by=id}' },
  'misspelt-speaker': {
    severity: 'warning',
    advice: 'correct the name, or give it to the entry as another name; if they are two, write an entry for the other',
  },
  'two-speakers': { severity: 'warning', advice: 'look who said it, and say so with :quote[…]{by=id}' },
  'unlike-wording': { severity: 'note', advice: 'look which is right, or whether it was said twice' },
  'common-alias': { severity: 'warning', advice: 'take it out, or give the whole name' },
  'duplicate-entry': { severity: 'warning', advice: 'make them one, and put the other id under `formerly`' },
  'idle-choice': { severity: 'warning', advice: 'correct the words, or take the line out' },
  'office-out-of-time': {
    severity: 'warning',
    advice: 'correct the years of the office, or write which office it was; :plain[…] leaves the name unmarked',
  },
  'unused-alias': { severity: 'note', advice: 'take it out, or keep it for articles to come' },
  'unnamed-entry': { severity: 'note', advice: 'look whether a name is missing among its aliases' },
  'missing-summary': { severity: 'note', advice: 'write one or two sentences as its `summary`' },
  'missing-licence': { severity: 'note', advice: 'add `licence` to site.yaml' },
  'settled-name': { severity: 'note', advice: 'where it is wrong, say which with :entity[…]{#id}' },
  'unexplained-name': { severity: 'note', advice: 'write an entry; npm run suggest proposes one' },
  'lost-decision': {
    severity: 'warning',
    advice: 'decide it again with npx lectern review, and take the item out of accepted.yaml',
  },
  'unclosed-quote': { severity: 'warning', advice: 'close the quotation mark, or escape it if it is none' },
} as const satisfies Record<string, { severity: Severity; advice: string }>;

/** Whether the fault stops a build. */
export function isError(fault: Fault): boolean {
  return severityOf(fault) === 'error';
}

/** How much a fault weighs: as its rule says, or less where the content is read leniently. */
export function severityOf({ rule, isLenient }: Fault): Severity {
  return isLenient ? 'warning' : faultRules[rule].severity;
}

/** The order in which faults are told: by file, line and column, then rule and reason; the same on every machine. */
export function byPlace(a: Fault, b: Fault): number {
  return (
    inOrder(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    inOrder(a.rule, b.rule) ||
    inOrder(a.reason, b.reason)
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

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
  /** Whether it is only a warning, as the content is read leniently there. */
  isLenient?: true;
  /** An unknown field's name, and that of the known one which it most likely stands for and which isn't there yet. */
  renamed?: { from: string; to: string };
}

export type FaultRule = keyof typeof faultRules;
/** An error stops a build; a warning is to be looked at; a note is worth knowing and told only on request. */
export type Severity = 'error' | 'warning' | 'note';
