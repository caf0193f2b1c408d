import { parseArgs } from 'node:util';
import { isLanguageTag } from '../model/language-tag.ts';
import { nearest } from '../model/nearest.ts';
import { type Shard, toShard } from '../site/edition/shard.ts';
import { type CommandName, commands, type FlagName, flags, sharedFlags } from './commands.ts';
import { helpText } from './help.ts';
import { newKinds } from './new-kinds.ts';
import { basePathOf, isSiteAddress, toBasePath } from './site-address.ts';

/**
 * What a person asks for: a command with its flags, the help, or what is wrong with the question (exit status 2).
 * `given` is what follows the program's name.
 */
export function readFlags(given: readonly string[]): Asked {
  const [name = '', ...args] = given;
  if (['', 'help', '-h', '--help'].includes(name)) return { help: helpText() };
  if (!isCommand(name))
    return { wrong: `${unexpected(`command \`${name}\``, { word: name, known: Object.keys(commands) })}\n` };
  const { tokens, values, positionals } = parseArgs({
    args,
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  if (values.help) return { help: helpText(name) };
  const taken = [...new Set<string>([...commands[name].flags, ...sharedFlags])];
  const mistakes = tokens.flatMap((token) => (token.kind === 'option' ? mistakeIn(token, taken) : []));
  const wrong = mistakes[0] ?? mistakeAmong(name, values, positionals);
  if (wrong) return { wrong: `${wrong}\n\n${helpText(name)}` };
  return { command: name, flags: toFlags(values), operands: positionals };
}

/** What is wrong with one flag, on its own. */
function mistakeIn({ name, rawName, value, inlineValue }: Token, taken: readonly string[]): string[] {
  if (!taken.includes(name)) {
    return [unexpected(`flag \`${rawName}\``, { word: name, known: taken, sign: '--' })];
  }
  const flag = flags[name as FlagName];
  if (!('value' in flag))
    return value === undefined ? [] : [`Unexpected \`${value}\` for \`--${name}\`, expected no value`];
  const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  if (isMissing) return [`Unexpected \`--${name}\` without a value, expected ${flag.value} after it`];
  const expected = forms.get(name)?.(value);
  return expected ? [`Unexpected \`${value}\` for \`--${name}\`, expected ${expected}`] : [];
}

/** The form that a flag’s value must have, in words; undefined if the value has it. */
const forms = new Map<string, (value: string) => string | undefined>([
  ['site', (value) => (isSiteAddress(value) ? undefined : 'an address such as https://example.org')],
  ['base', (value) => (toBasePath(value) ? undefined : 'a path such as /edition/')],
  ['language', (value) => (isLanguageTag(value) ? undefined : 'a language tag such as en or de-AT')],
  ['port', (value) => (/^\d{1,5}$/.test(value) && Number(value) < 65536 ? undefined : 'a number from 0 to 65535')],
  ['shard', (value) => (toShard(value) ? undefined : 'a part and their number, such as 3/7')],
  ['max-warnings', (value) => (/^\d{1,9}$/.test(value) ? undefined : 'a number')],
]);

/** What is wrong with flags and operands taken together. */
function mistakeAmong(name: CommandName, values: Values, operands: string[]): string | undefined {
  if (operands[0] !== undefined && !('operands' in commands[name])) {
    const hint = `behind npm’s own they need two hyphens: npm run ${name} -- --content FOLDER`;
    return `Unexpected \`${operands[0]}\`, expected flags only; ${hint}`;
  }
  if (name === 'annotate' && !values.jsonl && (operands.length === 0 || values.shard))
    return `Unexpected ${operands.length === 0 ? 'absence of a text' : '`--shard`'}, expected files or \`--jsonl\``;
  if (name === 'annotate' && values.jsonl && operands.length > 0 && values.out === undefined)
    return `Unexpected \`${operands[0]}\` beside \`--jsonl\`, expected \`--out FOLDER\` for the answers, too`;
  if (name === 'build' && operands.length > 0 !== (values.merge === true))
    return operands[0] === undefined
      ? 'Unexpected absence of shards, expected their folders after `--merge`'
      : `Unexpected \`${operands[0]}\`, expected flags only, or \`--merge\` and the folders of shards`;
  if (name === 'serve' && values.db === undefined)
    return 'Unexpected absence of a database, expected `--db FILE`; `start` serves a site without one';
  const shapes = ['json', 'sarif', 'github'].filter((shape) => name === 'check' && values[shape]);
  if (shapes[1]) return `Unexpected \`--${shapes[1]}\` beside \`--${shapes[0]}\`, expected one of them`;
  if ((name === 'init' || name === 'mark') && operands.length !== 1)
    return `Unexpected ${operands.length} folders, expected one`;
  const makes = name === 'new' ? newKinds(String(values.content ?? flags.content.default)) : [];
  if (name === 'new' && !makes.includes(operands[0] ?? '')) {
    const found = operands[0] === undefined ? 'absence of a kind' : `kind \`${operands[0]}\``;
    return unexpected(found, { word: operands[0] ?? '', known: makes });
  }
  if (name === 'export') {
    const given = [...operands, ...corpusShapes.filter((shape) => values[shape] !== undefined)];
    if (given.length !== 1)
      return `Unexpected ${given.length} places to write to, expected one: a file for the glossary, or ${corpusShapes.map((shape) => `--${shape}`).join(', ')}`;
  }
  const other = ['write', 'json'].find((flag) => values.publish && values[flag]);
  if (other) return `Unexpected \`--${other}\` beside \`--publish\`, expected \`--publish\` with names or \`--all\``;
  if (name === 'verify' && operands.length === 0) return 'Unexpected absence of a text, expected files with quotations';
  if (name === 'import' && operands.length === 0) return 'Unexpected absence of files, expected files or folders';
  const path = typeof values.site === 'string' ? basePathOf(values.site) : '/';
  if (typeof values.base !== 'string' || path === '/' || toBasePath(values.base) === path) return undefined;
  return `Unexpected \`${values.base}\` for \`--base\`, expected \`${path}\` as in \`--site\``;
}

