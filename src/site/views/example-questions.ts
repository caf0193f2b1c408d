import { topicsOf } from '../../concordance/exchanges.ts';
import type { Edition, EditionEntity } from '../edition/edition.ts';
import { mostNamed } from './rankings.ts';

/** A question that the search answers, as an example of what can be asked. */
export interface Question {
  text: string;
  href: string;
}

/**
 * Questions that this edition has answers to, `count` at most, the likeliest first: what the most quoted say about what
 * they speak of, who speaks of what is spoken of most, and which articles name the documents named most.
 */
export function exampleQuestions(edition: Edition, count: number): Question[] {
  const [said, spokenOf, named] = [saidAbout(edition), whoSpeaksOf(edition), whereNamed(edition)];
  return said
    .flatMap((question, index) => [question, spokenOf[index], named[index]])
    .filter((question) => question !== undefined)
    .slice(0, count);
}

function saidAbout(edition: Edition): Question[] {
  const { concordance, entities, entity, urls, words } = edition;
  return mostQuoted(entities, edition).flatMap((speaker) => {
    const [topic] = topicsOf(speaker.id, concordance).flatMap(({ id }) => entity(id) ?? []);
    if (!topic) return [];
    const text = words.questions.said(speaker.name, topic.name);
    return { text, href: `${urls.search}?${new URLSearchParams({ speaker: speaker.name, about: topic.name })}` };
  });
}

function whoSpeaksOf({ concordance, entities, urls, words }: Edition): Question[] {
  const topics = entities
    .filter(({ kind }) => kind === 'term' || kind === 'event')
    .map((topic) => ({ topic, quotes: concordance.quotesAbout(topic.id).length }))
    .filter(({ quotes }) => quotes > 1);
  return topics
    .sort((a, b) => b.quotes - a.quotes)
    .slice(0, most)
    .map(({ topic }) => ({
      text: words.questions.speaksOf(topic.name),
      href: `${urls.search}?${new URLSearchParams({ about: topic.name })}`,
    }));
}

function whereNamed(edition: Edition): Question[] {
  return mostNamed(edition, 'document', most).map(({ name, symbol }) => ({
    text: edition.words.questions.named(symbol ?? name),
    href: `${edition.urls.search}?${new URLSearchParams({ document: symbol ?? name })}`,
  }));
}

/** How many questions of a sort there may be. */
const most = 4;

function mostQuoted(entities: EditionEntity[], { concordance }: Edition): EditionEntity[] {
  return entities
    .map((entity) => ({ entity, quotes: concordance.quoteCountOf(entity.id) }))
    .filter(({ entity, quotes }) => quotes > 0 && entity.kind !== 'document')
    .sort((a, b) => b.quotes - a.quotes)
    .slice(0, most)
    .map(({ entity }) => entity);
}
