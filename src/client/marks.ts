/**
 * Labels of speakers, quotations, links that report a mark, and the button that prints a handout: a label lights its
 * speaker's words; the script that answers presses is loaded by the first of them. Fingers press a quotation itself.
 */
const touched = ({ pointerType, target }: PointerEvent) =>
  pointerType === 'touch' && !(target as Element).closest('a, button') && getSelection()?.isCollapsed
    ? (target as Element).closest<HTMLElement>('.prose .quote')
    : null;

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.voice, .report, .handout');
  const sign = link ?? touched(event as PointerEvent);
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import(/* @vite-ignore */ link?.dataset.script ?? document.documentElement.dataset.marks ?? '').then(
    ({ openQuoteMenu, reportOf, printHandout }) => {
      if (printHandout) printHandout();
      else if (link?.className === 'report') location.assign(reportOf(link));
      else openQuoteMenu(sign);
    },
    () => link?.href && location.assign(link.href),
  );
});

/** Whose words a quotation or a row of the voices has: an entity's id, else a name. */
const speakerOf = ({ dataset }: HTMLElement) =>
  dataset.certainty === 'unsure' ? undefined : (dataset.speaker ?? dataset.speakerName);

const quotes = () => document.querySelectorAll<HTMLElement>('.prose .quote');

/** Leaves only the words of one speaker marked, or all again: a press of the number behind their bar. */
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('.row button');
  if (!button) return;
  const isOn = button.ariaPressed !== 'true';
  for (const other of document.querySelectorAll<HTMLButtonElement>('.row button'))
    other.ariaPressed = String(isOn && other === button);
  const speaker = button.closest<HTMLElement>('.row')?.dataset.speaker;
  for (const quote of quotes()) quote.classList.toggle('off', isOn && speakerOf(quote) !== speaker);
});

/** Lights all words of the speaker whose label or row holds the pointer or the focus. */
function light({ target, type }: Event): void {
  const label = (target as Element).closest<HTMLAnchorElement>('.voice, .row');
  const one = label?.hash ? document.getElementById(decodeURIComponent(label.hash.slice(1))) : label;
  const speaker = type === 'focusout' || !one ? undefined : speakerOf(one);
  for (const quote of quotes())
    quote.classList.toggle('lit', quote === one || (speaker !== undefined && speakerOf(quote) === speaker));
}

for (const type of ['pointerover', 'focusin', 'focusout']) document.addEventListener(type, light);

export {};
