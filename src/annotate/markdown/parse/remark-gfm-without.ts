import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

/** A remark plugin: what GitHub adds to Markdown, but for the constructs that micromark's extensions call by `names`. */
export function remarkGfmWithout(this: Processor, names: readonly string[]): undefined {
  remarkGfm.call(this);
  const data = this.data() as { micromarkExtensions: Extension[] };
  data.micromarkExtensions = data.micromarkExtensions.map((extension) => ({
    ...extension,
    ...(extension.text && { text: withoutConstructs(extension.text, names) }),
    ...(extension.flow && { flow: withoutConstructs(extension.flow, names) }),
  }));
}

/** No empty lists are left: at each character that has a list, the text would be cut to try it. */
function withoutConstructs(record: ConstructRecord, names: readonly string[]): ConstructRecord {
  const lists = Object.entries(record).map(([code, constructs]): [string, Construct[]] => [
    code,
    [constructs ?? []].flat().filter(({ name = '' }) => !names.includes(name)),
  ]);
  return Object.fromEntries(lists.filter(([, constructs]) => constructs.length > 0));
}
