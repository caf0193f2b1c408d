import type { Case } from './make-case.ts';

/**
 * A smaller case of which `fails` still holds: entries, lines and characters are left out as long as it does, by
 * halves first (delta debugging: A. Zeller and R. Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002).
 */
export function shrink(found: Case, fails: (smaller: Case) => boolean): Case {
  let least = found;
  let size: number;
  do {
    size = sizeOf(least);
    least = shrinkOnce(least, fails);
  } while (sizeOf(least) < size);
  return least;
}

function shrinkOnce(found: Case, fails: (smaller: Case) => boolean): Case {
  const { lang: _, ...withoutLang } = found;
  let least: Case = fails(withoutLang) ? withoutLang : found;
  const { date: __, ...withoutDate } = least;
  if (fails(withoutDate)) least = withoutDate;
  const entities = leaveOut(least.entities, (fewer) => fails({ ...least, entities: fewer }));
  least = { ...least, entities: entities.map((entity) => ({ ...entity })) };
  for (const [at, entity] of least.entities.entries()) {
    const withEntity = (aliases: typeof entity.aliases) => least.entities.with(at, { ...entity, aliases });
    const aliases = leaveOut(entity.aliases, (fewer) => fails({ ...least, entities: withEntity(fewer) }));
    least = { ...least, entities: withEntity(aliases) };
  }
  const lines = leaveOut(least.text.split(/(?<=\n)/), (fewer) => fails({ ...least, text: fewer.join('') }));
  const characters = leaveOut([...lines.join('')], (fewer) => fails({ ...least, text: fewer.join('') }));
  return { ...least, text: characters.join('') };
}

/** The things of a list that can't be left out: halves of it are tried, then ever smaller parts. */
function leaveOut<T>(all: readonly T[], fails: (fewer: T[]) => boolean): T[] {
  let kept = [...all];
  for (let size = Math.ceil(kept.length / 2); size > 0; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let at = 0; at < kept.length; ) {
      const fewer = kept.toSpliced(at, size);
      if (fails(fewer)) kept = fewer;
      else at += size;
    }
  return kept;
}

function sizeOf({ text, entities }: Case): number {
  return text.length + JSON.stringify(entities).length;
}
