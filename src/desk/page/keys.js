// The keys of the page; each does what the button of the same sign does.
import { part } from './parts.js';

/** Buttons by their keys. */
const buttons = new Map([
  ['Enter', 'accept'],
  ['x', 'plain'],
  ['w', 'source'],
  ['n', 'new'],
  ['a', 'same'],
  ['s', 'skip'],
  ['u', 'undo'],
  ['f', 'filtered'],
  ['/', 'find'],
  ['?', 'help'],
]);

/** Listens for keys: not in fields, not with Ctrl, Alt or Meta, and Enter not on a button, which it presses. */
export function listenForKeys() {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (!(target instanceof Element)) return;
    if (target.closest('input, textarea, select')) {
      if (key === 'Escape') leaveField();
      return;
    }
    if (key === 'Enter' && target.closest('button, a, summary')) return;
    const button = /^[1-9]$/.test(key)
      ? document.querySelectorAll('#candidates button')[Number(key) - 1]
      : document.getElementById(buttons.get(key) ?? '');
    if (!(button instanceof HTMLElement) || !button.checkVisibility()) return;
    event.preventDefault();
    button.click();
    if (key === 'f') enterFilter();
  });
}

/** From the key that opens the filter to its first field. */
function enterFilter() {
  const { open } = /** @type {HTMLDetailsElement} */ (part('filter'));
  if (open) part('filters').querySelector('select')?.focus();
}

function leaveField() {
  for (const id of ['entry', 'why']) part(id).hidden = true;
  part('kind').focus();
}
