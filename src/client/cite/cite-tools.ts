import { citeBox } from '#words';
import { bringStyle } from '../bring-style.ts';
import { make } from '../make-element.ts';
import { addCopy } from './copy-button.ts';
import { passageOf, placeOf, type Target, targetsIn } from './targets.ts';

/**
 * Makes the list of citations of a page copy each at a press, and offers it for words that the reader selects.
 * @param host The element that holds the list. @returns What opens the box for a part of `prose`, where there is one.
 */
export async function offerCitations(host: HTMLElement, prose: HTMLElement | null): Promise<OpenBox | undefined> {
  await bringStyle();
  const forms = host.querySelector('dl');
  if (!forms) return undefined;
  const address = nameHost(forms, host.dataset.address ?? '');
  const status = make('span', { class: 'unseen' });
  status.role = 'status';
  host.append(status);
  const box = prose && makeBox(forms.cloneNode(true) as HTMLElement, address, status);
  for (const row of forms.children) addCopy(row, status);
  if (!prose || !box) return undefined;
  host.append(box.element);
  offerForSelection(prose, box);
  return (paragraph, source, id) => {
    box.open(
      targetsIn(paragraph).filter((target) => id === undefined || target.id === id),
      source,
    );
    if (id !== undefined) box.element.querySelector<HTMLElement>('.copy')?.click();
  };
}

/**
 * Opens the box for a paragraph and its quotes. For the one that `id` names, which was asked for by its own button, the
 * first citation is copied at once. @param source What was pressed.
 */
export type OpenBox = (paragraph: HTMLElement, source: HTMLElement, id?: string) => void;

interface Box {
  element: HTMLElement;
  open(targets: Target[], source: HTMLElement): void;
}

/** Makes the box: what may be cited, and its citations. */
function makeBox(forms: HTMLElement, address: string, status: HTMLElement): Box {
  const element = make('div', { class: 'cite-box' });
  const choice = make('select');
  const only = make('p', { class: 'facts' });
  const close = make('button', { class: 'close' });
  const texts = [...forms.querySelectorAll('dd')].flatMap((cell) => {
    const name = cell.previousElementSibling?.textContent;
    return wordsIn(cell).map((node) => ({ name, node, text: node.data }));
  });
  let targets: Target[] = [];
  element.popover = 'auto';
  element.role = 'dialog';
  element.ariaLabel = citeBox.cite;
  element.tabIndex = -1;
  element.autofocus = true; // so that keys and screen readers are in the box when it opens
  choice.ariaLabel = citeBox.what;
  close.type = 'button';
  close.ariaLabel = citeBox.close;
  close.textContent = '×';
  close.addEventListener('click', () => element.hidePopover());
  for (const row of forms.children) addCopy(row, status);
  element.append(make('p', { class: 'cite-head' }, citeBox.cite, close), choice, only, forms);
  choice.addEventListener('change', () => show(targets[choice.selectedIndex]));
  element.addEventListener('toggle', ({ newState }) => newState === 'closed' && light([]));

  function show(target: Target | undefined): void {
    if (!target) return;
    light(target.elements);
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
      only.hidden = !choice.hidden;
      only.textContent = targets[0]?.label ?? '';
      show(targets[0]);
      if (!element.matches(':popover-open')) element.showPopover({ source });
      keepInSight(source, element);
    },
  };
}

/** Scrolls on where the box, at the foot of a narrow window, would hide the words that were pressed. */
function keepInSight(source: HTMLElement, box: HTMLElement): void {
  const pressed = source.getBoundingClientRect();
  const { left, top } = box.getBoundingClientRect();
  const hidden = Math.min(pressed.bottom + 16 - top, pressed.top - 16);
  if (hidden > 0 && left < 64) scrollBy({ top: hidden, behavior: 'instant' });
}

/** Lights what is cited, and nothing else. */
function light(elements: HTMLElement[]): void {
  for (const lit of document.querySelectorAll('.cited')) lit.classList.remove('cited');
  for (const element of elements) element.classList.add('cited');
}

/** What an edition that was built without its address takes for it. */
const unnamed = 'http://localhost/';

/** Puts the address that the reader sees in the place of one that the build didn't know. @returns The page's address. */
function nameHost(forms: HTMLElement, address: string): string {
  const named = (text: string) => text.replaceAll(unnamed, `${location.origin}/`);
  for (const node of wordsIn(forms)) node.data = named(node.data);
  return named(address);
}

/** A button beside a selection. Where it is pressed, the selection is cited, though the press takes it away. */
function offerForSelection(prose: HTMLElement, box: Box): void {
  const button = make('button', { class: 'cite-selection' });
  button.type = 'button';
  button.textContent = citeBox.cite;
  button.hidden = true;
  document.body.append(button);
  let timer = 0;
  let target: Target | undefined;
  const follow = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = getSelection();
      const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
      target = range && prose.contains(range.commonAncestorContainer) ? passageOf(range, prose) : undefined;
      button.hidden = !target;
      if (range && target) placeOf(range, button);
    }, 200);
  };
  document.addEventListener('selectionchange', follow);
  follow();
  // What three clicks select ends at the first speaker's label, which is a block in its paragraph.
  prose.addEventListener('click', ({ detail, target: clicked }) => {
    const paragraph = detail === 3 && (clicked as Element).closest('[id^="p-"]');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (target) box.open([target], button);
  });
}

function wordsIn(node: Node): Text[] {
  return node instanceof Text ? [node] : [...node.childNodes].flatMap(wordsIn);
}