function toFlags(values: Values): Flags {
  const textOf = (value: Values[string]) => (typeof value === 'string' ? value : undefined);
  const [site, base] = [textOf(values.site), textOf(values.base)];
  return {
    content: textOf(values.content) ?? flags.content.default,
    isContentNamed: values.content !== undefined,
    out: textOf(values.out) ?? flags.out.default,
    isOutNamed: values.out !== undefined,
    site: site && new URL(site).origin,
    base: (base && toBasePath(base)) || (site && basePathOf(site)) || '/',
    port: Number(values.port ?? flags.port.default),
    host: textOf(values.host) ?? flags.host.default,
    db: textOf(values.db),
    force: values.force === true,
    write: values.write === true,
    publish: values.publish === true,
    json: values.json === true,
    pictures: values.pictures === true,
    jsonl: values.jsonl === true,
    all: values.all === true,
    sarif: values.sarif === true,
    github: values.github === true,
    report: values.report === true,
    merge: values.merge === true,
    maxWarnings: Number(values['max-warnings'] ?? flags['max-warnings'].default),
    against: textOf(values.against),
    glossary: textOf(values.glossary),
    title: textOf(values.title),
    language: textOf(values.language),
    selector: textOf(values.selector),
    shard: toShard(textOf(values.shard) ?? ''),
    corpus: corpusShapes.map((shape) => ({ shape, path: textOf(values[shape]) ?? '' })).find(({ path }) => path !== ''),
  };
}

function unexpected(what: string, { word, known, sign = '' }: Choice): string {
  const meant = nearest(word, known);
  const choice = (meant ? [meant] : known).map((name) => `\`${sign}${name}\``);
  return `Unexpected ${what}, expected ${choice.length > 1 ? `one of ${choice.join(', ')}` : choice[0]}`;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** What the corpus can be exported as: flags of `export`. */
const corpusShapes = ['sqlite', 'parquet', 'opensearch', 'meilisearch'] as const;

export type CorpusShape = (typeof corpusShapes)[number];

const options = Object.fromEntries(
  Object.entries(flags).map(([name, flag]) => [
    name,
    { type: 'value' in flag ? 'string' : 'boolean', ...(name === 'help' && { short: 'h' }) } as const,
  ]),
);

/** The flags of a command, defaults filled in. */
export interface Flags {
  content: string;
  /** Whether it was, or is the default. */
  isContentNamed: boolean;
  out: string;
  /** Whether it was, or is the default. */
  isOutNamed: boolean;
  /** The address without a path: `https://example.org`. */
  site: string | undefined;
  /** The path below it, a slash at both ends: that of `--base`, else that of `--site`, else `/`. */
  base: string;
  /** 0 for any that is free. */
  port: number;
  /** Where it is served. */
  host: string;
  /** A database that was exported. */
  db: string | undefined;
  force: boolean;
  /** Whether to write what the command else only shows. */
  write: boolean;
  /** Whether to publish drafts of entries. */
  publish: boolean;
  /** Whether to fetch pictures from other sites. */
  pictures: boolean;
  /** Whether to print for programs. */
  json: boolean;
  jsonl: boolean;
  /** Whether to print a report in SARIF, or as commands of a GitHub workflow. */
  sarif: boolean;
  github: boolean;
  /** Whether the site gets a page of what `check` finds. */
  report: boolean;
  /** Whether a build is put together from shards. */
  merge: boolean;
  /** So many warnings are no failure. */
  maxWarnings: number;
  /** Whether to tell what needs no second look, too. */
  all: boolean;
  /** A folder of texts to hold quotations against. */
  against: string | undefined;
  glossary: string | undefined;
  /** Of a new edition. */
  title: string | undefined;
  /** Of a new edition, BCP 47. */
  language: string | undefined;
  /** Of the elements of a page that are marked. */
  selector: string | undefined;
  /** Of the lines of `annotate --jsonl`, or of the articles of a build; undefined for all. */
  shard: Shard | undefined;
  /** Where `export` writes the corpus; undefined for the glossary. */
  corpus: { shape: CorpusShape; path: string } | undefined;
}

export type Asked = { command: CommandName; flags: Flags; operands: string[] } | { help: string } | { wrong: string };

interface Choice {
  /** What was typed, and what could have been, without the sign before each. */
  word: string;
  known: readonly string[];
  sign?: string;
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

interface Token {
  name: string;
  /** As it was typed: `--port`, `-p`. */
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}
