import './zoom.ts';

/** Shows, for the node that is pointed at or has the focus, what it is linked with. */
for (const drawing of document.querySelectorAll<SVGSVGElement>('.network')) {
  const show = (event: Event) => light(drawing, event.target as Element);
  for (const name of ['pointerover', 'focusin']) drawing.addEventListener(name, show);
  for (const name of ['pointerleave', 'focusout']) drawing.addEventListener(name, () => light(drawing));
}

/** Sets the classes of a drawing's parts: `lit` for a node, its links and those that they lead to. */
function light(drawing: SVGSVGElement, target?: Element): void {
  const node = target?.closest<SVGElement>('.node')?.dataset.node;
  drawing.classList.toggle('is-lit', node !== undefined);
  const near = new Set(node === undefined ? [] : [node]);
  for (const link of drawing.querySelectorAll<SVGElement>('.link')) {
    const ends = link.dataset.ends?.split(' ') ?? [];
    const isLit = node !== undefined && ends.includes(node);
    link.classList.toggle('lit', isLit);
    if (isLit) for (const end of ends) near.add(end);
  }
  for (const each of drawing.querySelectorAll<SVGElement>('.node'))
    each.classList.toggle('lit', near.has(each.dataset.node ?? ''));
}
