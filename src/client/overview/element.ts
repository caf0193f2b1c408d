import type { Drawn } from '../../drawing/drawn.ts';

/** A drawing as an element of this page. */
export function toElement({ tag, attributes, children }: Drawn): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child))));
  return element;
}
