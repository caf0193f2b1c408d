import type { Element, ElementContent } from 'hast';
import { officesOn } from '../concordance/offices.ts';
import type { Entity, Kind, Role } from '../model/entity.ts';
import { folderOf } from '../model/kinds.ts';
import type { KnownEntry } from '../model/known-entity.ts';
import { writtenOut } from '../model/written-out.ts';
import { wordsIn } from '../words/words-in.ts';

/** How cards are written. */
export interface CardSetting {
  /** BCP 47; English where absent. */
  lang?: string | undefined;
  /** The day of the text: the offices of that day alone are told. */
  date?: string | undefined;
  /** The name of the entity of an office. */
  nameOf(id: string): string | undefined;
  /** The address of an entity's page, if it has one. */
  pageOf(entry: Pick<Entity, 'id' | 'kind'>): string | undefined;
}

/** The class of the element that holds the cards of a text. */
export const cardsClass = 'lectern-cards';

/** The cards of the entries, to stand behind the text; marks open them by `interestfor`. */
export function cardsOf(entries: readonly (Entity | KnownEntry)[], setting: CardSetting): Element {
  const children = entries.map((entry) => cardOf(entry, setting));
  return element('aside', { className: [cardsClass], dataApparatus: '' }, children);
}

/** The address of an entity's page below that of all pages. */
export function pageBelow(pages: string, entity: Pick<Entity, 'id' | 'kind' | 'folder'>): string {
  return `${pages.replace(/\/$/, '')}/${folderOf(entity)}/${encodeURIComponent(entity.id)}/`;
}

function cardOf(entry: Entity | KnownEntry, setting: CardSetting): Element {
  const { id, kind, name } = entry;
  const page = setting.pageOf(entry);
  const head = element('p', { className: ['card-head'] }, [
    page === undefined ? element('b', {}, [text(name)]) : element('a', { href: page }, [text(name)]),
    text(' '),
    kindOf(entry, setting),
  ]);
  const children = [head, ...offices(entry, setting), ...summary(entry)];
  return element('div', { className: ['card'], id: `c-${id}`, popover: 'hint', dataKind: kind }, children);
}

/** The kind, offices and summary of an entry, a paragraph each. */
export function paragraphsOf(entry: Entity | KnownEntry, setting: CardSetting): Element[] {
  return [element('p', {}, [kindOf(entry, setting)]), ...offices(entry, setting), ...summary(entry)];
}

function kindOf({ kind }: Entity | KnownEntry, { lang = 'en' }: CardSetting): Element {
  return element('span', { className: ['kind'] }, [text(wordsIn(lang).kinds[kind as Kind]?.one ?? kind)]);
}

/** The offices of the text’s day; all of them, with their time, where it has none. */
function offices({ roles }: Entity | KnownEntry, setting: CardSetting): Element[] {
  const held = setting.date === undefined ? roles : officesOn(roles, setting.date);
  return held.map((office) => element('p', { className: ['card-office'] }, [text(officeInWords(office, setting))]));
}

function summary(entry: Entity | KnownEntry): Element[] {
  return entry.summary === '' ? [] : [element('p', { className: ['card-text'], dir: 'auto' }, [text(entry.summary)])];
}

function officeInWords({ title, of, from, to }: Role, { lang = 'en', date, nameOf }: CardSetting): string {
  const office = of === undefined ? title : `${title}, ${nameOf(of) ?? of}`;
  if (date !== undefined || (from === undefined && to === undefined)) return office;
  return `${office} (${[from, to].map((day) => (day === undefined ? '' : writtenOut(day, lang))).join('–')})`;
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
