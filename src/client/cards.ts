/**
 * Opens cards where the browser doesn't do it by itself (`interestfor`): under a pointer that rests, on keyboard focus,
 * and everywhere on a first tap. Escape closes; the pointer may go into a card; a card may open another.
 * Delays are those of the style sheet: 300 ms to open, 200 ms to close.
 */
type Card = HTMLElement & { opener?: HTMLElement };

const selector = 'a[interestfor]';
const isNative = 'interestForElement' in HTMLAnchorElement.prototype;
/** Open cards, the outermost first. */
const stack: Card[] = [];
let timer = 0;
let byPointer = false;
let pressed: HTMLElement | undefined;
let pressedBy = '';

const linkAt = (target: EventTarget | null) => (target as Element | null)?.closest<HTMLElement>(selector);
const holderOf = (target: EventTarget | null) => (target as Element | null)?.closest<Card>('[popover]') ?? undefined;
const cardOf = (link: HTMLElement) => document.getElementById(link.getAttribute('interestfor') ?? '') as Card | null;
const later = (action: () => void, delay: number) => {
  clearTimeout(timer);
  timer = window.setTimeout(action, delay);
};

function close(keep?: Card): void {
  while (stack.length > 0 && stack.at(-1) !== keep) {
    const card = stack.pop();
    card?.opener?.removeAttribute('aria-details');
    if (card?.matches(':popover-open')) card.hidePopover();
  }
}

/**
 * Whether a card may open for a link: not for a mark that the reader chose not to see, which the style sheet tells, and
 * not while words are selected, over which it would lie.
 */
const mayOpen = (link: HTMLElement) =>
  getComputedStyle(link).pointerEvents !== 'none' && (getSelection()?.isCollapsed ?? true);

function open(link: HTMLElement): void {
  const card = cardOf(link);
  if (!card?.showPopover || !mayOpen(link)) return;
  if (card.opener !== link || !stack.includes(card)) close(holderOf(link));
  if (card.opener !== link && card.matches(':popover-open')) card.hidePopover();
  card.opener = link;
  if (!card.matches(':popover-open')) card.showPopover({ source: link });
  link.setAttribute('aria-details', card.id);
  if (!stack.includes(card)) stack.push(card);
}

function arrive({ target, pointerType }: { target: EventTarget | null; pointerType?: string }): void {
  if (pointerType === 'touch') return;
  const link = linkAt(target);
  const card = holderOf(target);
  if (link) later(() => open(link), 300);
  else if (card && stack.includes(card)) later(() => close(card), 200);
  else later(close, 200);
}

if (!isNative) {
  document.addEventListener('pointerover', arrive);
  document.addEventListener('focusin', (event) => byPointer || arrive(event));
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') later(close, 200);
  });
  document.addEventListener('keydown', ({ key }) => {
    byPointer = false;
    const card = stack.at(-1);
    if (key !== 'Escape' || !card) return;
    if (card.contains(document.activeElement)) card.opener?.focus();
    close();
    clearTimeout(timer);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    byPointer = true;
    if (!linkAt(target) && !holderOf(target)) close();
  });
}

// The same condition holds where the browser opens cards by itself.
document.addEventListener(
  'interest',
  (event) => {
    const { source } = event as Event & { source?: HTMLElement };
    if (source && !mayOpen(source)) event.preventDefault();
  },
  true,
);

// A press may close the card before the click comes, so it is remembered here whether it was open, and what pressed.
document.addEventListener(
  'pointerdown',
  ({ target, pointerType }) => {
    pressedBy = pointerType;
    const link = linkAt(target);
    const card = link && cardOf(link);
    pressed = card?.matches(':popover-open') && card.opener === link ? link : undefined;
  },
  true,
);
// Not every browser's click says what made it: it is told here, to whoever listens. One without presses is a key's.
document.addEventListener(
  'click',
  (event) => {
    if ((event as PointerEvent).pointerType === undefined && event.detail > 0)
      Object.defineProperty(event, 'pointerType', { value: pressedBy });
  },
  true,
);
document.addEventListener('click', (event) => {
  const link = linkAt(event.target);
  if (
    !link ||
    link.matches('.voice') ||
    (event as PointerEvent).pointerType !== 'touch' ||
    event.ctrlKey ||
    event.metaKey ||
    pressed === link
  )
    return;
  if (!cardOf(link)?.showPopover) return;
  event.preventDefault();
  getSelection()?.empty();
  clearTimeout(timer);
  open(link);
});

export {};
