const replacing = 'replace files that are there';

/** The commands, each with what it does and the flags that it acts on, in the order in which help lists them. */
export const commands = {
  start: {
    does: 'build the site, serve it and print its address',
    flags: ['content', 'out', 'site', 'base', 'port', 'force', 'report'],
  },
  build: {
    does: 'build the site into a folder that any static host can serve',
    operands: 'SHARD…',
    flags: ['content', 'out', 'site', 'base', 'force', 'report', 'shard', 'merge'],
  },
  serve: {
    does: 'serve a built site whose search asks a database',
    flags: ['db', 'content', 'out', 'site', 'base', 'host', 'port'],
  },
  dev: {
    does: 'serve the site and follow every change of the content',
    flags: ['content', 'site', 'base', 'port', 'force'],
  },
  check: {
    does: 'tell what is wrong or doubtful in the content',
    flags: ['content', 'out', 'all', 'max-warnings', 'json', 'sarif', 'github'],
    means: { all: 'tell every line, and the notes', out: 'tell too whether a build may write there' },
  },
  doctor: {
    does: 'show what is out of date in a project, and how it would be mended',
    flags: ['content', 'write', 'json'],
  },
  review: {
    does: 'decide doubts and suggestions one by one in the browser',
    operands: 'ARTICLE…',
    flags: ['content', 'port', 'force'],
  },
  suggest: {
    does: 'show what articles name and the glossary lacks',
    operands: 'NAME…',
    flags: ['content', 'all', 'write', 'publish', 'json'],
    means: {
      all: 'propose all, not only the fifty foremost; with --publish, all drafts',
      write: 'write a draft of each that is shown, or of those that are named',
    },
  },
  anchors: {
    does: 'show what the ledger of permalinks should record',
    flags: ['content', 'write'],
  },
  init: {
    does: 'write an edition to begin with into a new or empty folder',
    operands: 'FOLDER',
    flags: ['title', 'language', 'json'],
  },
  new: {
    does: 'write an article, entry or file of words to fill in',
    operands: 'KIND NAME',
    flags: ['content', 'json'],
  },
  import: {
    does: 'show what would be made of files from elsewhere',
    operands: 'FILE|FOLDER…',
    flags: ['content', 'write', 'force', 'json', 'pictures'],
    means: { content: 'the folder to write into, made if need be; default content', force: replacing },
  },
  export: {
    does: 'write the glossary into one file, or the corpus for databases',
    operands: 'FILE',
    flags: ['content', 'force', 'site', 'sqlite', 'parquet', 'opensearch', 'meilisearch'],
    means: { force: replacing },
  },
  verify: {
    does: 'hold quotations of texts against their sources, word by word',
    operands: 'FILE…',
    flags: ['against', 'content', 'all', 'json'],
    means: { all: 'tell every quotation, not only what should be looked at' },
  },
  annotate: {
    does: 'print what the engine finds in a text',
    operands: 'FILE…',
    flags: ['content', 'glossary', 'jsonl', 'out', 'shard', 'force'],
    means: {
      content: 'the edition whose glossary, references and patterns count; without it, none',
      out: 'where files of answers go',
      force: replacing,
    },
  },
  mark: {
    does: 'show which marks the pages of a finished site would get',
    operands: 'FOLDER',
    flags: ['content', 'glossary', 'selector', 'write', 'json'],
  },
} as const satisfies Record<string, Command>;

/** The flags, each with what it means. A flag with a `value` takes one, named so in the help. */
export const flags = {
  content: { value: 'FOLDER', means: 'the content to read', default: 'content' },
  out: { value: 'FOLDER', means: 'where the site goes', default: 'dist' },
  site: { value: 'URL', means: 'the address it will be published at (else the `url` of site.yaml)' },
  base: { value: '/PATH/', means: 'the path below that address (else the path of --site)' },
  port: { value: 'N', means: 'the port to serve on, 0 for any that is free', default: '4321' },
  host: { value: 'ADDRESS', means: 'the address of this machine to serve on, 0.0.0.0 for all', default: '127.0.0.1' },
  db: { value: 'FILE', means: 'the database that export --sqlite wrote' },
  force: { means: 'ignore what earlier builds left in the cache' },
  write: { means: 'write what is else only shown' },
  publish: { means: 'take `draft: true` out of the drafts that are named, with --all of all' },
  pictures: { means: 'fetch pictures that texts show from other sites' },
  against: { value: 'FOLDER', means: 'the texts to hold quotations against (else the sources/ of the content)' },
  all: { means: 'tell all, not only what should be looked at first' },
  title: { value: 'WORDS', means: 'the title of the edition (else it is asked for, or the name of the folder)' },
  language: { value: 'TAG', means: 'the language of its pages, such as de (else it is asked for, or en)' },
  json: { means: 'print one JSON object, for programs' },
  sarif: { means: 'print the report in SARIF, for programs that show findings beside code' },
  report: { means: 'add the page /report/ of what check finds, for editors alone' },
  github: { means: 'print the report as commands of a GitHub workflow' },
  'max-warnings': { value: 'N', means: 'so many warnings are no failure', default: '0' },
  jsonl: { means: 'answer texts in JSON Lines, from standard input or from files into --out' },
  shard: { value: 'I/N', means: 'take only the Ith of N parts of the lines or articles, which the id decides' },
  merge: { means: 'build from the folders of all shards; beside --shard, make the pages of this one' },
  glossary: { value: 'PATH', means: 'the glossary to use alone, a folder or a list in YAML or JSON' },
  selector: { value: 'CSS', means: 'the elements of a page whose words are marked (else article, main or body)' },
  sqlite: { value: 'FILE', means: 'write the annotated corpus into an SQLite database' },
  parquet: { value: 'FOLDER', means: 'write it as Parquet, a file for each table' },
  opensearch: { value: 'FOLDER', means: 'write it for OpenSearch, as bodies of _bulk requests' },
  meilisearch: { value: 'FOLDER', means: 'write it for Meilisearch, as lines of documents' },
  help: { means: 'print this' },
} as const satisfies Record<string, Flag>;

/** Flags that every command takes, so that one line of a script serves them all. */
export const sharedFlags = ['content', 'out', 'site', 'base', 'help'] as const satisfies FlagName[];

export type CommandName = keyof typeof commands;
export type FlagName = keyof typeof flags;

interface Command {
  does: string;
  /** What may follow the flags. */
  operands?: string;
  flags: readonly string[];
  /** What flags mean here, where that isn’t what they mean elsewhere. */
  means?: Readonly<Record<string, string>>;
}

interface Flag {
  value?: string;
  means: string;
  default?: string;
}
