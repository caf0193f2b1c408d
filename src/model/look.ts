import { z } from 'zod';
import { webAddress } from './web-address.ts';

/** The colours that an edition may choose, by the names of the style sheet's tokens, each with those it has else. */
export const colorDefaults = {
  /** The ground of a page. */
  paper: { light: '#fcf9f2', dark: '#17191b' },
  /** The ground of cards. */
  raised: { light: '#fffdf8', dark: '#202326' },
  /** The ground of quotations. */
  sunk: { light: '#f3eee2', dark: '#1e2123' },
  /** The words. */
  ink: { light: '#221d16', dark: '#dcd8cf' },
  /** Words beside the text. */
  muted: { light: '#645b4d', dark: '#a49d90' },
  /** Lines. */
  rule: { light: '#ddd4c1', dark: '#393d40' },
  /** Links, and the lines below marks. */
  accent: { light: '#7d2a1c', dark: '#e7a588' },
  /** The ground of what a link leads to. */
  highlight: { light: '#f7e7b4', dark: '#4a3f1c' },
} as const satisfies Record<string, Colors>;

export type ColorName = keyof typeof colorDefaults;

/** A colour for a light and one for a dark screen, `#rrggbb`. */
export interface Colors {
  light: string;
  dark: string;
}

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'expected a colour such as #7d2a1c');
const colors = z.union(
  [color.transform((one) => ({ light: one, dark: one })), z.strictObject({ light: color, dark: color })],
  {
    error: 'expected a colour such as "#7d2a1c", or one for `light` and one for `dark`',
  },
);

const path = z.string().regex(/^\/?[^\s:/][^\s:]*$/, 'expected the path of a file of the content folder');

const familyName = z.string().regex(/^[^"\\;{}]+$/, 'expected the name of a face');

const fontFile = z.strictObject({
  src: path,
  /** A weight, or the range of a variable font: `200 900`. */
  weight: z
    .union([z.int(), z.string().regex(/^\d+(?: \d+)?$/)])
    .transform(String)
    .default('400'),
  style: z.enum(['normal', 'italic']).default('normal'),
});

/** A face: its name, and its files; without files it is one that readers' machines have. */
const face = z.union(
  [
    familyName.transform((family): Face => ({ family, files: [] })),
    z.strictObject({ family: familyName, files: z.array(fontFile) }),
  ],
  { error: 'expected the name of a face, or `family` and `files`' },
);

/** A link of the edition's own: to a path below its address, or to another site. */
const link = z.strictObject({
  title: z.string().min(1),
  to: z.union([webAddress, z.string().regex(/^\/(?:[^\s/]\S*)?$/)], { error: 'expected /path/ or https://…' }),
});

/** What `site.yaml` says of the look. */
export const lookFields = {
  /** A picture in place of the title at the top of pages; the title is its text. */
  logo: z
    .union([path.transform((one) => ({ light: one, dark: one })), z.strictObject({ light: path, dark: path })], {
      error: 'expected the path of a picture, or one for `light` and one for `dark`',
    })
    .optional(),
  /** The picture in a browser's tab. */
  favicon: path.optional(),
  /** Colours in place of the usual ones. */
  colors: z
    .strictObject(
      Object.fromEntries(Object.keys(colorDefaults).map((name) => [name, colors.optional()])) as Record<
        ColorName,
        z.ZodOptional<typeof colors>
      >,
    )
    .optional(),
  /** Faces in place of the usual ones: of the text, and of what stands beside it. */
  fonts: z.strictObject({ text: face.optional(), interface: face.optional() }).optional(),
  /** Links at the top of pages, in place of the usual ones. */
  navigation: z.array(link).optional(),
  /** A sentence at the foot of every page. */
  footer: z.string().optional(),
  /** A script that counts visits: of the edition's own address (`/count.js`) or of another site. */
  analytics: z
    .strictObject({ src: link.shape.to, data: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.string()).default({}) })
    .optional(),
};

/** A path as the content folder has it, where every path of `site.yaml` begins. */
export function inFolder(path: string): string {
  return path.replace(/^\.?\//, '').normalize();
}

/** A face and the files of it that the edition brings. */
export interface Face {
  family: string;
  files: z.output<typeof fontFile>[];
}
