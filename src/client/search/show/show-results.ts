import { dates, search } from '#words';
import { isPlainDate } from '../../../model/dates/plain-date.ts';
import { namesJoined } from '../../../model/names-joined.ts';
import type { ListedName } from '../../../model/search/listed-name.ts';
import { writtenOut } from '../../../model/written-out.ts';
import { make } from '../../make-element.ts';
import type { Result } from '../find/result.ts';
import type { Marked } from '../text/passages.ts';
import { kindInWords, valueInWords } from './words.ts';

/** How many places of an article are shown before a reader asks for the others. */
const shownPassages = 3;

/** A result as an item of the list. Each item holds one link, its places below it one each. */
export function showResult(result: Result, { onSpeaker, allPassages }: Options): HTMLLIElement {
  const { kind, title, passages = [], listed } = result;
  const item = make('li', { class: 'result', 'data-kind': kind });
  if (title)
    item.append(
      make(
        'h3',
        {},
        linkTo(result, title),
        ' ',
        kind !== 'article' && make('span', { class: 'kind' }, kindInWords(kind)),
      ),
    );
  const byline = bylineOf(result);
  if (title && byline) item.append(byline);
  if (result.excerpt)
    item.append(title ? make('p', { class: 'excerpt', dir: 'auto' }, ...marked(result.excerpt)) : passageOf(result));
  if (!title && byline) item.append(byline);
  if (listed) item.append(...factsOf(listed, onSpeaker));
  if (passages.length > 0) item.append(...placesOf(passages, allPassages ? passages.length : shownPassages));
  return item;
}

export interface Options {
  /** Called when a reader wants what somebody said. */
  onSpeaker(listed: ListedName): void;
  /** Whether to show every place of an article at once. */
  allPassages: boolean;
}

function placesOf(passages: Result[], count: number): HTMLElement[] {
  const list = make('ul', { class: 'places' }, ...passages.slice(0, count).map(placeOf));
  const rest = passages.slice(count);
  if (rest.length === 0) return [list];
  const more = make('button', { type: 'button', class: 'quiet' }, search.morePlaces(rest.length));
  more.addEventListener('click', () => {
    const items = rest.map(placeOf);
    list.append(...items);
    more.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return [list, more];
}

function placeOf(place: Result): HTMLLIElement {
  const byline = bylineOf(place);
  return make(
    'li',
    { class: 'place', 'data-kind': place.kind, ...(place.type && { 'data-type': place.type }) },
    passageOf(place),
    byline,
  );
}

function passageOf(place: Result): HTMLElement {
  const { excerpt = { text: '', marks: [] }, lang } = place;
  return make(
    'p',
    { class: 'excerpt', dir: 'auto', ...(lang && lang !== document.documentElement.lang && { lang }) },
    linkTo(place, excerpt),
  );
}

/** Who said it, when, where. */
function bylineOf({
  kind,
  speaker,
  others = [],
  type,
  certainty,
  checked,
  date,
  source,
}: Result): HTMLElement | undefined {
  const parts: (Node | string)[] = [];
  const isUnsure = certainty === 'unsure' && !speaker;
  if (kind === 'quote' && !isUnsure)
    parts.push(
      make(
        'span',
        { class: 'speaker' },
        speaker
          ? namesJoined(
              [speaker, ...others].map(([, , name]) => name),
              document.documentElement.lang,
            )
          : search.noSpeaker,
      ),
    );
  const told = kind === 'quote' && search.told[type as keyof typeof search.told];
  if (told) parts.push(told);
  if (kind === 'quote' && certainty === 'unsure') parts.push(search.unsure);
  if (checked && checked !== 'no-source')
    parts.push(`${search.fields.checked}: ${valueInWords('checked', checked, checked)}`);
  if (source) parts.push(source);
  if (date) {
    const day = writtenOut(date, document.documentElement.lang, dates);
    parts.push(isPlainDate(date) ? make('time', { datetime: date }, day) : day);
  }
  if (parts.length === 0) return undefined;
  return make('p', { class: 'byline' }, ...parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part])));
}

function factsOf(listed: ListedName, onSpeaker: Options['onSpeaker']): HTMLElement[] {
  if (listed.mentions + listed.quotes === 0) return [];
  const facts = make('p', { class: 'facts' }, listed.mentions > 0 && search.mentions(listed.mentions));
  if (listed.quotes > 0) {
    const button = make('button', { type: 'button', class: 'quiet' }, search.saidBy(listed.name));
    button.addEventListener('click', () => onSpeaker(listed));
    facts.append(listed.mentions > 0 ? ' · ' : '', search.quotes(listed.quotes), ' ', button);
  }
  return [facts];
}

function linkTo({ href, kind }: Result, text: Marked): HTMLAnchorElement {
  return make('a', { href: href + (kind === 'paragraph' ? textFragment(text) : '') }, ...marked(text));
}

/** The part of an address that has the browser light the very words up, where it can. */
function textFragment({ text, marks }: Marked): string {
  const [first] = marks;
  if (!first || !('fragmentDirective' in document)) return '';
  const words = text.slice(first[0]).split(' ').slice(0, 4).join(' ');
  const [upToLetter = ''] = /^[\s\S]*[\p{L}\p{N}]/u.exec(words) ?? [];
  return `:~:text=${encodeURIComponent(upToLetter).replaceAll('-', '%2D')}`;
}

function marked({ text, marks }: Marked): (Node | string)[] {
  let at = 0;
  const pieces = marks.flatMap(([start, end]) => {
    const piece = [text.slice(at, start), make('mark', {}, text.slice(start, end))];
    at = end;
    return piece;
  });
  return [...pieces, text.slice(at)];
}
