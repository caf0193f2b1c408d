/**
 * Puts HTML into the blocks that `placeEmbeds` has put into a text, by the numbers of their links. A block for which there
 * is none is taken out.
 */
export function fillEmbeds(html: string, blockOf: (number: number) => string | undefined): string {
  if (!html.includes(' data-embed="')) return html;
  return html.replaceAll(/<div data-embed="(\d{1,9})" data-apparatus(?:="")?><\/div>/g, (_, number) => {
    return blockOf(Number(number)) ?? '';
  });
}
