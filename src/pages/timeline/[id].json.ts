import type { APIRoute } from 'astro';
import { currentEdition } from '../../site/edition/current-edition.ts';
import type { EditionEntity } from '../../site/edition/edition.ts';
import { timelineOf } from '../../site/views/timeline.ts';

export async function getStaticPaths() {
  const { entities } = await currentEdition();
  return entities.map((entity) => ({ params: { id: entity.id }, props: { entity } }));
}

/** What the timeline's script shows of one entity. */
export const GET: APIRoute<{ entity: EditionEntity }> = async ({ props: { entity } }) => {
  const { lines, counted } = timelineOf(await currentEdition(), entity.id);
  return Response.json({ name: entity.name, href: entity.href, lines, counted });
};
