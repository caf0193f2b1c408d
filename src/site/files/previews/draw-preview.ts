import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { programFile } from '../../program/program-folder.ts';
import type { Preview } from './preview.ts';

/** The size that the large sites crop least: pixels. */
const [width, height] = [1200, 630];
const margin = 96;
/** The width beside the sign at the foot. */
const textWidth = width - 2 * margin - 72;

/** The light side of `styles/tokens.css`, as an image has no dark one. */
const colours = { paper: '#fcf9f2', ink: '#221d16', muted: '#645b4d', rule: '#ddd4c1', accent: '#7d2a1c' };

/** The words that the font has letters for. */
const written = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

let font: Promise<Uint8Array> | undefined;

/**
 * Draws a preview as PNG, the same bytes on every machine: its font comes with the package.
 * Words in scripts that the font lacks are left out; the page's own words for other sites have them all the same.
 */
export async function drawPreview(preview: Preview): Promise<Uint8Array> {
  font ??= openFont();
  const options = { font: { fontBuffers: [await font], defaultFontFamily: 'Source Serif 4' } };
  const picture = new Resvg(
    toSvg(preview, (words) => widthOf(words, options)),
    options,
  );
  const image = picture.render();
  const png = image.asPng();
  image.free();
  picture.free();
  return png;
}

/** The renderer, which is started once, and the font. */
async function openFont(): Promise<Uint8Array> {
  const { resolve: find } = createRequire(programFile('package.json'));
  await initWasm(await readFile(find('@resvg/resvg-wasm/index_bg.wasm')));
  return readFile(find('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'));
}

type Options = ConstructorParameters<typeof Resvg>[1];

/** How far each letter moves the pen at a size of one pixel; read off the renderer once a letter, as that is slow. */
const advances = new Map<string, number>();

/** How wide words are at a size of one pixel, kerning left aside. */
function widthOf(words: string, options: Options): number {
  let wide = 0;
  for (const letter of words) {
    const known = advances.get(letter) ?? drawnWidth(`n${letter}n`, options) - drawnWidth('nn', options);
    advances.set(letter, known);
    wide += known;
  }
  return wide;
}

function drawnWidth(words: string, options: Options): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="999" height="200">${line(words, { y: 100, size: 100 })}</svg>`;
  const drawn = new Resvg(svg, options);
  const box = drawn.getBBox();
  const wide = (box?.width ?? 0) / 100;
  box?.free();
  drawn.free();
  return wide;
}

function toSvg(preview: Preview, measure: (words: string) => number): string {
  const [label, title, text] = [preview.label, preview.title, preview.text ?? ''].map((words) =>
    written.test(words) ? words : '',
  ) as [string, string, string];
  const { lines, size } = setTitle(title, measure);
  const leading = size * 1.14;
  const first = height / 2 - ((lines.length - 1) * leading) / 2 + size * 0.3;
  const below = first + (lines.length - 1) * leading;
  const widest = Math.max(0, ...lines.map((words) => measure(words) * size));
  const under = below + size * 0.36;
  const textSize = [32, 28, 25].find((one) => measure(text) * one <= textWidth) ?? 25;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
<rect width="16" height="${height}" fill="${colours.accent}"/>
${line(shorten(label, 30, measure), { y: 118, size: 30, fill: colours.muted })}
${lines.map((words, index) => line(words, { y: first + index * leading, size })).join('\n')}
<path d="M${margin} ${under}H${margin + Math.min(widest, 220)}" stroke="${colours.accent}" stroke-width="6" stroke-dasharray="6 9"/>
${line(shorten(text, textSize, measure), { y: height - 72, size: textSize, fill: colours.muted })}
${sign(width - margin - 56, height - 72 - 44)}
</svg>`;
}

/** The largest size at which the title fits into four lines, and the lines; what is still too long ends in an ellipsis. */
function setTitle(title: string, measure: (words: string) => number): { lines: string[]; size: number } {
  const words = title.split(/\s+/).filter(Boolean);
  const widths = new Map(words.map((word) => [word, measure(word)]));
  const space = 0.24;
  for (const size of [96, 84, 72, 60, 52]) {
    const lines = fill(words, (word) => (widths.get(word) ?? 0) * size, space * size);
    const isNarrow = words.every((word) => (widths.get(word) ?? 0) * size <= width - 2 * margin);
    if (isNarrow && lines.length * size * 1.14 <= 330) return { lines, size };
  }
  const size = 52;
  const lines = fill(words, (word) => (widths.get(word) ?? 0) * size, space * size);
  const kept = lines.slice(0, 5).map((one) => shorten(one, size, measure));
  return { lines: lines.length > 5 ? kept.with(4, shorten(`${kept[4]} …`, size, measure)) : kept, size };
}

function fill(words: string[], wide: (word: string) => number, space: number): string[] {
  const lines: string[][] = [];
  let room = 0;
  for (const word of words) {
    const needed = wide(word) + space;
    const last = lines.at(-1);
    if (last && needed <= room) last.push(word);
    else lines.push([word]);
    room = last && needed <= room ? room - needed : width - 2 * margin - needed;
  }
  return lines.map((one) => one.join(' '));
}

/** Words that fit into a line at a size, with an ellipsis where some had to go. */
function shorten(words: string, size: number, measure: (words: string) => number): string {
  const room = textWidth / size;
  const wide = measure(words);
  if (wide <= room) return words;
  const kept = words.slice(0, Math.floor((words.length * room) / wide) - 1);
  return `${kept.replace(/\s\S*$|[\uD800-\uDBFF]$/, '').trimEnd()} …`;
}

function line(words: string, { y, size, fill = colours.ink }: { y: number; size: number; fill?: string }): string {
  const escaped = words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<text x="${margin}" y="${y}" font-size="${size}" fill="${fill}">${escaped}</text>`;
}

/** The page's icon (`public/favicon.svg`), 56 pixels wide. */
function sign(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) scale(1.75)"><rect width="32" height="32" rx="6" fill="${colours.accent}"/>
<path d="M9 7v18h14v-3.4H13V7z" fill="${colours.paper}"/>
<path d="M17 9.5h6M17 13h6M17 16.5h6" stroke="${colours.paper}" stroke-width="1.6" stroke-linecap="round"/></g>`;
}
