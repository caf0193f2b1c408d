/**
 * A paragraph is one stop of the Tab key, at the mark that was left last, else its first, or the first behind the
 * words that the address leads to, where the key goes on from; arrow keys go to its other marks. Those that the reader
 * chose not to see are passed over; the style sheet knows which.
 */
const isShown = (mark: HTMLElement) =>
  !getComputedStyle(mark).getPropertyValue('--unmarked') && (mark.checkVisibility?.() ?? true);
const blockOf = (mark: Element | null) => mark?.closest('.prose [id^="p-"]');
const marksIn = (block: Element) =>
  [...block.querySelectorAll<HTMLElement>('a')].filter((mark) => blockOf(mark) === block);

function keepStops(): void {
  const target = document.querySelector('.prose :target');
  const isPassed = (mark: HTMLElement) =>
    target && mark.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = new Map<Element, HTMLElement>();
  for (const mark of document.querySelectorAll<HTMLElement>('.prose a')) {
    const block = blockOf(mark) ?? mark;
    const stop = stops.get(block);
    mark.tabIndex = -1;
    if (isShown(mark) && (!stop || (isPassed(stop) && !isPassed(mark)))) stops.set(block, mark);
  }
  for (const mark of stops.values()) mark.tabIndex = 0;
}

document.addEventListener('keydown', ({ target, key, altKey, ctrlKey, metaKey, shiftKey }) => {
  const mark = (target as Element).closest<HTMLElement>('.prose a');
  const block = blockOf(mark);
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (!mark || !block || !step || altKey || ctrlKey || metaKey || shiftKey) return;
  const marks = marksIn(block).filter(isShown);
  marks[marks.indexOf(mark) + (block.matches(':dir(rtl)') ? -step : step)]?.focus();
});

document.addEventListener('focusin', ({ target }) => {
  const mark = (target as Element).closest<HTMLElement>('.prose a');
  const block = blockOf(mark);
  if (mark && block && isShown(mark)) for (const one of marksIn(block)) one.tabIndex = one === mark ? 0 : -1;
});

document.addEventListener('change', keepStops);
addEventListener('hashchange', keepStops);
keepStops();

export {};
