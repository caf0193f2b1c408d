/**
 * Changes a part of the page and leaves the focus where the reader finds it again. What had it keeps it, drawn anew or
 * not; where that is gone, the chip of the filter just chosen gets it, else the last chip, else the search box. Behind
 * the button for more results it is the last result.
 * @param host What is changed; a focus outside of it is left alone.
 */
export function keepFocus(host: HTMLElement, change: () => void): void {
  const held = document.activeElement;
  const isInside = held && host.contains(held);
  change();
  if (isInside && !isShown(held)) heirsOf(held, host).find(isShown)?.focus();
}

function heirsOf(held: Element, host: HTMLElement): HTMLElement[] {
  const named = [held.id, held.id.replace(/^choose-/, 'chosen-')].flatMap((id) => document.getElementById(id) ?? []);
  const last = held.matches('.more') ? '[data-results] > :last-child a' : '.chips > :last-child button';
  return [...named, ...all(last), ...all('input[type="search"]')];

  function all(selector: string): NodeListOf<HTMLElement> {
    return host.querySelectorAll(selector);
  }
}

function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility();
}
