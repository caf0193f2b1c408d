import { fold } from '../../model/fold.ts';

/** The languages whose names of months are read. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'cs'];

/** Names of months and their short forms, folded, each with its number from 1; what two languages read differently is left out. */
export const monthNames: ReadonlyMap<string, number> = namesOfMonths();

function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  const doubtful = new Set<string>();
  for (const language of languages) {
    for (const month of Array.from({ length: 12 }, (_, index) => index + 1)) {
      for (const name of namesOf(month, language)) {
        if ((names.get(name) ?? month) !== month) doubtful.add(name);
        names.set(name, month);
      }
    }
  }
  for (const name of doubtful) names.delete(name);
  return names;
}

/** By itself and beside a day, as Slavic languages inflect it; long and short. */
function namesOf(month: number, language: string): string[] {
  const date = new Date(Date.UTC(2018, month - 1, 15));
  const styles = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const;
  return styles.flatMap((style) => {
    const parts = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).formatToParts(date);
    const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace('.', '');
    return /^\p{L}{3,}$/u.test(name) ? [name] : [];
  });
}
