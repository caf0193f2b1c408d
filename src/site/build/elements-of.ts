import { parse } from 'parse5';

/** An element of a page, as parse5 has it. */
export interface PageElement {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: PageElement[];
}

/** The elements and texts of an emitted page, in no order that matters. */
export function* elementsOf(html: string): Generator<PageElement> {
  const open: PageElement[] = [parse(html) as PageElement];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    open.push(...(node.childNodes ?? []));
  }
}
