import type { Image, Nodes, Root } from 'mdast';
import { toId } from '../../model/id.ts';
import type { DraftPicture } from '../draft.ts';

/**
 * Gives each picture of a text that has a path, and not an address of the web, its place in the edition, and has the text
 * name it there. Those of a format that pages can't show are taken out and counted.
 * @param name The source's file name: pictures of two sources may be called the same.
 */
export function placePictures(tree: Root, name: string): { pictures: DraftPicture[]; unfit: number } {
  const pictures: DraftPicture[] = [];
  const unfit = eachPicture(tree, (image) => {
    if (/^https?:/.test(image.url)) return true;
    const to = placeOf(decodeURI(image.url), name);
    if (to === undefined) return false;
    if (!pictures.some((picture) => picture.to === to)) pictures.push({ from: decodeURI(image.url), to });
    image.url = `/${to}`;
    return true;
  });
  return { pictures, unfit };
}

/** The addresses on the web of a text's pictures, each once. */
export function webPictures(tree: Root): string[] {
  const found = new Set<string>();
  eachPicture(tree, ({ url }) => {
    if (/^https?:/.test(url)) found.add(url);
    return true;
  });
  return [...found];
}

/** Where a picture of a source is put: `images/harbour-report-crane.jpg`; undefined where it is none that pages show. */
export function placeOf(path: string, name: string): string | undefined {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const [stem = '', ending = ''] = [file.slice(0, file.lastIndexOf('.')), file.slice(file.lastIndexOf('.') + 1)];
  if (stem === '' || !/^(?:avif|gif|jpe?g|png|svg|webp)$/i.test(ending)) return undefined;
  const id = toId(`${name.replace(/\.[^.]+$/, '')} ${stem}`)
    .slice(0, 80)
    .replace(/-$/, '');
  return `images/${id || 'picture'}.${ending.toLowerCase()}`;
}

/** Asks of each picture whether it stays. @returns How many were taken out. */
function eachPicture(node: Nodes, stays: (image: Image) => boolean): number {
  if (!('children' in node)) return 0;
  const kept = node.children.filter((child) => child.type !== 'image' || stays(child));
  const gone = node.children.length - kept.length;
  node.children = kept as typeof node.children;
  return kept.reduce((sum, child) => sum + eachPicture(child, stays), gone);
}
