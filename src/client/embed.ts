import { embed } from '#words';
import { make } from './make-element.ts';

/**
 * A button that copies the code which shows a quotation on another site, and a place that says so to those who don't
 * see it. Where the browser doesn't let pages copy, the code is shown to be copied by hand.
 */
export function embedAction({ dataset }: HTMLElement): HTMLElement {
  const button = make('button', { type: 'button' }, embed.it);
  const status = make('span', { class: 'unseen', role: 'status' });
  button.addEventListener('click', async () => {
    const code = codeOf(dataset.quote ?? '');
    try {
      await copy(code);
      button.textContent = status.textContent = embed.copied;
    } catch {
      showBelow(button, await code.catch(() => embed.failed));
    }
  });
  return make('span', {}, button, status);
}

/** An edition that was built without its address takes this for it. */
const unnamed = 'http://localhost/';

/** The code of a quotation, from the file beside the page that other sites ask too. @throws {Error} where it can't be had. */
async function codeOf(id: string): Promise<string> {
  const answer = await fetch(new URL('oembed.json', location.href));
  const { quotes } = (await answer.json()) as { quotes: Record<string, { html: string }> };
  const code = quotes[id]?.html;
  if (code === undefined) throw new Error(`Unexpected lack of ${id}, expected it in ${answer.url}`);
  return code.replaceAll(unnamed, `${location.origin}/`);
}

/** Copies words that are still on their way: a browser that waits for them would no longer know of the press. */
function copy(words: Promise<string>): Promise<void> {
  const type = 'text/plain';
  return navigator.clipboard.write([new ClipboardItem({ [type]: words.then((text) => new Blob([text], { type })) })]);
}

function showBelow(button: HTMLElement, code: string): void {
  const area = make('textarea', { readonly: '', rows: '5', 'aria-label': embed.code }, code);
  const actions = button.closest('.actions');
  if (actions?.nextElementSibling?.matches('textarea')) actions.nextElementSibling.remove();
  actions?.after(area);
  area.select();
}
