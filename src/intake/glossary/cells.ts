/** A cell without the apostrophe that keeps spreadsheets from running it; a cell that had one of its own got another. */
export function plainCell(cell: string): string {
  return /^'{1,99}[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** The members of a list in a cell: JSON, else parted by `;` or `|`. */
export function listIn(cell: string): unknown[] {
  const structure = structureIn(cell);
  if (Array.isArray(structure)) return structure;
  return cell
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The list or object that a cell holds as JSON; undefined where it is something else. */
export function structureIn(cell: string): unknown {
  if (!/^[[{]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
