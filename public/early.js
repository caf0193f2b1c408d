// The reader's choice of marks: taken up before the first paint, changed by the group of buttons above an article.
{
  const root = document.documentElement;
  const name = 'lectern-layer';
  const kept = (value) => {
    try {
      if (value) localStorage.setItem(name, value);
      return localStorage.getItem(name);
    } catch {
      return value;
    }
  };
  root.dataset.layer = kept() ?? root.dataset.layer;
  customElements.define(
    'lectern-layers',
    class extends HTMLElement {
      connectedCallback() {
        this.addEventListener('change', ({ target }) => {
          root.dataset.layer = kept(target.value) ?? target.value;
        });
        document.addEventListener('DOMContentLoaded', () => {
          for (const input of this.querySelectorAll('input')) input.checked = input.value === root.dataset.layer;
        });
      }
    },
  );
}

// An address that asks something: the search page keeps room for its results from the first paint.
if (location.search) document.documentElement.dataset.asked = '';

// `/` or Ctrl-K (on a Mac ⌘-K) opens the quick search: its script is loaded by the first such key. Where that fails,
// the search page does. The search page has a switch for the single key, `lectern-slash`.
{
  const base = new URL('.', document.currentScript.src).pathname;
  const isOff = () => {
    try {
      return localStorage.getItem('lectern-slash') === 'off';
    } catch {
      return false;
    }
  };
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, shiftKey, altKey } = event;
    const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
    const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !isOff();
    const isK = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
    if (altKey || !(isSlash || isK)) return;
    event.preventDefault();
    import(document.documentElement.dataset.quick).then(
      ({ openQuickSearch }) => openQuickSearch(base),
      () => location.assign(`${base}search/`),
    );
  });
}
