import { openSite } from '../../corpus/read-site.ts';
import { openWords } from '../../corpus/words/read-words.ts';
import { kindsOf, type WithKinds } from '../../model/kinds.ts';
import type { OwnWords } from '../../words/own-words.ts';
import { type Places, places } from '../../words/places.ts';
import type { Words } from '../../words/words.ts';
import { joinedWords, languageOfWords, ownWordsIn, wordsIn } from '../../words/words-in.ts';
import type { Settings } from '../edition/settings.ts';
import { programFile } from '../program/program-folder.ts';

/** What scripts import as `#words`: the file of the edition’s language, or a module that has its own words in it. */
export function wordsAlias({ content, dev }: Settings): string {
  const { language, kinds } = openSite(content);
  // While serving for authors, words may come any time.
  return dev || kinds || ownWordsIn(language, openWords(content)) ? wordsModuleId : fileOf(language);
}

/** Makes the module of the edition's own words. Sections stand apart in it, so that a script has only those it uses. */
export function wordsModule({ content }: Settings) {
  return {
    name: 'lectern:words',
    resolveId: (id: string) => (id === wordsModuleId ? loadedWordsId : undefined),
    load: (id: string) => (id === loadedWordsId ? moduleCode(content) : undefined),
  };
}

const wordsModuleId = 'virtual:lectern-words';

/** The id that the module has in Vite's graph. */
export const loadedWordsId = `\0${wordsModuleId}`;

function moduleCode(content: string): string {
  const site = openSite(content);
  const { language } = site;
  const files = openWords(content);
  const own = withKinds(ownWordsIn(language, files) ?? {}, site, wordsIn(language, files));
  const file = JSON.stringify(fileOf(language));
  const sections = Object.keys(wordsIn(language));
  const said = sections.filter((section) => Object.hasOwn(own, section));
  const rest = sections.filter((section) => !said.includes(section));
  return [
    `import * as base from ${file};`,
    `import { withOwn } from ${JSON.stringify(programFile('src/words/own-words.ts'))};`,
    `export { ${rest.join(', ')} } from ${file};`,
    // Counts in other sections are said with these.
    ...(said.includes('nouns') ? [] : ['const { nouns } = base;']),
    ...said.sort((a, b) => Number(b === 'nouns') - Number(a === 'nouns')).map(sectionCode),
  ].join('\n');

  function sectionCode(section: string): string {
    const placesOf = JSON.stringify((places as Places)[section] ?? {});
    const nouns = section === 'nouns' ? '' : ', nouns';
    const speaking = `{ language: ${JSON.stringify(language)}, places: ${placesOf}${nouns} }`;
    const words = JSON.stringify((own as Record<string, OwnWords>)[section]);
    return `export const ${section} = /* @__PURE__ */ withOwn(base.${section}, ${words}, ${speaking});`;
  }
}

/** The words with what an edition calls its own kinds, and the headings of filters by them. */
function withKinds(own: OwnWords, site: WithKinds, { search }: Words): OwnWords {
  const kinds = kindsOf(site).flatMap(({ kind, own: names }) => (names ? [[kind, names] as const] : []));
  if (kinds.length === 0) return own;
  const names = Object.fromEntries(kinds.map(([kind, { one, many }]) => [kind, { one, many }]));
  const fields = Object.fromEntries(kinds.map(([kind, { one }]) => [kind, search.named(one)]));
  return joinedWords(own, { kinds: names, search: { fields } });
}

function fileOf(language: string): string {
  return programFile(`src/words/${languageOfWords(language)}.ts`);
}
