import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describeControl, firstControl, withoutControls } from '../../../model/control-characters.ts';
import type { Remark } from '../../remark.ts';
import { once } from '../tree/once.ts';

/**
 * Puts spaces in the place of control characters, which neither pages nor feeds can hold, whether the file has them or
 * HTML's references write them. A text is told of once, with how many of its parts have any.
 */
export function mendControls(tree: Root, source: string): Remark[] {
  const starts: number[] = [];
  let first = '';
  const mended = (text: string, start: number) => {
    const at = firstControl(text);
    if (at === undefined) return text;
    starts.push(start);
    first ||= describeControl(text, at);
    return withoutControls(text);
  };
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'text') node.value = mended(node.value, start);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = mended(value, start);
  });
  const told = once(starts, { rule: 'control-character', found: first, expected: 'text; a space is shown for it' });
  return told.map((remark) => ({ ...remark, start: firstControl(source) ?? remark.start }));
}
