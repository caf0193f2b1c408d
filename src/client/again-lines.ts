import { make } from './make-element.ts';

/** Where else a quotation stands: with the same words, in others, or given to another. */
export function againLines({ dataset }: HTMLElement): HTMLElement[] {
  if (dataset.again === undefined) return [];
  const lines = JSON.parse(dataset.again) as [label: string, title: string, href: string][];
  return lines.map(([label, title, href]) => make('p', { class: 'facts' }, `${label} `, make('a', { href }, title)));
}
