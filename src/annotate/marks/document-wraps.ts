import type { DocumentReference } from '../../model/annotation.ts';
import { elementWrap, type Wrap } from './wrap.ts';

/** Puts links round the documents that have no entry in the glossary. */
export function documentWraps(documents: readonly DocumentReference[]): Wrap[] {
  return documents
    .filter(({ entityId }) => entityId === undefined)
    .map(({ start, end, url, rule, certainty }) => ({
      start,
      end,
      make: elementWrap('a', { className: ['document'], href: url, dataRule: rule, dataCertainty: certainty }),
    }));
}
