import { besideArticle, emptyOfText } from './boilerplate.ts';

/**
 * Takes out of a page what never is an article's, before it is looked for: scripts, menus, forms' controls, and what
 * classes and ids call adverts, links to other pages and the like. What holds a good part of all words stays, whatever it is called.
 */
export function prunePage(body: Element): void {
  dropSilent(body);
  visit(body, lengthOf(body) * mostOfAll);
}

/** What shows no words goes first, so that the length of scripts is no measure of what is an article. */
function dropSilent(parent: Element): void {
  for (const child of [...parent.children]) {
    if (emptyOfText.has(child.localName)) child.remove();
    else dropSilent(child);
  }
}

/** The part of all words above which an element is taken for the article's. */
const mostOfAll = 0.3;

function visit(parent: Element, limit: number): void {
  for (const child of [...parent.children]) {
    if (isBeside(child) && lengthOf(child) < limit) child.remove();
    else visit(child, limit);
  }
}

function isBeside(element: Element): boolean {
  if (element.localName === 'article' || element.localName === 'main') return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/);
  return names.some((name) => wordsOf(name).some((word) => besideArticle.has(word)));
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}
