import type { Element, ElementContent } from 'hast';
import { perhapsSaidBy, type Quote, surelySaidBy } from '../../model/annotation.ts';
import { element, text } from './nodes.ts';
import type { Typesetting } from './typesetting.ts';

/**
 * The speakers of a paragraph, once each, for the margin, and whether others in it are unclear; the class `told` is for
 * those with indirect speech only.
 */
export function voices(quotes: Quote[], { hrefOf, words }: Typesetting): Element[] {
  const spoken = quotes.flatMap((quote) =>
    surelySaidBy(quote).map((one) => ({ ...one, isIndirect: quote.type === 'indirect' })),
  );
  const byWhom = Map.groupBy(spoken, ({ id, name }) => id ?? name);
  const isUnclear = quotes.some((quote) => perhapsSaidBy(quote).length > 0);
  if (byWhom.size === 0 && !isUnclear) return [];
  const labels = [...byWhom.values()].flatMap(([one, ...more]) => {
    if (!one) return [];
    const isTold = one.isIndirect && more.every(({ isIndirect }) => isIndirect);
    const content = [
      text(one.name),
      ...(isTold ? [element('span', { className: ['unseen'] }, [text(` (${words.told})`)])] : []),
    ];
    const className = isTold ? ['voice', 'told'] : ['voice'];
    return one.id === undefined
      ? [element('span', { className }, content)]
      : [element('a', { className, href: hrefOf(one.id) }, content)];
  });
  if (isUnclear) labels.push(element('span', { className: ['voice', 'unclear'] }, [text(words.unclear)]));
  const before = element('span', { className: ['unseen'] }, [text(`${words.speaking} `)]);
  return [
    element('span', { className: ['voices'], dataApparatus: '' }, [
      before,
      ...separated(labels, element('span', { className: ['between'] }, [text(', ')])),
      element('span', { className: ['unseen'] }, [text('. ')]),
    ]),
  ];
}

function separated(items: ElementContent[], between: ElementContent): ElementContent[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
}
