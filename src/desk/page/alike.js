// What can be decided as the last one was.
import { element, part } from './parts.js';

/**
 * Lists what is like the last one, each with its lines; nothing where there is none.
 * @param {any[]} alike
 * @param {string} decided What was decided, in words.
 */
export function showAlike(alike, decided) {
  part('alike').hidden = alike.length === 0;
  if (alike.length === 0) return;
  const these = alike.length === 1 ? 'this one' : `these ${alike.length}`;
  part('alike-title').textContent = `And ${these} like it`;
  part('alike-list').replaceChildren(...alike.map(toItem));
  part('same').replaceChildren(element('kbd', 'a'), ` The same for ${these}: ${decided}`);
}

/** @param {any} one */
function toItem({ before, words, after, file, line }) {
  const place = element('small', `${file}, line ${line}`);
  const [behind, next] = [before.slice(-80), after.slice(0, 80)];
  const cut = { before: behind.replace(/^\S*\s/, '… '), after: next.replace(/\s\S*$/, ' …') };
  return element(
    'li',
    behind === before ? before : cut.before,
    element('mark', words),
    next === after ? after : cut.after,
    ' ',
    place,
  );
}
