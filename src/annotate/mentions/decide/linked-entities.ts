import type { Span } from '../../../model/annotation.ts';
import { folderOf } from '../../../model/kinds.ts';
import { addressKey } from '../../knowledge/addresses.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Prose } from '../../text/prose.ts';

/** The words of a link that leads to an entity’s page. */
export interface LinkedEntity extends Span {
  entityId: string;
}

/**
 * The links of the text that lead to one entity, in order: to its page or file (`/people/ada-lund/`,
 * `../people/ada-lund.md`), or to an address that its entry states.
 */
export function linkedEntities({ links = [] }: Prose, { addresses, entities }: Knowledge): LinkedEntity[] {
  return links.flatMap(({ start, end, address }): LinkedEntity[] => {
    const entityId = addresses.get(addressKey(address)) ?? idInPath(address, entities);
    return entityId === undefined ? [] : [{ start, end, entityId }];
  });
}

/** The id of the entity whose page or file in the edition has the address. */
function idInPath(address: string, entities: Knowledge['entities']): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined;
  const [path = ''] = address.split(/[?#]/, 1);
  const [name = '', folder = ''] = path.replace(/\/$/, '').split('/').reverse();
  const id = name.replace(/\.(?:md|html)$/, '');
  const entity = entities.get(id);
  return entity && folderOf(entity) === folder ? id : undefined;
}
