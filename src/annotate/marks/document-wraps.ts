import type { DocumentReference } from '../../model/annotation.ts';
import { elementWrap, type Wrap } from './wrap.ts';

/** Links round documents that no entry of the glossary stands for. */
export function documentWraps(documents: readonly DocumentReference[]): Wrap[] {
  return documents
    .filter(({ entityId }) => entityId === undefined)
    .map(({ start, end, url, rule, certainty }) => ({
      start,
      end,
      make: elementWrap('a', { className: ['document'], href: url, dataRule: rule, dataCertainty: certainty }),
    }));
}
