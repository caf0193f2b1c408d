/** Names already put together, by their template and then its values one by one. */
type Names = Map<string, Names | string>;

const known = new Map<TemplateStringsArray, Names>();

/**
 * The name of a feature from its parts, which are few and never words of a text: feature`after ${before}, size ${size}`.
 * Equal ones are one string, put together once, so that to look up its weight no letter of it is read again.
 */
export function feature(template: TemplateStringsArray, ...parts: [string, ...string[]]): string {
  const last = parts.length - 1;
  let names = namesOf(template);
  for (let at = 0; at < last; at += 1) names = within(names, parts[at] as string);
  const name = names.get(parts[last] as string);
  if (name !== undefined) return name as string;
  const made = String.raw({ raw: template }, ...parts);
  names.set(parts[last] as string, made);
  return made;
}

function namesOf(template: TemplateStringsArray): Names {
  const names = known.get(template) ?? new Map();
  if (names.size === 0) known.set(template, names);
  return names;
}

function within(names: Names, part: string): Names {
  const inner = names.get(part);
  if (inner !== undefined) return inner as Names;
  const made: Names = new Map();
  names.set(part, made);
  return made;
}
