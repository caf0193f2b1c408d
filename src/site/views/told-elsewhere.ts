import { alsoTold, type Telling } from '../../concordance/also-told.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { ask, oncePerEdition } from '../edition/watched.ts';
import { shortTitle } from './titles-apart.ts';

/** For each paragraph that others tell too, its id and where they do. */
export function toldElsewhere(article: EditionArticle, edition: Edition): [paragraph: string, links: Link[]][] {
  return ask(edition, ['told-elsewhere', article.slug], (whole) =>
    [...tellingsIn(whole)(article)].map(([id, tellings]) => [id, tellings.map((one) => linkTo(one, whole))]),
  );
}

/** An article’s HTML with links, behind the signs of its paragraphs, to those of other articles that tell of the same. */
export function withToldElsewhere(article: EditionArticle, edition: Edition): string {
  const tellings = new Map(toldElsewhere(article, edition));
  if (tellings.size === 0) return article.html;
  return article.html.replace(
    /<a class="anchor" href="#(p-[^"]{1,200})"[^<>]{0,1000}>[^<>]{0,99}<\/a>/g,
    (anchor, id: string) => {
      const links = (tellings.get(id) ?? []).map(
        ({ href, title }) => `<a href="${escaped(href)}">${escaped(title)}</a>`,
      );
      if (links.length === 0) return anchor;
      const list = new Intl.ListFormat(edition.site.language).format(links);
      return `${anchor}<span class="also" data-apparatus> ${edition.words.article.alsoIn.replace('{articles}', list)}</span>`;
    },
  );
}

const tellingsIn = oncePerEdition((edition) => alsoTold(edition.articles, (id) => dayOfEvent(id, edition)));

/** The day of an event that began and ended on it. */
function dayOfEvent(id: string, edition: Edition): string | undefined {
  const entity = edition.entity(id);
  return entity?.kind === 'event' ? entity.date : undefined;
}

function linkTo({ article, anchor }: Telling<EditionArticle>, { articles, site }: Edition): Link {
  return { href: `${article.href}#${anchor}`, title: shortTitle(article, articles, site.language) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A place in another article, and what a sentence calls that article. */
interface Link {
  href: string;
  title: string;
}
