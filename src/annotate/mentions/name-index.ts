import type { KnownEntity } from '../knowledge.ts';
import { type Form, formRules, formsOf } from './forms.ts';
import type { Token } from './tokenize.ts';

/** All forms of all entities as a trie of folded words: one look-up per word of text, however many entities there are. */
export interface NameIndex {
  readonly root: NameNode;
}

/** A place in the trie: the forms that end here and the words that may follow. */
export interface NameNode {
  forms: Form[];
  next?: Map<string, NameNode>;
}

/** The index of the entities' forms; the same whatever order they come in. Linear in the forms. */
export function buildNameIndex(entities: Iterable<KnownEntity>): NameIndex {
  const root: NameNode = { forms: [] };
  for (const entity of entities) for (const form of formsOf(entity)) nodeOf(root, form).forms.push(form);
  settle(root);
  return { root };
}

/** The nodes that the words from `from` on lead to, shortest first, with the number of words each has taken. */
export function nodesAt(
  { root }: NameIndex,
  tokens: readonly Token[],
  from: number,
): { node: NameNode; length: number }[] {
  const found = [];
  let node: NameNode | undefined = root;
  for (let at = from; at < tokens.length; at += 1) {
    node = node.next?.get(tokens[at]?.key ?? '');
    if (node === undefined) break;
    if (node.forms.length > 0) found.push({ node, length: at - from + 1 });
  }
  return found;
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

/** Puts each node's forms into an order of their own, one after the other by rule, entity and spelling. */
function settle(root: NameNode): void {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    node.forms.sort(byRank);
    for (const next of node.next?.values() ?? []) open.push(next);
  }
}

function byRank(one: Form, other: Form): number {
  return (
    formRules.indexOf(one.rule) - formRules.indexOf(other.rule) ||
    compare(one.entityId, other.entityId) ||
    compare(spelling(one), spelling(other))
  );
}

function spelling({ words, gaps, tail, anyCase, within }: Form): string {
  return JSON.stringify([words.map(({ text }) => text), gaps, tail, anyCase, within ?? null]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
