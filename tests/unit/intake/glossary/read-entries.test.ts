import { describe, expect, test } from 'vitest';
import { readEntries } from '../../../../src/intake/glossary/read-entries.ts';

function read(name: string, text: string) {
  const found = readEntries(new TextEncoder().encode(text), name);
  if ('refusal' in found) throw new Error(found.refusal);
  return found;
}

function refusal(name: string, text: string): string | undefined {
  const found = readEntries(new TextEncoder().encode(text), name);
  return 'refusal' in found ? found.refusal : undefined;
}

describe('a table of names', () => {
  test('has its columns matched by their names, and tells those that are left', () => {
    const { columns } = read('names.csv', 'Label,Also known as,TYPE,born,title\nMina Okafor,,person,1970,Dr\n');
    expect(columns.map(({ column, field, reason }) => [column, field ?? reason])).toEqual([
      ['Label', 'name'],
      ['Also known as', 'aliases'],
      ['TYPE', 'kind'],
      ['born', 'an entry has no field for it'],
      ['title', '`Label` is read as name'],
    ]);
  });

  test('has its names in the column that is called for what it lists, where none is called a name', () => {
    const { entries, columns } = read('people.csv', 'ID,People\n0,"Okafor, Mina J."\n1,Ada Lund\n');
    expect(columns[1]).toEqual({ column: 'People', field: 'name' });
    expect(entries.map(({ fields }) => [fields.name, fields.family])).toEqual([
      ['Mina J. Okafor', ['Okafor']],
      ['Ada Lund', undefined],
    ]);
  });

  test.each(['Lund, Jr.', 'Lund, harbour reporter', 'Lund, 1970', 'Lund, Ada, Dr'])('keeps %s as it is', (name) => {
    expect(read('people.csv', `name\n"${name}"\n`).entries[0]?.fields.name).toBe(name);
    expect(read('places.csv', 'name\n"Quay, New"\n').entries[0]?.fields.name).toBe('Quay, New');
  });

  test('gives entries with their lists, whatever parts its cells', () => {
    for (const sign of [',', ';', '\t']) {
      const line = (...cells: string[]) => `${cells.join(sign)}\n`;
      const text = line('name', 'aliases', 'kind', 'qid') + line('Harbour Board', 'HB | "Board"', 'organisation', 'Q7');
      expect(read('names.csv', `\uFEFF${text}`).entries).toMatchObject([
        {
          kind: 'organization',
          place: 'line 2',
          fields: {
            name: 'Harbour Board',
            aliases: ['HB', '"Board"'],
            sameAs: ['https://www.wikidata.org/wiki/Q7'],
          },
        },
      ]);
    }
  });

  test('is parted by the kind of its name where it has no column for that, and joins the parts of a name', () => {
    const { entries } = read('people.csv', 'First name,Last name\nAda,Lund\n');
    expect(entries).toMatchObject([{ kind: 'person', fields: { name: 'Ada Lund', family: ['Lund'] } }]);
    expect(refusal('names.csv', 'First name,Last name\nAda,Lund\n')).toContain('expected one headed `kind`');
    expect(refusal('people.csv', 'a,b\n1,2\n')).toBe(
      'Unexpected columns `a`, `b`, expected one of names, headed `name`',
    );
  });

  test('tells rows that it can’t read with the line on which they begin, and reads the others', () => {
    const rows = ['name,kind,summary', 'Mina Okafor,person,"of', 'the port"', 'Ferry,ship,', ',place,', 'A,term,b,c'];
    const { entries, refused } = read('names.csv', [...rows, 'New Quay,place,'].join('\r\n'));
    expect(entries.map(({ place, fields }) => [place, fields.name])).toEqual([
      ['line 2', 'Mina Okafor'],
      ['line 7', 'New Quay'],
    ]);
    expect(refused.map(({ place }) => place).sort()).toEqual(['line 4', 'line 5', 'line 6']);
    expect(refused.map(({ refusal }) => refusal).join()).toContain('Unexpected `ship` as the kind');
  });

  test('takes its ids where they are such, and makes them of names where a column only counts', () => {
    expect(read('terms.csv', 'id,name\nquay,Quay\n').entries[0]?.id).toBe('quay');
    const { entries, columns } = read('terms.csv', 'ID,name\n1,Quay\n2,Pier\n');
    expect([entries[0]?.id, columns[0]?.reason]).toEqual([undefined, 'it only counts the rows: ids are made of names']);
  });

  test('reads days as they are written, and leaves out what can’t be one', () => {
    const { entries } = read('events.csv', 'name,date\nTalks,7 March 2024\nStrike,one day\n');
    expect(entries.map(({ fields }) => fields.date)).toEqual(['2024-03-07', undefined]);
    expect(entries[1]?.doubts.join()).toContain('`date` (`one day`) is left out');
  });

  test('is refused where it is cut in a cell or empty', () => {
    expect(refusal('names.csv', '')).toContain('Unexpected table without rows');
    expect(refusal('people.csv', 'name\n')).toContain('Unexpected table without rows');
    const cut = readEntries(new TextEncoder().encode('name\n"Mina'), 'people.csv');
    expect(JSON.stringify(cut)).toContain('Unexpected');
  });
});

describe('a list of entries in JSON', () => {
  test('gives those that are sound, without what the glossary doesn’t take', () => {
    const list = [
      { kind: 'person', name: 'Mina Okafor', surname: 'Okafor', weight: 3, roles: [{ title: 'Chair', from: 'soon' }] },
      { kind: 'person' },
      'Ada Lund',
    ];
    const { entries, refused } = read('glossary.json', JSON.stringify(list));
    expect(entries).toMatchObject([{ fields: { family: ['Okafor'], roles: [{ title: 'Chair' }] } }]);
    expect(entries[0]?.doubts.map((doubt) => doubt.split(' ')[0])).toEqual(['`roles.0.from`', '`weight`']);
    expect(refused.map(({ place }) => place)).toEqual(['entry 3', 'entry 2']);
  });

  test('is refused where it is no list or no JSON', () => {
    expect(refusal('glossary.json', '{"name": "x"}')).toContain('expected a list of entries');
    expect(refusal('glossary.json', '[{')).toContain('expected it whole');
  });
});
