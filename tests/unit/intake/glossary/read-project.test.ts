import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openTar } from '../../../../src/intake/archive/open-tar.ts';
import { readGlossaryFile } from '../../../../src/intake/glossary/read-entries.ts';
import { zipOf } from '../../../support/zip.ts';

/** A tar archive with the files, as `tar --format=ustar` writes it, but for check sums, which nobody reads. */
function tar(files: Record<string, Uint8Array>): Buffer {
  const blocks = Object.entries(files).map(([name, content]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    header.write('0', 156);
    return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const columns = [
  '{"cellIndex":1,"originalName":"who","name":"who","reconConfig":{"type":{"id":"Q5","name":"human"}}}',
  '{"cellIndex":0,"originalName":"aliases","name":"aliases"}',
];
const rows = [
  '{"cells":[{"v":"M. O."},{"v":"Mina Okafor","r":"12"}]}',
  '{"cells":[{"v":"Minister Okafor"},null]}',
  '{"cells":[null,{"v":"Ada Lund","r":{"id":7,"j":"matched","m":{"id":"Q900003"}}}]}',
  '{"cells":[null,{"v":"Ines Tarrow","r":"13"}]}',
];
const pool = [
  '3.8',
  'reconCount=2',
  '{"id":12,"j":"matched","m":{"id":"Q900001","name":"Mina Okafor"}}',
  '{"id":13,"j":"none","c":[{"id":"Q900009"}]}',
];
const data = ['3.8', 'columnModel=', 'keyColumnIndex=0', ...columns, '/e/', `rowCount=${rows.length}`, ...rows];

function project(lines: readonly string[] = data): Buffer {
  const inner = zipOf({ 'data.txt': lines.join('\n'), 'pool.txt': pool.join('\n') });
  return gzipSync(tar({ 'metadata.json': Buffer.from('{"name":"who"}'), 'data.zip': inner }));
}

describe('a project of OpenRefine', () => {
  test('gives the names of its matched column, with what they were matched with, a record an entry', async () => {
    const read = await readGlossaryFile(project(), 'names.openrefine.tar.gz', 'en');
    if ('refusal' in read) throw new Error(read.refusal);
    expect(
      read.entries.map(({ kind, place, fields }) => [kind, place, fields.name, fields.aliases, fields.sameAs]),
    ).toEqual([
      ['person', 'row 1', 'Mina Okafor', ['M. O.', 'Minister Okafor'], ['https://www.wikidata.org/wiki/Q900001']],
      ['person', 'row 2', 'Ada Lund', [], ['https://www.wikidata.org/wiki/Q900003']],
      ['person', 'row 3', 'Ines Tarrow', [], []],
    ]);
    expect(read.columns[0]).toEqual({ column: 'who', field: 'name' });
  });

  test('is refused, each with its sentence, where it is cut off, is none or has no columns', async () => {
    const refused = (bytes: Uint8Array) => readGlossaryFile(bytes, 'names.openrefine.tar.gz', 'en');
    const whole = project();
    expect(await refused(whole.subarray(0, whole.length / 2))).toMatchObject({
      refusal: expect.stringContaining('cut off'),
    });
    expect(await refused(Buffer.from('name,kind'))).toMatchObject({ refusal: expect.stringContaining('.tar.gz') });
    expect(await refused(gzipSync(tar({ 'a.txt': Buffer.from('a') })))).toMatchObject({
      refusal: expect.stringContaining('without `data.zip`'),
    });
    expect(await refused(project(['3.8']))).toMatchObject({ refusal: expect.stringContaining('without columns') });
  });

  test('that unpacks to far more than a table is refused', () => {
    expect(openTar(gzipSync(Buffer.alloc(5_000)), 1_000)).toMatchObject({
      refusal: expect.stringContaining('far more'),
    });
    expect(openTar(gzipSync(Buffer.alloc(5_000)), 10_000)).toEqual({ files: new Map() });
  });
});
