import type { Element } from 'hast';
import { integers } from './content-model.ts';

/** Leaves out attributes whose values HTML doesn't take; ids lose their blanks, and a cell's alignment becomes a class. */
export function mendAttributes(node: Element): void {
  const { properties } = node;
  for (const [name, least] of integers) {
    if (properties[name] === undefined) continue;
    const number = Number(properties[name]);
    if (!Number.isInteger(number) || number < least || Math.abs(number) > 1_000_000) delete properties[name];
    else properties[name] = number;
  }
  if (typeof properties.id === 'string') properties.id = properties.id.trim().replace(/\s+/g, '-');
  if (typeof properties.align === 'string') {
    properties.className = [`align-${properties.align}`];
    delete properties.align;
  }
  if (node.tagName === 'img') properties.alt ??= '';
}
