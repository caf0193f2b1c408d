import { isWithin } from '../model/dates/days.ts';
import { isPlainDate } from '../model/dates/plain-date.ts';
import { fold } from '../model/fold.ts';
import { idleChoices } from './idle-choices.ts';
import type { Inspected, InspectedArticle, InspectedEntity, Noticed } from './inspected.ts';

/** Choices in front matter that choose nothing, and offices named before a name that were held at other times. */
export function inspectArticles({ articles, entities }: Inspected): Noticed[] {
  const people = new Map(entities.flatMap((entity) => (entity.roles.length > 0 ? [[entity.id, entity] as const] : [])));
  const names = entities.flatMap(({ id, name, symbol = '', aliases }) =>
    [name, symbol, ...aliases].map((one) => ({ id, text: fold(typeof one === 'string' ? one : one.text) })),
  );
  return articles.flatMap((article) => [...idleChoices(article, names), ...officesOutOfTime(article, people)]);
}

function officesOutOfTime(article: InspectedArticle, people: ReadonlyMap<string, InspectedEntity>): Noticed[] {
  const { date, mentions, mentionStarts, path } = article;
  if (date === undefined || !isPlainDate(date)) return [];
  return mentions.flatMap((mention, index): Noticed[] => {
    const person = mention.certainty === 'unsure' ? undefined : people.get(mention.entityId);
    const title = person && titleBefore(article, mention.start, person);
    if (!person || title === undefined) return [];
    const held = person.roles.filter((role) => fold(role.title) === fold(title));
    const isDated = held.every(({ from, to }) => from !== undefined && (to !== undefined || from > date));
    const times = [date, ...datesBeside(article, mention.start)];
    if (!isDated || held.some(({ from, to }) => times.some((time) => isWithin(time, from, to)))) return [];
    const [one] = held;
    const reason = `Unexpected \`${title}\` before \`${person.name}\` on ${date}, expected an office held then: the glossary has it from ${one?.from} to ${one?.to ?? 'a later day'}`;
    return [{ rule: 'office-out-of-time', file: path, at: mentionStarts[index] ?? 0, reason }];
  });
}

/** The title of one of a person's offices that stands right before an offset, and no word that says it is another time's. */
function titleBefore({ text }: InspectedArticle, start: number, { roles }: InspectedEntity): string | undefined {
  for (const { title } of roles) {
    const from = start - title.length - 1;
    if (from < 0 || fold(text.slice(from, start)) !== `${fold(title)} `) continue;
    const before = text.slice(Math.max(0, from - 24), from);
    if (
      /\p{L}$/u.test(before) ||
      /(?:former|ex|then|late|acting|future|incoming|outgoing|previous|deputy|vice|designate|ehemalige\p{L}?|frühere\p{L}?|damalige\p{L}?)[\s-]{1,2}$/iu.test(
        before,
      )
    )
      return undefined;
    return text.slice(from, start - 1);
  }
  return undefined;
}

/** The dates that the paragraph speaks of: an office may have been held then. */
function datesBeside({ dates, paragraphs }: InspectedArticle, offset: number): string[] {
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset < end);
  if (!paragraph) return [];
  return dates
    .filter(({ start }) => paragraph.start <= start && start < paragraph.end)
    .map(({ iso }) => iso.split('/')[0] ?? iso);
}
