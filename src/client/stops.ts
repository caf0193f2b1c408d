/**
 * A paragraph is one stop of the Tab key, at the mark that was left last, else its first; arrow keys go to its other
 * marks. Those that the reader chose not to see are passed over; the style sheet knows which.
 */
const isShown = (mark: HTMLElement) =>
  !getComputedStyle(mark).getPropertyValue('--unmarked') && (mark.checkVisibility?.() ?? true);
const blockOf = (mark: Element | null) => mark?.closest('.prose [id^="p-"]');
const marksIn = (block: Element) =>
  [...block.querySelectorAll<HTMLElement>('a')].filter((mark) => blockOf(mark) === block);

function keepStops(): void {
  const seen = new Set<Element>();
  for (const mark of document.querySelectorAll<HTMLElement>('.prose a')) {
    const block = blockOf(mark);
    const isFirst = !block || !seen.has(block);
    mark.tabIndex = isFirst && isShown(mark) ? 0 : -1;
    if (block && mark.tabIndex === 0) seen.add(block);
  }
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
keepStops();

export {};
