import { type NamePart, sketchOf } from '../text/name-parts.ts';
import { anyMiddle, type Form, formRules } from './form.ts';
import { formsOf } from './forms-of.ts';
import type { KnownEntity } from './known-entity.ts';

/** All forms of all entities as a trie of folded words: one look-up for each word of text, however many entities there are. */
export interface NameIndex {
  readonly root: NameNode;
  /**
   * A filter of first words: 1 at the index that a first word’s `sketch` gives, modulo the length, which is a power of two.
   * A word with 0 at its index begins no form and needs no look-up.
   */
  readonly sketched: Uint8Array;
}

/** A node of the trie: the forms that end here, the strongest first, and the words that can follow. */
export interface NameNode {
  forms: Form[];
  next?: Map<string, NameNode>;
}

/** Builds the index of the entities’ forms, in linear time. The order of the entities makes no difference. */
export function buildNameIndex(entities: Iterable<KnownEntity>): NameIndex {
  return indexForms([...entities].flatMap(formsOf));
}

/** Builds an index of the given forms. */
export function indexForms(forms: Iterable<Form>): NameIndex {
  const root: NameNode = { forms: [] };
  for (const form of forms) if (form.words.length <= mostWords) nodeOf(root, form).forms.push(form);
  putInOrder(root);
  const openings = [...(root.next?.keys() ?? [])];
  const sketched = new Uint8Array(2 ** Math.ceil(Math.log2(4 * openings.length + 1)));
  for (const key of openings) sketched[sketchOf(key) & (sketched.length - 1)] = 1;
  return { root, sketched };
}

/** The most words that a form may have; longer ones would cost time at every partial match. */
const mostWords = 40;

/** A node reached in a text, and the number of words that led to it. */
export interface FoundNode {
  node: NameNode;
  length: number;
}

/** The nodes with forms that the words from index `from` on lead to, the longest match first. */
export function nodesAt({ root }: NameIndex, tokens: readonly NamePart[], from: number): FoundNode[] {
  const found: FoundNode[] = [];
  let node = root.next?.get(tokens[from]?.key ?? '');
  for (let at = from + 1; node !== undefined; at += 1) {
    if (node.forms.length > 0) found.push({ node, length: at - from });
    const token = tokens[at];
    node = token && (node.next?.get(token.key) ?? (token.shape === 'capital' ? node.next?.get(anyMiddle) : undefined));
  }
  return found.reverse();
}

/** Whether any form begins with the word. */
export function isBeginning({ root, sketched }: NameIndex, { key, sketch }: NamePart): boolean {
  return sketched[sketch & (sketched.length - 1)] === 1 && root.next?.has(key) === true;
}

function nodeOf(root: NameNode, form: Form): NameNode {
  let node = root;
  for (const { key } of form.words) {
    node.next ??= new Map();
    const next: NameNode = node.next.get(key) ?? { forms: [] };
    node.next.set(key, next);
    node = next;
  }
  return node;
}

/** Sorts the forms of every node by rule, entity and spelling, so that the order of the entities makes no difference. */
function putInOrder(root: NameNode): void {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.forms.length > 1) node.forms.sort(byRank);
    for (const next of node.next?.values() ?? []) open.push(next);
  }
}

function byRank(one: Form, other: Form): number {
  return (
    formRules.indexOf(one.rule) - formRules.indexOf(other.rule) ||
    compare(one.entityId, other.entityId) ||
    compare(JSON.stringify(one), JSON.stringify(other))
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
