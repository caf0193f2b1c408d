import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../../../src/model/site.ts';
import { lookOf } from '../../../../src/site/edition/look.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';

const urls = makeUrls('/port/');
const look = (site: object, ownStyle?: string) =>
  lookOf(siteSchema.parse({ title: 'Harbour', ...site }), urls, ownStyle);

describe('the look', () => {
  test('without a choice brings no style sheet and lets nothing in', () => {
    expect(look({}).theme).toBeUndefined();
    expect(look({}).favicon).toBe('/port/favicon.svg');
    expect(look({}).policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(look({}).policy).not.toContain('font-src');
  });

  test('has a style sheet whose name changes with what it says', () => {
    const { theme } = look({ colors: { accent: '#005f73' } });
    expect(theme?.css).toContain('--accent: light-dark(#005f73, #005f73);');
    expect(theme?.css).toContain('--mark-quiet: light-dark(#005f7355, #005f7355);');
    expect(theme?.href).toMatch(/^\/port\/theme-[0-9a-f]{8}\.css$/);
    expect(theme?.name).not.toBe(look({ colors: { accent: '#005f74' } }).theme?.name);
  });

  test('brings its own fonts, below the base path, and lets fonts in then alone', () => {
    const { theme, policy } = look({
      fonts: { text: { family: 'Literata', files: [{ src: 'fonts/l ü.woff2'.replace(' ', '-') }] } },
    });
    expect(theme?.css).toContain('src: url("/port/fonts/l-%C3%BC.woff2");');
    expect(theme?.css).toContain('--serif: "Literata", Georgia, serif;');
    expect(policy).toContain("font-src 'self'");
  });

  test('puts its own rules into the last layer', () => {
    expect(look({}, 'h1 { color: teal }').theme?.css).toMatch(
      /@layer [a-z, ]+, own;\n@layer own \{\nh1 \{ color: teal \}\n\}/,
    );
  });

  test('lets in the one host that counts visits', () => {
    const { policy, analytics } = look({ analytics: { src: 'https://count.example/x.js', data: { domain: 'selm' } } });
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' https://count.example;");
    expect(policy).toContain("connect-src 'self' https://count.example;");
    expect(analytics?.data).toEqual({ domain: 'selm' });
    expect(look({ analytics: { src: '/count.js' } }).analytics?.src).toBe('/port/count.js');
  });
});
