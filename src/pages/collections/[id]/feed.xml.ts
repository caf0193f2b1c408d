import type { APIContext } from 'astro';
import { currentEdition } from '../../../site/edition/current-edition.ts';
import { asAtom, feedOfGroup, toAtom } from '../../../site/views/feeds.ts';
import { type Group, groupsOf } from '../../../site/views/groupings.ts';

export async function getStaticPaths() {
  const groups = groupsOf(await currentEdition(), 'collections');
  return groups.map((group) => ({ params: { id: group.id }, props: { group } }));
}

/** The feed of one of the edition’s collections, newest first. */
export async function GET({ site, props }: APIContext<{ group: Group }>): Promise<Response> {
  return new Response(toAtom(feedOfGroup(props.group, await currentEdition(), site)), asAtom);
}
