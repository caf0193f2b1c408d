import { citeWords } from './cite-words.ts';
import { addCopy } from './copy-button.ts';
import { make } from './make.ts';
import { passageOf, placeOf, type Target, targetsIn } from './targets.ts';

/**
 * Makes the list of citations on a page copy each at a press, and offers it for smaller things: a paragraph and the
 * quotes in it at the sign behind the paragraph, and any words that the reader selects.
 */
class Cite extends HTMLElement {
  connectedCallback(): void {
    const forms = this.querySelector('dl');
    const prose = document.querySelector<HTMLElement>('.reading .prose');
    if (!forms) return;
    const status = make('span', 'unseen');
    status.role = 'status';
    this.append(status);
    const box = prose && makeBox(forms.cloneNode(true) as HTMLElement, this.dataset.address ?? '', status);
    for (const row of forms.children) addCopy(row, status);
    if (!prose || !box) return;
    this.append(box.element);
    for (const sign of prose.querySelectorAll('.anchor')) sign.ariaHasPopup = 'dialog';
    prose.addEventListener('click', (event) => {
      const sign = (event.target as Element).closest<HTMLElement>('.anchor');
      const paragraph = sign?.parentElement;
      if (!sign || !paragraph || event.ctrlKey || event.metaKey) return;
      event.preventDefault(); // the link is followed here, since to follow it takes the focus away
      location.hash = paragraph.id;
      sign.focus({ preventScroll: true });
      box.open(targetsIn(paragraph), sign);
    });
    prose.addEventListener('lectern-cite', ({ target }) => {
      const sign = target as HTMLElement;
      const quote = document.getElementById(sign.closest<HTMLElement>('.quote')?.dataset.quote ?? '');
      const paragraph = quote?.parentElement?.closest<HTMLElement>('p, li, dd, td, figcaption');
      if (quote && paragraph)
        box.open(
          targetsIn(paragraph).filter(({ id }) => id === quote.id),
          sign,
        );
    });
    offerForSelection(prose, box);
  }
}

interface Box {
  element: HTMLElement;
  open(targets: Target[], source: HTMLElement): void;
}

/** The box that cites a part of the page: what may be cited, and its citations. */
function makeBox(forms: HTMLElement, address: string, status: HTMLElement): Box {
  const element = make('div', 'cite-box');
  const choice = make('select', '');
  const close = make('button', 'close');
  const texts = [...forms.querySelectorAll('dd')].flatMap((cell) => {
    const name = cell.previousElementSibling?.textContent;
    return wordsIn(cell).map((node) => ({ name, node, text: node.data }));
  });
  let targets: Target[] = [];
  element.popover = 'auto';
  element.role = 'dialog';
  element.ariaLabel = citeWords().cite;
  element.tabIndex = -1;
  element.autofocus = true; // so that keys and screen readers are in the box when it opens
  choice.ariaLabel = citeWords().what;
  close.type = 'button';
  close.ariaLabel = citeWords().close;
  close.textContent = '✕';
  close.addEventListener('click', () => element.hidePopover());
  for (const row of forms.children) addCopy(row, status);
  element.append(close, choice, forms);
  choice.addEventListener('change', () => show(targets[choice.selectedIndex]));

  function show(target: Target | undefined): void {
    if (!target) return;
    const at = `${address}#${target.id}`;
    for (const { name, node, text } of texts) {
      const link = name === 'Link' || name === 'Markdown' ? at + target.fragment : at;
      const cited = text.replaceAll(address, () => link);
      const by = target.speaker ? `${target.speaker}, in ` : '';
      node.data = name === 'Markdown' ? `> ${target.text}\n>\n> — ${by}${cited}` : cited;
    }
  }

  return {
    element,
    open(offered, source) {
      targets = offered;
      choice.replaceChildren(...targets.map(({ label }) => new Option(label)));
      choice.hidden = targets.length < 2;
      show(targets[0]);
      if (!element.matches(':popover-open')) element.showPopover({ source });
    },
  };
}

/** A button beside a selection. Where it is pressed, the selection is cited, though the press takes it away. */
function offerForSelection(prose: HTMLElement, box: Box): void {
  const button = make('button', 'cite-selection');
  button.type = 'button';
  button.textContent = citeWords().cite;
  button.hidden = true;
  document.body.append(button);
  let timer = 0;
  let target: Target | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = getSelection();
      const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
      target = range && prose.contains(range.commonAncestorContainer) ? passageOf(range, prose) : undefined;
      button.hidden = !target;
      if (range && target) placeOf(range, button);
    }, 200);
  });
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (target) box.open([target], button);
  });
}

function wordsIn(node: Node): Text[] {
  return node instanceof Text ? [node] : [...node.childNodes].flatMap(wordsIn);
}

customElements.define('lectern-cite', Cite);
