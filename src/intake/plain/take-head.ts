import { webAddress } from '../../model/web-address.ts';
import type { Draft, DraftFields } from '../draft.ts';
import { namesIn, readByline } from '../text/read-byline.ts';
import { isDateline, readDate } from '../text/read-date.ts';

/** Takes the title, date, author and the like from the short lines that a text begins with. */
export function takeHead(paragraphs: readonly string[][]): Head {
  const head: Head = { fields: {}, origins: {}, doubts: [], rest: [] };
  const queue = paragraphs.map((lines) => [...lines]);
  for (let taken = 0; taken < mostLines && queue.length > 1; taken += 1) {
    const line = queue[0]?.[0] ?? '';
    if (!takeLine(line, head)) break;
    queue[0]?.shift();
    if (queue[0]?.length === 0) queue.shift();
  }
  head.rest = queue;
  takeDatelineBefore(queue[0]?.[0] ?? '', head);
  return head;
}

/** So many lines may stand before a text's first paragraph. */
const mostLines = 10;

/** Whether a line says something of the text, which is then taken down. */
function takeLine(line: string, { fields, origins, doubts }: Head): boolean {
  const note = (field: keyof DraftFields, value: string | string[], origin: string) => {
    if (fields[field] !== undefined) return false;
    Object.assign(fields, { [field]: value });
    origins[field] = origin;
    return true;
  };
  const label = labelled(line);
  if (label)
    return label.field === 'date'
      ? noteDate(label.value, note, doubts)
      : note(label.field, label.value, 'a labelled line');
  if (isDateline(line)) return noteDate(line, note, doubts);
  const names = readByline(line);
  if (names.length > 0) return note('authors', names, 'the byline');
  if (webAddress.safeParse(line).success) return note('source', line, 'a line of its own');
  return isTitle(line) && fields.title === undefined && note('title', line, 'the first line');
}

type Note = (field: keyof DraftFields, value: string | string[], origin: string) => boolean;

function noteDate(text: string, note: Note, doubts: string[]): boolean {
  const { date, doubt } = readDate(text);
  if (doubt) doubts.push(doubt);
  return date === undefined ? doubt !== undefined : note('date', date, 'a line of its own');
}

/** Such a line as `Author: Mina Okafor`. */
function labelled(line: string): { field: keyof DraftFields; value: string | (string[] & string) } | undefined {
  const [, word = '', value = ''] = /^(\p{L}{2,14}): {1,9}(\S.{0,299})$/u.exec(line) ?? [];
  const field = labels[word.toLowerCase()];
  if (field === undefined) return undefined;
  if (field === 'authors') return { field, value: (namesIn(value).length > 0 ? namesIn(value) : [value]) as never };
  return field === 'source' && !webAddress.safeParse(value).success ? undefined : { field, value };
}

const labels: Readonly<Record<string, keyof DraftFields>> = {
  title: 'title',
  titel: 'title',
  titre: 'title',
  headline: 'title',
  author: 'authors',
  authors: 'authors',
  autor: 'authors',
  by: 'authors',
  date: 'date',
  datum: 'date',
  published: 'date',
  publication: 'publication',
  newspaper: 'publication',
  source: 'source',
  url: 'source',
  link: 'source',
};

/** A short line that no full stop ends. */
function isTitle(line: string): boolean {
  return (
    line.length <= 160 &&
    /\p{L}/u.test(line.replaceAll(/<[^<>]{0,40}>/g, '')) &&
    !/[.,;:]["”’]?$/.test(line.replace(/\.{3}$/, ''))
  );
}

/** The date before the first sentence, `VELMORA, Sept. 27, 2018 —`, where no line has one. */
function takeDatelineBefore(line: string, { fields, origins }: Head): void {
  const place = /^.{3,80}?(?= (?:—|–|--) )/.exec(line)?.[0];
  const { date } = fields.date === undefined && place !== undefined ? readDate(place) : {};
  if (date === undefined) return;
  fields.date = date;
  origins.date = 'the dateline';
}

interface Head extends Pick<Draft, 'fields' | 'origins' | 'doubts'> {
  /** What follows. */
  rest: string[][];
}
