import { fold } from '../model/fold.ts';
import { slipsBetween } from '../model/slips-between.ts';
import type { InspectedEntity, Noticed } from './inspected.ts';

/**
 * Entries that may be the same: of one kind with the same name but for accents, case, signs and doubled letters, or with
 * the same address elsewhere; and people whose surnames differ by a letter.
 */
export function duplicateEntries(entities: readonly InspectedEntity[]): Noticed[] {
  const first = new Map<string, InspectedEntity>();
  const people = new Map<string, InspectedEntity[]>();
  return entities.flatMap((entity): Noticed[] => {
    const keys = [
      `${entity.kind} ${plainName(entity)}`,
      ...entity.sameAs.map((address) => `same ${address.replace(/\/$/, '')}`),
    ];
    const [known] = keys.flatMap((key) => first.get(key) ?? []);
    for (const key of keys) if (!first.has(key)) first.set(key, entity);
    if (known && known !== entity) return [twice(known, entity, 'has the same name or address')];
    const near = entity.kind === 'person' ? nearPerson(entity, people) : undefined;
    return near ? [twice(near, entity, 'has that name but for a letter')] : [];
  });
}

function twice({ id, name }: InspectedEntity, entity: InspectedEntity, why: string): Noticed {
  const reason = `Unexpected second entry for \`${name}\` (\`${id}\`), expected one: \`${entity.id}\` ${why}`;
  return {
    rule: 'duplicate-entry',
    file: entity.origin?.path ?? 'glossary',
    at: [`id: ${entity.id}`, `name: ${entity.name}`, entity.name],
    reason,
  };
}

function plainName({ name }: InspectedEntity): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1/gu, '$1')
    .trim();
}

/** Somebody before, of the same given names, whose surname differs by a letter that isn’t its first. */
function nearPerson(entity: InspectedEntity, people: Map<string, InspectedEntity[]>): InspectedEntity | undefined {
  const words = plainName(entity).split(' ');
  const surname = words.pop() ?? '';
  if (words.length === 0 || surname.length < 5) return undefined;
  const key = `${words.join(' ')} ${surname[0]}`;
  const others = people.get(key) ?? [];
  people.set(key, [...others, entity]);
  return others.find((one) => slipsBetween(plainName(one).split(' ').at(-1) ?? '', surname, 1) === 1);
}
