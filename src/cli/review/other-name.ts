import { withAlias } from '../../corpus/edits/add-alias.ts';
import { readText } from '../../corpus/read-text.ts';
import { fold } from '../../model/fold.ts';
import { bytesOf, hashOf } from './file-edits.ts';
import { type Reviewed, setAliases } from './reviewed.ts';
import type { Outcome } from './tray.ts';

/** Gives an entry of the glossary another name, in its own file or in the list that has it. */
export function withOtherName(reviewed: Reviewed, id: string, alias: string): Outcome {
  const entity = reviewed.shelf.entities.find((one) => one.id === id);
  const path = entity?.origin?.path;
  const [bytes, read] = path === undefined ? [] : [bytesOf(path), readText(path)];
  if (!entity || path === undefined || !bytes || !read || 'fault' in read)
    return { refused: `Nothing was written: no published entry ${id} can be read.` };
  const { name, aliases } = entity;
  const names = [name, ...aliases.map((one) => (typeof one === 'string' ? one : one.text))];
  if (names.some((one) => fold(one) === fold(alias)))
    return { refused: `Nothing was written: ${name} has the name ${alias} already.` };
  const text = withAlias(read.text, { isList: !path.endsWith('.md'), id }, alias);
  if (text === undefined)
    return { refused: `Nothing was written: no name can be put surely into ${path}; do it by hand.` };
  return {
    edits: [{ path, hash: hashOf(bytes), bytes: Buffer.from(`${read.bom ? '\uFEFF' : ''}${text}`) }],
    done: `Written: ${alias} as another name of ${name}, in ${path}.`,
    also: () => {
      setAliases(reviewed, id, [...aliases, alias]);
      return () => setAliases(reviewed, id, aliases);
    },
  };
}
