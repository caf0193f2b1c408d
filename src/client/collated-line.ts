import { marks } from '#words';
import { make } from './make-element.ts';

/** What came of holding a quotation against its source, with each change where it was changed; nothing where there is no source. */
export function collatedLine({ dataset }: HTMLElement): HTMLElement[] {
  const { checked, source = '', diff } = dataset;
  if (checked === undefined) return [];
  const said = marks.collated[checked as keyof typeof marks.collated](source);
  const line = make('p', { class: 'facts collated' }, said);
  if (diff === undefined) return [line];
  const pieces = (JSON.parse(diff) as [kind: string, text: string][]).flatMap(([kind, text]) => [
    piece(kind, text),
    ' ',
  ]);
  return [line, make('p', { class: 'said' }, ...pieces)];
}

/** What stands in the quotation alone is an insertion, what stands in the source alone a deletion. */
function piece(kind: string, text: string): HTMLElement | string {
  if (kind === 'a') return make('ins', {}, text);
  if (kind === 'm') return make('del', {}, text);
  return kind === 'o' ? '…' : text;
}
