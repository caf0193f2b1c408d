/** The kinds of alerts that a text can have. @see https://docs.github.com/en/get-started/writing-on-github */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type AlertKind = (typeof alertKinds)[number];

/** What note-taking programs call them besides; `quote` is a plain quotation. @see https://help.obsidian.md/callouts */
export const alertNames: ReadonlyMap<string, AlertKind | 'quote'> = new Map<string, AlertKind | 'quote'>([
  ...alertKinds.map((kind): [string, AlertKind] => [kind, kind]),
  ...['abstract', 'example', 'faq', 'help', 'info', 'question', 'summary', 'tldr', 'todo'].map(
    (name): [string, AlertKind] => [name, 'note'],
  ),
  ...['check', 'done', 'hint', 'success'].map((name): [string, AlertKind] => [name, 'tip']),
  ['attention', 'warning'],
  ...['bug', 'danger', 'error', 'fail', 'failure', 'missing'].map((name): [string, AlertKind] => [name, 'caution']),
  ['cite', 'quote'],
  ['quote', 'quote'],
]);
