import type { Element, Root } from 'hast';
import type { Remark } from '../../remark.ts';
import { elementsIn } from '../tree/elements-in.ts';

/** A picture that pages can show: its address on the site, and its size in CSS pixels. */
export interface Picture {
  href: string;
  width: number;
  height: number;
}

/** Looks up what an address of a text leads to. */
export interface PictureFinder {
  /** The picture, where there is one; `isByName` where only the name of its file is given, wherever that lies. */
  pictureAt(address: string, isByName: boolean): Picture | undefined;
  /** The address that was most likely meant, where there is none. */
  nearestTo(address: string): string | undefined;
}

/**
 * Gives each picture of the text its address and its size, so that nothing moves when it comes.
 */
export function placePictures(tree: Root, { pictureAt, nearestTo }: PictureFinder): Remark[] {
  const remarks: Remark[] = [];
  for (const node of elementsIn(tree)) {
    if (node.tagName !== 'img') continue;
    const start = node.position?.start.offset ?? 0;
    const { src, alt, dataWiki } = node.properties;
    if (typeof src !== 'string') continue;
    const picture = pictureAt(src, dataWiki !== undefined);
    delete node.properties.dataWiki;
    if (picture) show(node, picture);
    else {
      // Browsers show its words then.
      delete node.properties.src;
      const near = nearestTo(src);
      const expected = near === undefined ? 'the path of one in the content folder' : `\`${near}\``;
      const reason = `Unexpected picture \`${src}\`, expected ${expected}`;
      remarks.push({ rule: 'missing-picture', start, reason });
    }
    if (typeof alt !== 'string' || alt.trim() === '') {
      const reason = `Unexpected picture \`${src}\` without words, expected what it shows: \`![what it shows](${src})\``;
      remarks.push({ rule: 'missing-alt', start, reason });
    }
  }
  return remarks;
}

/** A picture whose author asked for a width keeps its shape. */
function show(node: Element, { href, ...own }: Picture): void {
  const asked = Number(node.properties.width) || own.width;
  const size = { width: asked, height: Math.round((own.height * asked) / own.width) || own.height };
  Object.assign(node.properties, { src: href, ...size, loading: 'lazy', decoding: 'async' });
}
