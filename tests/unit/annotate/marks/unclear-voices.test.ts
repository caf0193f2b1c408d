import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { voices } from '../../../../src/annotate/marks/voices.ts';
import type { Certainty, Quote } from '../../../../src/model/annotation.ts';

const words = {
  linkToParagraph: '',
  speaking: 'Speaking:',
  told: 'told',
  unclear: 'Speaker unclear',
  aboutQuote: '',
};
const typesetting = { apparatus: true, hrefOf: String, hrefOfSource: String, nameOf: String, words };

test('a speaker who is unsure is not named in the margin, which says that the speaker is unclear', () => {
  const html = margin(quote('Mina Okafor', 'unsure'));
  expect(html).toContain('>Speaker unclear<');
  expect(html).not.toContain('Okafor');
});

test('beside speakers who are sure the margin says once that others are unclear', () => {
  const html = margin(quote('Ada Lund', 'likely'), quote('Mina Okafor', 'unsure'), quote('Lars Holm', 'unsure'));
  expect(html.match(/class="voice[^s][^>]*>[^<]*|class="voice">[^<]*/g)).toEqual([
    'class="voice">Ada Lund',
    'class="voice unclear">Speaker unclear',
  ]);
});

test('words that nobody is named for leave the margin empty', () => {
  expect(margin(quote(null, 'unsure'))).toBe('');
});

function margin(...quotes: Quote[]): string {
  const children = voices(quotes, typesetting);
  return unified().use(rehypeStringify).stringify({ type: 'root', children });
}

function quote(speaker: string | null, certainty: Certainty): Quote {
  return { start: 0, end: 9, type: 'direct', speaker, rule: 'sentence-before', certainty };
}
