/** Makes a paragraph of verses that follow each other in a group, which books set as one element a line. */
export function keepLines(document: Document): void {
  for (const group of document.querySelectorAll('.linegroup, .line-group, .stanza')) {
    let paragraph: Element | undefined;
    for (const child of [...group.children]) {
      if (!isLine(child)) paragraph = undefined;
      else if (paragraph) paragraph.append(document.createElement('br'), ...child.childNodes);
      else {
        paragraph = document.createElement('p');
        paragraph.append(...child.childNodes);
        child.replaceWith(paragraph);
        continue;
      }
      if (paragraph) child.remove();
    }
  }
}

/** Whether an element has words and no further blocks, and so stands for a line. */
function isLine(element: Element): boolean {
  return /^(?:div|p)$/i.test(element.localName) && element.querySelector('div, p, ul, ol, table') === null;
}
