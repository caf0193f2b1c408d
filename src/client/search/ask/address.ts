import { type Choice, fields } from './query.ts';

/** What the page is to show: all of it stands in its address. */
export interface State {
  /** As typed. */
  text: string;
  /** Chosen beside the text. */
  choices: Choice[];
  sort: Sort;
}

/** `?q=sanctions&speaker=sergey-lavrov&-kind=article&sort=newest` */
export function readAddress(search: string): State {
  const asked = new URLSearchParams(search);
  const choices = fields.flatMap((field) =>
    [false, true].flatMap((not) =>
      asked.getAll(`${not ? '-' : ''}${field}`).map((value): Choice => ({ field, value, not })),
    ),
  );
  const isUseful = ({ value }: Choice) => value.trim() !== '';
  return {
    text: asked.get('q') ?? '',
    choices: choices.filter(isUseful),
    sort: sortOf(asked.get('sort')),
  };
}

/** The part of the address from the question mark on; empty where nothing is asked. */
export function writeAddress({ text, choices, sort }: State): string {
  const asked = new URLSearchParams();
  if (text.trim() !== '') asked.set('q', text.trim());
  for (const { field, value, not } of choices) asked.append(`${not ? '-' : ''}${field}`, value);
  if (sort !== 'best') asked.set('sort', sort);
  const written = asked.toString();
  return written && `?${written}`;
}

/** The order that a value stands for; best first where it is none. */
export function sortOf(value: string | null): Sort {
  return sorts.find((sort) => sort === value) ?? 'best';
}

/** `place` is best articles first, with their places in the order of the text. */
const sorts = ['best', 'newest', 'place'] as const;

type Sort = (typeof sorts)[number];
