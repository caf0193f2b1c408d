import { toPlace } from '../../annotate/remark.ts';
import { readText } from '../../corpus/read-text.ts';
import { inspect, type Noticed } from '../../inspection/inspect.ts';
import type { Fault } from '../../model/fault.ts';
import type { Edition } from '../edition/edition.ts';
import { lostAnchors } from './lost-anchors.ts';

/** What an inspection of the whole edition finds, with lines. An edition with errors isn't inspected. */
export function noticedIn(edition: Edition, folder: string): Fault[] {
  const { site, articles, entities } = edition;
  if (articles.length === 0) return [];
  const texts = new Map<string, string>();
  const noticed = inspect({ folder, site, articles, entities }).map(({ at, ...fault }) => ({
    ...fault,
    ...placeOf(fault.file, at, texts),
  }));
  return [...noticed, ...lostAnchors(edition)];
}

function placeOf(file: string, at: Noticed['at'], texts: Map<string, string>): Pick<Fault, 'line' | 'column'> {
  if (at === undefined) return {};
  const text = texts.get(file) ?? textOf(file);
  texts.set(file, text);
  const offset =
    typeof at === 'number'
      ? at
      : ([at]
          .flat()
          .map((words) => text.indexOf(words))
          .find((found) => found >= 0) ?? -1);
  if (offset < 0) return {};
  const { line, column } = toPlace(text, offset);
  return { line, column };
}

function textOf(file: string): string {
  const read = readText(file);
  return 'text' in read ? read.text : '';
}
