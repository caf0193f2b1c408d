import { describe, expect, inject, test } from 'vitest';
import { attribute, type Page, readPages, textOf } from '../support/html.ts';
import { provided } from '../support/provided.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const built = provided(inject('sites'));

describe.each([
  { name: 'the edition', folder: built.edition },
  { name: 'the generated corpus', folder: built.generated },
])('every page of $name', ({ folder }) => {
  const pages = readPages(folder);

  test('carries the one content security policy', () => {
    const policies = pages.map((page) => [page.file, policyOf(page).split(/;\s*/).filter(Boolean).sort()]);
    expect(policies).toEqual(pages.map((page) => [page.file, policy.toSorted()]));
  });

  test('carries its policy before anything that it governs', () => {
    const late = pages.filter(({ elements }) => {
      const first = elements.find(({ tagName }) => ['script', 'link', 'style', 'img', 'body'].includes(tagName));
      return first && elements.indexOf(first) < elements.findIndex(isPolicy);
    });
    expect(late.map((page) => page.file)).toEqual([]);
  });

  test('has no script or style of its own text, and no handler in an attribute', () => {
    expect(pages.flatMap(inlineCode)).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = pages.flatMap(({ elements }) => elements.flatMap(loadedBy));
    expect(loaded.filter((address) => /^([a-z]+:)?\/\//i.test(address))).toEqual([]);
  });
});

type Element = Page['elements'][number];

function isPolicy(element: Element): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function policyOf({ elements }: Page): string {
  const element = elements.find(isPolicy);
  return (element && attribute(element, 'content')) ?? '';
}

/** Code inside a page, each in a line. JSON-LD is data, which no browser runs. */
function inlineCode({ file, elements }: Page): string[] {
  const isCode = (element: Element) =>
    element.tagName === 'style' ||
    (element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json' && textOf(element) !== '');
  const isHandler = ({ name, value }: Element['attrs'][number]) =>
    name.startsWith('on') || name === 'style' || /^\s*javascript:/i.test(value);
  return elements.flatMap((element) => [
    ...(isCode(element) ? [`${file}: <${element.tagName}>`] : []),
    ...element.attrs.filter(isHandler).map(({ name }) => `${file}: <${element.tagName} ${name}>`),
  ]);
}

/** Addresses that a browser fetches because of the element. */
function loadedBy(element: Element): string[] {
  const relation = attribute(element, 'rel') ?? '';
  const isFetched = /\b(stylesheet|icon|preload|modulepreload|manifest)\b/.test(relation);
  const address = attribute(element, element.tagName === 'link' ? 'href' : 'src');
  return address !== undefined && (element.tagName !== 'link' || isFetched) ? [address] : [];
}
