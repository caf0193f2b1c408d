/** A name that an article mentions and the glossary explains. */
export interface Named {
  /** Its first mention. */
  mention: HTMLElement;
  kind: string;
  name: string;
  /** The office held on the article's day, and the summary. */
  text: string;
  /** The part of the article that the mention stands in, its place among these parts, and in it, in UTF-16 code units. */
  block: Element;
  offset: number;
}

/** The names that an article mentions outside tables, headings and notes, by their first mentions, in the text's order. */
export function findNames(prose: HTMLElement): Named[] {
  const first = new Map<string, HTMLElement>();
  for (const mention of prose.querySelectorAll<HTMLElement>('a.mention[data-entity]')) {
    const { entity = '' } = mention.dataset;
    if (!first.has(entity) && !mention.closest('table, h1, h2, h3, h4, h5, h6, figure, [data-apparatus]'))
      first.set(entity, mention);
  }
  return [...first].flatMap(([id, mention]) => named(id, mention, prose));
}

function named(id: string, mention: HTMLElement, prose: HTMLElement): Named[] {
  const card = document.getElementById(`c-${id}`);
  const summary = wordsOf(card?.querySelector('.card-text'));
  const block = [...prose.children].find((one) => one.contains(mention));
  if (!card || !summary || !block) return [];
  const offices = [...card.querySelectorAll('.offices li')].map(wordsOf);
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(mention);
  return [
    {
      mention,
      kind: mention.dataset.kind ?? '',
      name: wordsOf(card.querySelector('.card-head a')),
      text: [...offices.map((office) => `${office}.`), summary].join(' '),
      block,
      offset: before.toString().length,
    },
  ];
}

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
