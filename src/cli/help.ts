import { type CommandName, commands, type FlagName, flags } from './commands.ts';

/** The help of a command, or of all where none is named. */
export function helpText(name?: CommandName): string {
  return name ? helpOf(name) : overview();
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { does }]): Row => [`npx lectern ${name}`, does]);
  const hint = 'npx lectern COMMAND --help tells the flags of a command.';
  return `Lectern publishes a folder of articles and a glossary as an annotated reading edition.\n\n${table(rows)}\n\n${hint}\n`;
}

function helpOf(name: CommandName): string {
  const command = commands[name];
  const operands = 'operands' in command ? ` [${command.operands}]` : '';
  const means: Readonly<Record<string, string>> = 'means' in command ? command.means : {};
  const rows = [...command.flags, 'help' as const].map((flag) => rowOf(flag, means[flag]));
  return `npx lectern ${name} [FLAGS]${operands}: ${command.does}.\n\n${table(rows)}\n`;
}

function rowOf(name: FlagName, here?: string): Row {
  const flag = flags[name];
  const value = 'value' in flag ? ` ${flag.value}` : '';
  if (here !== undefined) return [`--${name}${value}`, here];
  return [`--${name}${value}`, 'default' in flag ? `${flag.means}; default ${flag.default}` : flag.means];
}

function table(rows: Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

type Row = [left: string, right: string];
