import { createHash } from 'node:crypto';
import { type ColorName, type Face, inFolder } from '../../model/look.ts';
import type { Site } from '../../model/site.ts';
import type { Urls } from './urls.ts';

/** What makes an edition look its own. */
export interface Look {
  logo?: { light: string; dark: string };
  favicon: string;
  /** The style sheet of its own colours, faces and rules; absent where it has none. */
  theme?: { name: string; href: string; css: string };
  navigation?: NavigationLink[] | undefined;
  analytics?: { src: string; data: Record<string, string> };
  /** The security policy of every page, widened by what the edition brings and nothing else. */
  policy: string;
}

export interface NavigationLink {
  title: string;
  href: string;
}

/** The tokens of the style sheet for each face. */
const faces = { text: '--serif', interface: '--sans' } as const;

/**
 * The look that `site.yaml` and `styles/own.css` give an edition, but for where its navigation leads.
 * @param ownStyle What `styles/own.css` says.
 */
export function lookOf(site: Site, urls: Urls, ownStyle: string | undefined): Omit<Look, 'navigation'> {
  const { logo, favicon, analytics } = site;
  const file = (path: string) => urls.file(inFolder(path));
  const href = (to: string) => (to.startsWith('/') ? urls.at(to.slice(1)) : to);
  const css = [...facesOf(site, file), tokensOf(site), ownLayer(ownStyle)].join('');
  const name = `theme-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  return {
    ...(logo && { logo: { light: file(logo.light), dark: file(logo.dark) } }),
    favicon: favicon === undefined ? urls.at('favicon.svg') : file(favicon),
    ...(css !== '' && { theme: { name, href: urls.at(name), css } }),
    ...(analytics && { analytics: { src: href(analytics.src), data: analytics.data } }),
    policy: policyFor(site),
  };
}

function facesIn({ text, interface: beside }: NonNullable<Site['fonts']> = {}): Face[] {
  return [text, beside].filter((face) => face !== undefined);
}

/** `@font-face` for each file of a face that the edition brings. */
function facesOf({ fonts }: Site, file: (path: string) => string): string[] {
  return facesIn(fonts).flatMap(({ family, files }) =>
    files.map(
      ({ src, weight, style }) =>
        `@font-face {\n  font-family: "${family}";\n  src: url("${file(src)}");\n  font-weight: ${weight};\n  font-style: ${style};\n  font-display: swap;\n}\n`,
    ),
  );
}

function tokensOf({ colors = {}, fonts = {} }: Site): string {
  const lines = (Object.keys(colors) as ColorName[]).flatMap((name) => {
    const { light, dark } = colors[name] ?? {};
    if (light === undefined) return [];
    const tint = (token: string, alpha: string) => `  ${token}: light-dark(${light}${alpha}, ${dark}${alpha});\n`;
    const marks = name === 'accent' ? [tint('--mark-strong', 'cc'), tint('--mark-quiet', '55')] : [];
    return [`  --${name}: light-dark(${light}, ${dark});\n`, ...marks];
  });
  for (const use of ['text', 'interface'] as const) {
    const face = fonts[use];
    if (face)
      lines.push(
        `  ${faces[use]}: "${face.family}", ${use === 'text' ? 'Georgia, serif' : 'system-ui, sans-serif'};\n`,
      );
  }
  // Stronger than the `:root` of the style sheet, which may come behind it.
  return lines.length === 0 ? '' : `html:root {\n${lines.join('')}}\n`;
}

/** The edition’s own rules, in the last of the style sheet’s layers: whatever they say holds. */
function ownLayer(style: string | undefined): string {
  if (!style?.trim()) return '';
  return `@layer reset, base, prose, components, annotations, print, own;\n@layer own {\n${style.trim()}\n}\n`;
}

/**
 * The content security policy of every page: our own files only, nothing inline, no string made into script; beside
 * these the fonts and the counting script that the edition names. `wasm-unsafe-eval` is what Pagefind's WebAssembly
 * needs.
 */
export function policyFor({ fonts, analytics }: Pick<Site, 'fonts' | 'analytics'>): string {
  const host = analytics && !analytics.src.startsWith('/') ? ` ${new URL(analytics.src).origin}` : '';
  const hasFonts = facesIn(fonts).some(({ files }) => files.length > 0);
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${host}`,
    "style-src 'self'",
    "img-src 'self'",
    ...(hasFonts ? ["font-src 'self'"] : []),
    `connect-src 'self'${host}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
