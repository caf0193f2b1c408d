import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { generateCorpus } from '../support/generate-corpus.ts';
import { attribute, elementsBelow, hasClass, isApparatus, isInApparatus, readPages, textOf } from '../support/html.ts';
import { provided } from '../support/provided.ts';

const { generated } = provided(inject('sites'));
const pages = readPages(generated);
const truth = generateCorpus(mkdtempSync(join(tmpdir(), 'lectern-')));

describe.each(truth.articles)('the page of $slug', ({ slug, mentions, quotes }) => {
  const page = pages.find(({ address }) => address === `articles/${slug}/`);
  const prose = page?.elements.filter((element) => hasClass(element, 'prose')).flatMap(elementsBelow) ?? [];

  test('marks each mention that the text has, in its order, and nothing else', () => {
    const marked = prose.filter((element) => hasClass(element, 'mention') && !isInApparatus(element));
    const found = marked.map((element) => ({
      entityId: attribute(element, 'data-entity'),
      surface: textOf(element, isApparatus),
    }));
    expect(found).toEqual(mentions);
  });

  test('marks each quotation that the text has, with its speaker', () => {
    const marked = prose.filter((element) => hasClass(element, 'quote') && !isInApparatus(element));
    const found = marked.map((element) => ({
      speakerId: attribute(element, 'data-speaker'),
      text: textOf(element, isApparatus),
    }));
    expect(found).toEqual(quotes);
  });
});
