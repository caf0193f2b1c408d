import { type AnyKind, foldersOfKinds } from '../model/entity.ts';
import { type KindOfEdition, kindsOf } from '../model/kinds.ts';
import { isLanguageTag } from '../model/language-tag.ts';
import { nearest } from '../model/nearest.ts';
import { sourceEnding } from './sources/source-ending.ts';

const foldersByKind = new Map<string, string>(Object.entries(foldersOfKinds));
/** The six kinds, where nobody says which an edition has. */
const six = kindsOf({});
const looseFiles =
  'site.yaml, references.json, references.yaml, references.bib, patterns.yaml, refused.yaml or accepted.yaml';

/** A picture that pages can show, by the ending of its name. */
export const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** The folders at the top. */
const folders = ['articles', 'glossary', 'images', 'sources', 'pages', 'fonts', 'styles', 'words', 'components'];

const fontEnding = /\.(?:woff2?|ttf|otf)$/i;

/** What the file at `path` is, read off its place. `path` is relative to the content folder, with slashes. */
export function shelfMark(path: string, kinds: readonly KindOfEdition[] = six): ShelfMark {
  const [top = '', ...below] = path.split('/');
  if (/(?:^|\/)readme\.md$/i.test(path)) return { role: 'aside' };
  if (below.length === 0) return looseMark(top);
  if (top === 'sources') return sourceMark(path);
  if (pictureEnding.test(path)) return { role: 'picture' };
  if (top === 'images') return { role: 'unknown', expected: 'a picture (.avif, .gif, .jpg, .png, .svg, .webp)' };
  if (top === 'fonts')
    return fontEnding.test(path)
      ? { role: 'font' }
      : { role: 'unknown', expected: 'a font (.woff2, .woff, .ttf, .otf)' };
  if (top === 'styles')
    return path === 'styles/own.css' ? { role: 'own-style' } : { role: 'unknown', expected: 'the style sheet own.css' };
  if (top === 'components') return { role: 'component' };
  if (top === 'words') return wordsMark(path);
  if (top === 'pages') return textMark(path, (id) => ({ role: 'page', id }));
  if (top === 'articles') return textMark(path, (slug) => ({ role: 'article', slug }));
  if (below.length === 1) return listMark(path, kinds);
  const kind = kinds.find(({ folder }) => folder === below[0])?.kind;
  return kind ? textMark(path, (id) => ({ role: 'entry', kind, id })) : { role: 'unknown', expected: looseFiles };
}

/** What was expected in place of the folder at `path`; undefined where it holds something of the content. */
export function misplaced(path: string, kinds: readonly KindOfEdition[] = six): string | undefined {
  const [top = '', kind, ...deeper] = path.split('/');
  if (!folders.includes(top)) return oneOf(top, folders);
  if (top !== 'glossary' || kind === undefined || deeper.length > 0) return undefined;
  const known = kinds.map(({ folder }) => folder);
  return known.includes(kind) ? undefined : oneOf(kind, known);
}

function looseMark(name: string): ShelfMark {
  if (name === 'anchors.json') return { role: 'ledger' };
  if (/^check\.ya?ml$/.test(name)) return { role: 'check' };
  if (/^site\.ya?ml$/.test(name)) return { role: 'site' };
  if (/^patterns\.ya?ml$/.test(name)) return { role: 'patterns' };
  if (/^refused\.ya?ml$/.test(name)) return { role: 'refused' };
  if (/^accepted\.ya?ml$/.test(name)) return { role: 'accepted' };
  if (/^references(?:\.[^.]+)*\.(?:json|ya?ml|bib)$/.test(name)) return { role: 'references' };
  if (name.endsWith('.csl')) return { role: 'style' };
  return { role: 'unknown', expected: looseFiles };
}

function wordsMark(path: string): ShelfMark {
  const language = /^words\/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? '';
  return isLanguageTag(language)
    ? { role: 'words', language }
    : { role: 'unknown', expected: 'words named for their language (fr.yaml, pt-BR.yaml)' };
}

function listMark(path: string, kinds: readonly KindOfEdition[]): ShelfMark {
  const name = /^glossary\/([^/]+)\.(?:json|ya?ml)$/.exec(path)?.[1];
  if (name !== undefined) return { role: 'list', kind: kinds.find(({ folder }) => folder === name)?.kind };
  const folders = kinds.map(({ folder }) => `${folder}/`).join(', ');
  return { role: 'unknown', expected: `a list (.yaml, .json), or an entry in ${folders}` };
}

function sourceMark(path: string): ShelfMark {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = sourceEnding.exec(name);
  return ending
    ? { role: 'source', id: name.slice(0, ending.index) }
    : { role: 'unknown', expected: 'a text (.txt, .md, .html) that is called as what it is the text of' };
}

function textMark(path: string, mark: (name: string) => ShelfMark): ShelfMark {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.md')
    ? mark(name.slice(0, -3))
    : { role: 'unknown', expected: 'Markdown, a name ending in .md' };
}

function oneOf(name: string, folders: string[]): string {
  const meant = nearest(name, folders) ?? nearest(foldersByKind.get(name) ?? '', folders);
  return meant ? `${meant}/` : `one of ${folders.map((folder) => `${folder}/`).join(', ')}`;
}

export type ShelfMark =
  | { role: 'article'; slug: string }
  | { role: 'page'; id: string }
  | { role: 'source'; id: string }
  | { role: 'words'; language: string }
  | { role: 'entry'; kind: AnyKind; id: string }
  /** `kind` is that of entries which don't say theirs, where the list is called as its folder. */
  | { role: 'list'; kind: AnyKind | undefined }
  | {
      role:
        | 'site'
        | 'references'
        | 'patterns'
        | 'refused'
        | 'accepted'
        | 'style'
        | 'ledger'
        | 'check'
        | 'picture'
        | 'font'
        | 'own-style'
        | 'component'
        | 'aside';
    }
  /** `expected` says what could stand in its place. */
  | { role: 'unknown'; expected: string };
