import type { Name } from '../../../model/annotation.ts';
import { withKinds } from '../../names/find-names.ts';
import { memoizedCall } from '../../text/memo.ts';
import type { Prose } from '../../text/prose.ts';
import type { Referent } from './referent.ts';

/** A test of whether a referent is an organization, by what stands around its name throughout the text; told at the first call. */
export function bodiesAmong(prose: Prose, names: readonly Name[]): (referent: Referent) => boolean {
  const kinds = memoizedCall(() => new Map(withKinds(prose, [...names]).map(({ name, kind }) => [name, kind])));
  return ({ id, kind, name }) => (id === undefined ? kinds().get(name) : kind) === 'organization';
}
