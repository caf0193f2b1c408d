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
        this.addEventListener('change', ({ target }) => (root.dataset.layer = kept(target.value) ?? target.value));
        document.addEventListener('DOMContentLoaded', () => {
          for (const input of this.querySelectorAll('input')) input.checked = input.value === root.dataset.layer;
          this.hidden = false;
        });
      }
    },
  );
}
