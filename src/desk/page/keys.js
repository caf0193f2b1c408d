// The keys of the page; each does what the button of the same sign does.

/** Buttons by their keys. */
const buttons = new Map([
  ['Enter', 'accept'],
  ['x', 'plain'],
  ['s', 'skip'],
  ['u', 'undo'],
  ['/', 'find'],
  ['?', 'help'],
]);

/** Listens for keys: not in fields, not with Ctrl, Alt or Meta, and Enter not on a button, which it presses. */
export function listenForKeys() {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (!(target instanceof Element) || target.closest('input, textarea, select')) return;
    if (key === 'Enter' && target.closest('button, a')) return;
    const button = /^[1-9]$/.test(key)
      ? document.querySelectorAll('#candidates button')[Number(key) - 1]
      : document.getElementById(buttons.get(key) ?? '');
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    button.click();
  });
}
