/** What a locator may begin with, in English and German words, by the CSL term for it. */
const labels: Record<string, string> = {
  page: 'p pp pg pgs page pages s seite seiten',
  paragraph: 'para paras par pars paragraph paragraphs ¶ ¶¶ abs absatz absätze',
  chapter: 'ch chs chap chaps chapter chapters kap kapitel',
  section: 'sec secs section sections § §§ abschn abschnitt abschnitte',
  line: 'l ll line lines z zeile zeilen',
  volume: 'vol vols volume volumes bd bde band',
  note: 'n nn note notes fn anm',
  figure: 'fig figs figure figures abb',
  column: 'col cols column columns sp spalte spalten',
  part: 'pt pts part parts teil teile',
  verse: 'v vv verse verses',
  book: 'bk bks book books',
  'sub-verbo': 's.v s.vv sv svv subverbo',
  folio: 'fol fols folio folios bl blatt',
  issue: 'no nos nr number numbers nummer',
  opus: 'op opp opus',
};

const terms = new Map(Object.entries(labels).flatMap(([term, words]) => words.split(' ').map((word) => [word, term])));

/**
 * Reads a locator as citations write it: `p. 4` as a page, `para. 28` as a paragraph, a bare number as a page.
 * Anything else is kept as words.
 * @see https://docs.citationstyles.org/en/stable/specification.html#locators
 */
export function readLocator(locator: string): { label: string; locator: string } | { words: string } {
  const words = locator.trim();
  const [opening = '', word = ''] = /^(¶+|§+|s\.\s?vv?|sub verbo|\p{L}+)?\.?\s*/u.exec(words) ?? [];
  const rest = words.slice(opening.length);
  const label = word === '' ? 'page' : terms.get(word.toLowerCase().replace(/\s/g, ''));
  const isTold = rest !== '' && (label === 'sub-verbo' || /^[\divxlc]/i.test(rest));
  return label && isTold ? { label, locator: rest } : { words };
}
