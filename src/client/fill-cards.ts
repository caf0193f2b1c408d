/** Gives the card of a speaker their strongest words here, taken from the text: the card's link leads to them. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.cards a[href^="#q-"]')) {
  const words = document.createElement('p');
  words.className = 'said';
  for (const piece of document.querySelectorAll(`[data-quote="${CSS.escape(link.hash.slice(1))}"]`)) {
    const copy = piece.cloneNode(true) as Element;
    for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
    words.append(`${copy.textContent} `);
  }
  link.parentElement?.before(words);
}

/**
 * Gives the citations of an article cards: the whole reference, taken from the list of sources at its foot, what the
 * glossary says of a document, and a link to each place that cites it here. Without it citations are links to that list.
 */
const cards = document.querySelector('.cards');
const citations = [...document.querySelectorAll<HTMLElement>('.prose a.citation')];

for (const [key = '', links] of Map.groupBy(citations, ({ dataset }) => dataset.ref)) {
  const source = document.getElementById(`r-${key}`);
  if (!cards || !source) continue;
  const card = document.createElement('div');
  card.className = 'card';
  card.id = `s-${key}`;
  card.popover = 'hint';
  const line = (name: string, ...words: (Node | string)[]) => {
    const paragraph = document.createElement('p');
    paragraph.className = name;
    paragraph.append(...words);
    card.append(paragraph);
  };
  const entry = source.cloneNode(true) as HTMLElement;
  const back = entry.querySelector('.back');
  back?.remove();
  line('card-text', ...entry.childNodes);
  line('card-text', document.getElementById(`c-${key}`)?.querySelector('.card-text')?.textContent ?? '');
  line('card-foot', ...(back?.childNodes ?? []));
  cards.append(card);
  for (const link of links) link.setAttribute('interestfor', card.id);
}
