import type { Element, ElementContent, Root } from 'hast';

type Parent = Root | Element;

/**
 * Makes figures of pictures that stand alone in a paragraph. The caption is what follows in emphasis, in the same
 * paragraph or as the next: words of the text. Where nothing does, it is the picture's title, which is none.
 */
export function makeFigures(parent: Parent): void {
  const children: ElementContent[] = [];
  const old = parent.children as ElementContent[];
  for (let at = 0; at < old.length; at += 1) {
    const node = old[at] as ElementContent;
    if (node.type === 'element' && node.tagName !== 'p') makeFigures(node);
    const picture = aloneIn(node);
    if (!picture) {
      children.push(node);
      continue;
    }
    let next = at + 1;
    while (next < old.length && isBlank(old[next] as ElementContent)) next += 1;
    const below = picture.caption ? undefined : emphasisIn(old[next]);
    if (below) at = next;
    const { id } = (node as Element).properties;
    const made = figure(picture.image, picture.caption ?? below);
    children.push(id === undefined ? made : { ...made, properties: { id } });
  }
  parent.children = children;
}

/** The picture that a paragraph holds, with the emphasised words behind it, if any, and nothing else. */
function aloneIn(node: ElementContent): { image: Element; caption?: Element } | undefined {
  const [image, caption, ...more] = contentsOf(node);
  if (!image || more.length > 0 || !pictureIn(image)) return undefined;
  if (!caption) return { image: image as Element };
  const emphasis = named(caption, 'em');
  return emphasis && { image: image as Element, caption: emphasis };
}

/** The emphasis that is all of a paragraph. */
function emphasisIn(node: ElementContent | undefined): Element | undefined {
  const [emphasis, ...more] = contentsOf(node);
  return more.length === 0 ? named(emphasis, 'em') : undefined;
}

function figure(image: Element, caption: Element | undefined): Element {
  const picture = pictureIn(image);
  const title = picture?.properties.title;
  if (picture) delete picture.properties.title;
  const captions = caption
    ? [element('figcaption', {}, caption.children)]
    : title
      ? [element('figcaption', { dataApparatus: '' }, [{ type: 'text', value: String(title) }])]
      : [];
  return element('figure', {}, [image, ...captions]);
}

/** A picture, or the one that a link is round. */
function pictureIn(node: ElementContent): Element | undefined {
  const [inner, ...more] = named(node, 'a')?.children.filter((child) => !isBlank(child)) ?? [node];
  return more.length === 0 ? named(inner, 'img') : undefined;
}

function contentsOf(node: ElementContent | undefined): ElementContent[] {
  return named(node, 'p')?.children.filter((child) => !isBlank(child)) ?? [];
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : named(node, 'br') !== undefined;
}

function named(node: ElementContent | undefined, name: string): Element | undefined {
  return node?.type === 'element' && node.tagName === name ? node : undefined;
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
