import type { OpenBox } from './cite-tools.ts';

/**
 * Brings what cites a page and its parts when it is first wanted: when the list of citations opens, the sign behind a
 * paragraph is pressed, a finger taps its words, or words are selected. Until then an article has nothing of it to fetch.
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
    let isClosing = false; // a tap beside what is open closes that and no more
    prose.addEventListener('pointerdown', () => {
      isClosing = document.querySelector(':popover-open') !== null;
    });
    prose.addEventListener('click', async (event) => {
      const { pointerType, target } = event as PointerEvent;
      const pressed = (target as Element).closest<HTMLElement>('a, button, .quote');
      const isTap = !pressed && pointerType === 'touch' && !isClosing && getSelection()?.isCollapsed;
      const sign = pressed?.closest<HTMLElement>('.anchor');
      const paragraph = isTap ? (target as Element).closest<HTMLElement>('[id^="p-"]') : sign?.parentElement;
      if (!paragraph || event.ctrlKey || event.metaKey) return;
      if (sign) {
        event.preventDefault(); // the link is followed here, since to follow it takes the focus away
        location.hash = paragraph.id;
        sign.focus({ preventScroll: true });
      }
      const open = await load();
      open?.(paragraph, sign ?? paragraph);
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
