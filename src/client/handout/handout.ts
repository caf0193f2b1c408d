import { handout } from '#words';
import { bringStyle } from '../bring-style.ts';
import { make } from '../make-element.ts';
import { findNames, type Named } from './names.ts';
import { placeNotes } from './place-notes.ts';

/**
 * Prints the article as a handout: its paragraphs numbered, what the glossary says of each name in the margin beside its
 * first mention, and below the text of the names that the margin has no room for. Afterwards the page is as it was.
 */
export async function printHandout(): Promise<void> {
  await bringStyle();
  const prose = document.querySelector<HTMLElement>('.reading .prose');
  if (!prose || document.querySelector('.handout-note')) return print();
  const names = findNames(prose);
  const beside = placeNotes(names);
  const added = names.filter((one) => beside.has(one)).map(addNote);
  const others = names.filter((one) => !beside.has(one));
  if (others.length > 0) added.push(addList(prose, others));
  document.documentElement.dataset.handout = '';
  addEventListener('afterprint', restore, { once: true });
  print();

  function restore(): void {
    for (const element of added) element.remove();
    delete document.documentElement.dataset.handout;
  }
}

/** A note at the line of a mention: the style sheet puts it into the margin. */
function addNote({ mention, name, text }: Named): HTMLElement {
  const note = make('span', { class: 'handout-note', 'data-apparatus': '' }, make('b', {}, name), ` ${text}`);
  mention.before(note);
  return note;
}

function addList(prose: HTMLElement, names: Named[]): HTMLElement {
  const { compare } = new Intl.Collator(document.documentElement.lang);
  const rows = names
    .toSorted((a, b) => compare(a.name, b.name))
    .flatMap(({ name, text }) => [make('dt', {}, name), make('dd', {}, text)]);
  const list = make('section', { class: 'handout-list' }, make('h2', {}, handout.others), make('dl', {}, ...rows));
  prose.after(list);
  return list;
}
