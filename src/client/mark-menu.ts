import { doubts, marks, quoteRules } from '#words';
import { reportAddress } from '../model/report-address.ts';
import { make } from './make-element.ts';

let menu: HTMLElement | undefined;

/**
 * Opens the menu of the quotation that a sign stands behind: its link, its citation, all by its speaker, why it is
 * attributed so, and where to report it. `marks.ts` calls it at the first press of a sign.
 */
export function openQuoteMenu(sign: HTMLElement): void {
  const quote = sign.closest<HTMLElement>('.quote');
  if (!quote) return;
  menu ??= document.body.appendChild(
    make('div', { class: 'card quote-menu', popover: 'auto', role: 'dialog', 'aria-label': marks.aboutQuote }),
  );
  menu.replaceChildren(...itemsOf(quote, sign));
  menu.hidePopover();
  menu.showPopover({ source: sign });
  menu.querySelector<HTMLElement>('a, button')?.focus();
}

/** The address at which the mark that a card was opened for is reported, its words and place filled in. */
export function reportOf(link: HTMLAnchorElement): string {
  const card = link.closest('[popover]');
  const opener = [...document.querySelectorAll<HTMLElement>(`[interestfor="${card?.id}"]`)];
  const mark = opener.find((one) => one.matches('[aria-details], :interest-source')) ?? opener[0];
  return mark ? addressFor(mark) : link.href;
}

function itemsOf(quote: HTMLElement, sign: HTMLElement): HTMLElement[] {
  const { dataset } = quote;
  const isIndirect = dataset.type === 'indirect';
  const speaker = dataset.speakerName ?? marks.nobody;
  const names = namesOf(quote) ?? speaker;
  const isUnsure = dataset.certainty === 'unsure';
  const page = isUnsure ? undefined : pageOf(dataset.speaker);
  const cite = make('button', { type: 'button' }, marks.cite);
  cite.addEventListener('click', () => {
    menu?.hidePopover();
    sign.dispatchEvent(new CustomEvent('lectern-cite', { bubbles: true }));
  });
  const link = make('a', { href: `#${dataset.quote}` }, marks.link);
  link.addEventListener('click', () => menu?.hidePopover());
  const items = [
    link,
    document.querySelector('lectern-cite') && cite,
    page && make('a', { href: `${page}#said` }, marks.allBy(speaker)),
    document.querySelector<HTMLElement>('[data-report]') && make('a', { href: addressFor(quote) }, marks.report),
  ];
  return [
    make(
      'p',
      { class: 'card-head' },
      make('span', {}, isUnsure && dataset.speakerName ? marks.perhaps(names) : names),
      ' ',
      make('span', { class: 'kind' }, isIndirect ? marks.indirect : marks.direct),
    ),
    make(
      'ul',
      {},
      ...items
        .map((item) => item && make('li', {}, item))
        .filter((item) => item !== null && item !== undefined && item !== ''),
    ),
    reasons(quote),
  ];
}

/** The names of two who say it together; undefined where one does. */
function namesOf({ dataset }: HTMLElement): string | undefined {
  const names = dataset.speakerNames?.split('; ');
  return names && new Intl.ListFormat(document.documentElement.lang).format(names);
}

function reasons({ dataset }: HTMLElement): HTMLElement {
  const rule = dataset.rule ?? '';
  const certainty = marks[dataset.certainty as 'certain' | 'likely' | 'unsure'];
  const base = document.querySelector<HTMLElement>('[data-rules]')?.dataset.rules ?? '';
  return make(
    'p',
    { class: 'card-foot' },
    make('a', { href: `${base}#${rule}` }, marks.why),
    `: ${quoteRules[rule as keyof typeof quoteRules] ?? rule} ${certainty}`,
    dataset.reason !== undefined && ` ${sentence(doubts[dataset.reason as keyof typeof doubts])}`,
  );
}

/** The end of a sentence as one of its own. */
function sentence(end: string): string {
  return `${end.charAt(0).toUpperCase()}${end.slice(1)}.`;
}

/** The page of an entity that the article names. */
function pageOf(id: string | undefined): string | undefined {
  const link = id && document.querySelector<HTMLAnchorElement>(`[data-entity="${CSS.escape(id)}"]`);
  return link ? link.href : undefined;
}

/** Where a mark is reported: the article, the words, the rule and the place. */
function addressFor(mark: HTMLElement): string {
  const { report = '', address = '', title = '' } = document.querySelector<HTMLElement>('[data-report]')?.dataset ?? {};
  const id = mark.dataset.quote ?? mark.closest('[id^="p-"], [id^="h-"]')?.id ?? '';
  const pieces = mark.dataset.quote ? document.querySelectorAll(`[data-quote="${mark.dataset.quote}"]`) : [mark];
  const words = [...pieces].map(wordsOf).join(' ');
  const of = mark.dataset.speakerName ?? mark.dataset.entity ?? '';
  const body = `${words}\n(${[of, mark.dataset.rule, mark.dataset.certainty].filter(Boolean).join(', ')})\n\n${address}#${id}\n\n`;
  return reportAddress(report, { title: marks.reported(title), body });
}

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
  return copy.textContent.replace(/\s+/g, ' ');
}
