import type { EmbeddedArticle, EmbeddedQuote } from '../../../export/embed/oembed.ts';
import type { Edition, EditionArticle } from '../../edition/edition.ts';
import type { EditionKind } from '../../edition/edition-kinds.ts';

/** The image that other sites show beside a link: what stands on it. */
export interface Preview {
  /** The file below `/previews/`, without `.png`. */
  name: string;
  /** A few words above the title. */
  label: string;
  title: string;
  /** A sentence below the title. */
  text?: string | undefined;
}

/** The edition's own preview image, and one for each kind of entity. */
export function listPreviews({ site, words, kinds, entities }: Edition): Preview[] {
  const edition = { name: 'edition', label: words.frame.edition, title: site.title, text: site.tagline };
  return [edition, ...kinds.map(ofKind)];

  function ofKind({ kind, many, folder }: EditionKind): Preview {
    const names = entities.filter((entity) => entity.kind === kind).length;
    return {
      name: folder,
      label: site.title,
      title: many,
      text: words.nouns.entries(names),
    };
  }
}

/** An article's own preview image. */
export function previewOfArticle({ slug, title, publication }: EditionArticle, { site }: Edition): Preview {
  return { name: `articles/${slug}`, label: site.title, title, text: publication };
}

/** The name of the image that links to entities of a kind show. */
export function previewOfKind({ folder }: Pick<EditionKind, 'folder'>): string {
  return folder;
}

/** The preview image of a quotation that is shared by a page of its own: its words, and below them whose they are. */
export function previewOfQuote({ id, embedded }: EmbeddedQuote, { provider }: EmbeddedArticle): Preview {
  const { words, credits } = embedded;
  return { name: id, label: provider.name, title: words, text: credits.map(({ text }) => text).join(', ') };
}
