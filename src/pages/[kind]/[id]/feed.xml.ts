import type { APIContext } from 'astro';
import { folderOf } from '../../../model/kinds.ts';
import { currentEdition } from '../../../site/edition/current-edition.ts';
import type { EditionEntity } from '../../../site/edition/edition.ts';
import { hasFeed } from '../../../site/edition/site-pages.ts';
import { feedOfEntity } from '../../../site/views/entity-feeds.ts';
import { asAtom, toAtom } from '../../../site/views/feeds.ts';

export async function getStaticPaths() {
  const { concordance, entities } = await currentEdition();
  return entities
    .filter((entity) => hasFeed(entity, concordance))
    .map((entity) => ({ params: { kind: folderOf(entity), id: entity.id }, props: { entity } }));
}

/** The feed of an entity: the articles that name or cite it, newest first. */
export async function GET({ site, props }: APIContext<{ entity: EditionEntity }>): Promise<Response> {
  return new Response(toAtom(feedOfEntity(props.entity, await currentEdition(), site)), asAtom);
}
