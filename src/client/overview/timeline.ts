import { timeline as words } from '#words';
import { drawTimeline } from '../../drawing/timeline/draw-timeline.ts';
import { layTimeline } from '../../drawing/timeline/timeline.ts';
import type { TimelineLane } from '../../drawing/timeline/timeline-entry.ts';
import { make } from '../make-element.ts';
import { toElement } from './element.ts';
import { fillTable, type Line, readTable } from './table.ts';
import './zoom.ts';

/** Narrows the timeline to kinds and to an entity; the choice is kept in the address: `?entity=ID&without=quote`. */
class Timeline extends HTMLElement {
  #table = document.querySelector<HTMLTableElement>('#moments');
  #frame = document.querySelector<HTMLElement>('.drawing');
  /** Everything, as the page came. */
  #all: Line[] = [];
  /** What concerns the chosen entity. */
  #chosen: Line[] = [];
  #size = 1;
  #width = 0;

  connectedCallback(): void {
    if (!this.#table || !this.#frame) return;
    this.#all = readTable(this.#table);
    this.#width = this.#frame.querySelector('svg')?.width.baseVal.value ?? 0;
    const asked = new URLSearchParams(location.search);
    for (const box of this.#boxes()) box.checked = !asked.getAll('without').includes(box.value);
    this.addEventListener('change', () => this.#keep());
    this.#frame.parentElement?.addEventListener('lectern-size', (event) => {
      event.preventDefault();
      this.#size = (event as CustomEvent<number>).detail;
      this.#draw();
    });
    this.#frame.addEventListener('scroll', () => this.#nameLanes(), { passive: true });
    this.#chosen = this.#all;
    if (asked.has('entity') || asked.has('without')) void this.#narrow(asked.get('entity') ?? '');
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** The lanes, as the page has them to choose from. */
  #lanes(): TimelineLane[] {
    return this.#boxes().map(({ value, dataset, parentElement }) => ({
      kind: value,
      one: dataset.one ?? value,
      many: parentElement?.textContent.trim() ?? value,
      sign: dataset.sign as TimelineLane['sign'],
    }));
  }

  /** Writes the choice to the address, and shows it. */
  #keep(): void {
    const entity = this.querySelector('select')?.value ?? '';
    const without = this.#boxes().filter(({ checked }) => !checked);
    const asked = new URLSearchParams([
      ...(entity ? [['entity', entity]] : []),
      ...without.map(({ value }) => ['without', value]),
    ]);
    history.replaceState(null, '', `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`);
    void this.#narrow(entity);
  }

  /** Shows what concerns an entity, or everything. */
  async #narrow(entity: string): Promise<void> {
    const found = entity === '' ? undefined : await this.#fetch(entity);
    this.#chosen = found?.lines ?? this.#all;
    if (found) this.#select(entity, found.name);
    this.#say(entity, found);
    this.#draw();
    if (this.#table) fillTable(this.#table, this.#shown(), this.#lanes());
  }

  async #fetch(entity: string): Promise<Found | undefined> {
    try {
      const response = await fetch(`${this.dataset.at}${encodeURIComponent(entity)}.json`);
      return response.ok ? await response.json() : undefined;
    } catch {
      return undefined;
    }
  }

  /** Chooses an entity in the list; one that the list lacks is added. */
  #select(entity: string, name: string): void {
    const list = this.querySelector('select');
    if (!list) return;
    if (![...list.options].some(({ value }) => value === entity)) list.add(new Option(name, entity));
    list.value = entity;
  }

  #say(entity: string, found: Found | undefined): void {
    const status = this.querySelector('[role="status"]');
    if (entity === '') status?.replaceChildren();
    else if (!found) status?.replaceChildren(words.failed);
    else {
      const link = make('a', { href: found.href }, words.concerns(found.name));
      const note = found.lines.length === 0 ? words.nothing : found.counted.join(' ');
      status?.replaceChildren(link, note ? `. ${note}` : '');
    }
  }

  #shown(): Line[] {
    const kinds = new Set(this.#boxes().flatMap(({ checked, value }) => (checked ? value : [])));
    return this.#chosen.filter(({ kind }) => kinds.has(kind));
  }

  #draw(): void {
    const { lang } = document.documentElement;
    const layout = layTimeline(this.#shown(), {
      width: this.#width * this.#size,
      language: lang,
      lanes: this.#lanes(),
    });
    this.#frame?.replaceChildren(toElement(drawTimeline(layout, words)));
    this.#nameLanes();
  }

  /** Keeps the lanes' names in sight. */
  #nameLanes(): void {
    const left = this.#frame?.scrollLeft ?? 0;
    for (const name of this.#frame?.querySelectorAll('.lane-name') ?? []) name.setAttribute('x', String(left + 2));
  }
}

/** What the edition has of an entity. */
interface Found {
  name: string;
  href: string;
  lines: Line[];
  counted: string[];
}

customElements.define('lectern-timeline', Timeline);
