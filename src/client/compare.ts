import { compare } from '#words';

/** More articles than these side by side are too narrow to read. */
const most = 4;

/** Lets a reader set two to four of the articles side by side; the choice is kept in the address. */
class Compare extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const kept = new URLSearchParams(location.search).getAll('with');
    for (const box of this.querySelectorAll('input')) box.checked = kept.includes(box.value);
    this.addEventListener('change', () => {
      const chosen = this.#show();
      const asked = new URLSearchParams(chosen.map((slug) => ['with', slug]));
      history.replaceState(null, '', chosen.length > 0 ? `?${asked}` : location.pathname);
    });
    if (kept.length > 0) this.#show();
  }

  /** Shows the chosen articles in columns, or all as they were where fewer than two are chosen. */
  #show(): string[] {
    const boxes = [...this.querySelectorAll('input')];
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const box of boxes) box.disabled = !box.checked && chosen.length >= most;
    const isPart = chosen.length > 1;
    const shown = isPart ? chosen.length : boxes.length;
    const isLeftOut = ({ dataset }: HTMLElement) => isPart && !chosen.includes(dataset.slug ?? '');
    for (const part of document.querySelectorAll<HTMLElement>('.comparison [data-slug], .differences li'))
      part.hidden = isLeftOut(part);
    const table = document.querySelector<HTMLTableElement>('.comparison');
    for (const row of table?.tBodies[0]?.rows ?? [])
      row.hidden = ![...row.querySelectorAll<HTMLElement>('td:not(.empty)')].some((cell) => !cell.hidden);
    if (table && shown <= most) table.dataset.columns = String(shown);
    else delete table?.dataset.columns;
    const status = this.querySelector('[role="status"]');
    if (status)
      status.textContent = [compare.shown(shown), chosen.length >= most && compare.most].filter(Boolean).join('. ');
    return chosen;
  }
}

customElements.define('lectern-compare', Compare);
