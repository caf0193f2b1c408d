import { contrast } from '../../model/contrast.ts';
import type { Fault } from '../../model/fault.ts';
import { type ColorName, colorDefaults, inFolder } from '../../model/look.ts';
import type { Site } from '../../model/site.ts';
import { readData } from '../read-data.ts';

/** Words and the grounds that they stand on. */
const pairs: [ColorName, ColorName][] = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'sunk'],
  ['ink', 'highlight'],
  ['muted', 'paper'],
  ['muted', 'raised'],
  ['accent', 'paper'],
  ['accent', 'raised'],
];

/** What words need to stand apart from their ground. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const enough = 4.5;

/**
 * What is wrong with the look that `site.yaml` gives an edition: files that aren't there, words that can't be read.
 * @param files Paths of the pictures, fonts and components of the content folder.
 * @param siteFile The file that says it.
 */
export function lookFaults(site: Site, files: readonly string[], siteFile: string | undefined): Fault[] {
  if (siteFile === undefined) return [];
  const source = readData(siteFile).found[0];
  const at = (path: (string | number)[]) => ({ file: siteFile, ...source?.place(path) });
  const present = new Set(files.map((file) => file.normalize()));
  const missing = filesNamed(site)
    .filter(({ src }) => !present.has(inFolder(src)))
    .map(({ src, path }): Fault => {
      const reason = `Unexpected \`${src}\`, expected the path of a picture, font or component in the content folder`;
      return { ...at(path), rule: 'missing-file', reason };
    });
  return [
    ...missing,
    ...tooPale(site).map(({ name, reason }) => ({ ...at(['colors', name]), rule: 'low-contrast' as const, reason })),
  ];
}

function filesNamed({ logo, favicon, fonts, overrides = {} }: Site): { src: string; path: (string | number)[] }[] {
  const faces = (['text', 'interface'] as const).flatMap((use) =>
    (fonts?.[use]?.files ?? []).map(({ src }, index) => ({ src, path: ['fonts', use, 'files', index, 'src'] })),
  );
  return [
    ...(logo ? [...new Set([logo.light, logo.dark])].map((src) => ({ src, path: ['logo'] })) : []),
    ...(favicon === undefined ? [] : [{ src: favicon, path: ['favicon'] }]),
    ...faces,
    ...Object.entries(overrides).flatMap(([name, src]) => (src ? { src, path: ['overrides', name] } : [])),
  ];
}

/** The pairs in which one of the edition's own colours is too near to the other. */
function tooPale({ colors = {} }: Site): { name: ColorName; reason: string }[] {
  return pairs.flatMap(([words, ground]) => {
    const name = colors[words] ? words : colors[ground] ? ground : undefined;
    if (!name) return [];
    return (['light', 'dark'] as const).flatMap((screen) => {
      const of = (one: ColorName) => (colors[one] ?? colorDefaults[one])[screen];
      const ratio = contrast(of(words), of(ground));
      if (ratio >= enough) return [];
      const found = `contrast of ${ratio.toFixed(1)} between \`${words}\` ${of(words)} and \`${ground}\` ${of(ground)} on a ${screen} screen`;
      return { name, reason: `Unexpected ${found}, expected ${enough} at least` };
    });
  });
}
