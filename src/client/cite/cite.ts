import type { OpenBox } from './cite-tools.ts';

/**
 * Brings what cites a page and its parts when it is first wanted: when the list of citations opens, the sign behind a
 * paragraph is pressed, or words are selected. Until then an article has nothing of it to fetch.
 */
class Cite extends HTMLElement {
  connectedCallback(): void {
    const prose = document.querySelector<HTMLElement>('.reading .prose');
    let loaded: Promise<OpenBox | undefined> | undefined;
    const load = () => {
      // By the address that the page tells: Vite's own way would cost every article more than the whole of this.
      loaded ??= import(/* @vite-ignore */ document.documentElement.dataset.cite ?? '').then(({ offerCitations }) =>
        offerCitations(this, prose),
      );
      return loaded;
    };
    this.querySelector('details')?.addEventListener('toggle', load, { once: true });
    if (!prose) return;
    for (const sign of prose.querySelectorAll('.anchor')) sign.ariaHasPopup = 'dialog';
    prose.addEventListener('click', async (event) => {
      const sign = (event.target as Element).closest<HTMLElement>('.anchor');
      const paragraph = sign?.parentElement;
      if (!sign || !paragraph || event.ctrlKey || event.metaKey) return;
      event.preventDefault(); // the link is followed here, since to follow it takes the focus away
      location.hash = paragraph.id;
      sign.focus({ preventScroll: true });
      const open = await load();
      open?.(paragraph, sign);
    });
    prose.addEventListener('lectern-cite', async ({ target }) => {
      const quote = target as HTMLElement;
      const id = quote.dataset.quote ?? '';
      const paragraph = document.getElementById(id)?.parentElement?.closest<HTMLElement>('p, li, dd, td, figcaption');
      const open = await load();
      if (paragraph) open?.(paragraph, quote, id);
    });
    document.addEventListener('selectionchange', () => {
      if (!loaded && !getSelection()?.isCollapsed) load();
    });
  }
}

customElements.define('lectern-cite', Cite);
