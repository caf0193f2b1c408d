import { fold } from '../model/fold.ts';
import type { InspectedArticle, Noticed } from './inspected.ts';

/** A name of an entry, folded. */
interface BorneName {
  id: string;
  text: string;
}

/** Choices in an article’s front matter that change nothing. */
export function idleChoices({ annotate, text, path }: InspectedArticle, names: readonly BorneName[]): Noticed[] {
  return Object.entries(annotate).flatMap(([surface, choice]): Noticed[] => {
    const heading = surface.charAt(0).toUpperCase() + surface.slice(1);
    const expected =
      text.includes(surface) || text.includes(heading)
        ? changeLacking(fold(surface), choice, names)
        : 'words that the article has';
    if (expected === undefined) return [];
    return [
      {
        rule: 'idle-choice',
        file: path,
        at: surface,
        reason: `Unexpected \`${surface}\` in \`annotate\`, expected ${expected}`,
      },
    ];
  });
}

/** What a choice would have to be, where the words are read like that without it; undefined where it may change something. */
function changeLacking(surface: string, choice: string | false, names: readonly BorneName[]): string | undefined {
  const bearers = names.filter(({ text }) => text.includes(surface));
  if (choice === false)
    return bearers.length === 0 && !/\d/.test(surface) ? 'words that some entry is named by' : undefined;
  const isOwn = bearers.some(({ text }) => text === surface) && bearers.every(({ id }) => id === choice);
  return isOwn ? 'a choice between entries: no other has that name' : undefined;
}
