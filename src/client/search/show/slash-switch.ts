/** Under this name a browser keeps that its reader wants no one-key shortcut; `public/early.js` reads it. */
const name = 'lectern-slash';

/** Lets a reader turn the shortcut `/` off, for those whose speech or hand types it unmeant (WCAG 2.1.4). */
export function wireSlashSwitch(place: HTMLElement): void {
  const box = place.querySelector('input');
  if (!box) return;
  try {
    box.checked = localStorage.getItem(name) !== 'off';
  } catch {
    return; // where nothing may be kept, there is nothing to choose
  }
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  });
  place.hidden = false;
}
