import { citeBox } from '#words';
import { make } from '../make-element.ts';

/**
 * Puts a button into a row of citations that copies its text, or selects it where the browser doesn't let pages copy.
 * What happened stands on the button and is said through `status`, for those who don't see it.
 */
export function addCopy(row: Element, status: HTMLElement): void {
  const [term, text] = row.children;
  const name = term?.textContent ?? '';
  const button = make('button', { class: 'copy' });
  const show = (label: string) => {
    button.textContent = label;
    button.ariaLabel = `${label} ${name}`;
  };
  button.type = 'button';
  show(citeBox.copy);
  button.addEventListener('click', async () => {
    let outcome: string = citeBox.copied;
    try {
      if (text) await copy(text);
    } catch {
      if (text) getSelection()?.selectAllChildren(text);
      outcome = citeBox.selected;
    }
    show(outcome);
    status.textContent = `${outcome}: ${name}`;
    setTimeout(() => {
      show(citeBox.copy);
      status.textContent = '';
    }, 2000);
  });
  term?.append(button);
}

/** Copies words, and for word processors their italics. */
function copy({ textContent, innerHTML, className }: Element): Promise<void> {
  if (className) return navigator.clipboard.writeText(textContent);
  const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  return navigator.clipboard.write([
    new ClipboardItem({ ...as('text/plain', textContent), ...as('text/html', innerHTML) }),
  ]);
}
