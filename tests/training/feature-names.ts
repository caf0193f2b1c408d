import { type Bundle, namesOf } from '../../src/annotate/quotes/features/feature-templates.ts';

const known = new Map<Bundle, readonly string[]>();

/** The names of features. Each bundle is named once, since training asks for the same ones millions of times. */
export function namesOfAll(found: readonly Bundle[]): string[] {
  return found.flatMap((bundle) => {
    const names = known.get(bundle) ?? namesOf([bundle]);
    known.set(bundle, names);
    return names;
  });
}
