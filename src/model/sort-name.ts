import type { Entity } from './entity.ts';

/**
 * What a list sorts an entry by and lists it under: a person's surname before the rest of the name, where the entry
 * gives one that the name has; the name as it is elsewhere.
 */
export function sortName({ name, family = [] }: Pick<Entity, 'name' | 'family'>): string {
  const surname = family.find((one) => ` ${name} `.includes(` ${one} `));
  if (surname === undefined) return name;
  const rest = ` ${name} `.replace(` ${surname} `, () => ' ').trim();
  return rest === '' ? surname : `${surname}, ${rest}`;
}
