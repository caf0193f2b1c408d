/** The factor between two sizes of a drawing, and the largest. */
const step = 1.4;
const largest = 12;

/**
 * Makes the drawing in a frame larger and smaller: by buttons, by keys, with Ctrl and the wheel, and by two fingers.
 * The frame scrolls by itself, so moving about needs no more than the browser, and a wheel without Ctrl is the page's.
 * Whoever holds the drawing may draw it anew for a size by cancelling the event `lectern-size`.
 */
class Zoom extends HTMLElement {
  #size = 1;
  #natural = { width: 0, height: 0 };

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('.zoom-tools');
    const frame = this.#frame();
    const drawing = this.#drawing();
    if (!tools || !frame || !drawing) return;
    this.#natural = { width: drawing.width.baseVal.value, height: drawing.height.baseVal.value };
    tools.addEventListener('click', (event) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-zoom]');
      if (button) this.#change(button.dataset.zoom ?? '');
    });
    frame.addEventListener('keydown', (event) => {
      const what = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' }[event.key];
      if (!what || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#change(what);
    });
    frame.addEventListener('wheel', (event) => this.#turn(event), { passive: false });
    followPinch(frame, (factor, at) => this.#resize(this.#size * factor, at));
    followDrag(frame);
    frame.scrollLeft = middleOf(drawing) - frame.clientWidth / 2;
  }

  #frame(): HTMLElement | null {
    return this.querySelector('.drawing');
  }

  #drawing(): SVGSVGElement | null {
    return this.querySelector('.drawing > svg');
  }

  #change(what: string): void {
    this.#resize(what === 'reset' ? 1 : what === 'in' ? this.#size * step : this.#size / step);
  }

  /** A pinch on a touchpad comes as a wheel with Ctrl. */
  #turn(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#resize(this.#size * Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
  }

  /** Changes the size so that what lies at a point of the window, or in the frame's middle, stays there. */
  #resize(wanted: number, at?: { x: number; y: number }): void {
    const frame = this.#frame();
    const size = Math.min(largest, Math.max(1, wanted));
    if (!frame || size === this.#size) return;
    const box = frame.getBoundingClientRect();
    const x = at ? at.x - box.left : frame.clientWidth / 2;
    const y = at ? at.y - box.top : frame.clientHeight / 2;
    const across = (frame.scrollLeft + x) / frame.scrollWidth;
    const down = (frame.scrollTop + y) / frame.scrollHeight;
    this.#size = size;
    const isLeft = this.dispatchEvent(new CustomEvent('lectern-size', { detail: size, cancelable: true }));
    if (isLeft) {
      const drawing = this.#drawing();
      drawing?.setAttribute('width', String(Math.round(this.#natural.width * size)));
      drawing?.setAttribute('height', String(Math.round(this.#natural.height * size)));
      // The frame keeps its height. At its first size it has nothing to scroll down to, so the wheel is the page's.
      frame.style.maxBlockSize = size === 1 ? '' : `${Math.round(this.#natural.height)}px`;
    }
    frame.scrollTo({ left: across * frame.scrollWidth - x, top: down * frame.scrollHeight - y, behavior: 'instant' });
  }
}

/** Where across most of a drawing lies, in pixels from its left edge: a narrow frame opens there, not at an empty edge. */
function middleOf(drawing: SVGSVGElement): number {
  const { left } = drawing.getBoundingClientRect();
  const places = [...drawing.querySelectorAll('a')].map((link) => {
    const box = link.getBoundingClientRect();
    return box.left + box.width / 2 - left;
  });
  return places.sort((a, b) => a - b)[Math.floor(places.length / 2)] ?? 0;
}

/** Two fingers: tells how much further apart they are, and where their middle is. */
function followPinch(frame: HTMLElement, tell: (factor: number, at: { x: number; y: number }) => void): void {
  const fingers = new Map<number, PointerEvent>();
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return a && b && { length: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY), a, b };
  };
  frame.addEventListener(
    'pointerdown',
    (event) => event.pointerType === 'touch' && fingers.set(event.pointerId, event),
  );
  frame.addEventListener('pointermove', (event) => {
    const before = spread();
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event);
    const after = spread();
    if (!before || !after || before.length === 0) return;
    const middle = { x: (after.a.clientX + after.b.clientX) / 2, y: (after.a.clientY + after.b.clientY) / 2 };
    tell(after.length / before.length, middle);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    frame.addEventListener(end, (event) => fingers.delete(event.pointerId));
}

/** A mouse that drags moves the drawing; a click on a link stays one. */
function followDrag(frame: HTMLElement): void {
  let isMoved = false;
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  frame.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    isMoved = false;
    const from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop };
    const start = { x: event.clientX, y: event.clientY };
    const move = (now: PointerEvent) => {
      isMoved ||= Math.hypot(now.clientX - start.x, now.clientY - start.y) > 4;
      if (isMoved) frame.scrollTo({ left: from.x - now.clientX, top: from.y - now.clientY, behavior: 'instant' });
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', () => removeEventListener('pointermove', move), { once: true });
  });
  frame.addEventListener('click', (event) => isMoved && event.preventDefault(), true);
}

customElements.define('lectern-zoom', Zoom);
