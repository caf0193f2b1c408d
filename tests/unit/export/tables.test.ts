import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/export/csv.ts';
import { toPlainText } from '../../../src/export/plain-text.ts';
import { mentionColumns, mentionRows, quoteColumns, quoteRows, toJsonLines } from '../../../src/export/tables.ts';
import { exportedArticle, exportedEdition, fullArticle } from '../../support/exported.ts';

const article = exportedArticle(fullArticle);
const tables = {
  mentions: { rows: mentionRows([article], exportedEdition), columns: mentionColumns },
  quotes: { rows: quoteRows([article], exportedEdition), columns: quoteColumns },
};

describe.each(Object.entries(tables))('the table of %s', (_, { rows, columns }) => {
  test('has all its columns in every row', () => {
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...columns].sort());
  });

  test('comes back from CSV as it was', () => {
    const [head, ...lines] = parse(toCsv(rows, columns));
    expect(head).toEqual([...columns]);
    const cells = rows.map((row) => columns.map((column) => String(row[column as keyof typeof row] ?? '')));
    expect(lines).toEqual(cells);
  });

  test('comes back from JSON Lines as it was', () => {
    const lines = toJsonLines(rows).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });

  test('says where in the plain text the words stand', () => {
    const characters = [...toPlainText(article)];
    for (const { start, end, words } of rows) expect(characters.slice(Number(start), Number(end)).join('')).toBe(words);
  });

  test('links to an anchor of the article, or to its page where the place has none', () => {
    const anchors = [...article.paragraphs, ...article.quotes].map(({ id }) => `#${id}`);
    for (const { address } of rows) expect(['', ...anchors]).toContain(String(address).split('talks/')[1]);
  });
});

test('a quotation of two has the first as its speaker and the other beside', () => {
  const joint = exportedArticle('“We will wait,” Mina Okafor and Jonas Tamm said.');
  const [row] = quoteRows([joint], exportedEdition);
  expect(row).toMatchObject({
    speaker: 'Mina Okafor',
    speaker_id: 'mina-okafor',
    others: 'Jonas Tamm',
    other_ids: null,
  });
});

describe('CSV', () => {
  const column = (cells: (string | null)[]) =>
    toCsv(
      cells.map((cell) => ({ cell })),
      ['cell'],
    );

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'puts an apostrophe before %j, and before nothing else',
    (cell) => {
      expect(parse(column([cell, `a${cell}`]))).toEqual([['cell'], [`'${cell}`], [`a${cell}`]]);
    },
  );

  test('is a line of names where there are no rows', () => {
    expect(toCsv([], ['a', 'b'])).toBe('a,b\r\n');
  });
});

test('a speaker who is unsure is exported with the word that says so', () => {
  const quotes = article.quotes.map((quote) => ({ ...quote, certainty: 'unsure' as const }));
  const named = quoteRows([{ ...article, quotes }], exportedEdition).filter(({ speaker }) => speaker !== null);
  expect(named.length).toBeGreaterThan(0);
  expect(named.every(({ certainty }) => certainty === 'unsure')).toBe(true);
});
