/** Shows the glossary's entries of one kind; the choice is kept in the address. */
class Kinds extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const kept = new URLSearchParams(location.search).get('kind') ?? '';
    for (const input of this.querySelectorAll('input')) input.checked = input.value === kept;
    this.addEventListener('change', (event) => {
      const { value } = event.target as HTMLInputElement;
      history.replaceState(null, '', value ? `?kind=${value}` : location.pathname);
      show(value);
    });
    show(kept);
  }
}

function show(kind: string): void {
  for (const entry of document.querySelectorAll<HTMLElement>('.entity-list > [data-kind]')) {
    entry.hidden = kind !== '' && entry.dataset.kind !== kind;
  }
}

customElements.define('lectern-kinds', Kinds);
