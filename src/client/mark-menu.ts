import { dates, doubts, embed, marks, quoteRules, quotes } from '#words';
import { reportAddress } from '../model/report-address.ts';
import { writtenOut } from '../model/written-out.ts';
import { againLines } from './again-lines.ts';
import { bringStyle } from './bring-style.ts';
import { collatedLine } from './collated-line.ts';
import { embedAction } from './embed.ts';
import { make } from './make-element.ts';

let menu: HTMLElement | undefined;

/**
 * Opens the menu of a quotation: whose words they are, to whom and through whom, why they are attributed so, its link,
 * its citation, the code to embed it, all by its speaker, and where to report it. In a narrow window it is a sheet below the words.
 * @param sign What was pressed: the label of a speaker, whose quotations up to the next label it stands for, or a quotation.
 */
export async function openQuoteMenu(sign: HTMLElement): Promise<void> {
  const said = saidAt(sign);
  if (said.length === 0) return;
  await bringStyle();
  menu ??= document.body.appendChild(
    make('div', { class: 'card quote-menu', popover: 'auto', role: 'dialog', 'aria-label': marks.aboutQuote }),
  );
  menu.replaceChildren(...contentOf(said));
  menu.hidePopover();
  light(said, true);
  menu.addEventListener('toggle', ({ newState }) => newState === 'closed' && light(said, false));
  menu.showPopover({ source: sign });
  menu.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  const hidden = (said[0]?.getBoundingClientRect().bottom ?? 0) + 16 - menu.getBoundingClientRect().top;
  if (hidden > 0 && menu.getBoundingClientRect().left < 1) scrollBy({ top: hidden, behavior: 'instant' });
}

/** The quotations that a sign stands for. */
function saidAt(sign: HTMLElement): HTMLElement[] {
  if (sign.matches('.quote')) return [sign];
  const first = document.getElementById((sign as HTMLAnchorElement).hash.slice(1));
  const block = first?.closest('p, li, dd, td, th, figcaption, blockquote');
  const marked = [...(block ?? document).querySelectorAll<HTMLElement>('.voices, .quote[id]')];
  const from = marked.indexOf(first as HTMLElement);
  const end = marked.findIndex((one, at) => at > from && one.matches('.voices'));
  return from < 0 ? [] : marked.slice(from, end < 0 ? undefined : end);
}

function light(quotations: HTMLElement[], isOn: boolean): void {
  for (const { dataset } of quotations)
    for (const piece of document.querySelectorAll(`[data-quote="${dataset.quote}"]`))
      piece.classList.toggle('shown', isOn);
}

/** The address at which the mark that a card was opened for is reported, its words and place filled in. */
export function reportOf(link: HTMLAnchorElement): string {
  const card = link.closest('[popover]');
  const opener = [...document.querySelectorAll<HTMLElement>(`[interestfor="${card?.id}"]`)];
  const mark = opener.find((one) => one.matches('[aria-details], :interest-source')) ?? opener[0];
  return mark ? addressFor(mark) : link.href;
}

function contentOf(said: HTMLElement[]): HTMLElement[] {
  const [quote] = said as [HTMLElement];
  const { dataset } = quote;
  const isUnsure = dataset.certainty === 'unsure';
  const names = namesOf(quote) ?? dataset.speakerName ?? marks.nobody;
  const page = isUnsure ? undefined : pageOf(dataset.speaker);
  const office = isUnsure ? null : document.getElementById(`c-${dataset.speaker}`)?.querySelector('.offices');
  return [
    make(
      'p',
      { class: 'card-head' },
      page
        ? make('a', { href: page }, names)
        : make('span', {}, isUnsure && dataset.speakerName ? marks.perhaps(names) : names),
      ' ',
      make('span', { class: 'kind' }, marks.types[dataset.type as keyof typeof marks.types]),
    ),
    ...(office ? [office.cloneNode(true) as HTMLElement] : []),
    ...circumstancesOf(quote),
    ...(said.length > 1 ? [] : [...collatedLine(quote), ...againLines(quote)]),
    ...said.flatMap((one) => [
      ...(said.length > 1 ? [make('p', { class: 'said' }, short(wordsOf(one))), ...collatedLine(one)] : []),
      make('p', { class: 'actions' }, ...actionsOf(one)),
    ]),
    reasons(quote),
    ...(page ? [make('p', {}, make('a', { href: `${page}#said` }, marks.allBy(names)))] : []),
  ];
}

/** To whom, through whom and on which day it was said, where the text says so. */
function circumstancesOf({ dataset }: HTMLElement): HTMLElement[] {
  const { to, via, saidOn } = dataset;
  const said = [
    to && quotes.to.replace('{name}', to),
    via && quotes.via(via),
    saidOn && quotes.saidOn.replace('{day}', writtenOut(saidOn, document.documentElement.lang, dates)),
  ];
  const line = said.filter(Boolean).join(' · ');
  return line ? [make('p', { class: 'facts' }, line)] : [];
}

function actionsOf(quote: HTMLElement): HTMLElement[] {
  const cite = make('button', { type: 'button' }, marks.cite);
  cite.addEventListener('click', () => {
    menu?.hidePopover();
    quote.dispatchEvent(new CustomEvent('lectern-cite', { bubbles: true }));
  });
  const link = make('a', { href: `#${quote.dataset.quote}` }, marks.link);
  link.addEventListener('click', () => menu?.hidePopover());
  return [
    link,
    ...(document.querySelector('lectern-cite') ? [cite] : []),
    ...(quote.dataset.type === 'no-comment' ? [] : passedOn(quote)),
    ...(document.querySelector('[data-report]') ? [make('a', { href: addressFor(quote) }, marks.report)] : []),
  ];
}

/** What shows a quotation elsewhere: the code to embed it, and its own page, where the edition makes such. */
function passedOn(quote: HTMLElement): HTMLElement[] {
  const hasPage = document.querySelector('[data-shared]') !== null;
  const page = make('a', { href: `${quote.dataset.quote}/` }, embed.share);
  return [embedAction(quote), ...(hasPage ? [page] : [])];
}

function short(words: string): string {
  return words.length > 70 ? `${words.slice(0, words.lastIndexOf(' ', 68))} …` : words;
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
