import type { Name } from '../../../model/annotation.ts';
import type { Kind } from '../../../model/entity.ts';
import { withKinds } from '../../names/find-names.ts';
import { memoizedCall } from '../../text/memo.ts';
import type { Prose } from '../../text/prose.ts';
import type { Referent } from './referent.ts';

/** What kind of thing a referent is, by what stands around its name throughout the text; told at the first call. */
export function kindsAmong(prose: Prose, names: readonly Name[]): (referent: Referent) => Kind | undefined {
  const kinds = memoizedCall(() => new Map(withKinds(prose, names).map(({ name, kind }) => [name, kind])));
  return ({ id, kind, name }) => (id === undefined ? kinds().get(name) : kind);
}
